import { addressOf, lastColumn, type SheetArea } from '../session/area';
import { askTable } from '../find/locate';
import type { Step } from './step';
import { tableRange, type Whereabouts } from './whereabouts';

/** A table that becomes narrower by columns at its right edge. */
export interface ShrunkTable {
  readonly id: string;
  readonly before: SheetArea;
  readonly after: SheetArea;
}

/** Takes columns out of a table; their cells stay where they are, beside it. */
export function shrunkTable({ id, before, after }: ShrunkTable, where: Whereabouts): Step {
  return {
    put: (context) => context.workbook.tables.getItem(id).resize(context.range(after)),
    back(context) {
      const asked = askTable(context, id);
      return () => {
        if (asked.table.isNullObject || lastColumn(tableRange(asked)) !== lastColumn(where.at(after))) return;
        context.workbook.tables.getItem(id).resize(context.range(where.at(before)));
      };
    },
    unchanged(context) {
      const asked = askTable(context, id);
      return () => {
        if (asked.table.isNullObject) return { address: addressOf(where.at(after)) };
        const now = tableRange(asked);
        const same = now.rows === after.rows && now.columns === after.columns;
        return same ? null : { address: addressOf(now), reason: 'clientsMoved' };
      };
    },
  };
}
