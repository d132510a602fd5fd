import { columnLetters } from '../../portfolio';

/** Excel's limits of a sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** A rectangle of cells on a sheet; zero-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetArea extends Area {
  readonly sheetId: string;
}

export const lastRow = ({ row, rows }: Area): number => row + rows - 1;
export const lastColumn = ({ column, columns }: Area): number => column + columns - 1;

/** A1 notation without the sheet. */
export function addressOf(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${columnLetters(lastColumn(area))}${lastRow(area) + 1}`;
}

/** The area of an A1 address, single areas only: `A1:M92`. */
export function areaOfAddress(address: string): Area {
  const [first = '', last = first] = address.replace(/^.*!/, '').replaceAll('$', '').split(':');
  const cell = (text: string): { row: number; column: number } => {
    const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/i.exec(text) ?? [];
    const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(digits) - 1, column };
  };
  const [from, to] = [cell(first), cell(last)];
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function intersects(a: Area, b: Area): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

/** The cells of both; null where they have none in common. */
export function commonArea<A extends Area>(a: A, b: Area): A | null {
  if (!intersects(a, b)) return null;
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  return { ...a, row, column, rows, columns: Math.min(lastColumn(a), lastColumn(b)) - column + 1 };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  lastRow(inner) <= lastRow(outer) &&
  inner.column >= outer.column &&
  lastColumn(inner) <= lastColumn(outer);

/** Neighbouring numbers as runs of `start` and `count`, in ascending order. */
export function runsOf(numbers: readonly number[]): { readonly start: number; readonly count: number }[] {
  const runs: { start: number; count: number }[] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && n === last.start + last.count) last.count++;
    else if (!last || n >= last.start + last.count) runs.push({ start: n, count: 1 });
  }
  return runs;
}
