import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openWorkbook, readCells } from '../../src/files';
import { recalculated, soffice } from '../support/libreOffice';
import { openInWorkbench, paneAtWork, saveFromWorkbench, paneForThisFile } from '../support/paneInWorkbench';

/** The three outputs as a user meets them: the real pane, the grid, the parameters sheet, the saved file. */
const workbench = paneForThisFile();
const folder = mkdtempSync(join(tmpdir(), 'cec-outputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLIENTS = 'Clientes';
const SHEET = 'Parámetros CEC';
const PATIENCE = { timeout: 30_000 };
type Rows = readonly (readonly unknown[])[];

/** Values of a sheet from A1 on, as the engine has worked them out; blanks are ''. */
function valuesOf(page: Page, name: string): Promise<Rows> {
  return page.evaluate((wanted) => {
    const { engine } = window.workbench!.grid;
    const sheet = engine.sheets().find((each) => each.name === wanted)!.id;
    const used = engine.used(sheet, false)!;
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (__, column) => engine.cell(sheet, row, column)?.value ?? ''),
    );
  }, name);
}

/** Every column by its header, the client's own among them. */
function byHeader(rows: Rows): Map<string, unknown[]> {
  return new Map(rows[0]!.map((header, k) => [String(header), rows.slice(1).map((row) => row[k])]));
}

/** Columns that only formulas need: the engine writes no values into them. */
const isRead = ([header]: readonly [string, unknown]): boolean =>
  header !== '' && !/: (orden|clave|desempate)/.test(header);
const read = (columns: Map<string, unknown[]>): [string, unknown[]][] => [...columns].filter(isRead);

/** Results of the workbook once nothing waits any more, of functions neither. */
async function results(page: Page): Promise<Map<string, unknown[]>> {
  await page.evaluate(async () => {
    await window.workbench!.host.workbook.engine.settle(false);
    await window.workbench!.functionsSettled();
  });
  return byHeader(await valuesOf(page, CLIENTS));
}

/** Types a value into a cell of the grid: the change is the user's, and the pane hears of it. */
async function type(page: Page, sheet: string, address: string, value: string | number): Promise<void> {
  await page.evaluate(
    ([name, cell, content]) => {
      const book = window.workbench!.grid.api.getActiveWorkbook()!;
      book
        .getSheetByName(name as string)!
        .getRange(cell as string)
        .setValue(content as string | number);
    },
    [sheet, address, value] as const,
  );
}

/** Where a label of the parameters sheet stands. */
async function rowOf(page: Page, label: string): Promise<number> {
  const row = (await valuesOf(page, SHEET)).findIndex(([first]) => first === label);
  if (row < 0) throw new Error(`No row ${label} on ${SHEET}`);
  return row + 1;
}

const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });
const dump = (page: Page): Promise<unknown> => page.evaluate(() => window.workbench!.dump());

async function write(pane: Frame, as: 'live' | 'plain', name: string): Promise<void> {
  const what = button(pane, 'Qué columnas y dónde');
  if ((await what.getAttribute('aria-expanded')) === 'false') await what.click();
  await pane.getByLabel('Se escriben como').selectOption(as);
  await button(pane, name).click();
  await pane
    .getByText(as === 'live' ? 'Las columnas son fórmulas CEC.' : 'Las columnas son fórmulas de Excel.')
    .waitFor(PATIENCE);
}

