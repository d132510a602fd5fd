import type { SheetArea } from '../session/area';
import { addressOf } from '../session/area';
import { restoreReplaced } from '../columns/replaced';
import { holdAgain, type HeldColumn } from '../change/heldCells';
import { checkOpen } from '../change/open';
import type { ChangedSince, Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import type { Session } from '../session/session';
import { firstFilled } from '../columns/freeCells';
import { areasOf, byRows, type OwnColumn } from './ownColumns';

const GENERAL = 'General';

/** The one number format of a column; null where it has several. */
const commonFormat = ({ numberFormats }: OwnColumn): unknown =>
  numberFormats.every((format) => format === numberFormats[0]) ? numberFormats[0] : null;

/** Empties columns, contents and number formats; deletes no cell, so that what refers to them still does. */
export function emptied(columns: readonly OwnColumn[], where: Whereabouts): Step {
  let begun = false;
  const areas = areasOf(columns.map((own) => ({ at: cleared(own) })));
  const formatted = columns.filter((own) => commonFormat(own) !== GENERAL);
  return {
    put(context) {
      begun = true;
      for (const area of areas) context.range(area).clear('Contents');
      for (const own of formatted) setFormat(context, own.at, GENERAL);
    },
    back: (context) => async () => {
      if (!begun) return;
      for (const own of formatted) {
        const format = commonFormat(own);
        if (format !== null) setFormat(context, where.at(own.at), format);
      }
      for (const group of byRows(columns)) {
        await restoreReplaced(
          context,
          group.map((own) => {
            const several = commonFormat(own) === null;
            return { at: own.at, cells: own.cells, formatsFrom: 0, numberFormats: several ? own.numberFormats : [] };
          }),
          where,
          group[0]!.at.rows,
        );
      }
    },
    unchanged: (context) => () => firstRefilled(context, columns, areas, where),
    async readBack(context, when) {
      const differing: string[] = [];
      for (const group of byRows(columns)) {
        const held = group.map((own): HeldColumn => {
          const stays = (row: number): boolean => when === 'back' || (row === 0 && own.keepsHeader);
          return { at: own.at, cell: (row) => (stays(row) ? own.cells[row] : '') };
        });
        differing.push(...(await holdAgain(context, held, where)));
      }
      return differing;
    },
  };
}

/** The cells of a column that are emptied. */
const cleared = ({ at, keepsHeader }: OwnColumn): SheetArea =>
  keepsHeader ? { ...at, row: at.row + 1, rows: at.rows - 1 } : at;

/** One format for all cells; the types only know a grid. */
function setFormat(context: Session, at: SheetArea, format: unknown): void {
  (context.range(at) as { numberFormat: unknown }).numberFormat = format;
}

/** The first cell in which somebody has put something since. */
async function firstRefilled(
  context: Session,
  columns: readonly OwnColumn[],
  areas: readonly SheetArea[],
  where: Whereabouts,
): Promise<ChangedSince | null> {
  await checkOpen(context, [...new Set(areas.map((area) => where.at(area).sheetId))]);
  for (const area of areas) {
    const address = await firstFilled(context, where.at(area));
    if (address !== null) return { address };
  }
  const kept = columns.filter(({ keepsHeader }) => keepsHeader);
  const headers = kept.map(({ at }) => {
    const header = context.range({ ...where.at(at), rows: 1 });
    header.load('values');
    return header;
  });
  await context.sync();
  const other = kept.find((own, k) => headers[k]!.values[0]![0] !== own.values[0]);
  return other ? { address: addressOf({ ...where.at(other.at), rows: 1 }) } : null;
}
