import type { Page } from 'playwright-core';
import type { RunningWorkbench } from '../test/support/workbench';
import { bundleForTests, paneOf, startWorkbench } from '../test/support/workbench';

/**
 * The workbench at size, in a browser: ten thousand function cells, and a hundred thousand rows written and read
 * through the client while the page goes on answering. Prints syncs, bytes and the host's share of the time.
 */
const CELLS = 10_000;
const ROWS = 100_000;
const COLUMNS = 10;
/** Rows per write and read: some 2 MB of JSON, well below the 5 MB that a message may have. */
const BLOCK = 10_000;

const say = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

interface Traffic {
  syncs: number;
  requestBytes: number;
  responseBytes: number;
  hostMs: number;
}

/** Counts the messages that the host answers from now on. */
async function countTraffic(page: Page): Promise<() => Promise<Traffic>> {
  await page.evaluate(() => {
    const traffic: Traffic = { syncs: 0, requestBytes: 0, responseBytes: 0, hostMs: 0 };
    (window as unknown as { traffic: Traffic }).traffic = traffic;
    window.workbench!.host.onMessageLogged(({ requestBytes, responseBytes, ms }) => {
      traffic.syncs++;
      traffic.requestBytes += requestBytes;
      traffic.responseBytes += responseBytes;
      traffic.hostMs += ms;
    });
  });
  return () => page.evaluate(() => (window as unknown as { traffic: Traffic }).traffic);
}

function report(what: string, ms: number, traffic: Traffic): void {
  const { syncs, requestBytes, responseBytes, hostMs } = traffic;
  const share = ((100 * hostMs) / ms).toFixed(0);
  say(
    `${what}: ${seconds(ms)}; ${syncs} syncs, ${megabytes(requestBytes)} in, ${megabytes(responseBytes)} out, ` +
      `host ${seconds(hostMs)} (${share} %)`,
  );
}

/** Longest time that the page did not answer, asked every 50 ms. */
async function whileAnswering<T>(page: Page, work: () => Promise<T>): Promise<[result: T, longest: number]> {
  await page.evaluate(() => {
    const state = { last: performance.now(), longest: 0, timer: 0 };
    (window as unknown as { answering: typeof state }).answering = state;
    state.timer = window.setInterval(() => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
    }, 50);
  });
  const result = await work();
  const longest = await page.evaluate(() => {
    const { answering } = window as unknown as { answering: { timer: number; longest: number } };
    clearInterval(answering.timer);
    return answering.longest;
  });
  return [result, longest];
}

/** Clicks one cell and another while the work goes on, and notes how long the page took to show each selection. */
async function whileClicking<T>(page: Page, answers: number[], work: () => Promise<T>): Promise<T> {
  let busy = true;
  const done = work().finally(() => (busy = false));
  for (let click = 0; busy; click++) {
    const row = 3 + (click % 2);
    const clicked = Date.now();
    await page.mouse.click(46 + 64 * 2.5, 117 + 43 + 20 * (row - 0.5));
    await page.waitForFunction(
      (address) => document.getElementById('selection-address')!.textContent!.endsWith(address),
      `C${row}`,
    );
    answers.push(Date.now() - clicked);
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1000))]);
  }
  return done;
}

async function functionCells(workbench: RunningWorkbench): Promise<void> {
  const page = await workbench.open('?language=en&open=blank');
  const pane = await paneOf(page);
  const traffic = await countTraffic(page);
  const started = Date.now();
  await pane.evaluate(async (count) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange(`A1:A${count}`).formulas = Array.from({ length: count }, (_, row) => [`=FIRST.DOUBLE(${row})`]);
      await context.sync();
    });
  }, CELLS);
  await page.evaluate(() => window.workbench!.functionsSettled());
  const ms = Date.now() - started;
  const last = await page.evaluate((row) => {
    const { engine } = window.workbench!.grid;
    return engine.cell(engine.activeSheet(), row, 0)?.value;
  }, CELLS - 1);
  if (last !== (CELLS - 1) * 2) throw new Error(`the last cell shows ${String(last)}`);
  report(`${CELLS} function cells`, ms, await traffic());
  const statistics = await page.evaluate(() => window.workbench!.functionStatistics);
  say(`  to the runtime: ${JSON.stringify(statistics)}`);
  await page.close();
}

async function blocks(workbench: RunningWorkbench): Promise<void> {
  const page = await workbench.open('?language=en&open=blank');
  const pane = await paneOf(page);
  for (const direction of ['write', 'read'] as const) {
    const traffic = await countTraffic(page);
    const started = Date.now();
    const answers: number[] = [];
    const [sum, longest] = await whileAnswering(page, () =>
      whileClicking(page, answers, () =>
        pane.evaluate(
          ([rows, columns, block, what]) =>
            Excel.run(async (context) => {
              const sheet = context.workbook.worksheets.getActiveWorksheet();
              let total = 0;
              for (let from = 0; from < rows; from += block) {
                const count = Math.min(block, rows - from);
                const range = sheet.getRangeByIndexes(from, 0, count, columns);
                if (what === 'write') {
                  range.values = Array.from({ length: count }, (_, r) =>
                    Array.from({ length: columns }, (_, c) => from + r + c / 10),
                  );
                  range.untrack();
                  await context.sync();
                } else {
                  range.load('values');
                  await context.sync();
                  for (const row of range.values) total += row[0] as number;
                  range.untrack();
                }
              }
              return total;
            }),
          [ROWS, COLUMNS, BLOCK, direction] as const,
        ),
      ),
    );
    if (direction === 'read' && sum !== (ROWS * (ROWS - 1)) / 2) throw new Error(`read back the wrong sum: ${sum}`);
    report(`${ROWS} × ${COLUMNS} cells, ${direction}`, Date.now() - started, await traffic());
    const slowest = answers.length ? `${Math.max(...answers)} ms` : 'none was due';
    say(
      `  longest silence of the page ${Math.round(longest)} ms; ${answers.length} clicks meanwhile, slowest ${slowest}`,
    );
  }
  await page.close();
}

/** Both benches; a browser is found as the browser tests find theirs. */
export async function benchWorkbench(): Promise<void> {
  await bundleForTests();
  const workbench = await startWorkbench();
  try {
    await functionCells(workbench);
    await blocks(workbench);
  } finally {
    await workbench.close();
  }
}
