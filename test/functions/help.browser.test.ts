import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { helpFiles, helpPages } from '../../src/functions';
import { violationsIn } from '../support/axe';
import { launchBrowser } from '../support/browser';

/** The help as files on a disk, without a server or a network: what is asked of anybody fails. */
const folder = join(process.cwd(), 'out', 'help-test');
let browser: Browser;
beforeAll(async () => {
  for (const { path, text } of helpFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  browser = await launchBrowser();
}, 180_000);
afterAll(() => browser?.close());

async function open(path: string, width = 360, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}
const shownPages = (page: Page): Promise<string[]> =>
  page.locator('li:not([hidden]) strong').evaluateAll((all) => all.map((each) => each.textContent ?? ''));

test('the search finds ideas and functions without accents, by other names, and says when nothing matches', async () => {
  const page = await open('help/es/index.html');
  const field = page.getByRole('searchbox', { name: 'Buscar en la ayuda' });
  await field.fill('puntuacion');
  const found = await shownPages(page);
  expect(found).toContain('Puntuaciones, pesos y fidelización');
  expect(found).toContain('CEC.SCORE');
  expect(found).not.toContain('CEC.CLV');
  expect(await page.locator('#count').innerText()).toBe(`${found.length} páginas`);
  await field.fill('morosidad');
  expect(await shownPages(page)).toEqual(['CEC.PAYMENTRISK']);
  expect(await page.getByRole('heading', { name: 'Clasificación', exact: true }).isVisible()).toBe(false);
  await field.fill('xyzzy');
  expect(await page.getByText('Nada coincide.').isVisible()).toBe(true);
  await field.fill('');
  // Every page of the language but the index itself.
  const pages = helpPages().filter(({ path }) => path.startsWith('help/es/')).length - 1;
  expect((await shownPages(page)).length).toBe(pages);
  await page.context().close();
}, 180_000);

test('by keyboard: from the search to a page, to the other language and back to the index', async () => {
  const page = await open('help/es/index.html');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('cec.digit');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'CEC.DIGIT' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Arguments' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'CEC 4444 help' }).waitFor();
  await page.context().close();
}, 180_000);

test('no page scrolls sideways at 320 px', async () => {
  const page = await open('help/es/index.html', 320);
  const wide: string[] = [];
  for (const { path } of helpPages()) {
    await page.goto(pathToFileURL(join(folder, path)).href);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${path}: ${width}`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
}, 120_000);

test.each([
  ['light', 320],
  ['dark', 900],
] as const)(
  'axe finds nothing, %s at %i px',
  async (colours, width) => {
    const page = await open('help/es/index.html', width, colours);
    for (const name of ['index', 'SCORE', 'CLASSIFY', 'segments', 'formulas-in-cells']) {
      for (const language of ['es', 'en']) {
        await page.goto(pathToFileURL(join(folder, `help/${language}/${name}.html`)).href);
        expect([language, name, ...(await violationsIn(page))]).toEqual([language, name]);
      }
    }
    await page.context().close();
  },
  120_000,
);

test('on paper it is black on white, without links above and without the search', async () => {
  const page = await open('help/en/index.html', 700, 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.locator('header').isVisible()).toBe(false);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  await page.context().close();
}, 180_000);
