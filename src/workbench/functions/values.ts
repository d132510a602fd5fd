import type { BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellReason } from './cellReason';

/** An error as a cell shows it. */
export interface CellError {
  readonly error: string;
  /** Where something is known of it. */
  readonly reason?: CellReason;
}
export type CellValue = number | string | boolean | CellError;
/** A cell value, or null for an empty cell. */
export type Argument = CellValue | null;

/** What a cell shows while its custom function has not answered. */
export const BUSY: CellError = { error: '#BUSY!' };

// The engine knows `#BUSY!` only once it is told; otherwise cells that refer to a waiting one would see a text.
ERROR_TYPE_SET.add(BUSY.error as ErrorType);

export const isError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;

/** One value of the engine as Excel's cell value; null when the cell is empty. */
function fromEngine(value: BaseValueObject | null | undefined): Argument {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  if (value.isBoolean()) return plain === true || plain === 1;
  return plain as number | string;
}

/** An argument of the engine as a grid: a range keeps its shape, a single value becomes 1 × 1. */
export function gridFromEngine(value: BaseValueObject): Argument[][] {
  if (!value.isArray()) return [[fromEngine(value)]];
  const grid = (value as ArrayValueObject).getArrayValue();
  return grid.map((row) => Array.from(row, (cell) => fromEngine(cell ?? null)));
}

/** One cell value as the engine's object. */
export function toEngine(value: CellValue): BaseValueObject {
  if (isError(value)) return ErrorValueObject.create(value.error as ErrorType);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** A grid of cell values as the engine's array, which spills from the formula's cell. */
export function gridToEngine(grid: readonly (readonly CellValue[])[]): BaseValueObject {
  const rows = grid.length;
  const columns = grid[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: grid.map((row) => row.map(toEngine)),
    rowCount: rows,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}