/** Waits until the pane has heard of an edit. */
const says = (pane: Frame, text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor(PATIENCE);
const saysNoMore = (pane: Frame, text: string | RegExp): Promise<void> =>
  pane
    .getByText(text)
    .first()
    .waitFor({ ...PATIENCE, state: 'detached' });

async function convertToValues(pane: Frame): Promise<void> {
  await button(pane, 'Convertir en valores').click();
  await says(pane, 'La hoja de parámetros ya no cambia nada');
}

/** Not one cell of the results may be an error, in any of the ways in which engines spell them. */
function expectNoErrors(columns: Map<string, unknown[]>): void {
  const errors = [...columns].flatMap(([header, cells]) =>
    cells.flatMap((cell, row) => (/^#|Err:/.test(String(cell)) ? [`${header} ${row + 2}: ${String(cell)}`] : [])),
  );
  expect(errors).toEqual([]);
}

/** Waits until the pane shows a number in one of its fields. */
const shows = (pane: Frame, number: string): Promise<unknown> =>
  pane.waitForFunction(
    (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
    number,
    PATIENCE,
  );

/** The remarks of the clients, and how many of them have a code. */
async function judged(page: Page): Promise<{ remarks: string[]; codes: number; weighted: number }> {
  const columns = await results(page);
  const filled = (header: string): number => columns.get(header)!.filter((cell) => cell !== '').length;
  return {
    remarks: columns.get('Observaciones')!.map(String),
    codes: filled('Código CEC'),
    weighted: filled('Puntuación ponderada'),
  };
}

test('plain formulas follow their sheet, which is taken back with them', async () => {
  const { page, pane } = await workbench.open();
  const untouched = await dump(page);
  await write(pane, 'plain', 'Escribir columnas');
  const written = await results(page);
  expectNoErrors(written);
  await pane.getByText('Deshacer', { exact: true }).click();
  await says(pane, /^Deshecho/);
  expect(await dump(page)).toEqual(untouched);

  await write(pane, 'plain', 'Escribir columnas');
  expect(await results(page)).toEqual(written);
  await type(page, SHEET, `E${await rowOf(page, 'Facturación')}`, 100_000);
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  await shows(pane, '100.000');
  const edited = await results(page);
  expect(edited.get('Código CEC')).not.toEqual(written.get('Código CEC'));

  // Written as values by the same numbers, the engine says what the formulas said.
  const plain = await dump(page);
  await convertToValues(pane);
  const values = read(await results(page));
  expect(values).toEqual(read(edited));

  const before = await dump(page);
  await write(pane, 'live', 'Convertir en fórmulas CEC');
  const live = await results(page);
  expectNoErrors(live);
  expect(read(live)).toEqual(values);
  await pane.getByText('Deshacer', { exact: true }).click();
  await says(pane, /^Deshecho/);
  expect(await dump(page)).toEqual(before);
  expect(plain).not.toEqual(before);
  await page.close();
}, 120_000);

test('what makes no sense on the sheet leaves blanks with a reason, and the pane names its cell', async () => {
  const { page, pane } = await workbench.open();
  await pane.getByText('Ponderar los cuatro dígitos').click();
  await write(pane, 'plain', 'Escribir columnas');
  const sound = await judged(page);
  expect(sound.weighted).toBe(sound.codes);
  const weights = await rowOf(page, 'Pesos');
  const share = await rowOf(page, 'Cuota');

  await type(page, SHEET, `C${weights}`, 0.35);
  await says(pane, `'${SHEET}'!C${weights}: Los pesos deben sumar 1 (o 100).`);
  const heavy = await judged(page);
  expect([heavy.codes, heavy.weighted]).toEqual([sound.codes, 0]);
  for (const remark of heavy.remarks) expect(remark).toContain('Los pesos deben sumar 1');
  await type(page, SHEET, `C${weights}`, 0.25);
  await saysNoMore(pane, /Los pesos deben sumar/);

  await type(page, SHEET, `D${share}`, 0.05);
  const falls = `'${SHEET}'!C${share} (0,1) es mayor que D${share} (0,05): los límites deben ir de menor a mayor.`;
  await says(pane, falls);
  const crossed = await judged(page);
  expect(crossed.codes).toBe(0);
  for (const remark of crossed.remarks) expect(remark).toContain('Los límites deben ir de menor a mayor');
  await pane.getByRole('button', { name: 'Ver la celda' }).click();
  await page.waitForFunction(
    ([name, row]) => {
      const { sheet, area } = window.workbench!.grid.engine.selection();
      return window.workbench!.grid.engine.sheet(sheet)?.name === name && area.row === Number(row) - 1;
    },
    [SHEET, share] as const,
  );
  await type(page, SHEET, `D${share}`, 0.25);
  await saysNoMore(pane, falls);
  expect(await judged(page)).toEqual(sound);

  // The name manager tells nobody: the next edit does. What the formulas then show, LibreOffice proves
  // (test/method/formulas/parameters): here the workbench's engine goes on with the name that it has read.
  const gone = await page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    const cut = engine.names().find(({ name }) => name.endsWith('_c1_cut3'))!;
    engine.removeName(cut.id);
    return cut.name;
  });
  await type(page, SHEET, `D${share}`, 0.3);
  await says(pane, `Se ha borrado el nombre ${gone}.`);
  await button(pane, 'Volver a escribir las columnas').click();
  await saysNoMore(pane, /Se ha borrado el nombre/);
  expect((await judged(page)).codes).toBe(sound.codes);
  expect(await valuesOf(page, SHEET)).toContainEqual(expect.arrayContaining(['Cuota', 0.3]));
  await page.close();
}, 120_000);

test('a saved workbook is opened again with columns, scheme and sheet, and LibreOffice comes to the same', async () => {
  const { page, pane } = await workbench.open();
  await write(pane, 'plain', 'Escribir columnas');
  await type(page, SHEET, `E${await rowOf(page, 'Facturación')}`, 100_000);
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  await shows(pane, '100.000');
  const saved = await results(page);
  const bytes = await saveFromWorkbench(page, 'Guardar');
  const sheets = (): Promise<string[]> =>
    page.evaluate(() => window.workbench!.grid.engine.sheets().map(({ name }) => name));

  await openInWorkbench(page, 'cartera.xlsx', bytes, 'Abrir…');
  const again = await paneAtWork(page);
  expect(await results(page)).toEqual(saved);
  expect(await sheets()).toEqual([CLIENTS, SHEET]);
  await says(again, 'Las columnas son fórmulas de Excel.');
  await says(again, /Los límites y pesos están en la hoja de parámetros/);
  await again.getByRole('button', { name: /^1\.º dígito/ }).click();
  await shows(again, '100.000');
  await button(again, 'Volver a escribir las columnas').click();
  await again.getByText('Cambios desde la vez anterior', { exact: false }).waitFor(PATIENCE);
  expect(await results(page)).toEqual(saved);
  expect(await sheets()).toEqual([CLIENTS, SHEET]);

  if (soffice) {
    const file = join(folder, 'cartera.xlsx');
    writeFileSync(file, bytes);
    const opened = openWorkbook(new Uint8Array(readFileSync(recalculated(file, folder))));
    const cells: Rows = readCells(opened.sheets.find(({ name }) => name === CLIENTS)!);
    const worked = byHeader(cells.map((line) => line.map((cell) => cell ?? '')));
    expectNoErrors(worked);
    expect(read(worked)).toEqual(read(saved));
  }
  await page.close();
}, 180_000);
