import { orderBy } from './order';
import type { Scheme, Source } from '../scheme/model';

/** The score that orders a scheme's priority list; weights count only where every profile has them. */
export function scoreInUse({ ranking, profiles }: Scheme): 'total' | 'weighted' | 'totalLoyalty' | 'weightedLoyalty' {
  const allWeighted = profiles.every(({ weights }) => weights !== null);
  if (ranking === 'loyalty') return allWeighted ? 'weightedLoyalty' : 'totalLoyalty';
  if (ranking === 'auto') return allWeighted ? 'weighted' : 'total';
  return ranking;
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
