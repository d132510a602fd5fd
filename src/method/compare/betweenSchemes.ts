import type { Classification } from '../classify/classification';
import { turnoverColumn } from '../figures/clientRanks';
import { type Migration, migrationOf } from './migration';

/** What becomes of the same clients by another scheme. */
export interface SchemeDifference {
  readonly migration: Migration;
  /** Clients with another code (or one by only one of the two), the largest turnover first. */
  readonly recoded: readonly number[];
  /** Clients in another place of the priority list, the largest shift first; then those with a place in only one. */
  readonly reranked: readonly number[];
  /** The most places that a client moves; 0 where none does. */
  readonly largestShift: number;
  readonly turnover: Float64Array | null;
}

type Judged = Pick<Classification, 'segment' | 'code' | 'rank'>;

/** The same clients by two schemes: who has another segment, another code, another place in the priority list. */
export function differenceOf(
  before: Judged,
  now: Judged & Pick<Classification, 'portfolio' | 'scheme'>,
): SchemeDifference {
  const { code, rank } = now;
  const turnover = turnoverColumn(now.portfolio, now.scheme)?.values ?? null;
  const amount = (i: number): number => (turnover && !Number.isNaN(turnover[i]!) ? turnover[i]! : -Infinity);
  const shift = (i: number): number => (rank[i]! > 0 && before.rank[i]! > 0 ? Math.abs(rank[i]! - before.rank[i]!) : 0);
  const recoded: number[] = [];
  const reranked: number[] = [];
  for (let i = 0; i < code.length; i++) {
    if (code[i] !== before.code[i]) recoded.push(i);
    if (rank[i] !== before.rank[i]) reranked.push(i);
  }
  const byTurnover = (a: number, b: number): number => amount(b) - amount(a) || a - b;
  reranked.sort((a, b) => shift(b) - shift(a) || byTurnover(a, b));
  return {
    migration: migrationOf(before.segment, now.segment, turnover),
    recoded: recoded.sort(byTurnover),
    reranked,
    largestShift: reranked.length ? shift(reranked[0]!) : 0,
    turnover,
  };
}
