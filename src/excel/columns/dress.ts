import { columnLook } from '../../locales';
import { isHelper } from '../../method';
import { columnWidth, pointsOfCharacters } from '../../sheet';
import type { Step } from '../change/step';
import { CLIENT_ID, CLIENT_NAME } from '../find/anchors';
import { putColumnLook, putLook } from './looks';
import type { WritePlan } from './writePlan';

/** Characters that ids and names of clients are given on a sheet of our own. */
const IDENTITY: Partial<Record<string, number>> = { [CLIENT_ID]: 12, [CLIENT_NAME]: 32 };

/** Widths, header look and colours of columns that come into emptiness, and with it go again. */
export function dress({ target, room, look, request }: WritePlan): Step {
  const added = target.slots.filter(({ before }) => before === null);
  const onNewSheet = room.newSheet !== null;
  const wraps = look?.wrap === true;
  return {
    put(context) {
      context.tell('formatting', 0, 1);
      for (const { column, at, result } of added) {
        if (!result || isHelper(column)) continue;
        const its = columnLook({ column, ...result }, request.scheme, wraps);
        const width = column in IDENTITY ? columnWidth(result.header, wraps, IDENTITY[column]) : its.width;
        context.range({ ...at, rows: 1 }).format.columnWidth = pointsOfCharacters(width);
        if (room.added?.pristine || onNewSheet) putColumnLook(context, its, at);
      }
      if (look && room.added) putLook(context, look, { ...room.added.area, rows: 1 });
      if (!onNewSheet || !added[0]) return;
      context.range({ ...added[0].at, rows: 1, columns: added.length }).format.font.bold = true;
      context.sheet(room.newSheet!).freezePanes.freezeRows(1);
    },
    back: () => () => undefined,
  };
}
