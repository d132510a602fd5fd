import type { Classification } from '../classify/classification';
import { scoreInUse } from '../figures/rank';
import { turnoverColumn } from '../figures/clientRanks';
import { CLIENT_KINDS } from '../../portfolio';

const LOST = CLIENT_KINDS.indexOf('lost');

/** What orders a priority list, and between equals decides. */
export type RankKey = ReturnType<typeof scoreInUse> | 'turnover';

/** Another client of the same score, next to this one in the list, and what put one before the other. */
export interface RankNeighbour {
  readonly client: number;
  /** `id`: alike in every figure; `shared`: with the same id too, so that they share the rank. */
  readonly decidedBy: RankKey | 'id' | 'shared';
  /** Figures of this client and of the other in what decided; NaN where it was no figure. */
  readonly own: number;
  readonly other: number;
}

/** Why a client has its place in the priority list (method.md §1.7). */
export interface RankExplanation {
  /** 1 = first. */
  readonly rank: number;
  /** Clients that are ranked. */
  readonly of: number;
  /** Lost clients among them: they have a code, and so a place (method.md §7). */
  readonly lost: number;
  /** The score that orders the list, and this client's. */
  readonly by: RankKey;
  readonly score: number;
  /** Other ranked clients with the same score. */
  readonly equals: number;
  /** The nearest of them before this one, else the nearest after; null without equals. */
  readonly before: RankNeighbour | null;
  readonly after: RankNeighbour | null;
}

/** @returns null for a client that is not ranked */
export function explainRank(classification: Classification, client: number): RankExplanation | null {
  const { portfolio, scheme, rank } = classification;
  if (!rank[client]) return null;
  const by = scoreInUse(scheme);
  const scores = classification[by];
  let of = 0;
  let lost = 0;
  let equals = 0;
  let before: number | null = null;
  let after: number | null = null;
  for (let i = 0; i < rank.length; i++) {
    if (!rank[i]) continue;
    of++;
    if (portfolio.kinds[i] === LOST) lost++;
    if (i === client || scores[i] !== scores[client]) continue;
    equals++;
    const ahead = rank[i]! < rank[client]! || (rank[i] === rank[client] && i < client);
    if (ahead) before = before === null || rank[i]! >= rank[before]! ? i : before;
    else after = after === null || rank[i]! < rank[after]! ? i : after;
  }
  const turnover = turnoverColumn(portfolio, scheme)?.values;
  const keys: readonly (readonly [RankKey, ArrayLike<number> | undefined])[] = [
    ['total', classification.total],
    ['weighted', classification.weighted],
    ['turnover', turnover],
  ];
  const neighbour = (other: number | null): RankNeighbour | null => {
    if (other === null) return null;
    for (const [key, values] of keys) {
      const [mine, theirs] = [values?.[client] ?? NaN, values?.[other] ?? NaN];
      if (!Object.is(mine, theirs)) return { client: other, decidedBy: key, own: mine, other: theirs };
    }
    const decidedBy = rank[other] === rank[client] ? 'shared' : 'id';
    return { client: other, decidedBy, own: NaN, other: NaN };
  };
  return {
    rank: rank[client],
    of,
    lost,
    by,
    score: scores[client]!,
    equals,
    before: neighbour(before),
    after: neighbour(after),
  };
}
