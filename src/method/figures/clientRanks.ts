import type { NumericColumn, Portfolio } from '../../portfolio';
import type { Classification } from '../classify/classification';
import { hasWeights, type Scheme } from '../scheme/model';
import { resolveSource } from '../classify/sources';
import { rankBy, scoreInUse, turnoverSource } from './rank';

type Judged = Pick<Classification, 'portfolio' | 'scheme' | 'total' | 'weighted' | 'totalLoyalty' | 'weightedLoyalty'>;

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
