import { unitOf } from '../locales';
import { type Classification, resolveSource } from '../method';

/**
 * Each client's contribution margin as an amount: the margin criterion's own where it is one, its rate times turnover
 * where it is a rate; null where no profile has the criterion. NaN where it is not known.
 */
export function marginAmounts(
  { portfolio, scheme }: Classification,
  turnover: Float64Array | null,
): Float64Array | null {
  const criterion = scheme.profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === 'margin');
  if (!criterion) return null;
  const { values } = resolveSource(portfolio, criterion.source, 'margin', scheme.referenceDate);
  if (unitOf(criterion) === 'amount') return values;
  return turnover && values.map((rate, i) => rate * turnover[i]!);
}
