import type { Frame, Page } from 'playwright-core';
import { paneAtWork, paneFrame, sheetValues, paneForThisFile } from '../support/paneInWorkbench';

/** The buttons on the add-in's tab of the ribbon, clicked one after the other in one sitting. */
const workbench = paneForThisFile();
let page: Page;
let pane: Frame;
beforeAll(async () => {
  ({ page, pane } = await workbench.open());
}, 60_000);

const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

async function closePane(): Promise<void> {
  await press('Cerrar el panel');
  await page.locator('aside.pane').waitFor({ state: 'hidden' });
}

/**
 * Asks for the help with a ribbon's button. The stand-in has neither windows nor dialogs to open, so the pane's menu opens
 * with a link; says where it leads to.
 */
async function helpBy(from: Page, button: string): Promise<string> {
  await from.getByRole('button', { name: button, exact: true }).click();
  const link = (await paneFrame(from)).locator('[data-panel=schemes]').getByRole('link', { name: button, exact: true });
  await link.waitFor();
  const opening = from.context().waitForEvent('page');
  await link.click();
  const help = await opening;
  await help.waitForLoadState();
  expect(await help.getByText('CEC.DIGIT').count()).toBeGreaterThan(0);
  const { pathname } = new URL(help.url());
  await help.close();
  return pathname;
}

test('Open pane brings a closed pane back as it was', async () => {
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  await closePane();
  await press('Abrir panel');
  await page.locator('aside.pane').waitFor();
  expect(await pane.getByRole('button', { name: /^1\.º dígito/ }).getAttribute('aria-expanded')).toBe('true');
}, 180_000);

test('behind a pane that nobody has opened, a formula is answered and the workbook is not touched', async () => {
  const closed = await workbench.openPage('?language=es&theme=light&paneAtStart=closed');
  await closed.waitForFunction(() => window.workbench !== undefined);
  expect(await closed.locator('.pane iframe').count()).toBe(0);
  await closed.evaluate(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    window.workbench!.host.onMessageLogged(({ calls }) => asked.push(...calls));
    const { engine } = window.workbench!.grid;
    engine.write(engine.activeSheet(), 0, 20, [
      [{ cell: { value: null, formula: '=CEC.DIGIT(120000,{10000,50000,150000})' } }],
    ]);
    return engine.settle();
  });
  await closed.waitForFunction(() => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), 0, 20)?.value === 3;
  });
  // Selecting and typing are none of its business either.
  await closed.waitForTimeout(500);
  const asked = await closed.evaluate(() => (window as unknown as { asked: string[] }).asked.splice(0));
  expect(asked.filter((name) => /^(Workbook|Worksheet|Range|Table|Setting|Named)/.test(name))).toEqual([]);
  await closed.getByRole('button', { name: 'Abrir panel', exact: true }).click();
  const opened = await paneAtWork(closed);
  expect(await opened.getByText('Haga clic aquí para leer la tabla de clientes.').count()).toBe(0);
  const then = await closed.evaluate(() => (window as unknown as { asked: string[] }).asked);
  expect(then).toContain('Workbook.getSelectedRange');
  await closed.close();
}, 180_000);

test('Classify again says so where nothing was ever written, and changes nothing', async () => {
  const before = await sheetValues(page);
  await press('Volver a clasificar');
  await pane.getByText(/No se ha escrito nada/).waitFor();
  expect(await sheetValues(page)).toEqual(before);
  // The button can be pressed again, however the command ended.
  await page.locator('[data-control][aria-busy=true]').waitFor({ state: 'detached' });
}, 180_000);

test('Classify again replaces the columns, and Undo takes the last write back, with the pane closed', async () => {
  await pane.getByRole('button', { name: 'Escribir columnas', exact: true }).click();
  await pane.getByText('Deshacer', { exact: true }).waitFor();
  const first = await sheetValues(page);
  const code = first[0]!.indexOf('Código CEC');
  // A small client grows, and the pane is closed: the ribbon alone must do.
  const small = first.findIndex((line) => String(line[code]).startsWith('1'));
  expect(small).toBeGreaterThan(0);
  await page.evaluate((row) => {
    const { engine } = window.workbench!.grid;
    engine.write(engine.activeSheet(), row, 2, [[{ cell: { value: 999_999 } }]]);
  }, small);
  await closePane();
  await press('Volver a clasificar');
  // What is changed is changed in the user's sight.
  await page.locator('aside.pane').waitFor();
  await pane.getByText(/^Cambios desde la vez anterior: \d+ códigos?/).waitFor();
  const after = await sheetValues(page);
  expect(after[0]).toEqual(first[0]);
  expect(String(after[small]![code])).toMatch(/^4/);

  await closePane();
  await press('Deshacer la última escritura');
  await pane.getByText('Deshecho: 40 filas vuelven a estar como antes.').waitFor();
  const undone = await sheetValues(page);
  expect(undone.map((line) => line[code])).toEqual(first.map((line) => line[code]));
  // The first write goes next; after it there is nothing more to undo, which is said and changes nothing.
  await pane.getByText(/^Se puede deshacer: columnas escritas en/).waitFor();
  await press('Deshacer la última escritura');
  let bare = await sheetValues(page);
  for (let k = 0; k < 100 && bare[0]!.includes('Código CEC'); k++) {
    await page.waitForTimeout(200);
    bare = await sheetValues(page);
  }
  expect(bare[0]).not.toContain('Código CEC');
  await pane.getByText(/^Se puede deshacer/).waitFor({ state: 'detached' });
  await press('Deshacer la última escritura');
  await pane.getByText(/Ya está deshecho todo lo que se ha hecho en esta sesión/).waitFor();
  expect(await sheetValues(page)).toEqual(bare);
}, 180_000);

test('Help leads to the help pages in the language of Excel, and opens no window without a click', async () => {
  expect(await helpBy(page, 'Ayuda')).toBe('/pane/help/es/index.html');
  const english = await workbench.openPage('?language=en&theme=light');
  await paneAtWork(english);
  expect(await helpBy(english, 'Help')).toBe('/pane/help/en/index.html');
}, 180_000);
