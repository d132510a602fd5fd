import { addressOf, lastColumn, type SheetArea } from '../session/area';
import { askTable } from '../find/locate';
import type { Step } from './step';
import { tableRange, type Whereabouts } from './whereabouts';

/** A table that becomes wider by columns at its right edge. */
export interface GrownTable {
  readonly id: string;
  readonly before: SheetArea;
  readonly after: SheetArea;
}

/** Makes a table wider, over cells that are empty. */
export function grownTable({ id, before, after }: GrownTable, where: Whereabouts): Step {
  const added = after.columns - before.columns;
  const room: SheetArea = { ...after, column: lastColumn(before) + 1, columns: added };
  return {
    put: (context) => context.workbook.tables.getItem(id).resize(context.range(after)),
    back(context) {
      const asked = askTable(context, id);
      return () => {
        if (asked.table.isNullObject) return;
        const now = tableRange(asked);
        // With our columns in it, it is as wide as it became, or wider by columns that the user has added before them.
        if (now.columns !== before.columns && lastColumn(now) === lastColumn(where.at(room)))
          context.workbook.tables.getItem(id).resize(context.range({ ...now, columns: now.columns - added }));
      };
    },
    unchanged(context) {
      const asked = askTable(context, id);
      return () => {
        const ours = where.at(room);
        const changed = { address: addressOf(ours) };
        if (asked.table.isNullObject) return changed;
        const now = tableRange(asked);
        return lastColumn(now) === lastColumn(ours) && now.rows === after.rows ? null : changed;
      };
    },
  };
}
