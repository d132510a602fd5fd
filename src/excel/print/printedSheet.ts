import { areaAround } from '../../grid';
import { blockOf, chartPrefix, type Sheet } from '../../sheet';
import { addressOf, type SheetArea } from '../session/area';
import { firstForeign } from '../change/foreign';
import { deleteIfThere } from '../change/newSheet';
import type { ChangedSince, Step } from '../change/step';
import type { Whereabouts } from '../change/whereabouts';
import { holdsWritten } from '../session/literal';
import { columnsOf, readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import { emptyBlock, restoreBefore, type BlockBefore } from './beforeImage';
import { gridOf, putGrid } from './cells';
import { putPageOfContent } from './page';
import type { GrownRows } from './growth';
import { asCells, onSheet } from './place';
import { putDress, putFrame } from './putSheet';

/** A sheet that is to be written, checked. */
export interface PlannedSheet {
  readonly id: string;
  /** Where its cells are meant to stand. */
  readonly sheet: Sheet;
  /** Name of the new sheet, or id of the one that is made anew in its place. */
  readonly home:
    | { readonly newName: string }
    | { readonly sheetId: string; readonly before: BlockBefore; readonly grown: GrownRows | null };
}

/** Height of a usual row, in points. */
const ROW_HEIGHT = 15;

export const sheetKey = ({ home }: PlannedSheet): string => ('newName' in home ? home.newName : home.sheetId);

/** Our block of cells on its sheet; a new sheet is known by its name, until an undo knows its id. */
export const blockOn = (planned: PlannedSheet): SheetArea => onSheet(sheetKey(planned), blockOf(planned.sheet));

/**
 * Writes a sheet: on a new one, which goes again with it, or in its own place, where what stood comes back.
 * Widths, frozen rows and the kind of page are its owner's from the second time on.
 */
export function printedSheet(planned: PlannedSheet, where: Whereabouts): Step {
  const { id, sheet, home } = planned;
  const block = blockOn(planned);
  let begun = false;
  let made: Excel.Worksheet | null = null;
  return {
    async put(context) {
      begun = true;
      if ('newName' in home) {
        made = context.workbook.worksheets.add(home.newName);
        made.load('id');
        putFrame(context, block.sheetId, sheet);
      } else {
        for (const name of home.before.positions.keys()) context.sheet(home.sheetId).charts.getItem(name).delete();
        // Rows that were put in have the looks of those above them.
        const all = onSheet(home.sheetId, areaAround(asCells(home.before.area), blockOf(sheet)));
        emptyBlock(context, all);
        context.range({ ...all, columns: 1 }).format.rowHeight = ROW_HEIGHT;
        putPageOfContent(context, home.sheetId, sheet.print);
      }
      await putGrid(context, block, gridOf(sheet.cells, blockOf(sheet)), 'writing');
      context.tell('formatting', 0, 1);
      putDress(context, block.sheetId, sheet);
    },

    back(context) {
      const found = context.workbook.worksheets.getItemOrNullObject(where.at(block).sheetId);
      found.load('id');
      if ('newName' in home) return () => deleteIfThere(found);
      found.charts.load('items/name');
      return async () => {
        if (!begun) return;
        deleteCharts(found, chartPrefix(id));
        await restoreBefore(context, home.before);
      };
    },

    unchanged: (context) => async () => {
      const isNew = made !== null;
      if (made) {
        const { id: sheetId } = made;
        where.moved((area) => ({ ...area, sheetId }));
      }
      const now = where.at(block);
      const found = context.workbook.worksheets.getItemOrNullObject(now.sheetId);
      found.load('id');
      await context.sync();
      // Deleted by somebody, a new sheet leaves nothing to take away; what stood on an old one is gone with it.
      if (found.isNullObject) return isNew ? null : { address: sheet.name, reason: 'reportGone' };
      return changedSince(context, now, sheet, isNew);
    },
  };
}

/** Queues the deletion of charts whose names begin so; asked for, after a sync. */
function deleteCharts({ charts }: Excel.Worksheet, prefix: string): void {
  for (const chart of charts.items) if (chart.name.startsWith(prefix)) chart.delete();
}

/** The first cell that does not hold what was written, or that somebody filled beside a new sheet's own. */
async function changedSince(
  context: Session,
  at: SheetArea,
  sheet: Sheet,
  isNew: boolean,
): Promise<ChangedSince | null> {
  const block = blockOf(sheet);
  const written = new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  let changed: string | null = null;
  await readBlocks(
    context,
    { area: at, columns: columnsOf(at), wanted: ['formulas'] },
    ({ start, grids }) =>
      grids.formulas.forEach((line, r) =>
        line.forEach((found, c) => {
          const [row, column] = [start + r, c];
          const cell = written.get(`${block.row + row},${block.column + column}`);
          const isAs =
            cell?.formula === undefined ? holdsWritten(found, cell?.value ?? '') : found === `=${cell.formula}`;
          if (!isAs) changed ??= addressOf({ row: at.row + row, column: at.column + column, rows: 1, columns: 1 });
        }),
      ),
    'checking',
  );
  if (changed === null && isNew) changed = await firstForeign(context, context.sheet(at.sheetId).getRange(), at);
  return changed === null ? null : { address: changed };
}
