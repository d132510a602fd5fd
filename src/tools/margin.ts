import { unitOf } from '../locales';
import { type Classification, type Criterion, resolveSource } from '../method';
import { judgeUnit, numericColumn, type NumericColumn } from '../portfolio';

/** A scheme's criterion of margin, and whether it is an amount or a rate of turnover; null where it has none. */
export function marginCriterion({ scheme }: Classification): { criterion: Criterion; isAmount: boolean } | null {
  const criterion = scheme.profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === 'margin');
  return criterion ? { criterion, isAmount: unitOf(criterion) === 'amount' } : null;
}

/** The column that a scheme's margin is read from, as it reads it; null where it has none. */
export function marginColumn(classification: Classification): NumericColumn | null {
  const found = marginCriterion(classification);
  const { portfolio, scheme } = classification;
  return found && resolveSource(portfolio, found.criterion.source, 'margin', scheme.referenceDate);
}

/**
 * Each client's contribution margin as an amount: the margin criterion's own where it is one, its rate times turnover
 * where it is a rate; null where no profile has the criterion. NaN where it is not known.
 */
export function marginAmounts(classification: Classification, turnover: Float64Array | null): Float64Array | null {
  const found = marginCriterion(classification);
  if (!found) return null;
  const { values } = marginColumn(classification)!;
  if (found.isAmount) return values;
  return turnover && values.map((rate, i) => rate * turnover[i]!);
}

/** Each client's contribution margin, and where it was read. */
export interface KnownMargins {
  /** NaN where it is not known. */
  readonly amounts: Float64Array;
  /** The column that says it. */
  readonly header: string;
  /** It is a rate, and the amount is rate × turnover. */
  readonly isRate: boolean;
}

/**
 * Margins as amounts: of the scheme's criterion, else of the column that was recognised as the table's margin, an amount or
 * a rate as its cells are. Null where nothing says them.
 */
export function knownMargins(classification: Classification, turnover: Float64Array | null): KnownMargins | null {
  const found = marginCriterion(classification);
  if (found) {
    const amounts = marginAmounts(classification, turnover);
    return amounts && { amounts, header: marginColumn(classification)!.header, isRate: !found.isAmount };
  }
  const { portfolio } = classification;
  const column = numericColumn(portfolio, 'margin');
  if (!column) return null;
  const { unit } = judgeUnit(column, 'margin');
  if (unit === 'number') return { amounts: column.values, header: column.header, isRate: false };
  if (!turnover) return null;
  const { header } = column;
  const { values } = resolveSource(portfolio, { kind: 'column', header, unit, empty: 'missing' }, 'margin', null);
  return { amounts: values.map((rate, i) => rate * turnover[i]!), header, isRate: true };
}
