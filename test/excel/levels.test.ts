import type { WorkbookDump } from '../../src/workbench/host';
import { EXCEL_API_LEVEL, UNDOABLE_CHANGES, type UndoableChange } from '../../src/excel';
import { historySheet } from '../../src/taskpane/commands/historySheet';
import {
  carriedTo,
  clientCells,
  classifyAndWrite,
  fill,
  HEADER,
  openBook,
  removeColumns,
  requestFor,
  type Book,
} from './support/book';
import { inputsOfClients, print } from './support/reports';
import { remember } from './support/snapshots';
import { schemeSheet } from '../../src/tools';

/** The declared level, the next one and the newest that Microsoft documents: what an Excel claims to have. */
const LEVELS = [EXCEL_API_LEVEL, '1.14', '1.20'] as const;

const SEGMENTS = ['Vital', 'Con futuro', 'Insulso', 'Innecesario'];

/** Every command that changes a workbook, one after the other, each with its undo; the workbook after each of them. */
const COMMANDS: Readonly<Record<string, (book: Book) => Promise<unknown>>> = {
  values: (book) => classifyAndWrite(book),
  'the same again': async (book) => book.gateway.writeColumns(requestFor(await book.gateway.findClientTable())),
  'live formulas': (book) => classifyAndWrite(book, { output: 'live' }),
  'plain formulas': (book) => classifyAndWrite(book, { output: 'plain' }),
  'converted cells': async (book) =>
    book.gateway.convertCells({
      table: await book.gateway.findClientTable(),
      cells: [{ row: 1, column: 1, before: 'Cliente 1', after: 'Cliente Uno' }],
    }),
  'agreed segments': async (book) =>
    book.gateway.addDecisionColumns({
      table: await book.gateway.findClientTable(),
      headerRow: 0,
      headers: ['Segmento acordado', 'Por qué'],
      segments: SEGMENTS,
      otherWord: { title: 'Segmento', message: 'Otra palabra' },
    }),
  'code carried to a list': async (book) => book.gateway.carryColumns(carriedTo(await book.gateway.findClientTable())),
  'a list of words': async (book) =>
    book.gateway.offerList({
      table: await book.gateway.findClientTable(),
      headerRow: 0,
      column: 1,
      words: SEGMENTS,
      otherWord: { title: 'Segmento', message: 'Otra palabra' },
    }),
  'columns taken away': async (book) =>
    expect(await removeColumns(book, { output: 'plain' })).toMatchObject({ asks: null, address: 'H1:R13' }),
  'a scheme on a sheet': async (book) =>
    book.gateway.writeSchemeSheet(schemeSheet(requestFor(await book.gateway.findClientTable()).scheme, 'es')),
  'a snapshot': (book) => remember(book, '2026-06-30', 3),
  'a sample': (book) => book.gateway.insertSample('es'),
  'a template': (book) => book.gateway.insertTemplate(historySheet('es', 2026)),
  'a report': (book) => print(book, 'matrices', inputsOfClients(12)),
  'a formula': async (book) => {
    await book.run(async (_, sheet) => sheet.getRange('Z90').select());
    await book.gateway.insertFormula({ formula: '=SUM({4,2})', rows: 1, columns: 1 });
  },
};

/** What the workbook is after each command, and after everything was undone. */
async function course(apiLevel: string): Promise<Record<string, WorkbookDump>> {
  const sample = async () => [
    ['Id', 'Facturación'],
    ['A', 1],
  ];
  const book = await openBook({ apiLevel }, { sample });
  try {
    await fill(book, [HEADER, ...clientCells(12)]);
    const start = await book.dump();
    const after: Record<string, WorkbookDump> = {};
    for (const [name, command] of Object.entries(COMMANDS)) {
      await command(book);
      after[name] = await book.dump();
    }
    const undone = new Set<UndoableChange>();
    while (book.gateway.undoable()) undone.add((await book.gateway.undoLastWrite()).what);
    expect([...undone].sort()).toEqual([...UNDOABLE_CHANGES].sort());
    after['undone'] = await book.dump();
    expect(after['undone']).toEqual(start);
    return after;
  } finally {
    book.close();
  }
}

let lowest: Record<string, WorkbookDump>;
beforeAll(async () => {
  lowest = await course(LEVELS[0]);
});

test.each(LEVELS)(
  'every command runs at ExcelApi %s, refused what is above it, to the same workbook',
  async (level) => {
    expect(await course(level)).toEqual(lowest);
  },
);

test('a level below the declared one is refused, so that the levels are no names', async () => {
  await expect(course('1.12')).rejects.toMatchObject({ id: 'apiMissing' });
});
