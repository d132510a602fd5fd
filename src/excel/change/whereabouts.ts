import type { SheetArea } from '../session/area';
import { addressOf } from '../session/area';
import { askTable, type AskedTable } from '../find/locate';
import type { Step } from './step';

/** Where the cells of a change are: where they were written, until an undo has found out where they are now. */
export class Whereabouts {
  private follow: (area: SheetArea) => SheetArea = (area) => area;

  at(area: SheetArea): SheetArea {
    return this.follow(area);
  }

  moved(follow: (area: SheetArea) => SheetArea): void {
    this.follow = follow;
  }
}

/** The area moved as `from` has moved to `to`. */
export const along = (area: SheetArea, from: SheetArea, to: SheetArea): SheetArea => ({
  ...area,
  sheetId: to.sheetId,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

export const tableRange = ({ table, range }: AskedTable): SheetArea => ({
  sheetId: table.worksheet.id,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/**
 * Follows an Excel table, wherever it has been moved; changes nothing.
 * @param range all of the table as it was
 */
export function followTable(id: string, range: SheetArea, where: Whereabouts): Step {
  return {
    put: () => undefined,
    back: () => () => undefined,
    unchanged(context) {
      const asked = askTable(context, id);
      return () => {
        if (asked.table.isNullObject) return { address: addressOf(range) };
        const now = tableRange(asked);
        where.moved((area) => along(area, range, now));
        return null;
      };
    },
  };
}
