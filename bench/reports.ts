import type { Frame, Page } from 'playwright-core';
import { sampleWorkbook } from '../src/files';
import { paneAtWork, startPaneInWorkbench } from '../test/support/paneInWorkbench';
import { bundleForTests } from '../test/support/workbench';
import { timed } from './pane';
import { heading, ms, ratio, row } from './support';

/** Reports made by the pane in the workbench, in a browser, beside the columns in the same run. */
const CLIENTS = 10_000;
const RUNS = 3;
const PATIENCE = { timeout: 300_000 };
const WORDS = { read: 'Volver a leer la hoja', write: 'Escribir columnas', undo: 'Deshacer' };

interface Messages {
  largest?: number;
}

/** The largest message between add-in and host since the last time. */
const largest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { largest = 0 } = window as Messages;
    (window as Messages).largest = 0;
    return largest;
  });

/** Reads the table again, judges it and writes the columns. */
async function columns(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: WORDS.read }).first().click();
  await pane.locator('[data-section=portfolio] [aria-busy=false]').waitFor(PATIENCE);
  await pane.getByRole('button', { name: WORDS.write, exact: true }).and(pane.locator(':enabled')).click();
  await pane.getByText(WORDS.undo, { exact: true }).first().waitFor(PATIENCE);
}

async function make(pane: Frame, tool: string): Promise<void> {
  const button = pane.locator(`[data-tool=${tool}]`);
  await button.and(pane.locator(':enabled')).click(PATIENCE);
  await button
    .and(pane.locator(':disabled'))
    .waitFor({ state: 'attached', timeout: 2000 })
    .catch(() => undefined);
  await button.and(pane.locator(':enabled')).waitFor(PATIENCE);
  await pane.locator(`[data-made=${tool}]`).waitFor(PATIENCE);
}

export async function benchReportsInWorkbench(): Promise<void> {
  heading(`Reports of ${CLIENTS.toLocaleString('en')} clients in the workbench`);
  await bundleForTests();
  const bytes = sampleWorkbook({ language: 'es', clients: CLIENTS });
  const workbench = await startPaneInWorkbench({ mode: 'production', sample: () => bytes });
  try {
    const page = await workbench.openPage();
    const pane = await paneAtWork(page, PATIENCE.timeout);
    await page.evaluate(() => {
      window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes }) => {
        const heard = window as Messages;
        heard.largest = Math.max(heard.largest ?? 0, requestBytes, responseBytes);
      });
    });
    const tools = await pane
      .locator('[data-tool]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tool')!));
    const best = new Map<string, number>();
    const most = new Map<string, number>();
    const note = async (name: string, work: () => Promise<void>): Promise<void> => {
      const took = await timed(work);
      best.set(name, Math.min(best.get(name) ?? Infinity, took));
      most.set(name, Math.max(most.get(name) ?? 0, await largest(page)));
    };
    for (let run = 0; run < RUNS; run++) {
      await note('columns', () => columns(pane));
      for (const tool of tools) await note(tool, () => make(pane, tool));
    }
    row('', 'best', 'of the columns', 'largest message');
    for (const [name, took] of best) {
      row(
        name === 'columns' ? 'read again, classified, columns written' : name,
        ms(took),
        ratio(took, best.get('columns')!),
        `${(most.get(name)! / 1e6).toFixed(2)} MB`,
      );
    }
  } finally {
    await workbench.close();
  }
}
