import type { Area as CellArea } from '../../grid';
import type { SheetArea } from '../session/area';

/** An area of a sheet as data, on a sheet of the workbook. */
export const onSheet = (sheetId: string, { row, column, rowCount, columnCount }: CellArea): SheetArea => ({
  sheetId,
  row,
  column,
  rows: rowCount,
  columns: columnCount,
});

/** The same without its sheet. */
export const asCells = ({ row, column, rows, columns }: SheetArea): CellArea => ({
  row,
  column,
  rowCount: rows,
  columnCount: columns,
});
