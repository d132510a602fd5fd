import {
  type ColumnUnit,
  MISSING_REASONS,
  type MissingReason,
  MOST_FRACTION,
  type NumericColumn,
  type Portfolio,
} from '../../portfolio';
import { exceeds } from '../figures/tolerance';
import { MethodProblem } from '../problems';
import type { ColumnSource } from '../scheme/model';

/** The code that stands in a column of reasons, by reason; none is 0. */
export const REASON_CODE = Object.fromEntries(MISSING_REASONS.map((reason, code) => [reason, code])) as Record<
  MissingReason,
  number
>;
const CODE = REASON_CODE;
const OK = CODE.none;

/**
 * A column of the portfolio as a source reads it: with its own choices (empty cells, unit), without the criterion's
 * limits.
 * @throws MethodProblem `columnMissing`, `columnHoldsText`
 */
export function columnFigures(portfolio: Portfolio, source: ColumnSource, criterion: string | null): NumericColumn {
  const { header, empty, unit } = source;
  const column = portfolio.columns.find((candidate) => candidate.header === header);
  if (!column) {
    const headers = portfolio.columns.map((candidate) => candidate.header);
    throw new MethodProblem('columnMissing', { header, headers });
  }
  if (column.kind === 'text') throw new MethodProblem('columnHoldsText', { header });
  const zeros = empty === 'zero' && column.reasons.includes(CODE.empty);
  if (!zeros && unit === 'number') return column;
  const values = inFractions(column.values, unit);
  const reasons = column.reasons.slice();
  if (unit !== 'number') markUnfit(values, reasons, criterion);
  if (zeros) {
    reasons.forEach((reason, i) => {
      if (reason !== CODE.empty) return;
      reasons[i] = OK;
      values[i] = 0;
    });
  }
  return { ...column, values, reasons };
}

/** Fractions of what a column holds; numbers that are no parts of a whole stay as they are. */
function inFractions(values: Float64Array, unit: ColumnUnit): Float64Array {
  return unit === 'percent' ? values.map((value) => value / 100) : values.slice();
}

/**
 * Whether a fraction fits the unit of its column (method.md §1.3): growth always, everything else up to twice the whole.
 * What does not fit stands in another unit; it is never converted by itself.
 */
export function fitsUnit(fraction: number, key: string | null): boolean {
  return key === 'growth' || !exceeds(fraction, MOST_FRACTION);
}

function markUnfit(values: Float64Array, reasons: Uint8Array, key: string | null): void {
  for (let i = 0; i < values.length; i++) {
    if (fitsUnit(values[i]!, key)) continue;
    values[i] = NaN;
    reasons[i] = CODE.otherUnit;
  }
}
