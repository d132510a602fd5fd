import type { Frame, Page } from 'playwright-core';
import { sampleWorkbook } from '../src/files';
import { paneAtWork, startPaneInWorkbench } from '../test/support/paneInWorkbench';
import { bundleForTests } from '../test/support/workbench';
import { timed } from './pane';
import { heading, ms, ratio, row } from './support';

/** Reports made by the pane in the workbench, in a browser, beside the columns in the same run. */
const CLIENTS = Number(process.env['CEC_REPORTS_CLIENTS'] ?? 10_000);
const RUNS = Number(process.env['CEC_REPORTS_RUNS'] ?? 1);
/** What takes longer is given up and said; the others go on. */
const PATIENCE = { timeout: Number(process.env['CEC_REPORTS_PATIENCE'] ?? 120_000) };
const WORDS = {
  read: 'Volver a leer la hoja',
  write: 'Escribir columnas',
  again: 'Volver a escribir las columnas',
};

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

const COLUMNS = 'read, classified, columns written';

/** Reads the table (from the second time on: anew), judges it and writes the columns. */
async function columns(pane: Frame, again: boolean): Promise<void> {
  const write = pane.getByRole('button', { name: again ? WORDS.again : WORDS.write, exact: true });
  const free = write.and(pane.locator(':enabled'));
  const busy = write.and(pane.locator(':disabled'));
  if (again) {
    await pane.getByRole('button', { name: WORDS.read }).first().click(PATIENCE);
    await busy.waitFor(PATIENCE);
  }
  await free.click(PATIENCE);
  if (again) await busy.waitFor(PATIENCE);
  const written = pane.getByRole('button', { name: WORDS.again, exact: true }).and(pane.locator(':enabled'));
  await written.waitFor(PATIENCE);
}

async function make(pane: Frame, tool: string): Promise<void> {
  const button = pane.locator(`[data-tool=${tool}]`);
  const free = button.and(pane.locator(':enabled'));
  await free.click(PATIENCE);
  await pane.locator(`[data-made=${tool}]`).waitFor(PATIENCE);
  await free.waitFor(PATIENCE);
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
    const say = async (name: string, work: () => Promise<void>): Promise<void> => {
      try {
        const took = Math.min(best.get(name) ?? Infinity, await timed(work));
        best.set(name, took);
        const message = `${((await largest(page)) / 1e6).toFixed(2)} MB`;
        row(name, ms(took), ratio(took, best.get(COLUMNS) ?? NaN), message);
      } catch (error) {
        row(name, 'not done', String(error).split('\n')[0]!.slice(0, 90));
      }
    };
    row('', 'best so far', 'of the columns', 'largest message');
    for (let run = 0; run < RUNS; run++) {
      // Twice: the first writing dresses the columns, and sheets are measured by a writing that is warm as they are.
      for (const again of [false, true]) await say(COLUMNS, () => columns(pane, again || run > 0));
      for (const tool of tools) await say(tool, () => make(pane, tool));
    }
  } finally {
    await workbench.close();
  }
}
