import type { Frame, Page } from 'playwright-core';
import { columnOf, paneForThisFile, sheetValues } from '../support/paneInWorkbench';

/** Our columns taken out of an Excel table as a user does it: menu, question, answer, Undo. */
const workbench = paneForThisFile();

const PATIENCE = { timeout: 30_000 };
const button = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true });

const tableRange = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.workbench!.host.workbook.tables.all().map(({ area }) => area));

async function remove(pane: Frame): Promise<void> {
  await button(pane, 'Modelos, idioma y ayuda').click();
  await button(pane, 'Quitar las columnas').click();
}

test('edited cells are asked about, everything goes, and Undo brings everything back', async () => {
  const { page, pane } = await workbench.open();
  const [cells, table] = [await sheetValues(page), await tableRange(page)];
  await button(pane, 'Escribir columnas').click();
  await pane.locator('[data-written-place]').waitFor(PATIENCE);
  await page.evaluate(() => {
    window.workbench!.grid.api.getActiveWorkbook()!.getActiveSheet().getRange('H5').setValue('ver con Ana');
  });
  const written = await sheetValues(page);
  expect(columnOf(written, 'Código CEC')[3]).toBe('ver con Ana');

  await remove(pane);
  await pane.getByText(/^1 celda de nuestras columnas \(H5\) no contiene/).waitFor(PATIENCE);
  expect(await sheetValues(page)).toEqual(written);
  await button(pane, 'Quitarlas de todos modos').click();
  await pane.locator('[data-removed]').waitFor(PATIENCE);
  expect(await sheetValues(page)).toEqual(cells);
  expect(await tableRange(page)).toEqual(table);

  await pane.locator('[data-removed] [data-did]').click();
  await pane.getByText(/^Deshecho: las columnas vuelven a estar en 40 filas/).waitFor(PATIENCE);
  expect(await sheetValues(page)).toEqual(written);
  await button(pane, 'Volver a escribir las columnas').waitFor(PATIENCE);
  await page.close();
}, 120_000);
