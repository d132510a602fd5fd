import { areaAround } from '../../grid';
import { firstForeign } from '../change/foreign';
import { mergedInto } from '../find/mergedAreas';
import { lastColumn, lastRow, SHEET_ROWS, type SheetArea } from '../session/area';
import type { Session } from '../session/session';
import type { ChartPosition } from './charts';
import { asCells, onSheet } from './place';

/** Rows that are to be put in below our block, because what it has to grow over is not ours. */
export interface GrownRows {
  readonly count: number;
  /** Rows of the sheet down to the last used one, before. */
  readonly usedRows: number;
}

/**
 * Whether our block can become as large as it has to be: over empty cells, or with rows put in below it. Changes nothing.
 * @param others where charts of others stand
 * @returns the rows to be put in, `free` where none are needed; null where it cannot grow without touching what is not
 *   ours
 */
export async function growthOf(
  context: Session,
  block: SheetArea,
  wanted: SheetArea,
  others: readonly ChartPosition[],
): Promise<GrownRows | 'free' | null> {
  const { sheetId } = block;
  const all = onSheet(sheetId, areaAround(asCells(block), asCells(wanted)));
  const right = {
    ...all,
    rows: block.rows,
    column: block.column + block.columns,
    columns: all.columns - block.columns,
  };
  const below = { ...all, row: block.row + block.rows, rows: all.rows - block.rows };
  if (right.columns > 0 && (await isTaken(context, right, block))) return null;
  if (below.rows === 0 || !(await isTaken(context, below, block))) return 'free';
  return seamOf(context, block, below.rows, others);
}

/** Whether there is anything in some cells or on them. */
async function isTaken(context: Session, area: SheetArea, block: SheetArea): Promise<boolean> {
  const cells = context.range(area);
  cells.conditionalFormats.load('items/id');
  cells.dataValidation.load('type');
  const [tables] = [cells.getTables(false)];
  tables!.load('items/id');
  const merged = await mergedInto(context, area);
  if (merged?.length !== 0 || tables!.items.length > 0) return true;
  if (cells.conditionalFormats.items.length > 0 || cells.dataValidation.type !== 'None') return true;
  return (await firstForeign(context, cells, block)) !== null;
}

/**
 * The rows to be put in below our block where that tears nothing apart: no table, merged area, filter, chart or list
 * beside it reaches across. Null too where nothing used lies below, by which it would be known that they are in.
 */
async function seamOf(
  context: Session,
  block: SheetArea,
  count: number,
  others: readonly ChartPosition[],
): Promise<GrownRows | null> {
  const { sheetId } = block;
  const sheet = context.sheet(sheetId);
  const used = sheet.getUsedRange(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const filtered = sheet.autoFilter.getRangeOrNullObject();
  filtered.load('rowIndex,rowCount');
  const seam = context.range({ ...block, row: lastRow(block) + 1, rows: 1 });
  seam.load('top');
  await context.sync();
  const row = lastRow(block);
  const usedRows = used.rowIndex + used.rowCount;
  if (usedRows <= row + 1 || usedRows + count > SHEET_ROWS) return null;
  const crosses = (first: number, rows: number): boolean => first <= row && first + rows - 1 > row;
  if (!filtered.isNullObject && crosses(filtered.rowIndex, filtered.rowCount)) return null;
  if (others.some(({ top, height }) => top < seam.top - 1 && top + height > seam.top + 1)) return null;
  const columns = used.columnIndex + used.columnCount;
  const [upper, lower] = [row, row + 1].map((at) => context.range({ sheetId, row: at, rows: 1, column: 0, columns }));
  const [above, below] = [upper!.getTables(false), lower!.getTables(false)];
  for (const tables of [above, below]) tables.load('items/id');
  for (const range of [upper!, lower!]) range.load('formulas');
  const merged = await mergedInto(context, { sheetId, row, rows: 2, column: 0, columns });
  if (!merged || merged.some((area) => crosses(area.row, area.rows))) return null;
  if (above.items.some(({ id }) => below.items.some((table) => table.id === id))) return null;
  // A list beside our block that goes on across it.
  const lines = [upper!, lower!].map(({ formulas }) => formulas[0] as unknown[]);
  const goesOn = lines[0]!.some(
    (cell, column) => (column < block.column || column > lastColumn(block)) && cell !== '' && lines[1]![column] !== '',
  );
  return goesOn ? null : { count, usedRows };
}
