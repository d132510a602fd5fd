import type { Asking, Check } from './ground';

/** Rows of the sheet for trials, zero-based: each check has its own, with room below what a filter may push aside. */
const ROWS = { writing: 0, hidden: 20, filter: 40, merged: 60, table: 70 } as const;

/** Text that must stay text, numbers, a truth, an empty cell. */
const WRITTEN = [["'007", 1234.5, true, '', 'ñ €']] as const;
const KEPT = ['007', 1234.5, true, '', 'ñ €'];

/** Whether cells hold what was written into them. */
export const writing: Check<'writing'> = {
  id: 'writing',
  onSheet: true,
  run: ({ ask }) =>
    ask(async ({ cells, context }) => {
      const range = cells(ROWS.writing, 0, 1, KEPT.length);
      range.values = WRITTEN as unknown as unknown[][];
      range.load('values');
      await context.sync();
      return { finding: KEPT.every((value, k) => range.values[0]![k] === value) ? 'kept' : 'changed' };
    }),
};

const NUMBERS = [1, 2, 3, 4, 5, 6];
const grid = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

/** Writes six rows of a column and looks whether each has its own number. */
async function ownNumbers({ cells, context }: Asking, row: number, shownAgain: () => void): Promise<boolean> {
  const column = cells(row, 1, NUMBERS.length, 1);
  column.values = grid(NUMBERS);
  await context.sync();
  shownAgain();
  column.load('values');
  await context.sync();
  return NUMBERS.every((n, k) => column.values[k]![0] === n);
}

/** Whether rows hidden by hand are written like others (xlwings #679). */
export const hiddenRows: Check<'hiddenRows'> = {
  id: 'hiddenRows',
  onSheet: true,
  run: ({ ask }) =>
    ask(async (asking) => {
      const hidden = asking.cells(ROWS.hidden + 1, 0, 2, 1);
      hidden.rowHidden = true;
      const own = await ownNumbers(asking, ROWS.hidden, () => (hidden.rowHidden = false));
      return { finding: own ? 'own' : 'elsewhere' };
    }),
};

/** Whether what is written through a filter comes into other rows (office-js #224). */
export const filter: Check<'filter'> = {
  id: 'filter',
  onSheet: true,
  run: ({ ask }) =>
    ask(async (asking) => {
      const { cells, sheet } = asking;
      cells(ROWS.filter, 0, 1, 2).values = [['kind', 'number']];
      cells(ROWS.filter + 1, 0, NUMBERS.length, 1).values = grid(NUMBERS.map((n) => (n % 2 ? 'shown' : 'hidden')));
      const list = cells(ROWS.filter, 0, NUMBERS.length + 1, 2);
      // By its value: hosts other than Office's own do not have the enumeration.
      sheet.autoFilter.apply(list, 0, { filterOn: 'Values' as Excel.FilterOn, values: ['shown'] });
      const own = await ownNumbers(asking, ROWS.filter + 1, () => sheet.autoFilter.remove());
      return { finding: own ? 'own' : 'elsewhere' };
    }),
};

/** Whether a merged area is told of whose first cell is outside (office-js #3611), and cells beside one are written. */
export const merged: Check<'merged'> = {
  id: 'merged',
  onSheet: true,
  run: ({ ask }) =>
    ask(async ({ cells, context }) => {
      cells(ROWS.merged, 0, 1, 2).merge();
      const beside = cells(ROWS.merged, 2, 2, 1);
      beside.values = [[1], [2]];
      beside.load('values');
      await context.sync();
      const areas = cells(ROWS.merged, 1, 2, 1).getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      if (beside.values[0]![0] !== 1 || beside.values[1]![0] !== 2) return { finding: 'changed' };
      return { finding: areas.isNullObject ? 'unseen' : 'seen' };
    }),
};

/** Whether a blank among the formulas of a table's column is filled with the formula (office-js #2093). */
export const tableColumn: Check<'tableColumn'> = {
  id: 'tableColumn',
  onSheet: true,
  run: ({ ask }) =>
    ask(async ({ cells, sheet, context }) => {
      const list = cells(ROWS.table, 0, 4, 2);
      list.values = [
        ['number', 'formula'],
        [1, ''],
        [2, ''],
        [3, ''],
      ];
      sheet.tables.add(list, true);
      const formulas = cells(ROWS.table + 1, 1, 3, 1);
      const first = ROWS.table + 2;
      formulas.formulas = [[`=A${first}+1`], [''], [`=A${first + 2}+1`]];
      await context.sync();
      formulas.load('formulas');
      await context.sync();
      return { finding: formulas.formulas[1]![0] === '' ? 'blank' : 'filled' };
    }),
};
