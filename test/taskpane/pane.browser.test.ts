import type { Frame } from 'playwright-core';
import { violationsIn } from '../support/axe';
import { paneForThisFile } from '../support/paneInWorkbench';

/** The built pane in the workbench, under the real Office.js: what a user clicks, and what then stands on the sheet. */
const workbench = paneForThisFile();

/** What axe calls serious or critical, with the first places. */
const serious = (pane: Frame): Promise<string[]> => violationsIn(pane, ['serious', 'critical']);

async function write(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('button', { name, exact: true }).click();
  await pane.getByText('Deshacer', { exact: true }).waitFor();
}

test('classifies, writes, changes a band and writes again, undoes', async () => {
  const { page, pane } = await workbench.open();
  const footer = pane.locator('footer');
  await write(pane, 'Escribir columnas');
  expect(await footer.innerText()).toMatch(/\d+ clientes en .+![A-Z]+1:[A-Z]+\d+/);
  // The columns just written are ours: reading again must not take them for data.
  await pane.getByRole('button', { name: 'Volver a leer la hoja' }).click();
  await pane.getByRole('button', { name: 'Volver a escribir las columnas' }).waitFor();
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  const handle = pane.getByRole('slider').first();
  const before = await handle.getAttribute('aria-valuenow');
  await handle.focus();
  for (let k = 0; k < 12; k++) await handle.press('ArrowLeft');
  expect(Number(await handle.getAttribute('aria-valuenow'))).toBeLessThan(Number(before));
  await pane.getByRole('button', { name: 'Volver a escribir las columnas' }).click();
  await pane.getByText('Cambios desde la vez anterior').waitFor();
  expect(await footer.innerText()).toMatch(/Cambios desde la vez anterior: \d+ códigos?/);
  await pane.getByText('Deshacer', { exact: true }).click();
  await pane.getByText(/^Deshecho/).waitFor();
  await page.close();
}, 180_000);

test('tells why a client has its digits, and shows its row on the sheet', async () => {
  const { page, pane } = await workbench.open();
  expect(await page.locator('.status').innerText()).toMatch(/\b1 celda\b/);
  await pane
    .getByRole('button', { name: /: por qué$/ })
    .nth(2)
    .click();
  const story = await pane.locator('[data-story]').innerText();
  expect(story.match(/Dígito [1-4] porque|Sin dígito/g)).toHaveLength(4);
  // More than the one cell that was selected.
  await page.waitForFunction(() => /\d+ celdas/.test(document.querySelector('.status')!.textContent!));
  await page.close();
}, 180_000);

test.each(['light', 'dark'])(
  'axe finds nothing serious, folded and open, in the %s theme',
  async (theme) => {
    const { page, pane } = await workbench.open(`?language=es&theme=${theme}`);
    expect(await serious(pane)).toEqual([]);
    await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
    await pane.getByRole('slider').first().waitFor();
    await pane.locator('[data-section=clients] h2 button').click();
    await pane.getByRole('button', { name: 'Modelos, idioma y ayuda' }).click();
    await pane.getByRole('button', { name: 'Qué columnas y dónde' }).click();
    await pane.getByText('Límites de los segmentos').click();
    await pane.locator('[role=radio]').first().waitFor();
    expect(await serious(pane)).toEqual([]);
    await page.close();
  },
  180_000,
);

