import type { CellError, CellValue } from './values';

/** What a custom function answered, as its cells show it. */
export interface Answer {
  /** one value, or a grid that spills; errors carry what the function said of them */
  readonly value: CellValue | readonly (readonly CellValue[])[];
}

/** One entry of `SetInvocationArrayResults`: id, whether it succeeded, value or message, error code. */
export type WireResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: unknown];

/**
 * The runtime's numbers for what went wrong. How Excel shows them is not documented; those with a public error
 * code of their own (1, 5, 6, 7, 8) are certain, an unhandled throw (2) or rejection (3) is `#VALUE!` by
 * Microsoft's custom-functions-errors page, a function that is not there (9, 10) is `#NAME?`.
 */
const ERROR_BY_CODE: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  4: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
/** Longest text that a cell holds. */
const TEXT_LIMIT = 32_767;

interface ReturnedObject {
  type?: string;
  valueType?: string;
  code?: string;
  basicValue?: unknown;
  message?: string;
}

/** An error with its sentence; Excel shows one with `#VALUE!` and `#N/A` only, the workbench with every error. */
const failure = (error: string, sentence: unknown): CellError =>
  typeof sentence === 'string' && sentence !== '' ? { error, reason: { kind: 'said', sentence } } : { error };

/** Reads one result of the runtime. */
export function readAnswer(result: WireResult): Answer {
  const [, succeeded, value, errorCode] = result;
  if (!succeeded) {
    if (value === 'NaN') return { value: { error: '#NUM!' } };
    return { value: failure(ERROR_BY_CODE[Number(errorCode)] ?? '#VALUE!', value) };
  }
  if (Array.isArray(value)) {
    const rows = value as unknown[];
    const rectangular = rows.every((row) => Array.isArray(row) && row.length === (rows[0] as unknown[]).length);
    if (!rectangular || rows.length === 0) return { value: VALUE };
    return { value: (rows as unknown[][]).map((row) => row.map(cellValue)) };
  }
  return { value: cellValue(value) };
}

/** One returned value as a cell takes it; null and undefined show 0, as in Excel. */
function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string') return value.length > TEXT_LIMIT ? VALUE : value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  const object = value as ReturnedObject;
  if (object.type === 'Error') return failure(object.code ?? '#VALUE!', object.message);
  return object.basicValue === undefined ? VALUE : cellValue(object.basicValue);
}

const VALUE: CellError = { error: '#VALUE!' };
