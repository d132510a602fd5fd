import { fortyClients } from './fortyClients';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { startWorkbenchServer, type WorkbenchServer } from '../../src/workbench/server';
import { launchBrowser } from './browser';
import { BUNDLES } from './workbench';

const root = process.cwd();
const PANE = join(root, 'out', 'pane-test');

export interface PaneInWorkbench {
  /** Opens the workbench with its sample and the real pane, which has read it. */
  open(query?: string, size?: { width: number; height: number }): Promise<{ page: Page; pane: Frame }>;
  close(): Promise<void>;
}

/** Builds the add-in for development and serves it inside the workbench, whose bundle the global set-up has made. */
export async function startPaneInWorkbench(): Promise<PaneInWorkbench> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  execFileSync(process.execPath, [webpack, '--mode', 'development', '--output-path', PANE], {
    cwd: root,
    stdio: 'pipe',
  });
  const manifest = join(root, 'manifest.xml');
  const [server, browser] = await Promise.all([
    startWorkbenchServer({
      root,
      bundles: BUNDLES,
      pane: PANE,
      manifest,
      sample: fortyClients,
    }) as Promise<WorkbenchServer>,
    launchBrowser(),
  ]);
  return {
    async open(query = '?language=es&theme=light', viewport = { width: 1280, height: 1400 }) {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      await page.goto(server.url + query);
      const element = await page.waitForSelector('.pane iframe');
      const pane = await element.contentFrame();
      if (!pane) throw new Error('the pane has no frame');
      await pane.locator('footer button').first().waitFor();
      await pane.locator('[data-section=portfolio]').waitFor();
      return { page, pane };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
