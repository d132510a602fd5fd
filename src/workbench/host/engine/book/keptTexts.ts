import { CellValueType, type ICellData, type Nullable, type Worksheet } from '@univerjs/core';

/**
 * Has texts stay texts where a change says nothing of what a cell holds. Univer tells the type of such a cell anew from what
 * stands there, and takes a text of digits, as codes with zeros before them are, for a number; in Excel a look changes no value.
 * @param cellValue the change, whose records are completed
 */
export function keepTexts(worksheet: Worksheet, cellValue: Record<number, Record<number, Nullable<ICellData>>>): void {
  const matrix = worksheet.getCellMatrix();
  for (const row in cellValue) {
    const line = cellValue[row]!;
    for (const column in line) {
      const change = line[column];
      if (!change || change.v !== undefined || change.t !== undefined) continue;
      const before = matrix.getValue(Number(row), Number(column)) as Nullable<ICellData>;
      if (before?.t === CellValueType.STRING) change.t = CellValueType.STRING;
    }
  }
}
