import { sampleWorkbook } from '../../src/files';
import { paneAtWork, paneForThisFile } from '../support/paneInWorkbench';

/** A hundred thousand clients. How long the pane holds its thread is for the bench: `npm run bench -- pane`. */
const CLIENTS = 100_000;
const PATIENCE = { timeout: 150_000 };
/** What Excel on the web takes in one message. */
const LIMIT = 5_000_000;

const workbench = paneForThisFile({ sample: (language) => sampleWorkbook({ language, clients: CLIENTS }) });

test('a hundred thousand clients are read, shown and dragged; a write cancelled in its middle restores everything', async () => {
  // A small window: the grid is drawn again with every slice of a write.
  const page = await workbench.openPage(undefined, { width: 900, height: 800 });
  await page.waitForFunction(() => window.workbench !== undefined, undefined, PATIENCE);
  await page.evaluate(() => {
    const seen = { largest: 0 };
    Object.assign(window, { seen });
    window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes }) => {
      seen.largest = Math.max(seen.largest, requestBytes, responseBytes);
    });
  });
  const pane = await paneAtWork(page, PATIENCE.timeout);
  await pane.getByText('100.000 clientes').first().waitFor(PATIENCE);
  // The list knows them all and draws only what is in view.
  const list = pane.getByRole('region', { name: 'Clientes de la lista' });
  expect(await list.locator('table').getAttribute('aria-rowcount')).toBe(`${CLIENTS + 1}`);
  expect(await list.locator('tbody tr').count()).toBeLessThan(40);

  const first = pane.getByRole('button', { name: /^1\.º dígito/ });
  const counted = await first.getAttribute('aria-label');
  await first.click();
  const handle = pane.getByRole('slider').first();
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y, { steps: 10 });
  // Counts follow while the handle is still held.
  expect(await first.getAttribute('aria-label')).not.toBe(counted);
  await page.mouse.up();

  const dump = (): Promise<string> =>
    page.evaluate(async () => {
      const text = JSON.stringify(await window.workbench!.dump());
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `${text.length} ${[...new Uint8Array(bytes)].join()}`;
    });
  const before = await dump();
  await pane.getByRole('button', { name: 'Escribir columnas', exact: true }).click();
  // Checks have a bar of their own: what is waited for is that of the writing.
  await pane.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('progress[aria-label="Escribiendo…"]')?.position ?? 0) > 0.15,
    undefined,
    PATIENCE,
  );
  expect(await pane.getByText(/ de 100\.\d{3} filas$/).count()).toBe(1);
  const firstWritten = await page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), 4, 12)?.value ?? null;
  });
  expect(firstWritten).not.toBeNull();
  await pane.getByRole('button', { name: 'Cancelar' }).click();
  await pane.getByText('Usted lo ha cancelado.').waitFor(PATIENCE);
  expect(await pane.locator('footer [role=alert]').innerText()).toMatch(
    /^No se ha escrito nada\. El libro está como estaba\./,
  );
  expect(await dump()).toBe(before);
  const largest = await page.evaluate(() => (window as unknown as { seen: { largest: number } }).seen.largest);
  expect(largest).toBeGreaterThan(100_000);
  expect(largest).toBeLessThan(LIMIT);
}, 300_000);
