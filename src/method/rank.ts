import type { NumericColumn, Portfolio } from '../portfolio';
import type { Classification } from './classification';
import type { Scheme } from './scheme/model';
import { resolveSource } from './sources';

type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'total' | 'weighted' | 'totalLoyalty' | 'weightedLoyalty'>;

/** The score that orders a scheme's priority list; weights count only where every profile has them. */
export function scoreInUse({ ranking, profiles }: Scheme): 'total' | 'weighted' | 'totalLoyalty' | 'weightedLoyalty' {
  const allWeighted = profiles.every(({ weights }) => weights !== null);
  if (ranking === 'loyalty') return allWeighted ? 'weightedLoyalty' : 'totalLoyalty';
  if (ranking === 'auto') return allWeighted ? 'weighted' : 'total';
  return ranking;
}

/**
 * Priority list (*listado por orden de prioridad*): score in use ↓, total ↓, weighted ↓, turnover ↓, id ↑
 * (method.md §1.7). A client without the score in use is not ranked (0). Clients alike in all five share a rank, so
 * that the order of rows decides nothing.
 */
export function rankClients(judged: Judged): Uint32Array {
  const { portfolio, scheme, total, weighted } = judged;
  const score = judged[scoreInUse(scheme)];
  const turnover = turnoverColumn(portfolio, scheme)?.values ?? new Float64Array(portfolio.size);
  const { ids } = portfolio;
  return rankBy(score, [total, weighted, turnover], ids);
}

/**
 * Ranks by a score, the further ratings deciding between equals in their order, then the id; the largest first.
 * @param score NaN or 0 is not ranked (0 in the result)
 * @param ratings NaN comes last
 * @param ids compared as text, ascending
 * @returns 1 = first; those alike in everything share a rank
 */
export function rankBy(
  score: ArrayLike<number>,
  ratings: readonly ArrayLike<number>[],
  ids: readonly string[],
): Uint32Array {
  const compare = (a: number, b: number): number => {
    let order = score[b]! - score[a]!;
    for (let k = 0; order === 0 && k < ratings.length; k++) order = descending(ratings[k]![a]!, ratings[k]![b]!);
    return order || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0);
  };
  const ranked = Uint32Array.from({ length: score.length }, (_, i) => i).filter((i) => score[i]! > 0);
  ranked.sort(compare);
  const rank = new Uint32Array(score.length);
  ranked.forEach((client, place) => {
    const previous = ranked[place - 1];
    rank[client] = previous !== undefined && compare(previous, client) === 0 ? rank[previous]! : place + 1;
  });
  return rank;
}

/** Larger first, missing (NaN) last; two missing are equal. */
function descending(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) ? -1 : b - a;
}

/** The turnover a scheme knows: the segmentation's, else a criterion's; null where it has none. */
export function turnoverColumn(portfolio: Portfolio, scheme: Scheme): NumericColumn | null {
  const criterion = scheme.profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === 'turnover');
  const source = scheme.segmentation.turnover ?? criterion?.source;
  return source ? resolveSource(portfolio, source, 'turnover') : null;
}
