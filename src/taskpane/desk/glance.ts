import { resolveSource, type Source } from '../../method';
import type { Portfolio } from '../../portfolio';
import { histogram, scaleFor } from './scale';
import type { Glance } from './views';

/** Bars of a small histogram: as many as can be told apart in sixty pixels. */
const BINS = 12;

/** A source's histogram, small enough to stand beside its name. */
export function glanceAt(portfolio: Portfolio, source: Source, referenceDate: string | null): Glance {
  const { values } = resolveSource(portfolio, source, null, referenceDate);
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const counts = sorted.length === 0 ? [] : histogram(sorted, scaleFor(sorted, []), BINS);
  const most = Math.max(1, ...counts);
  return { heights: counts.map((count) => Math.sqrt(count / most)), missing: values.length - sorted.length };
}
