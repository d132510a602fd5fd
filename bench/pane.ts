import { availableParallelism, loadavg } from 'node:os';
import type { Frame, Page } from 'playwright-core';
import { sampleWorkbook } from '../src/files';
import { fortyClients } from '../test/support/fortyClients';
import { paneAtWork, paneFrame, startPaneInWorkbench, type PaneInWorkbench } from '../test/support/paneInWorkbench';
import { bundleForTests } from '../test/support/workbench';
import { heading, ms, row } from './support';

/**
 * The release build of the pane at size, in the workbench in a browser. Long tasks (over 50 ms) come from the browser's
 * own observer in both frames: those that it lays to the pane's frame are the pane's, the rest are the workbench's, which
 * in Excel are Excel's and on another thread.
 */
const SIZES = [40, 100_000];
const PATIENCE = { timeout: 300_000 };
const WORDS = { write: 'Escribir columnas', undo: 'Deshacer', cancel: 'Cancelar' };

export interface LongTask {
  readonly ms: number;
  /** `self`: of the very frame that observed it. */
  readonly of: string;
}
export interface Observing {
  longTasks?: LongTask[];
  largestMessage?: number;
}

/** Observes long tasks in every frame from its beginning. */
export function observe(): void {
  const tasks: LongTask[] = [];
  (window as Observing).longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) tasks.push({ ms: duration, of: name });
  }).observe({ type: 'longtask', buffered: true });
}

/** Long tasks of a frame since the last time; those of frames within it are theirs. */
export function taken(frame: Frame | Page): Promise<LongTask[]> {
  return frame.evaluate(() => (window as Observing).longTasks!.splice(0));
}

export const longest = (tasks: readonly LongTask[]): number => Math.max(0, ...tasks.map((task) => task.ms));

/** A task as the browser's trace has it, in microseconds: by the clock, and what its thread worked of that. */
interface TracedTask {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * The longest work among long tasks: on a busy machine a task waits for its turns, and the observer's time is the
 * clock's. Tasks are found again in the trace by how long they took.
 */
function longestWork(tasks: readonly LongTask[], traced: readonly TracedTask[]): number {
  const work = tasks.map((task) => {
    const same = traced.filter(({ dur = 0 }) => Math.abs(dur / 1000 - task.ms) < 1.5);
    return same.length ? Math.max(...same.map(({ tdur = 0 }) => tdur / 1000)) : task.ms;
  });
  return Math.max(0, ...work);
}

/** Does a step and prints what it took of the thread. */
async function measured(what: string, page: Page, paneOf: () => Frame, work: () => Promise<unknown>): Promise<void> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  const took = await timed(work);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TracedTask[] };
  const tasks = trace.traceEvents.filter(({ name, dur = 0 }) => name.endsWith('RunTask') && dur > 40_000);
  await report(what, page, paneOf(), { took, traced: tasks });
}

async function report(
  what: string,
  page: Page,
  pane: Frame,
  { took, traced }: { readonly took: number; readonly traced: readonly TracedTask[] },
): Promise<void> {
  // The observer tells of a task a moment after its end.
  await page.waitForTimeout(300);
  const all = await taken(pane);
  // Not only what is clearly the pane's: what the browser cannot lay to one frame counts as well.
  const own = all.filter(({ of }) => of !== 'same-origin-ancestor' && of !== 'cross-origin-ancestor');
  const others = (await taken(page)).filter(({ of }) => of === 'self');
  const bytes = await page.evaluate(() => {
    const { largestMessage = 0 } = window as Observing;
    (window as Observing).largestMessage = 0;
    return largestMessage;
  });
  row(
    what,
    ms(took),
    own.length ? `${ms(longest(own))} (${own.length})` : 'none',
    own.length ? ms(longestWork(own, traced)) : 'none',
    ms(longest(others)),
    `${(bytes / 1e6).toFixed(2)} MB`,
  );
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Drags the first criterion's first cut over a third of its histogram and back, some forty moves a second. */
async function drag(page: Page, pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^1\.º dígito/ }).click();
  const handle = pane.getByRole('slider').first();
  await handle.waitFor();
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height - 9];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 1; k <= 60; k++) {
    await page.mouse.move(x - 3 * Math.min(k, 60 - k), y);
    await page.waitForTimeout(25);
  }
  await page.mouse.up();
  await pane.locator('[data-section=portfolio] [aria-busy=false]').waitFor(PATIENCE);
}

/** Leaves the clients of one segment in the list, and everybody in it again. */
async function chooseSegment(pane: Frame): Promise<void> {
  const found = pane.locator('[data-found]');
  await pane.getByRole('button', { name: 'Insulso', exact: true }).click();
  await found.filter({ hasText: 'Insulso' }).waitFor(PATIENCE);
  await pane.getByRole('button', { name: 'Ver todos' }).click();
  await found.filter({ hasNotText: 'Insulso' }).waitFor({ ...PATIENCE, state: 'attached' });
}

