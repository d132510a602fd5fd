import { columnLook } from '../../locales';
import { isHelper } from '../../method';
import { CLIENT_ID, type ColumnLook, columnWidth, headerHeight, linesInRow, pointsOfCharacters } from '../../sheet';
import type { Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import { CLIENT_NAME } from '../find/anchors';
import { putColumnLook, putLook } from './looks';
import type { WritePlan } from './writePlan';

/** Characters that ids and names of clients are given on a sheet of our own. */
const IDENTITY: Partial<Record<string, number>> = { [CLIENT_ID]: 12, [CLIENT_NAME]: 32 };

/** Widths, header look and colours of columns that come into emptiness, and with it go again. */
export function dress(plan: WritePlan, where: Whereabouts): Step {
  const { target, room, look, request } = plan;
  const added = target.slots.filter(({ before }) => before === null);
  const onNewSheet = room.newSheet !== null;
  const wraps = look?.wrap === true;
  // A row that somebody has given its height keeps it.
  const own = plan.headerHeight?.own === true;
  const most = linesInRow(own ? plan.headerHeight!.points : null);
  const lookOf = ({ column, result }: (typeof added)[number]): ColumnLook =>
    columnLook({ column, ...result! }, request.scheme, wraps, most);
  const seen = added.filter(({ column, result }) => result !== null && !isHelper(column));
  const lines = Math.max(1, ...seen.map((slot) => lookOf(slot).lines));
  const higher = !own && lines > 1 ? headerHeight(lines) : null;
  return {
    put(context) {
      context.tell('formatting', 0, 1);
      for (const slot of seen) {
        const { column, at, result } = slot;
        const its = lookOf(slot);
        const width = column in IDENTITY ? columnWidth(result!.header, wraps, IDENTITY[column], most) : its.width;
        const { format } = context.range({ ...at, rows: 1 });
        format.columnWidth = pointsOfCharacters(width);
        if (its.lines > 1) format.wrapText = true;
        if (room.added?.pristine || onNewSheet) putColumnLook(context, its, at);
      }
      if (look && room.added) putLook(context, look, { ...room.added.area, rows: 1 });
      if (higher !== null && seen[0]) context.range({ ...seen[0].at, rows: 1 }).format.rowHeight = higher;
      if (!onNewSheet || !added[0]) return;
      context.range({ ...added[0].at, rows: 1, columns: added.length }).format.font.bold = true;
      context.sheet(room.newSheet!).freezePanes.freezeRows(1);
    },
    back(context) {
      if (higher === null || plan.headerHeight === null || !seen[0]) return () => undefined;
      const { format } = context.range({ ...where.at(seen[0].at), rows: 1 });
      format.load('rowHeight');
      return () => {
        if (format.rowHeight === higher) format.rowHeight = plan.headerHeight!.points;
      };
    },
  };
}
