/** Rectangles of cells, their A1 addresses, and how they move when rows, columns or cells come and go. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, zero-based; `rows` and `columns` are at least 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });
export const lastRow = (a: Area): number => a.row + a.rows - 1;
export const lastColumn = (a: Area): number => a.column + a.columns - 1;
export const cellCount = (a: Area): number => a.rows * a.columns;
export const isEntireColumn = (a: Area): boolean => a.row === 0 && a.rows === MAX_ROWS;
export const isEntireRow = (a: Area): boolean => a.column === 0 && a.columns === MAX_COLUMNS;
export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
export const fits = (a: Area): boolean =>
  a.row >= 0 && a.column >= 0 && a.rows > 0 && a.columns > 0 && lastRow(a) < MAX_ROWS && lastColumn(a) < MAX_COLUMNS;

export function intersect(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

/** Joins two areas when together they are exactly one rectangle, as the pieces of a chunked write are. */
export function joined(a: Area, b: Area): Area | null {
  if (contains(a, b)) return a;
  if (contains(b, a)) return b;
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const sameRows = a.row === b.row && a.rows === b.rows;
  const touchRows = a.row <= lastRow(b) + 1 && b.row <= lastRow(a) + 1;
  const touchColumns = a.column <= lastColumn(b) + 1 && b.column <= lastColumn(a) + 1;
  return (sameColumns && touchRows) || (sameRows && touchColumns) ? bounding(a, b) : null;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let n = 0;
  for (const letter of name.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** The address without sheet: `B2`, `A1:C4`, `A:C`, `2:5`. */
export function address(a: Area): string {
  if (isEntireColumn(a) && isEntireRow(a)) return `1:${MAX_ROWS}`;
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(lastColumn(a))}`;
  if (isEntireRow(a)) return `${a.row + 1}:${lastRow(a) + 1}`;
  const first = `${columnName(a.column)}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? first : `${first}:${columnName(lastColumn(a))}${lastRow(a) + 1}`;
}

/** `$A$1:$B$2`, as defined names refer. */
export function absoluteAddress(a: Area): string {
  return address(a)
    .split(':')
    .map((part) => part.replace(/^([A-Z]*)(\d*)$/, (_, c: string, r: string) => (c && `$${c}`) + (r && `$${r}`)))
    .join(':');
}

/** A sheet name as formulas write it: quoted when it is not a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|r|c|true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface SheetReference {
  sheet: string | null;
  area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `2:5`, each with or without `Sheet!`; null when it is no reference. */
export function parseReference(text: string): SheetReference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = match[1] !== undefined ? match[1].replaceAll("''", "'") : (match[2] ?? null);
  const parsed = parseArea(match[3]!);
  return parsed && { sheet, area: parsed };
}

function parseArea(text: string): Area | null {
  const parts = text.replaceAll('$', '').toUpperCase().split(':');
  if (parts.length > 2) return null;
  const ends = parts.map((part) => /^([A-Z]{1,3})?([1-9]\d*)?$/.exec(part));
  const [first, second = first] = ends;
  if (!first || !second || first[0] === '' || second[0] === '') return null;
  if ((first[1] === undefined) !== (second[1] === undefined)) return null;
  if ((first[2] === undefined) !== (second[2] === undefined)) return null;
  if (parts.length === 1 && (first[1] === undefined || first[2] === undefined)) return null;
  const rows = [first, second].map((m, i) => (m[2] === undefined ? (i === 0 ? 0 : MAX_ROWS - 1) : Number(m[2]) - 1));
  const columns = [first, second].map((m, i) =>
    m[1] === undefined ? (i === 0 ? 0 : MAX_COLUMNS - 1) : columnIndex(m[1]),
  );
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const found = {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
  return fits(found) ? found : null;
}

/** What is left of an area without the cells of another: up to four areas, those above and below whole. */
export function minus(area: Area, cut: Area): Area[] {
  const common = intersect(area, cut);
  if (!common) return [area];
  const [bottom, right] = [common.row + common.rows, common.column + common.columns];
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Rules without those cells; a rule whose cells are all gone is gone with them. */
export const rulesWithout = <T extends { areas: Area[] }>(rules: readonly T[], cut: Area): T[] => {
  for (const rule of rules) rule.areas = rule.areas.flatMap((area) => minus(area, cut));
  return rules.filter(({ areas }) => areas.length > 0);
};
