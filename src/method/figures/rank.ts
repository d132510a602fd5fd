import type { NumericColumn, Portfolio } from '../../portfolio';
import type { Classification } from '../classify/classification';
import { orderBy } from './order';
import { hasWeights, type Scheme, type Source } from '../scheme/model';
import { resolveSource } from '../classify/sources';

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
  return rankBy(score, hasWeights(scheme) ? [total, weighted, turnover] : [total, turnover], ids);
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
  const ranked = new Uint32Array(score.length);
  let size = 0;
  for (let i = 0; i < score.length; i++) if (score[i]! > 0) ranked[size++] = i;
  const order = ranked.subarray(0, size);
  const alike = orderBy(order, [...new Set([score, ...ratings])]);
  const rank = new Uint32Array(score.length);
  for (let place = 0; place < size; place++) rank[order[place]!] = place + 1;
  for (let k = 0; k < alike.length; k += 2) rankRun(order.subarray(alike[k], alike[k + 1]), alike[k]!, ids, rank);
  return rank;
}

/** Ranks a run of clients alike in every rating by their ids; equal ids share a rank. */
function rankRun(run: Uint32Array, start: number, ids: readonly string[], rank: Uint32Array): void {
  run.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
  run.forEach((client, k) => {
    const previous = run[k - 1];
    const shared = previous !== undefined && ids[previous] === ids[client];
    rank[client] = shared ? rank[previous]! : start + k + 1;
  });
}

/** Where the turnover that a scheme knows comes from: the segmentation's, else a criterion's; null where it has none. */
export function turnoverSource({ profiles, segmentation }: Scheme): Source | null {
  const criterion = profiles.flatMap(({ criteria }) => criteria).find(({ key }) => key === 'turnover');
  return segmentation.turnover ?? criterion?.source ?? null;
}

/** The turnover that a scheme knows, in this portfolio. */
export function turnoverColumn(portfolio: Portfolio, scheme: Scheme): NumericColumn | null {
  const source = turnoverSource(scheme);
  return source ? resolveSource(portfolio, source, 'turnover', scheme.referenceDate) : null;
}

/** Client indexes by ascending rank, clients alike in table order, the unranked (0) last. Linear: ranks are counted. */
export function clientsByRank(rank: Uint32Array): Uint32Array {
  const size = rank.length;
  const starts = new Uint32Array(size + 2);
  const slot = (i: number): number => rank[i]! || size + 1;
  for (let i = 0; i < size; i++) if (slot(i) + 1 < starts.length) starts[slot(i) + 1]!++;
  for (let r = 1; r < starts.length; r++) starts[r]! += starts[r - 1]!;
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[starts[slot(i)]!++] = i;
  return order;
}
