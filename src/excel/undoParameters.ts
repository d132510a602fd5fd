import type { SheetLayout } from '../method';
import { askAnchors } from './anchors';
import { addressOf, type SheetArea } from './area';
import { ExcelProblem } from './gateway';
import { holdsWritten } from './literal';
import { shapeOf, standingSheet, type ParametersPlan } from './parameters';
import { columnsOf, readBlocks } from './readCells';
import type { Session } from './session';

/**
 * Makes sure that a parameters sheet may be taken back: nobody has edited its inputs or moved its cells, and on a sheet
 * that would be deleted nobody has written anything of their own.
 * @returns the sheet's id, whatever it is called now
 * @throws ExcelProblem `changedSince` {address}
 */
export async function checkParametersUntouched(context: Session, { layout, sheet }: ParametersPlan): Promise<string> {
  const edited = await editedParameter(context, layout);
  if (edited !== null) throw new ExcelProblem('changedSince', { address: edited });
  const asked = askAnchors(
    context,
    layout.names.map(({ name }) => name),
  );
  await context.sync();
  const standing = standingSheet(layout, asked(), shapeOf(layout));
  if (!standing?.fits) throw new ExcelProblem('changedSince', { address: layout.names[0]?.name ?? '' });
  if ('name' in sheet) {
    const note = await firstForeign(context, layout, standing.id);
    if (note !== null) throw new ExcelProblem('changedSince', { address: note });
  }
  return standing.id;
}

/** Input cells that no longer hold what was written: somebody has edited them since. */
async function editedParameter(context: Session, layout: SheetLayout): Promise<string | null> {
  const inputs = layout.cells.filter(({ look }) => look === 'input');
  const named = inputs.flatMap((cell) => {
    const name = layout.names.find(
      ({ row, column, rowCount, columnCount }) =>
        row === cell.row && column === cell.column && rowCount === 1 && columnCount === 1,
    );
    return name ? [{ cell, name: name.name }] : [];
  });
  const asked = named.map(({ name }) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load('values,address');
    return range;
  });
  await context.sync();
  const edited = asked.findIndex((range, k) => {
    const { value } = named[k]!.cell;
    return range.isNullObject || !holdsWritten(range.values[0]![0], value);
  });
  return edited < 0 ? null : asked[edited]!.isNullObject ? named[edited]!.name : asked[edited]!.address;
}

/** Address of the first filled cell of the sheet that is none of the layout's. */
async function firstForeign(context: Session, layout: SheetLayout, sheetId: string): Promise<string | null> {
  const sheet = context.sheet(sheetId);
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return null;
  const area: SheetArea = {
    sheetId,
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  const ours = new Set(layout.cells.map(({ row, column }) => `${row},${column}`));
  let found: string | null = null;
  await readBlocks(
    context,
    { area, columns: columnsOf(area), wanted: ['formulas'] },
    ({ start, grids }) => {
      grids.formulas.forEach((line, r) =>
        line.forEach((formula, c) => {
          const [row, column] = [area.row + start + r, area.column + c];
          if (formula === '' || ours.has(`${row},${column}`)) return;
          found ??= `'${sheet.name}'!${addressOf({ row, column, rows: 1, columns: 1 })}`;
        }),
      );
    },
    'checking',
  );
  return found;
}
