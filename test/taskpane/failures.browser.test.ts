import type { Frame, Page } from 'playwright-core';
import { paneForThisFile, paneFrame, sheetValues } from '../support/paneInWorkbench';

/**
 * What a user sees when Excel refuses: what happened to the workbook first, then why, then a way on that works. One
 * sitting: each test goes on from the columns that stand.
 */
const workbench = paneForThisFile();
let page: Page;
let pane: Frame;
beforeAll(async () => {
  ({ page, pane } = await workbench.open());
}, 60_000);

const dump = (): Promise<string> => page.evaluate(async () => JSON.stringify(await window.workbench!.dump()));
/** Waits until the pane asks nothing more: what it asks unseen after it has painted would take the fault instead. */
async function quiet(): Promise<void> {
  const asked = (): Promise<number> =>
    page.evaluate(() => (window.workbench!.host as unknown as { readonly sync: number }).sync);
  for (let before = -1, now = await asked(); now !== before; [before, now] = [now, await asked()]) {
    await page.waitForTimeout(500);
  }
}
/** A write of checks, cells, looks and settings is at least so many messages; each of them fails once. */
const MESSAGES = 6;
/** Lets the nth message from now fail after its work was done. */
const failMessage = (n: number): Promise<void> =>
  page.evaluate((atSync) => {
    const counted = window as unknown as { failedMessages?: number };
    const { host } = window.workbench!;
    if (counted.failedMessages === undefined) host.onMessageLogged(({ error }) => error && counted.failedMessages!++);
    counted.failedMessages = 0;
    host.setOptions({ faults: { syncs: [{ atSync, code: 'GeneralException', when: 'after' }] } });
  }, n);
const failedMessages = (): Promise<number> =>
  page.evaluate(() => (window as unknown as { failedMessages: number }).failedMessages);
const alert = () => pane.locator('footer [role=alert]');
const press = (name: string): Promise<void> => pane.getByRole('button', { name, exact: true }).click();

test('a write whose nth message fails says first what happened to the workbook, then why; trying again writes', async () => {
  await quiet();
  const before = await dump();
  let [failed, astray] = [0, 0];
  for (let n = 1; ; n++) {
    await failMessage(n);
    await press(failed === 0 ? 'Escribir columnas' : 'Volver a intentarlo');
    const written = pane.getByText('Deshacer', { exact: true });
    await written.or(alert()).first().waitFor();
    if ((await written.count()) > 0) {
      if (failed >= MESSAGES || (await failedMessages()) === 0) break;
      // On a slow machine what the pane asks unseen may meet the fault before the write does: once more from the start.
      expect(++astray).toBeLessThan(4);
      await press('Deshacer');
      await written.waitFor({ state: 'detached' });
      await quiet();
      expect(await dump()).toBe(before);
      [n, failed] = [0, 0];
      continue;
    }
    failed++;
    expect(await alert().innerText()).toMatch(
      /^No se ha escrito nada\. El libro está como estaba\. Excel ha respondido con un error \(GeneralException\)\. Vuelva a intentarlo\./,
    );
    expect(await dump()).toBe(before);
  }
  expect(failed).toBeGreaterThanOrEqual(MESSAGES);
  expect((await sheetValues(page))[0]).toContain('Código CEC');
  // The scheme is kept by the write itself: nothing is left to fail after it.
  await page.evaluate(() => window.workbench!.host.setOptions({ faults: { syncs: [] } }));
  const kept = await page.evaluate(() => [...window.workbench!.host.workbook.settings.keys()]);
  expect(kept).toContain('cec4444.state');
}, 120_000);

test('clients that changed places since they were read are not written beside: the table is read again', async () => {
  await page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    engine.write(engine.activeSheet(), 4, 0, [[{ cell: { value: 'C9999' } }]]);
  });
  const before = await dump();
  await press('Volver a escribir las columnas');
  await alert().waitFor();
  expect(await alert().innerText()).toMatch(
    /^No se ha escrito nada\. El libro está como estaba\. La tabla ha cambiado/,
  );
  expect(await dump()).toBe(before);
  await alert().getByRole('button', { name: 'Volver a leer la hoja' }).click();
  await alert().waitFor({ state: 'detached' });
  await press('Volver a escribir las columnas');
  await pane.getByText(/^Cambios desde la vez anterior: .*1 cliente nuevo/).waitFor();
}, 180_000);

test('damaged schemes are put aside and the work goes on with a new one', async () => {
  await page.evaluate((text) => {
    window.workbench!.host.workbook.settings.set('cec4444.state', JSON.stringify(text));
  }, '{"schemes": 7');
  await pane.getByRole('button', { name: 'Volver a leer la hoja' }).click();
  await pane.getByText(/Los modelos guardados en el libro están dañados/).waitFor();
  await press('Seguir con un modelo nuevo');
  await pane.locator('[role=alert]').waitFor({ state: 'detached' });
  const before = await sheetValues(page);
  await press('Escribir columnas');
  await pane.getByText('Deshacer', { exact: true }).waitFor();
  // Which columns were ours went with the schemes: they are a user's now, and stay.
  const after = await sheetValues(page);
  expect(after.map((line) => line.slice(0, before[0]!.length))).toEqual(before);
  const kept = await page.evaluate(() => [...window.workbench!.host.workbook.settings.entries()]);
  expect(
    kept.some(([key, value]) => key.startsWith('cec4444.damaged') && JSON.stringify(value).includes('schemes')),
  ).toBe(true);
}, 180_000);

test('parts of the program that are gone from the server are said, the rest works on, and loading the pane anew helps', async () => {
  const gone = await workbench.context.newPage();
  await gone.setViewportSize({ width: 1280, height: 1400 });
  const { origin } = new URL(page.url());
  const missing = /\/pane\/(pane|editors|finder)\.js$/;
  await gone.route(missing, (route) => route.abort());
  await gone.goto(`${origin}/?language=es&theme=light`);
  // The pane itself: it started for a formula, and a release came before anybody opened it.
  let frame = await paneFrame(gone);
  await frame.getByText('El panel no se ha podido cargar').waitFor();
  await gone.unroute(missing);
  const parts = /\/pane\/(editors|finder)\.js$/;
  await gone.route(parts, (route) => route.abort());
  await frame.getByRole('button', { name: 'Volver a cargar el panel' }).click();
  // What is fetched later: said once, where it matters.
  frame = await paneFrame(gone);
  await frame.locator('[data-section=portfolio]').waitFor();
  await frame.locator('footer [data-part-failed]').waitFor();
  expect(await frame.locator('[data-part-failed]').count()).toBe(1);
  await frame.getByRole('button', { name: 'Funciones', exact: true }).click();
  await frame.locator('main [data-part-failed]').waitFor();
  await frame.locator('main').getByRole('button', { name: 'Cerrar', exact: true }).click();
  await frame.locator('[data-section=portfolio]').waitFor();
  await gone.unroute(parts);
  await frame.locator('footer').getByRole('button', { name: 'Volver a cargar el panel' }).click();
  await frame.locator('[data-part-failed]').waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: 'Funciones', exact: true }).click();
  await frame.getByRole('searchbox').waitFor();
  await gone.close();
}, 120_000);