/** Sorts the list by what the clients buy, and by their names. */
async function sort(pane: Frame): Promise<void> {
  for (const column of ['turnover', 'client']) {
    const first = (): Promise<string | null> => pane.locator('[data-place="0"]').textContent();
    const before = await first();
    await pane.locator(`[data-sort=${column}]`).click();
    await pane.waitForFunction(
      (text) => document.querySelector('[data-place="0"]')?.textContent !== text,
      before,
      PATIENCE,
    );
  }
}

/** Empties the last place and fills it with the first thing that is offered for it. */
async function fillCard(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: /^4\.º dígito/ }).click();
  await pane.getByRole('button', { name: 'Quitar este criterio' }).click();
  await pane
    .getByRole('button', { name: /^Elegir / })
    .first()
    .click();
  await pane.locator('[data-section=portfolio] [aria-busy=false]').waitFor(PATIENCE);
}

async function write(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: WORDS.write, exact: true }).click();
  await pane.getByText(WORDS.undo, { exact: true }).waitFor(PATIENCE);
}

async function undo(pane: Frame): Promise<void> {
  await pane.getByText(WORDS.undo, { exact: true }).click();
  await pane.getByText(/^Deshecho/).waitFor(PATIENCE);
}

/** Cancels once a part of the rows has been written, and waits until everything is as it was. */
async function cancel(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: WORDS.write, exact: true }).click();
  await pane.waitForFunction(
    () => (document.querySelector<HTMLProgressElement>('progress[aria-label="Escribiendo…"]')?.position ?? 0) > 0.3,
    undefined,
    PATIENCE,
  );
  await pane.getByRole('button', { name: WORDS.cancel }).click();
  await pane.getByText('Usted lo ha cancelado.').waitFor(PATIENCE);
}

/** How soon the add-in is there: performance marks of its entry, and the first paint of its frame. */
async function starting(pane: Frame): Promise<void> {
  const names = ['cec ready', 'cec functions', 'first-contentful-paint'];
  const times = await pane.evaluate(
    (marks) => marks.map((name) => performance.getEntriesByName(name)[0]!.startTime),
    names,
  );
  const [ready, functions, painted] = times as [number, number, number];
  const after = (time: number): string => (time <= ready ? 'before it' : `${ms(time - ready)} after it`);
  row('Office.onReady, from the start of the frame', ms(ready));
  row('functions associated', after(functions), ms(functions));
  row('pane painted', after(painted), ms(painted));
}

async function atSize(clients: number): Promise<void> {
  // Times are by the clock: on a machine that is busy with other things they are longer than the work.
  const load = `${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores`;
  heading(`Pane: ${clients.toLocaleString('en')} clients (load before: ${load})`);
  const bytes = clients === 40 ? fortyClients() : sampleWorkbook({ language: 'es', clients });
  const workbench: PaneInWorkbench = await startPaneInWorkbench({ mode: 'production', sample: () => bytes });
  try {
    await workbench.context.addInitScript(observe);
    // The first page warms the browser's cache of compiled code, as a day of work does.
    await paneAtWork(await workbench.openPage(), PATIENCE.timeout).then((pane) => pane.page().close());
    // Loaded by the measured step itself: the address of a page that is there already.
    const page = await workbench.openPage();
    const address = page.url();
    await page.goto('about:blank');
    let pane!: Frame;
    row('', 'all', 'own longest', 'its work (CPU)', "page's longest", 'largest message');
    await measured(
      'open, read and judge',
      page,
      () => pane,
      async () => {
        await page.goto(address);
        await page.waitForFunction(() => window.workbench !== undefined, undefined, PATIENCE);
        await page.evaluate(() => {
          window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes }) => {
            const most = Math.max((window as Observing).largestMessage ?? 0, requestBytes, responseBytes);
            (window as Observing).largestMessage = most;
          });
        });
        pane = await paneFrame(page, PATIENCE.timeout);
        await paneAtWork(page, PATIENCE.timeout);
      },
    );
    const step = (what: string, work: () => Promise<void>): Promise<void> => measured(what, page, () => pane, work);
    await step('drag a cut', () => drag(page, pane));
    await step('choose a segment', () => chooseSegment(pane));
    await step('sort the list', () => sort(pane));
    await step('fill a card', () => fillCard(pane));
    await step('write', () => write(pane));
    await step('undo', () => undo(pane));
    if (clients > 1000) await step('write, cancelled at a third', () => cancel(pane));
    await starting(pane);
  } finally {
    await workbench.close();
  }
}

export async function benchPane(): Promise<void> {
  await bundleForTests();
  for (const clients of SIZES) await atSize(clients);
}
