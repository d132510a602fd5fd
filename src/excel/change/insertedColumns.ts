import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';
import { firstForeign } from './foreign';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** Whole columns of a sheet. */
export function wholeColumns(context: Session, { sheetId, column, columns }: SheetArea): Excel.Range {
  return context.range({ sheetId, row: 0, column, rows: 1, columns }).getEntireColumn();
}

const endOf = (used: Excel.Range): number => (used.isNullObject ? 0 : used.columnIndex + used.columnCount);

/**
 * Puts whole columns in for cells that later steps fill, pushing what stands there to the right.
 * @param cells those that are filled
 * @param usedColumns columns up to the last used one, before: where it has moved, they are in
 */
export function insertedColumns(cells: SheetArea, usedColumns: number, where: Whereabouts): Step {
  /** It is known that they are in. */
  let standing = false;
  return {
    put: (context) => void wholeColumns(context, cells).insert('Right'),
    back(context) {
      const used = context.sheet(where.at(cells).sheetId).getUsedRangeOrNullObject(false);
      used.load('columnIndex,columnCount');
      return () => {
        const are = standing || endOf(used) > usedColumns;
        if (are) wholeColumns(context, where.at(cells)).delete('Left');
      };
    },
    unchanged: (context) => async () => {
      const now = where.at(cells);
      const address = await firstForeign(context, wholeColumns(context, now), now);
      standing = address === null;
      return address === null ? null : { address };
    },
  };
}
