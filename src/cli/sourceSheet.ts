import { type CellBlock, csvSheet, type SheetEdit } from '../files';
import type { ClientFile } from './clientFile';

/** Excel's format for text. */
const TEXT_FORMAT = '@';

/**
 * The sheet a file's clients stand on, with a .csv's own cells: a new one is made of them. Cells that were asked to be
 * converted hold their number; in cells formatted as text it would become text again.
 */
export function sourceSheet({ path, workbook, csv, area, converted }: ClientFile): SheetEdit {
  const formats = workbook ? workbook.opened.numberFormats : [];
  const isText = (row: number, column: number): boolean =>
    formats[workbook?.sheet.content.rows.get(row)?.styles[column] ?? 0] === TEXT_FORMAT;
  const cells = converted.map((cell): CellBlock => {
    const [row, column] = [area.row + cell.row, area.column + cell.column];
    const numberFormat = cell.numberFormat ?? (isText(row, column) ? 'General' : null);
    return { row, column, values: [[cell.after]], ...(numberFormat && { style: { numberFormat } }) };
  });
  if (!csv) return { sheet: workbook!.sheet.name, ...(cells.length > 0 && { cells }) };
  const sheet = csvSheet(csv, path);
  return { ...sheet, cells: [...(sheet.cells ?? []), ...cells] };
}

/** A table name that nothing in the workbook has. */
export function freeTableName({ workbook }: ClientFile): string {
  const names = workbook?.opened.names.map(({ name }) => name) ?? [];
  const tables = workbook?.opened.sheets.flatMap((sheet) => (sheet.kind === 'worksheet' ? sheet.tables : [])) ?? [];
  return freeName(
    'CEC_Clientes',
    [...names, ...tables.map(({ name }) => name)].map((name) => name.toLowerCase()),
  );
}

/** The name, with a number behind it where it is taken (in lower case). */
export function freeName(base: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}_${n}`;
    if (!taken.includes(name.toLowerCase())) return name;
  }
}
