/** What a cell of an argument holds. 0 is a number; null and '' are empty (method.md §6). */
export type CellKind = 'number' | 'empty' | 'text' | 'truth' | 'error';
export type Grid = readonly (readonly unknown[])[];

/** An error value that came in as an argument: it goes out as it came, at its position. */
export interface ErrorValue {
  readonly code: string;
}

export function kindOf(cell: unknown): CellKind {
  switch (typeof cell) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'truth';
    case 'string':
      return cell === '' ? 'empty' : 'text';
    default:
      return isErrorValue(cell) ? 'error' : 'empty';
  }
}

/** Errors arrive as the runtime's error objects, or as the plain object of the wire. */
export function isErrorValue(cell: unknown): cell is ErrorValue {
  return typeof cell === 'object' && cell !== null && 'code' in cell && typeof cell.code === 'string';
}

/** The first error inside a cell, or inside a row of cells taken as one element. */
export function errorIn(cell: unknown): ErrorValue | null {
  if (!Array.isArray(cell)) return isErrorValue(cell) ? cell : null;
  return cell.find(isErrorValue) ?? null;
}

/** An argument as a grid; null when it was left out (Excel sends null for that). */
export function gridOf(argument: unknown): Grid | null {
  if (argument === null || argument === undefined) return null;
  if (!Array.isArray(argument)) return [[argument]];
  if (argument.length === 0) return null;
  return (Array.isArray(argument[0]) ? argument : [argument]) as Grid;
}

export function isAllEmpty(grid: Grid): boolean {
  return grid.every((row) => row.every((cell) => kindOf(cell) === 'empty'));
}
