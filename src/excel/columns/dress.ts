import { isHelper } from '../../method';
import type { Step } from '../change/step';
import { putColours, putLook, widthOf, wrapsBeside } from './looks';
import type { WritePlan } from './writePlan';

/** Widths, header look and colours of columns that come into emptiness, and with it go again. */
export function dress({ target, room, look, request }: WritePlan): Step {
  const added = target.slots.filter(({ before }) => before === null);
  const onNewSheet = room.newSheet !== null;
  return {
    put(context) {
      context.tell('formatting', 0, 1);
      for (const slot of added) {
        if (slot.result && !isHelper(slot.column))
          context.range({ ...slot.at, rows: 1 }).format.columnWidth = widthOf(slot.result, wrapsBeside(look));
        if (room.added?.pristine || onNewSheet) putColours(context, slot, request.scheme);
      }
      if (look && room.added) putLook(context, look, { ...room.added.area, rows: 1 });
      if (!onNewSheet || !added[0]) return;
      context.range({ ...added[0].at, rows: 1, columns: added.length }).format.font.bold = true;
      context.sheet(room.newSheet!).freezePanes.freezeRows(1);
    },
    back: () => () => undefined,
  };
}
