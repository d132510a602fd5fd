import type { Frame, Page } from 'playwright-core';
import { paneAtWork, startPaneInWorkbench } from '../test/support/paneInWorkbench';
import { bundleForTests } from '../test/support/workbench';
import { LISTS, sampleForTools } from './files';
import { timed } from './pane';
import { heading, ms, row } from './support';

/** Reports made by the pane in the workbench, in a browser, beside the columns in the same run. */
const CLIENTS = Number(process.env['CEC_REPORTS_CLIENTS'] ?? 10_000);
const RUNS = Number(process.env['CEC_REPORTS_RUNS'] ?? 1);
/** Only these tools; all of them. */
const TOOLS = process.env['CEC_REPORTS_TOOLS']?.split(',') ?? null;
/** What takes longer is given up and said; the others go on. */
const PATIENCE = {
  timeout: Number(process.env['CEC_REPORTS_PATIENCE'] ?? 120_000),
};
const WORDS = {
  read: 'Volver a leer la hoja',
  list: { purchases: 'Lista de compras', relations: 'Lista de relaciones' },
  readList: 'Leer la lista',
  readAgain: 'Leer otra vez',
  snapshots: 'Fotos y movimientos…',
  menu: 'Modelos, idioma y ayuda',
  duplicate: 'Duplicar',
  cancel: 'Cancelar',
};

type List = keyof typeof LISTS;

interface Observed {
  /** The largest message between add-in and host since the last time. */
  largest?: number;
  /** Messages since the last time, their bytes in both directions, and how long the host worked on them. */
  messages?: number;
  bytes?: number;
  hostMs?: number;
  /** Long work of the pane that has ended. */
  worked?: number;
}

/** What went between add-in and host since the last time. */
const traffic = (page: Page): Promise<Required<Omit<Observed, 'worked'>>> =>
  page.evaluate(() => {
    const heard = window as Observed;
    const { largest = 0, messages = 0, bytes = 0, hostMs = 0 } = heard;
    Object.assign(heard, { largest: 0, messages: 0, bytes: 0, hostMs: 0 });
    return { largest, messages, bytes, hostMs };
  });

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Counts the pane's long work as it ends: none is too short to be seen, as a button's change between two looks is. */
const countWork = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const observed = window as Observed;
    let before = document.querySelector('[data-work]') !== null;
    observed.worked = 0;
    new MutationObserver(() => {
      const now = document.querySelector('[data-work]') !== null;
      if (before && !now) observed.worked!++;
      before = now;
    }).observe(document.body, { subtree: true, childList: true });
  });

/** Does what begins long work, and waits until that work has ended. What takes too long is cancelled. */
async function work(pane: Frame, begin: () => Promise<void>): Promise<void> {
  const before = await pane.evaluate(() => (window as Observed).worked!);
  await begin();
  try {
    await pane.waitForFunction((n) => (window as Observed).worked! > n, before, PATIENCE);
  } catch (error) {
    // What the pane is doing meanwhile stands in the way of all that comes after.
    const cancel = pane.locator('[data-work]').getByRole('button', { name: WORDS.cancel }).first();
    if ((await cancel.count()) > 0) await cancel.click();
    throw error;
  }
  const alert = pane.getByRole('alert');
  if ((await alert.count()) > 0) throw new Error((await alert.allTextContents()).join(' '));
}

const COLUMNS = 'read, classified, columns written';

/** Processor time of the page's process so far, in milliseconds: pane, workbench and their workers. */
async function processorMeter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'ProcessTime')!.value;
  };
}

/** Reads the table (from the second time on: anew), judges it and writes the columns. */
async function columns(pane: Frame, again: boolean): Promise<void> {
  if (again) await work(pane, () => pane.getByRole('button', { name: WORDS.read }).first().click(PATIENCE));
  await work(pane, () => pane.locator('[data-primary]').click(PATIENCE));
  await pane.locator('[data-written-place]').waitFor(PATIENCE);
}

/** Makes a tool's report. @throws Error with what the pane says it lacks */
async function make(pane: Frame, tool: string): Promise<void> {
  await work(pane, () => pane.locator(`[data-tool=${tool}]`).click(PATIENCE));
  const lack = pane.locator(`[data-missing=${tool}]`);
  const made = pane.locator(`[data-made=${tool}]`);
  await made.or(lack).waitFor(PATIENCE);
  if ((await lack.count()) > 0) throw new Error((await lack.textContent()) ?? '');
}

