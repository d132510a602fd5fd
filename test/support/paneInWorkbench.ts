import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { startWorkbenchServer } from '../../src/workbench/server';
import { launchBrowser } from './browser';
import { fortyClients } from './fortyClients';
import { buildPane } from './paneBuild';
import { BUNDLES } from './workbench';

const root = process.cwd();

export interface PaneInWorkbench {
  /** One context for all pages: the browser keeps the compiled bundle between them. */
  readonly context: BrowserContext;
  /** Opens the workbench with its sample and the real pane, which has read it. */
  open(query?: string, size?: { width: number; height: number }): Promise<{ page: Page; pane: Frame }>;
  /** Opens the workbench and leaves the pane to itself, for what is measured while it starts. */
  openPage(query?: string, size?: { width: number; height: number }): Promise<Page>;
  close(): Promise<void>;
}

export interface PaneChoices {
  /** How the add-in is built: for development unless times are taken. */
  readonly mode?: 'development' | 'production';
  /** The workbook that the workbench opens with; forty clients. */
  readonly sample?: (language: 'es' | 'en') => Uint8Array;
}

/** Serves the built add-in inside the workbench, whose bundle the global set-up has made. */
export async function startPaneInWorkbench({
  mode = 'development',
  sample = fortyClients,
}: PaneChoices = {}): Promise<PaneInWorkbench> {
  const pane = buildPane(mode);
  const manifest = join(root, 'manifest.xml');
  const [server, browser] = await Promise.all([
    startWorkbenchServer({ root, bundles: BUNDLES, pane, manifest, sample }),
    launchBrowser(),
  ]);
  const context = await browser.newContext({ acceptDownloads: true });
  await context.addInitScript(() => {
    if (window === window.top) localStorage.removeItem('cec-workbench');
  });
  const openPage: PaneInWorkbench['openPage'] = async (
    query = '?language=es&theme=light',
    size = { width: 1280, height: 1400 },
  ) => {
    const page = await context.newPage();
    await page.setViewportSize(size);
    await page.goto(server.url + query);
    return page;
  };
  return {
    context,
    openPage,
    async open(query, size) {
      const page = await openPage(query, size);
      return { page, pane: await paneAtWork(page) };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The same for the tests of a file: started before them, closed after them. */
export function paneForThisFile(choices?: PaneChoices): Omit<PaneInWorkbench, 'close'> {
  let running: PaneInWorkbench | undefined;
  beforeAll(async () => {
    running = await startPaneInWorkbench(choices);
    // The first one builds the add-in.
  }, 240_000);
  afterAll(() => running?.close());
  return {
    get context() {
      return running!.context;
    },
    open: (...how) => running!.open(...how),
    openPage: (...how) => running!.openPage(...how),
  };
}

/** The pane's frame, once it has read a table and judged it. */
export async function paneAtWork(page: Page, timeout = 30_000): Promise<Frame> {
  const pane = await paneFrame(page, timeout);
  await pane.locator('footer button').first().waitFor({ timeout });
  await pane.locator('[data-section=portfolio]').waitFor({ timeout });
  return pane;
}

/** The pane's frame of now: opening a workbook makes a new one. */
export async function paneFrame(page: Page, timeout = 30_000): Promise<Frame> {
  const element = await page.waitForSelector('.pane iframe', { timeout });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  return frame;
}

/** Opens a workbook as a person does: with the ribbon's button and the system's file dialog. */
export async function openInWorkbench(page: Page, name: string, bytes: Uint8Array, button: string): Promise<void> {
  const before = await page.$('.pane iframe');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  // The old pane goes at once, the new one comes with the new session.
  await before?.waitForElementState('hidden').catch(() => undefined);
}

/** Saves with the ribbon's button; the file that the browser is handed. */
export async function saveFromWorkbench(page: Page, button: string): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Values of the active sheet from A1 to its last used cell; what is empty is ''. */
export function sheetValues(page: Page): Promise<(string | number | boolean)[][]> {
  return page.evaluate(() => {
    const { engine } = window.workbench!.grid;
    const sheet = engine.activeSheet();
    const used = engine.used(sheet, false);
    if (!used) return [];
    return Array.from({ length: used.row + used.rows }, (_, row) =>
      Array.from({ length: used.column + used.columns }, (__, column) => engine.cell(sheet, row, column)?.value ?? ''),
    );
  });
}

/** The values under a header of the sheet, as far as the sheet goes. */
export function columnOf(values: readonly (readonly unknown[])[], header: string): unknown[] {
  const top = values.findIndex((line) => line.includes(header));
  if (top < 0) throw new Error(`No column ${header}: ${values.slice(0, 5).join(' | ')}`);
  const column = values[top]!.indexOf(header);
  if (values[top]!.lastIndexOf(header) !== column) throw new Error(`More than one column ${header}`);
  return values.slice(top + 1).map((line) => line[column]);
}
