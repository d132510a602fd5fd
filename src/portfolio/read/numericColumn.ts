import { cellState, type RawTable } from '../cells/cells';
import { numbersOfRole, outside } from '../criteria/criterionNumbers';
import type { LayoutColumn } from '../headers/headers';
import { MISSING_REASONS, type MissingReason, type NumericColumn } from '../portfolio';
import type { ColumnRole } from '../criteria/roles';

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

/**
 * Reads one column of raw cells as numbers. Text is never parsed, a missing value never becomes a number: every NaN
 * has its reason beside it, and so has a number that the column's role cannot have.
 */
export function readNumericColumn(
  table: RawTable,
  column: LayoutColumn,
  rows: Uint32Array,
  { role, rules }: { readonly role: ColumnRole | undefined; readonly rules: NumericRules },
): NumericColumn {
  const values = new Float64Array(rows.length);
  const reasons = new Uint8Array(rows.length);
  const range = numbersOfRole(role);
  for (let i = 0; i < rows.length; i++) {
    const cell = table.cells[rows[i]!]?.[column.sourceColumn];
    let reason = 0;
    let value = NaN;
    let why: MissingReason | null;
    switch (cellState(cell)) {
      case 'number':
        value = cell as number;
        why = outside(value, range);
        reason = why === null ? 0 : reasonCode(why);
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
  const shown = table.currencyCells?.cells.get(sourceColumn);
  const currencies = shown && {
    names: table.currencyCells!.names,
    cells: Uint8Array.from(rows, (row) => shown[row] ?? 0),
  };
  return {
    ...{ kind: 'number', header, sourceColumn, values, reasons },
    ...(percentCells && { percentCells }),
    ...(currencies && { currencies }),
  };
}
