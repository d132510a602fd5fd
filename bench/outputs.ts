import { availableParallelism, loadavg } from 'node:os';
import type { Frame, Page } from 'playwright-core';
import { sampleWorkbook } from '../src/files';
import { paneAtWork, startPaneInWorkbench } from '../test/support/paneInWorkbench';
import { bundleForTests } from '../test/support/workbench';
import { longest, observe, taken, timed } from './pane';
import { heading, ms, row } from './support';

/**
 * The three outputs at size, written and converted by the pane in the workbench: until every cell stands, formulas
 * worked out and functions answered. The engine below is the workbench's (Univer), which is no measure of Excel's.
 */
const SIZES = (process.env['CEC_OUTPUT_SIZES'] ?? '2000,20000').split(',').map(Number);
/** A conversion that takes longer is given up; that is the finding. */
const MOST_MS = Number(process.env['CEC_OUTPUT_PATIENCE'] ?? 1_200_000);
const PATIENCE = { timeout: MOST_MS };
const WORDS = {
  write: 'Escribir columnas',
  what: 'Qué columnas y dónde',
  as: 'Se escriben como',
  undo: 'Deshacer',
  plain: { convert: 'Convertir en fórmulas de Excel', now: 'Las columnas son fórmulas de Excel.' },
  live: { convert: 'Convertir en fórmulas CEC', now: 'Las columnas son fórmulas CEC.' },
};

interface Messages {
  outputs?: { count: number; largest: number };
}

/** Counts what add-in and host say to each other. */
function listen(): void {
  const heard = ((window as Messages).outputs = { count: 0, largest: 0 });
  window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes }) => {
    heard.count++;
    heard.largest = Math.max(heard.largest, requestBytes, responseBytes);
  });
}

/** Values of the result columns by header, once nothing is waiting any more. */
function results(page: Page): Promise<[string, unknown[]][]> {
  return page.evaluate(async () => {
    const { engine } = window.workbench!.grid;
    await engine.settle(false);
    await window.workbench!.functionsSettled();
    const sheet = engine.sheets()[0]!.id;
    const used = engine.used(sheet, false)!;
    const line = (r: number): unknown[] =>
      Array.from({ length: used.column + used.columns }, (_, c) => engine.cell(sheet, r, c)?.value ?? '');
    const rows = Array.from({ length: used.row + used.rows }, (_, r) => line(r));
    const top = rows.findIndex((cells) => cells.includes('Código CEC'));
    const first = rows[top]!.indexOf('Código CEC');
    return rows[top]!.slice(first).map((header, k): [string, unknown[]] => [
      String(header),
      rows.slice(top + 1).map((cells) => cells[first + k]),
    ]);
  });
}

/** Rows of which every column that people read holds what the engine says. */
function alike(engine: [string, unknown[]][], found: [string, unknown[]][]): number {
  const now = new Map(found);
  return engine[0]![1].filter((_, r) => engine.every(([header, cells]) => now.get(header)?.[r] === cells[r])).length;
}

async function measured(what: string, page: Page, pane: Frame, work: () => Promise<unknown>): Promise<number> {
  await taken(pane);
  await page.evaluate(() => Object.assign((window as Messages).outputs!, { count: 0, largest: 0 }));
  const took = await timed(work);
  await page.waitForTimeout(300);
  const own = (await taken(pane)).filter(({ of }) => of !== 'same-origin-ancestor' && of !== 'cross-origin-ancestor');
  const heard = await page.evaluate(() => (window as Messages).outputs!);
  row(what, ms(took), String(heard.count), `${(heard.largest / 1e6).toFixed(2)} MB`, ms(longest(own)));
  return took;
}

async function convert(page: Page, pane: Frame, as: 'plain' | 'live'): Promise<void> {
  await pane.getByLabel(WORDS.as).selectOption(as);
  await pane.getByRole('button', { name: WORDS[as].convert, exact: true }).click();
  await pane.getByText(WORDS[as].now).waitFor(PATIENCE);
  await results(page);
}

async function atSize(clients: number): Promise<void> {
  const load = `${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;
  heading(`Outputs: ${clients.toLocaleString('en')} clients (load before: ${load})`);
  const bytes = sampleWorkbook({ language: 'es', clients });
  const workbench = await startPaneInWorkbench({ mode: 'production', sample: () => bytes });
  try {
    await workbench.context.addInitScript(observe);
    // What runs the benches gives functions their names with a helper that pages have not.
    await workbench.context.addInitScript('globalThis.__name ??= (each) => each');
    const page = await workbench.openPage();
    const pane = await paneAtWork(page, MOST_MS);
    await page.evaluate(listen);
    row('', 'all cells stand', 'messages', 'largest', 'own longest task');
    let engine: [string, unknown[]][] = [];
    await measured('write values', page, pane, async () => {
      await pane.getByRole('button', { name: WORDS.write, exact: true }).click();
      await pane.getByText(WORDS.undo, { exact: true }).waitFor(PATIENCE);
      engine = await results(page);
    });
    for (const as of ['plain', 'live'] as const) {
      // The options fold up after each write.
      await pane.getByRole('button', { name: WORDS.what, exact: true }).click();
      const title = `convert to ${as} formulas`;
      try {
        await measured(title, page, pane, () => convert(page, pane, as));
      } catch (error) {
        row(title, `not within ${ms(MOST_MS)}`, String(error).split('\n')[0]!.slice(0, 90));
        break;
      }
      const rows = engine[0]![1].length;
      row(`  rows alike with the engine, of ${rows}`, String(alike(engine, await results(page))));
    }
  } finally {
    await workbench.close();
  }
}

export async function benchOutputs(): Promise<void> {
  await bundleForTests();
  for (const clients of SIZES) await atSize(clients);
}
