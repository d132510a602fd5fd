import { columnSource, resolveSource, type Source } from '../../method';
import { CRITERION_KEYS, isOwnHeader, type CriterionKey, type NumericColumn, type Portfolio } from '../../portfolio';
import { histogram, scaleFor } from './scale';
import type { Glance, OfferedSource } from './views';

/** Bars of a small histogram: as many as can be told apart in sixty pixels. */
const BINS = 12;
/** Values that are shown to recognise a column by. */
const SHOWN = 3;

/** Everything that a criterion could read in a portfolio, each with its first values. */
export function offeredSources(portfolio: Portfolio, _date: string | null): OfferedSource[] {
  const keys = new Map<number, CriterionKey>();
  for (const key of CRITERION_KEYS) {
    const index = portfolio.roles.get(key);
    if (index !== undefined) keys.set(index, key);
  }
  return portfolio.columns.flatMap((column, k): OfferedSource[] => {
    if (column.kind !== 'number' || column.sourceColumn < 0 || isOwnHeader(column.header)) return [];
    const first = firstValues(column);
    if (first.length === 0) return [];
    return [{ key: column.header, source: columnSource(column.header), criterion: keys.get(k) ?? null, first }];
  });
}

/** The first values of a source in the order of the table. */
export function firstValues({ values }: NumericColumn): number[] {
  const first: number[] = [];
  for (let i = 0; i < values.length && first.length < SHOWN; i++) {
    if (Number.isFinite(values[i])) first.push(values[i]!);
  }
  return first;
}

/** A source's histogram, small enough to stand beside its name. */
export function glanceAt(portfolio: Portfolio, source: Source, referenceDate: string | null): Glance {
  const { values } = resolveSource(portfolio, source, null, referenceDate);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const counts = sorted.length === 0 ? [] : histogram(sorted, scaleFor(sorted, []), BINS);
  const most = Math.max(1, ...counts);
  return { heights: counts.map((count) => Math.sqrt(count / most)), missing: values.length - sorted.length };
}
