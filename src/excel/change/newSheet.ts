import type { SheetArea } from '../session/area';
import { firstForeign } from './foreign';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** Queues the deletion of a sheet that may not be there; asked for, after a sync. */
export function deleteIfThere(sheet: Excel.Worksheet): void {
  if (!sheet.isNullObject) sheet.delete();
}

/**
 * A sheet of its own for cells that later steps put there; its name stands for its id until an undo knows it.
 * @param cells all that is put there
 */
export const newSheet = (cells: SheetArea, where: Whereabouts): Step => ({
  put: (context) => void context.workbook.worksheets.add(cells.sheetId),
  back(context) {
    const sheet = context.workbook.worksheets.getItemOrNullObject(where.at(cells).sheetId);
    sheet.load('id');
    return () => deleteIfThere(sheet);
  },
  unchanged: (context) => async () => {
    const now = where.at(cells);
    const address = await firstForeign(context, context.sheet(now.sheetId).getRange(), now);
    return address === null ? null : { address };
  },
});
