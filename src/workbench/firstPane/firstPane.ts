import { associateFirstFunctions } from './firstFunctions';

/**
 * The smallest pane that proves the way through: it reads the selection and writes beside it, with the public
 * Office.js API only. The workbench shows it until the add-in is built, and tests drive it.
 */
const WORDS = {
  en: {
    title: 'First pane',
    selection: (address: string, cells: number) => `Selected: ${address} (${cells} cells)`,
    write: 'Double into the columns on the right',
    written: (address: string) => `Written to ${address}.`,
    occupied: (address: string) => `Nothing was written: ${address} is not empty.`,
  },
  es: {
    title: 'Primer panel',
    selection: (address: string, cells: number) => `Selección: ${address} (${cells} celdas)`,
    write: 'Duplicar en las columnas de la derecha',
    written: (address: string) => `Escrito en ${address}.`,
    occupied: (address: string) => `No se ha escrito nada: ${address} no está vacío.`,
  },
};

const element = (id: string) => document.getElementById(id)!;
const say = (text: string) => (element('message').textContent = text);

type Words = (typeof WORDS)['en'];

async function showSelection(words: Words): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address,cellCount');
    await context.sync();
    element('selection').textContent = words.selection(range.address, range.cellCount);
  });
}

/** Doubles the selection's numbers into the columns right of it, if they are empty. */
async function double(words: Words): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('values,columnCount');
    await context.sync();
    const target = range.getOffsetRange(0, range.columnCount).load('values,address');
    await context.sync();
    if (target.values.flat().some((value) => value !== '')) return void say(words.occupied(target.address));
    target.values = range.values.map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value)));
    await context.sync();
    say(words.written(target.address));
  });
}

const reporting = (work: () => Promise<void>) => () =>
  work().catch((error: unknown) => void say(error instanceof Error ? error.message : String(error)));

async function start(): Promise<void> {
  await Office.onReady();
  const words = Office.context.displayLanguage.startsWith('es') ? WORDS.es : WORDS.en;
  document.documentElement.lang = Office.context.displayLanguage;
  const theme = Office.context.officeTheme;
  document.body.style.setProperty('--body', theme.bodyBackgroundColor);
  document.body.style.setProperty('--text', theme.bodyForegroundColor);
  element('title').textContent = words.title;
  element('write').textContent = words.write;
  element('write').addEventListener(
    'click',
    reporting(() => double(words)),
  );
  Office.actions.associate('double', (event: Office.AddinCommands.Event) => {
    void reporting(() => double(words))().finally(() => event.completed());
  });
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => showSelection(words));
    await context.sync();
  });
  await showSelection(words);
}

associateFirstFunctions();
void reporting(start)();
