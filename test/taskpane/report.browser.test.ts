import type { Frame, Page } from 'playwright-core';
import { openWorkbook } from '../../src/files';
import { openInWorkbench, paneAtWork, paneForThisFile, saveFromWorkbench } from '../support/paneInWorkbench';

/** A report's life in the workbench: made, noted, made again after the data have changed, undone, saved, opened again. */
const workbench = paneForThisFile();

const PATIENCE = { timeout: 30_000 };
const REPORT = 'Informe de cartera';

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.workbench!.grid.engine.sheets().map(({ name }) => name));

/** The cell with this text in a column of the report: its row; -1 where there is none. */
const rowOf = (page: Page, sheet: string, column: number, text: string): Promise<number> =>
  page.evaluate(
    ([name, at, wanted]) => {
      const { engine } = window.workbench!.grid;
      const id = engine.sheets().find((one) => one.name === name)!.id;
      for (let row = 0; row < 200; row++) if (engine.cell(id, row, at)?.value === wanted) return row;
      return -1;
    },
    [sheet, column, text] as const,
  );

const valueAt = (page: Page, sheet: string, row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ([name, r, c]) => {
      const { engine } = window.workbench!.grid;
      return engine.cell(engine.sheets().find((one) => one.name === name)!.id, r, c)?.value;
    },
    [sheet, row, column] as const,
  );

/** The first column of the report, top to bottom: its findings among it. */
const findings = (page: Page, sheet: string): Promise<unknown[]> =>
  page.evaluate((name) => {
    const { engine } = window.workbench!.grid;
    const id = engine.sheets().find((one) => one.name === name)!.id;
    return Array.from({ length: 200 }, (_, row) => engine.cell(id, row, 0)?.value ?? null);
  }, sheet);

/** Writes a value into a cell of a sheet as a person does. */
const type = (page: Page, sheet: string, address: string, value: string | number): Promise<void> =>
  page.evaluate(
    ([name, at, typed]) => {
      const book = window.workbench!.grid.api.getActiveWorkbook()!;
      book.getSheetByName(name)!.getRange(at).setValue(typed);
    },
    [sheet, address, value] as const,
  );

/** Makes the report with its button; what the pane then says of it. */
async function make(pane: Frame): Promise<string> {
  const button = pane.locator('[data-tool=overview]');
  await button.and(pane.locator(':enabled')).click();
  // It works, and has worked.
  await button
    .and(pane.locator(':disabled'))
    .waitFor({ state: 'attached', timeout: 2000 })
    .catch(() => undefined);
  await button.and(pane.locator(':enabled')).waitFor(PATIENCE);
  return (await pane.locator('[data-made=overview]').textContent(PATIENCE)) ?? '';
}

test('a report is made, made again in its place with its notes, undone, saved with its charts and pages, and found again', async () => {
  const { page, pane } = await workbench.open();
  const [clients] = await sheetNames(page);
  // A sheet of that name that is not ours.
  await page.evaluate(() => void window.workbench!.grid.engine.addSheet('Informe de cartera'));
  expect(await make(pane)).toContain(`hoja «${REPORT} 2»`);
  const ours = `${REPORT} 2`;
  expect(await sheetNames(page)).toEqual([clients, REPORT, ours]);

  // A note beside the first client of the list; then the largest client of all comes into the data.
  const list = await rowOf(page, ours, 7, 'Notas');
  expect(list).toBeGreaterThan(10);
  const noted = await valueAt(page, ours, list + 1, 0);
  await type(page, ours, `H${list + 2}`, 'Llamar en enero');
  await type(page, clients!, 'C20', 9_000_000);
  await pane.getByText('La hoja ha cambiado desde que se leyó.').waitFor(PATIENCE);
  await pane.getByRole('button', { name: 'Volver a leer la hoja' }).first().click();
  await pane.getByText('El resultado ha cambiado desde entonces').waitFor(PATIENCE);
  expect(await make(pane)).toMatch(/titular(es)? ha/);
  const now = await rowOf(page, ours, 7, 'Llamar en enero');
  expect(await valueAt(page, ours, now, 0)).toBe(noted);
  const finding = await findings(page, ours);

  // Undone, it says what it said before, the note where it was typed; made again, what it says now.
  await pane.locator('[data-undoable=printSheets] button').click();
  await pane.getByText('Deshecho: la hoja vuelve a estar como antes.').waitFor(PATIENCE);
  expect(await findings(page, ours)).not.toEqual(finding);
  expect(await rowOf(page, ours, 7, 'Llamar en enero')).toBe(list + 1);
  await make(pane);
  expect(await findings(page, ours)).toEqual(finding);

  // Deleted by its owner, it comes back; the foreign one is as it was.
  await page.evaluate((name) => {
    const { engine } = window.workbench!.grid;
    engine.removeSheet(engine.sheets().find((one) => one.name === name)!.id);
  }, ours);
  expect(await make(pane)).toContain(`hoja «${ours}»`);
  expect(await sheetNames(page)).toEqual([clients, REPORT, ours]);
  expect(await rowOf(page, REPORT, 0, 'Informe de la cartera de clientes')).toBe(-1);

  await type(page, ours, `H${(await rowOf(page, ours, 7, 'Notas')) + 2}`, 'Visitar en mayo');
  const bytes = await saveFromWorkbench(page, 'Guardar');
  const file = openWorkbook(bytes);
  const report = file.sheet(ours);
  expect(report.charts.map(({ id }) => id)).toEqual(
    ['segments', 'pareto', 'digits', 'bubbles', 'rhombus'].map((name) => `CEC_overview_${name}`),
  );
  expect(report.pageSetup).toMatchObject({ orientation: 'landscape', paper: 9, fit: { width: 1, height: 0 } });
  expect(file.names.filter(({ name, sheet }) => name === '_xlnm.Print_Area' && sheet === ours)).toHaveLength(1);
  expect(file.sheet(REPORT).usedRange).toBeNull();

  // Opened again, it is found and made in its place, and undone from there.
  await openInWorkbench(page, 'cartera.xlsx', bytes, 'Abrir…');
  const again = await paneAtWork(page);
  expect(await make(again)).toContain(`hoja «${ours}»`);
  expect(await sheetNames(page)).toEqual([clients, REPORT, ours]);
  expect(await rowOf(page, ours, 7, 'Visitar en mayo')).toBeGreaterThan(10);
  await page.close();
}, 180_000);