test('the whole way by keyboard: every step is reached with Tab and pressed with Enter', async () => {
  const { page, pane } = await workbench.open();
  await pane.locator('header button').first().focus();
  const reached: string[] = [];
  for (let k = 0; k < 90; k++) {
    await page.keyboard.press('Tab');
    const name = await pane.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    reached.push(name);
    if (name === 'Escribir columnas') break;
  }
  expect(reached).toContain('Modelos, idioma y ayuda');
  expect(reached.some((name) => name.startsWith('4.º dígito'))).toBe(true);
  expect(reached.at(-1)).toBe('Escribir columnas');
  // Back over the tools that stand below it, into the list of clients.
  const inList = (): Promise<boolean> =>
    pane.evaluate(() => (document.activeElement?.closest('[role=region]') ?? null) !== null);
  for (let k = 0; k < 40 && !(await inList()); k++) await page.keyboard.press('Shift+Tab');
  expect(await inList()).toBe(true);
  for (let k = 0; k < 12; k++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await pane.locator('[data-story]').waitFor();
  await pane.getByRole('button', { name: 'Escribir columnas' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('Deshacer', { exact: true }).waitFor();
  await page.close();
}, 180_000);

/** 175 px is a pane of the usual width at 200 %. */
test.each([175, 320, 600])(
  'nothing is cut off or scrolls sideways in a pane of %i px',
  async (width) => {
    const { page, pane } = await workbench.open();
    await page.locator('.pane iframe').evaluate((frame, w) => {
      (frame as HTMLElement).style.cssText = `position:fixed;inset:0 auto 0 0;width:${w}px;height:100%;z-index:99`;
    }, width);
    const wide = (): Promise<string[]> =>
      pane.evaluate(() => {
        // What scrolls by itself, as the tables of figures do, cuts nothing off.
        const scrolls = (element: Element): boolean =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) && element.tagName !== 'MAIN';
        const within = (element: Element): boolean =>
          element.tagName !== 'MAIN' &&
          element.parentElement !== null &&
          (scrolls(element) || within(element.parentElement));
        return [...document.querySelectorAll('main, main *, footer, footer *')]
          .filter(
            (element) =>
              element.getBoundingClientRect().right > innerWidth + 1 &&
              !element.closest('[role=slider]') &&
              !within(element.parentElement!),
          )
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 30)}`);
      });
    await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
    await pane.getByRole('slider').first().waitFor();
    await pane.locator('[data-section=clients] h2 button').click();
    expect(await wide()).toEqual([]);
    // The name of a client's segment is whole wherever the list has not to scroll.
    const segments = await pane
      .locator('[data-segment]')
      .evaluateAll((each) => each.map((name) => name.scrollWidth - name.clientWidth));
    expect(segments.length).toBeGreaterThan(0);
    if (width > 175) expect(Math.max(...segments)).toBeLessThanOrEqual(1);
    // A list that is chosen from has room for more than its arrow.
    const rooms = await pane.locator('main select').evaluateAll((lists) => lists.map(({ clientWidth }) => clientWidth));
    expect(Math.min(...rooms)).toBeGreaterThan(96);
    await pane.locator('header button').first().click();
    await pane.locator('[data-function]').first().waitFor();
    expect(await wide()).toEqual([]);
    const overlapping = await pane.locator('[data-function]').evaluateAll(
      (entries) =>
        entries.filter((entry) => {
          const name = entry.querySelector('h4 button')!;
          return name.scrollWidth > name.clientWidth + 1;
        }).length,
    );
    expect(overlapping).toBe(0);
    await page.close();
  },
  180_000,
);

test('handles dragged onto one another are parted again', async () => {
  const { page, pane } = await workbench.open();
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  const handle = (digit: number) => pane.getByRole('slider', { name: `Límite del dígito ${digit}` });
  const cut = async (digit: number): Promise<number> => Number(await handle(digit).getAttribute('aria-valuenow'));
  await handle(4).waitFor();
  /** Takes a handle by its grip and leaves it so many pixels to the right. */
  const drag = async (digit: number, by: number): Promise<void> => {
    await handle(digit).scrollIntoViewIfNeeded();
    const box = (await handle(digit).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 9];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + by, y, { steps: 12 });
    await page.mouse.up();
  };
  const before = await cut(3);
  await drag(4, -300);
  expect(await cut(4)).toBe(before);
  expect(await cut(3)).toBe(before);
  // Neither grip hides the other, and each goes its way from there.
  const [low, high] = [await handle(3).boundingBox(), await handle(4).boundingBox()];
  expect(high!.x - low!.x).toBeGreaterThan(12);
  await drag(4, 40);
  expect(await cut(4)).toBeGreaterThan(before);
  expect(await cut(3)).toBe(before);
  await drag(4, -300);
  await drag(3, -40);
  expect(await cut(3)).toBeLessThan(before);
  expect(await cut(4)).toBe(before);
  // All three on one value, and apart again.
  await drag(3, -300);
  await drag(4, -300);
  expect(await cut(4)).toBe(await cut(2));
  const at = await cut(2);
  await drag(2, -30);
  await drag(4, 30);
  expect(await cut(2)).toBeLessThan(at);
  expect(await cut(4)).toBeGreaterThan(at);
  await page.close();
}, 180_000);

test('where the system forces its colours, what can be pressed within a sentence is told from the sentence', async () => {
  const { page, pane } = await workbench.open();
  await page.emulateMedia({ forcedColors: 'active' });
  const seen = await pane
    .locator('[data-note] button')
    .first()
    .evaluate((link) => {
      const { color, textDecorationLine } = getComputedStyle(link);
      return { apart: color !== getComputedStyle(link.parentElement!).color, textDecorationLine };
    });
  expect(seen).toEqual({ apart: true, textDecorationLine: 'underline' });
  await page.close();
});

test('the menu opens into view wherever the pane is scrolled, and Escape goes back to its button', async () => {
  const { page, pane } = await workbench.open(undefined, { width: 1280, height: 700 });
  await pane.locator('main').evaluate((main) => (main.scrollTop = main.scrollHeight));
  const opener = pane.getByRole('button', { name: 'Modelos, idioma y ayuda' });
  const panel = pane.locator('[data-panel=schemes]');
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.tagName ?? '');
  await opener.click();
  await panel.waitFor();
  await pane.waitForFunction(() => document.activeElement?.closest('[data-panel=schemes]'));
  expect(await panel.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(60);
  expect(await focused()).toBe('SELECT');
  // A click on its ground is no way out of Escape's reach.
  await panel.click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'detached' });
  expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.close();
}, 180_000);

test('the pane never scrolls as a whole: everything open is one scrolling body', async () => {
  const { page, pane } = await workbench.open(undefined, { width: 1280, height: 700 });
  await pane.getByRole('button', { name: 'Qué columnas y dónde' }).click();
  await pane.locator('[data-section=clients] h2 button').click();
  await pane.getByText('Límites de los segmentos').click();
  await pane.locator('[role=radio]').first().waitFor();
  await pane.waitForFunction(() => document.activeElement?.closest('[data-segments-editor]'));
  const [height, room] = await pane.evaluate(() => [document.scrollingElement!.scrollHeight, innerHeight]);
  expect(height).toBeLessThanOrEqual(room!);
  await page.keyboard.press('Escape');
  await pane.locator('[data-segments-editor]').waitFor({ state: 'detached' });
  await page.close();
}, 180_000);
