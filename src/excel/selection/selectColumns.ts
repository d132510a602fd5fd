import { askAnchors } from '../find/anchors';
import { lastColumn, lastRow, type SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { readState } from '../settings/state';

/**
 * Shows and selects the columns of a binding, wherever they have gone since they were written. Columns of the user's
 * between them are selected with them: what lies apart cannot be, `RangeAreas.select` is above what we may ask for.
 * @param columns only those; null: all
 * @throws ExcelProblem `columnsGone` when none of them is there any more
 */
export async function selectColumns(
  context: Session,
  bindingId: string,
  columns: readonly string[] | null,
): Promise<void> {
  const { bindings } = await readState(context);
  const binding = bindings.find(({ id }) => id === bindingId);
  const asked = askAnchors(
    context,
    binding?.columns.filter(({ column }) => columns?.includes(column) ?? true).map(({ anchor }) => anchor) ?? [],
  );
  await context.sync();
  const standing = [...asked().values()].flatMap(({ at }) => (at === null ? [] : [at]));
  const [first] = standing;
  if (!first) throw new ExcelProblem('columnsGone');
  const { sheetId } = first;
  context.sheet(sheetId).activate();
  context.range(around(standing.filter((at) => at.sheetId === sheetId))).select();
  await context.sync();
}

/** The smallest block that holds these areas of one sheet. */
function around(areas: readonly SheetArea[]): SheetArea {
  const row = Math.min(...areas.map((at) => at.row));
  const column = Math.min(...areas.map((at) => at.column));
  const rows = Math.max(...areas.map(lastRow)) - row + 1;
  const columns = Math.max(...areas.map(lastColumn)) - column + 1;
  return { sheetId: areas[0]!.sheetId, row, rows, column, columns };
}
