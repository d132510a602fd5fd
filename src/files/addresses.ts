import { FileProblem } from './problems';

/** Excel's limits since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells; zero-based, as Office.js counts rows and columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

const LETTERS: string[] = [];

/** Letters of a zero-based column: 0 -> 'A', 26 -> 'AA'. */
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
 * Corners may come in any order. Throws FileProblem `invalidRange`.
 */
export function parseArea(address: string): Area {
  const [from = '', to = from, ...rest] = address.split(':');
  const a = corner(from.trim());
  const b = corner(to.trim());
  const whole = (key: 'row' | 'column') => a?.[key] === null && b?.[key] === null;
  if (!a || !b || rest.length > 0) throw new FileProblem('invalidRange', { range: address });
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) {
    throw new FileProblem('invalidRange', { range: address });
  }
  if (!address.includes(':') && (whole('row') || whole('column'))) {
    throw new FileProblem('invalidRange', { range: address });
  }
  const top = Math.min(a.row ?? 0, b.row ?? 0);
  const left = Math.min(a.column ?? 0, b.column ?? 0);
  const bottom = whole('row') ? MAX_ROWS - 1 : Math.max(a.row ?? 0, b.row ?? 0);
  const right = whole('column') ? MAX_COLUMNS - 1 : Math.max(a.column ?? 0, b.column ?? 0);
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

export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function areaContains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

/** Smallest area around both. */
export function areaAround(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
