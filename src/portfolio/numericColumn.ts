import { cellState, type RawTable } from './cells';
import { COUNT_ROLES } from './columnFit';
import type { LayoutColumn } from './headers';
import { MISSING_REASONS, type MissingReason, type NumericColumn } from './portfolio';
import type { ColumnRole } from './roles';

/** What an empty cell of a column means (method.md §1.3): no datum, or none of them. */
export type EmptyRule = 'missing' | 'zero';

export interface NumericRules {
  readonly empty: EmptyRule;
}

/** Code of a missing reason, as stored in `NumericColumn.reasons`. */
export const reasonCode = (reason: MissingReason): number => MISSING_REASONS.indexOf(reason);

const EMPTY = reasonCode('empty');
const TEXT = reasonCode('text');
const ERROR = reasonCode('error');
const BOOLEAN = reasonCode('boolean');
const NOT_WHOLE = reasonCode('notWhole');
const OUT_OF_RANGE = reasonCode('outOfRange');

/** Largest value of an image judged 1–4 or 0–10. */
const IMAGE_MAX = 10;

/**
 * Reads one column of raw cells as numbers. Text is never parsed, a missing value never becomes a number: every NaN
 * has its reason beside it. Counts must be whole and not negative; orders, years and image must not be negative.
 */
export function readNumericColumn(
  table: RawTable,
  column: LayoutColumn,
  rows: Uint32Array,
  role: ColumnRole | undefined,
  rules: NumericRules,
): NumericColumn {
  const values = new Float64Array(rows.length);
  const reasons = new Uint8Array(rows.length);
  const judge = meaningOf(role);
  for (let i = 0; i < rows.length; i++) {
    const cell = table.cells[rows[i]!]?.[column.sourceColumn];
    let reason = 0;
    let value = NaN;
    switch (cellState(cell)) {
      case 'number':
        value = cell as number;
        reason = judge(value);
        break;
      case 'empty':
        if (rules.empty === 'zero') value = 0;
        else reason = EMPTY;
        break;
      case 'text':
        reason = TEXT;
        break;
      case 'error':
        reason = ERROR;
        break;
      case 'boolean':
        reason = BOOLEAN;
        break;
    }
    values[i] = reason === 0 ? value : NaN;
    reasons[i] = reason;
  }
  const { header, sourceColumn } = column;
  const formats = table.percentCells?.get(sourceColumn);
  const percentCells = formats && Uint8Array.from(rows, (row) => formats[row] ?? 0);
  return { kind: 'number', header, sourceColumn, values, reasons, ...(percentCells && { percentCells }) };
}

/** What a role's meaning says of a number: the code of the reason against it, or 0. */
function meaningOf(role: ColumnRole | undefined): (value: number) => number {
  if (role === undefined) return () => 0;
  if (COUNT_ROLES.has(role)) return (value) => (value >= 0 && Number.isInteger(value) ? 0 : NOT_WHOLE);
  // Orders may be averages over several years, so decimals are fine; less than none is not.
  if (role === 'orders' || role === 'years') return (value) => (value >= 0 ? 0 : OUT_OF_RANGE);
  if (role === 'image') return (value) => (value >= 0 && value <= IMAGE_MAX ? 0 : OUT_OF_RANGE);
  return () => 0;
}
