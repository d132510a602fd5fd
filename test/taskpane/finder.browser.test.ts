import type { Frame } from 'playwright-core';
import { violationsIn } from '../support/axe';
import { paneForThisFile } from '../support/paneInWorkbench';

/** The function finder of the built pane in the workbench: what a new user types and clicks, and what stands in cells. */
const workbench = paneForThisFile();

/** As the user would by clicking: on the sheet, not in the pane. */
const select = (pane: Frame, address: string): Promise<void> =>
  pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at).select();
        await context.sync();
      }),
    address,
  );
const valuesAt = (pane: Frame, address: string): Promise<unknown[][]> =>
  pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    address,
  );
async function openFinder(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.locator('[data-finder]').waitFor();
}

test('SCORE is found by "puntuacion", inserted, computed, told, and undone', async () => {
  const { page, pane } = await workbench.open();
  await openFinder(pane, 'Funciones');
  // Where typing goes without a click.
  await page.keyboard.type('puntuacion');
  const score = pane.locator('[data-function]').first();
  await score.getByText('Total del código 4243').waitFor();
  expect(await score.getAttribute('data-function')).toBe('SCORE');
  await select(pane, 'AC3');
  await score.getByRole('button', { name: 'Insertar en la celda activa' }).first().click();
  await score.getByText(/AC3\. Da 13\./).waitFor({ timeout: 30_000 });
  expect(await valuesAt(pane, 'AC3')).toEqual([[13]]);
  await score.getByText('Deshacer', { exact: true }).click();
  await score.getByText(/^Deshecho/).waitFor();
  expect(await valuesAt(pane, 'AC3')).toEqual([['']]);
  await page.close();
}, 120_000);

test('an answer that spills wants room; a cell of the table is not written', async () => {
  const { page, pane } = await workbench.open();
  await openFinder(pane, 'Funciones');
  await page.keyboard.type('pareto');
  const pareto = pane.locator('[data-function=PARETO]');
  const insert = pareto.getByRole('button', { name: 'Insertar en la celda activa' }).first();
  await insert.waitFor();
  await select(pane, 'A2');
  const before = await valuesAt(pane, 'A1:C5');
  await insert.click();
  await pareto.getByText('No se ha escrito nada.').waitFor();
  expect(await valuesAt(pane, 'A1:C5')).toEqual(before);
  await select(pane, 'AC3');
  await insert.click();
  await pareto.getByText(/AC3\. Da 4 · 3 · 3 · 2\./).waitFor({ timeout: 30_000 });
  expect(await valuesAt(pane, 'AC3:AC6')).toEqual([[4], [3], [3], [2]]);
  await select(pane, 'AC1');
  await insert.click();
  await pareto.getByText(/AC3 no está vacía/).waitFor();
  expect(await valuesAt(pane, 'AC1:AC2')).toEqual([[''], ['']]);
  await page.close();
}, 120_000);

test.each(['light', 'dark', 'contrast'])(
  'axe finds nothing serious in the %s theme, and nothing is cut off at 320 px',
  async (theme) => {
    const { page, pane } = await workbench.open(`?language=en&theme=${theme}`);
    await openFinder(pane, 'Functions');
    await page.keyboard.type('customer lifetime');
    const clv = pane.locator('[data-function=CLV]');
    await select(pane, 'AC3');
    await clv.getByRole('button', { name: 'Insert at the active cell' }).first().click();
    await clv.getByText(/It gives 266\.666667\./).waitFor({ timeout: 30_000 });
    expect(await violationsIn(pane, ['serious', 'critical'])).toEqual([]);
    await page.locator('.pane iframe').evaluate((frame) => {
      (frame as HTMLElement).style.cssText = 'position:fixed;inset:0 auto 0 0;width:320px;height:100%;z-index:99';
    });
    const wide = await pane.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`),
    );
    expect(wide).toEqual([]);
    await page.close();
  },
  120_000,
);

test('the help that the finder leads to is served with the pane', async () => {
  const { page, pane } = await workbench.open();
  await openFinder(pane, 'Funciones');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    pane.getByRole('link', { name: 'Ayuda de CEC.DIGIT' }).click(),
  ]);
  await opened.getByRole('heading', { level: 1, name: 'CEC.DIGIT' }).waitFor();
  await opened.getByRole('link', { name: 'Ayuda de CEC 4444' }).click();
  await opened.getByRole('searchbox').waitFor();
  await opened.close();
  await page.close();
}, 120_000);
