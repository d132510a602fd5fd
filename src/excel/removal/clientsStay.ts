import { addressOf, type SheetArea } from '../session/area';
import type { Step } from '../change/step';
import { along, tableRange, type Whereabouts } from '../change/whereabouts';
import { askTable } from '../find/locate';
import { readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import type { Source } from '../columns/target';

/** The list beside which columns stood, and who is in each of its rows. */
export interface ClientRows {
  readonly source: Source;
  /** The column of the sheet by which the rows are known, and its cells by row of the block. */
  readonly column: number;
  readonly cells: readonly unknown[];
}

/**
 * Changes nothing. Before an undo it follows the list to where it is, and sees that its rows are the same ones: results put
 * back beside other clients would be worse than none.
 */
export function clientsStay({ source, column, cells }: ClientRows, where: Whereabouts): Step {
  const { area, table } = source;
  return {
    put: () => undefined,
    back: () => () => undefined,
    unchanged(context) {
      const asked = table ? askTable(context, table.id) : null;
      return async () => {
        if (table && asked) {
          if (asked.table.isNullObject) return { address: addressOf(area), reason: 'clientsMoved' };
          const now = tableRange(asked);
          where.moved((each) => along(each, table.full, now));
        }
        const ids = where.at({ ...area, column, columns: 1 });
        const address = await firstOther(context, ids, cells);
        return address === null ? null : { address, reason: 'clientsMoved' };
      };
    },
  };
}

async function firstOther(context: Session, ids: SheetArea, cells: readonly unknown[]): Promise<string | null> {
  let other: string | null = null;
  await readBlocks(
    context,
    { area: ids, columns: [ids.column], wanted: ['values'] },
    ({ start, grids }) =>
      grids.values.forEach(([value], r) => {
        if ((value ?? '') === (cells[start + r] ?? '')) return;
        other ??= addressOf({ ...ids, row: ids.row + start + r, rows: 1 });
      }),
    'checking',
  );
  return other;
}
