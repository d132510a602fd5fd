import type { ParameterCell } from '../method';
import { ExcelProblem } from './gateway';
import type { Session } from './session';

/** Single cells by their defined names, as they stand; null where a name is gone or names something else. */
export async function readNamedCells(
  context: Session,
  names: readonly string[],
): Promise<ReadonlyMap<string, ParameterCell | null>> {
  const asked = names.map((name) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values,address,rowCount,columnCount');
    return { name, range };
  });
  await context.sync();
  return new Map(
    asked.map(({ name, range }): [string, ParameterCell | null] => {
      const isCell = !range.isNullObject && range.rowCount === 1 && range.columnCount === 1;
      return [name, isCell ? { value: range.values[0]![0], address: range.address } : null];
    }),
  );
}

/**
 * Shows a named cell and selects it.
 * @throws ExcelProblem `nameGone` {name}
 */
export async function selectNamedCell(context: Session, name: string): Promise<void> {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
  range.load('address');
  range.worksheet.load('visibility');
  await context.sync();
  if (range.isNullObject) throw new ExcelProblem('nameGone', { name });
  // People hide such sheets; a hidden one can be neither shown nor selected.
  if (range.worksheet.visibility !== 'Visible') range.worksheet.visibility = 'Visible';
  range.worksheet.activate();
  range.select();
  await context.sync();
}
