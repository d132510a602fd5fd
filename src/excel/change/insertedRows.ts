import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';
import { firstForeign } from './foreign';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** Whole rows of a sheet. */
const wholeRows = (context: Session, { sheetId, row, rows }: SheetArea): Excel.Range =>
  context.range({ sheetId, row, column: 0, rows, columns: 1 }).getEntireRow();

const endOf = (used: Excel.Range): number => (used.isNullObject ? 0 : used.rowIndex + used.rowCount);

/**
 * Puts whole rows in for cells that later steps fill, pushing down what stands there.
 * @param cells those that are filled
 * @param usedRows rows down to the last used one, before; it lies below, and where it has moved, they are in
 */
export function insertedRows(cells: SheetArea, usedRows: number, where: Whereabouts): Step {
  /** It is known that they are in. */
  let standing = false;
  return {
    put: (context) => void wholeRows(context, cells).insert('Down'),
    back(context) {
      const used = context.sheet(where.at(cells).sheetId).getUsedRangeOrNullObject(false);
      used.load('rowIndex,rowCount');
      return () => {
        if (standing || endOf(used) > usedRows) wholeRows(context, where.at(cells)).delete('Up');
        // Taken back a second time, they are looked for again.
        standing = false;
      };
    },
    unchanged: (context) => async () => {
      const now = where.at(cells);
      const address = await firstForeign(context, wholeRows(context, now), now);
      standing = address === null;
      return address === null ? null : { address };
    },
  };
}