/** Tells the pane which sheet holds a list, as a person does; from the second time on it knows. */
async function readList(pane: Frame, list: List, again = false): Promise<void> {
  const name = WORDS.list[list];
  await pane.getByRole('button', { name: `${name}…` }).click(PATIENCE);
  const panel = pane.locator(`[data-second-list=${list}]`);
  if (!again) {
    const choice = panel.getByLabel(name);
    const label = choice.locator('option', { hasText: LISTS[list] });
    await choice.selectOption((await label.getAttribute('value'))!, PATIENCE);
  }
  const read = panel.getByRole('button', {
    name: again ? WORDS.readAgain : WORDS.readList,
  });
  await work(pane, () => read.click(PATIENCE));
  await pane.getByRole('button', { name: `Cerrar la ${name.toLowerCase()}` }).click(PATIENCE);
}

/** Saves today's snapshot: what clients are watched from. */
async function saveSnapshot(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: WORDS.snapshots }).click(PATIENCE);
  await work(pane, () => pane.locator('[data-save-snapshot]').click(PATIENCE));
  await pane.locator('[data-saved]').waitFor(PATIENCE);
  await pane.getByRole('button', { name: 'Cerrar fotos y movimientos' }).click(PATIENCE);
}

/** A second scheme, the first one's copy, for what compares the two. */
async function duplicateScheme(pane: Frame): Promise<void> {
  const menu = pane.getByRole('button', { name: WORDS.menu });
  await menu.click(PATIENCE);
  await pane.getByRole('button', { name: WORDS.duplicate, exact: true }).click(PATIENCE);
  await pane.locator('[data-tool=schemes]').waitFor(PATIENCE);
  await menu.click(PATIENCE);
}

export async function benchReportsInWorkbench(): Promise<void> {
  heading(`Reports of ${CLIENTS.toLocaleString('en')} clients in the workbench`);
  await bundleForTests();
  const bytes = sampleForTools(CLIENTS, { lists: true });
  const workbench = await startPaneInWorkbench({
    mode: 'production',
    sample: () => bytes,
  });
  try {
    const page = await workbench.openPage();
    const pane = await paneAtWork(page, PATIENCE.timeout);
    await page.evaluate(() => {
      window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes, ms }) => {
        const heard = window as Observed;
        heard.largest = Math.max(heard.largest ?? 0, requestBytes, responseBytes);
        heard.messages = (heard.messages ?? 0) + 1;
        heard.bytes = (heard.bytes ?? 0) + requestBytes + responseBytes;
        heard.hostMs = (heard.hostMs ?? 0) + ms;
      });
    });
    await countWork(pane);
    const worked = await processorMeter(page);
    /** What each took in the runs so far, and its ratio to the columns' of the same run. */
    const runs = new Map<
      string,
      {
        took: number[];
        ofColumns: number[];
        worked: number[];
        workOfColumns: number[];
      }
    >();
    let columnsNow = { took: NaN, worked: NaN };
    const say = async (name: string, step: () => Promise<void>): Promise<void> => {
      try {
        await traffic(page);
        const begun = await worked();
        const now = {
          took: await timed(step),
          worked: (await worked()) - begun,
        };
        const { largest, messages, bytes, hostMs } = await traffic(page);
        if (name === COLUMNS) columnsNow = now;
        const all = runs.get(name) ?? {
          took: [],
          ofColumns: [],
          worked: [],
          workOfColumns: [],
        };
        runs.set(name, all);
        all.took.push(now.took);
        all.ofColumns.push(now.took / columnsNow.took);
        all.worked.push(now.worked);
        all.workOfColumns.push(now.worked / columnsNow.worked);
        row(
          name,
          ms(median(all.took)),
          `${median(all.ofColumns).toFixed(2)}×`,
          ms(median(all.worked)),
          `${median(all.workOfColumns).toFixed(2)}×`,
          `${messages}`,
          `${(bytes / 1e6).toFixed(2)} MB`,
          `${(largest / 1e6).toFixed(2)} MB`,
          ms(hostMs),
        );
      } catch (error) {
        row(name, 'not done', String(error).split('\n')[0]!.slice(0, 400));
      }
    };
    row(
      '',
      'median so far',
      'of the columns',
      'processor',
      'of the columns',
      'messages',
      'in both ways',
      'largest',
      'host',
    );
    await say(COLUMNS, () => columns(pane, false));
    const lists = Object.keys(LISTS) as List[];
    for (const list of lists) await say(`preparing: the list of ${list}`, () => readList(pane, list));
    await say('preparing: a snapshot', () => saveSnapshot(pane));
    await say('preparing: a second scheme', () => duplicateScheme(pane));
    const tools = await pane
      .locator('[data-tool]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tool')!));
    for (let run = 0; run < RUNS; run++) {
      // Once more: the first writing dresses the columns, and sheets are measured by a writing that is warm as they are.
      await say(COLUMNS, () => columns(pane, true));
      // A list that was read before has its models already.
      if (run > 0)
        for (const list of lists) await say(`preparing: the list of ${list}`, () => readList(pane, list, true));
      for (const tool of tools) if (TOOLS?.includes(tool) ?? true) await say(tool, () => make(pane, tool));
    }
  } finally {
    await workbench.close();
  }
}
