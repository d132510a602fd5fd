import { fortyClients } from './fortyClients';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WorkbenchServer } from '../../src/workbench/server';
import { bundleWorkbench, startWorkbenchServer } from '../../src/workbench/server';
import { launchBrowser } from './browser';

export interface RunningWorkbench {
  readonly browser: Browser;
  readonly server: WorkbenchServer;
  /** A second server, on another port: for a pane from another origin. */
  readonly elsewhere: WorkbenchServer;
  open(query?: string): Promise<Page>;
  close(): Promise<void>;
}

const root = process.cwd();
const firstPane = join(root, 'src', 'workbench', 'firstPane');
export const BUNDLES = join(root, 'out', 'workbench-test');

/** Bundles the workbench for tests, with the portable cases as a script of their own. */
export function bundleForTests(): Promise<string> {
  const portable = join(root, 'test', 'workbench', 'portable', 'inFrame.ts');
  return bundleWorkbench({
    root,
    outFolder: BUNDLES,
    extraEntries: existsSync(portable) ? { portable } : {},
  });
}

/** Serves the bundled workbench with the first pane and starts a browser. */
export async function startWorkbench(): Promise<RunningWorkbench> {
  const options = {
    root,
    bundles: BUNDLES,
    pane: firstPane,
    manifest: join(firstPane, 'manifest.xml'),
    sample: fortyClients,
  };
  const [server, elsewhere, browser] = await Promise.all([
    startWorkbenchServer(options),
    startWorkbenchServer(options),
    launchBrowser(),
  ]);
  // One context for all pages: the browser keeps the compiled bundle between them.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await context.addInitScript(() => {
    if (window === window.top) localStorage.removeItem('cec-workbench');
  });
  return {
    browser,
    server,
    elsewhere,
    async open(query = '') {
      const page = await context.newPage();
      await page.goto(server.url + query);
      await page.waitForFunction(
        () =>
          (window as { workbench?: unknown }).workbench !== undefined || document.querySelector('.note.bad') !== null,
      );
      const problem = page.locator('.note.bad');
      if ((await problem.count()) > 0) throw new Error(`The page did not start: ${await problem.textContent()}`);
      return page;
    },
    async close() {
      await browser.close();
      await Promise.all([server.close(), elsewhere.close()]);
    },
  };
}

/** The pane's frame, once the first pane has read the selection. */
export async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('.pane iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.waitForFunction(() => (document.getElementById('selection')?.textContent ?? '') !== '');
  return frame;
}

/** A workbench for all tests of a file: started before the first of them, closed after the last. */
export function workbenchOfFile(): () => RunningWorkbench {
  let running: RunningWorkbench | null = null;
  beforeAll(async () => {
    running = await startWorkbench();
  });
  afterAll(() => running?.close());
  return () => running!;
}

/** Runs Office.js code inside the pane, as an add-in would, and gives back what it returns. */
export function inPane<T, A = undefined>(pane: Frame, code: (argument: A) => Promise<T>, argument?: A): Promise<T> {
  return pane.evaluate(code as (argument: unknown) => Promise<T>, argument as unknown);
}

/** The text of what a selector finds, in the page or in its pane. */
export const textOf = (frame: Frame | Page, selector: string): Promise<string | null> =>
  frame.locator(selector).textContent();
