import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { contentsOf } from '../../src/entry/build/contentsPlugin';
import { startWorkbenchServer, type WorkbenchServer } from '../../src/workbench/server';
import { launchBrowser } from '../support/browser';
import { fortyClients } from '../support/fortyClients';
import { buildRelease } from '../support/paneBuild';
import { columnOf, paneAtWork, sheetValues } from '../support/paneInWorkbench';
import { answerForMicrosoft, serveFolder, type StaticSite } from '../support/releasedSite';
import { takeStrays } from '../support/requestLog';
import { BUNDLES } from '../support/workbench';

/**
 * The release as it is deployed: the files of `npm run build -- address`, unchanged, from a static server on another
 * origin than Excel's stand-in, with Microsoft's address answered from its package.
 */
let folder: string;
let site: StaticSite;
let excel: WorkbenchServer;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  folder = buildRelease();
  site = await serveFolder(folder);
  excel = await startWorkbenchServer({
    root: process.cwd(),
    bundles: BUNDLES,
    // The stand-in's own server has no pane: whatever it asked there would be missing.
    pane: join(folder, 'none'),
    manifest: join(folder, 'manifest.xml'),
    sample: fortyClients,
  });
  browser = await launchBrowser();
  context = await browser.newContext({ acceptDownloads: true });
  await answerForMicrosoft(context);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.close(), excel?.close()]);
});

const paths = (below = ''): string[] =>
  readdirSync(join(folder, below)).flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? paths(path) : [path];
  });
const bytes = (path: string): Uint8Array => readFileSync(join(folder, path));

async function open(language: 'es' | 'en' = 'es'): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(`${excel.url}?language=${language}&theme=light&pane=${encodeURIComponent(site.url)}`);
  return { page, complaints };
}

test('nothing in it says localhost; code and looks of the pages are files', () => {
  for (const path of paths()) {
    if (!/\.(html|js|json|xml|css|txt)$/.test(path)) continue;
    // React and Office.js name the machine's own host in messages and checks of theirs; addresses are what counts.
    expect([
      path,
      /https?:\/\/localhost:3443|wss?:\/\/localhost/.exec(readFileSync(join(folder, path), 'utf8')),
    ]).toEqual([path, null]);
    if (path.endsWith('.html')) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect([path, /<script(?![^>]*\ssrc=)[^>]*>|\son\w+=["']|javascript:/i.exec(html)]).toEqual([path, null]);
      expect([path, /http-equiv=["']?Content-Security-Policy/.test(html)]).toEqual([path, true]);
    }
  }
  expect(readFileSync(join(folder, 'manifest.xml'), 'utf8')).not.toMatch(/localhost/);
  expect(readFileSync(join(folder, 'functions.json'), 'utf8')).toContain(
    'https://cec.example.com/excel/help/en/CLV.html',
  );
});

test('the list of its files is true: every hash, and the one of them all', () => {
  const listed = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as Record<string, unknown>;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(listed).toEqual({ version, ...contentsOf(paths().map((path) => [path, bytes(path)] as const)) });
});

describe('in Excel’s stand-in', () => {
  let page: Page;
  let pane: Frame;
  let complaints: string[];
  beforeAll(async () => {
    ({ page, complaints } = await open());
    pane = await paneAtWork(page, 60_000);
  }, 120_000);

  test('the pane comes from its own origin, classifies and writes', async () => {
    expect(pane.url()).toBe(`${site.url}excel/taskpane.html`);
    await pane.getByRole('button', { name: 'Escribir columnas', exact: true }).click();
    await pane.getByText('Deshacer', { exact: true }).waitFor();
    const codes = columnOf(await sheetValues(page), 'Código CEC').filter((code) => code !== '');
    // Not all forty have every datum.
    expect(codes.length).toBeGreaterThan(30);
    for (const code of codes) expect(String(code)).toMatch(/^[1-4]{4}$/);
  }, 180_000);

  test('its functions work in cells, by the metadata of that origin', async () => {
    const answer = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A60');
        cell.formulas = [['=CEC.SCORE(4243)']];
        for (let k = 0; k < 100; k++) {
          cell.load('values');
          await context.sync();
          if (typeof cell.values[0]![0] === 'number') break;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        const found: unknown = cell.values[0]![0];
        cell.clear();
        await context.sync();
        return found;
      }),
    );
    expect(answer).toBe(13);
  }, 180_000);

  test('the menu shows the hash of the very files that are served', async () => {
    await pane.locator('[data-opens=schemes]').click();
    const shown = pane.locator('[data-build]');
    await shown.waitFor();
    const { contents } = contentsOf(paths().map((path) => [path, bytes(path)] as const));
    expect(await shown.getAttribute('data-build')).toBe(contents);
    expect(await shown.innerText()).toContain(contents.slice(0, 12));
    for (const link of ['Si algo no funciona', 'Privacidad']) {
      const opening = context.waitForEvent('page');
      await pane.getByRole('link', { name: link }).click();
      const opened = await opening;
      await opened.getByRole('heading', { level: 1, name: link }).waitFor();
      await opened.close();
    }
  }, 180_000);

  test('it breaks no rule of its policy, and the policy holds', async () => {
    expect(complaints.filter((text) => /Content Security Policy|Refused to/i.test(text))).toEqual([]);
    const refused = await pane.evaluate(
      (address) =>
        fetch(address).then(
          () => 'sent',
          () => 'refused',
        ),
      `${excel.url}manifest.xml`,
    );
    expect(refused).toBe('refused');
    // Chromium tells of a request that the policy stops; it never leaves.
    expect(takeStrays().filter((stray) => !stray.includes('/manifest.xml'))).toEqual([]);
    expect(complaints.filter((text) => /connect-src/.test(text)).length).toBe(1);
    await page.close();
  }, 180_000);
});

test.each([
  ['es-ES', /Office\.js no se ha cargado.*permita appsforoffice\.microsoft\.com.*El libro está como estaba/s],
  ['en-GB', /Office\.js was not loaded.*allows appsforoffice\.microsoft\.com.*The workbook is as it was/s],
] as const)(
  'where Office.js cannot be loaded the page says so, in %s',
  async (locale, said) => {
    const cut = await browser.newContext({ locale, viewport: { width: 350, height: 700 } });
    await cut.route('https://appsforoffice.microsoft.com/**', (route) => route.abort('internetdisconnected'));
    const page = await cut.newPage();
    await page.goto(`${site.url}excel/taskpane.html`);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(said);
    await cut.close();
  },
  60_000,
);

test('outside Excel the page says that it is for Excel', async () => {
  const page = await context.newPage();
  await page.goto(`${site.url}excel/taskpane.html`);
  await page.getByRole('alert').waitFor({ timeout: 20_000 });
  expect(await page.getByRole('alert').innerText()).toMatch(/Este panel es para Excel|This pane is for Excel/);
  await page.close();
}, 60_000);

test('the help works from there, its search too', async () => {
  const page = await context.newPage();
  await page.goto(`${site.url}excel/help/es/index.html`);
  await page.getByRole('searchbox').fill('privacidad');
  await page.getByRole('link', { name: 'Privacidad' }).waitFor();
  expect(await page.locator('li:not([hidden])').count()).toBe(1);
  await page.close();
}, 60_000);
