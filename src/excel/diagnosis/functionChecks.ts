import { wait, type Check, type Ground } from './ground';

/** Rows of the sheet for trials, zero-based. */
const ROWS = { call: 10, empty: 12 } as const;
const CUTS = '{10000,50000,150000}';

/** What a cell shows while a function has not answered. */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA']);

const shownAt = ({ ask }: Ground, row: number): Promise<unknown> =>
  ask(async ({ cells, context }) => {
    const cell = cells(row, 0, 1, 1);
    cell.load('values');
    await context.sync();
    return cell.values[0]![0] as unknown;
  });

/** Writes a formula and looks until it has an answer; the last look decides. */
async function answer(ground: Ground, row: number, formula: string): Promise<unknown> {
  await ground.ask(async ({ cells, context }) => {
    cells(row, 0, 1, 1).formulas = [[formula]];
    await context.sync();
  });
  let shown: unknown = '#BUSY!';
  for (const pause of ground.looks) {
    await wait(pause);
    shown = await shownAt(ground, row);
    // A list of functions that is still being fetched looks like one that is not there.
    if (!WAITING.has(String(shown)) && shown !== '#NAME?') break;
  }
  return shown;
}

/** Whether a function of the add-in calculates: Excel's own word on it has been wrong, so it is called. */
export const functions: Check<'functions'> = {
  id: 'functions',
  onSheet: true,
  async run(ground) {
    if (!ground.runsFunctions()) return 'noFunctions';
    const shown = await answer(ground, ROWS.call, `=CEC.DIGIT(120000,${CUTS})`);
    if (shown === 3) return { finding: 'answered' };
    if (shown === '#NAME?') return { finding: 'unknown' };
    if (WAITING.has(String(shown))) return { finding: 'waiting' };
    return { finding: 'other', facts: { shown: String(shown) } };
  },
};

/** How an empty cell reaches a function: as 0 on the desktop (office-js #1951, #4702), as nothing on the web. */
export const emptyCell: Check<'emptyCell'> = {
  id: 'emptyCell',
  onSheet: true,
  async run(ground) {
    if (!ground.runsFunctions()) return 'noFunctions';
    const shown = await answer(ground, ROWS.empty, `=CEC.DIGIT(B${ROWS.empty + 1},${CUTS})`);
    if (shown === 1) return { finding: 'zero' };
    if (shown === '') return { finding: 'empty' };
    return { finding: 'other', facts: { shown: String(shown) } };
  },
};
