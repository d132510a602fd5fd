import { type Area, MAX_COLUMNS, MAX_ROWS } from './area';

const LETTERS: string[] = [];

/** Zero-based column number to its letters: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  LETTERS[column] = letters;
  return letters;
}

/** 'B3' for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** 'A1:C4', or 'A1' for one cell. */
export function areaAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = cellAddress(row, column);
  return rowCount === 1 && columnCount === 1
    ? first
    : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`;
}

/** '$A$1:$C$4', or '$A$1' for one cell. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = CORNER.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  let column = 0;
  for (const letter of (match[1] ?? '').toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column > MAX_COLUMNS || (row !== null && (row < 0 || row >= MAX_ROWS))) return null;
  return { row, column: match[1] === undefined ? null : column - 1 };
}

/**
 * Area of an A1 reference without a sheet: 'B2', 'A1:C9', '$A$1', 'A:C' (whole columns), '2:5' (whole rows).
 * Corners may come in any order; null for what is no reference or lies outside Excel's limits.
 */
export function areaOfAddress(address: string): Area | null {
  const [from = '', to = from, ...rest] = address.split(':');
  const a = corner(from.trim());
  const b = corner(to.trim());
  if (!a || !b || rest.length > 0) return null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  const wholeColumns = a.row === null;
  const wholeRows = a.column === null;
  if (!address.includes(':') && (wholeColumns || wholeRows)) return null;
  const top = Math.min(a.row ?? 0, b.row ?? 0);
  const left = Math.min(a.column ?? 0, b.column ?? 0);
  const bottom = wholeColumns ? MAX_ROWS - 1 : Math.max(a.row ?? 0, b.row ?? 0);
  const right = wholeRows ? MAX_COLUMNS - 1 : Math.max(a.column ?? 0, b.column ?? 0);
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Columns as Excel names runs of them, ascending: 'G:K, M'. */
export function columnRuns(columns: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && column <= last[1] + 1) last[1] = column;
    else runs.push([column, column]);
  }
  return runs
    .map(([first, last]) => (first === last ? columnLetters(first) : `${columnLetters(first)}:${columnLetters(last)}`))
    .join(', ');
}
