import type { ParameterCell } from '../../method';
import { ExcelProblem } from '../problems';
import { areaOfReference, askSheetIds } from '../session/reference';
import type { Session } from '../session/session';

/** Ranges of names as they are now; null where a name is gone, or names no cells. */
async function namedRanges(context: Session, names: readonly string[]): Promise<readonly (Excel.Range | null)[]> {
  const asked = names.map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name);
    item.load('formula');
    const range = item.getRangeOrNullObject();
    range.load('values,address,rowCount,columnCount,worksheet/visibility');
    return { item, range };
  });
  const sheets = askSheetIds(context);
  await context.sync();
  let further = false;
  const found = asked.map(({ item, range }) => {
    if (!range.isNullObject) return range;
    // While another workbook is in front, names have no ranges: their formulas still say where their cells are.
    const area = item.isNullObject ? null : areaOfReference(String(item.formula), sheets());
    if (area === null) return null;
    further = true;
    const there = context.range(area);
    there.load('values,address,rowCount,columnCount,worksheet/visibility');
    return there;
  });
  if (further) await context.sync();
  return found;
}

/** Single cells by their defined names, as they stand; null where a name is gone or names something else. */
export async function readNamedCells(
  context: Session,
  names: readonly string[],
): Promise<ReadonlyMap<string, ParameterCell | null>> {
  const ranges = await namedRanges(context, names);
  return new Map(
    ranges.map((range, k): [string, ParameterCell | null] => {
      const isCell = range !== null && range.rowCount === 1 && range.columnCount === 1;
      return [names[k]!, isCell ? { value: range.values[0]![0], address: range.address } : null];
    }),
  );
}

/**
 * Shows a named cell and selects it.
 * @throws ExcelProblem `nameGone` {name}
 */
export async function selectNamedCell(context: Session, name: string): Promise<void> {
  const [range] = await namedRanges(context, [name]);
  if (!range) throw new ExcelProblem('nameGone', { name });
  // People hide such sheets; a hidden one can be neither shown nor selected.
  if (range.worksheet.visibility !== 'Visible') range.worksheet.visibility = 'Visible';
  range.worksheet.activate();
  range.select();
  await context.sync();
}
