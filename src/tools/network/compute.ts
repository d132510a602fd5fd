import type { Portfolio } from '../../portfolio';
import {
  certifiedNetwork,
  type Influence,
  type MatchedRelations,
  matchRelations,
  type PathRanking,
  pathFinder,
  scaledInfluences,
} from '../../value';
import type { Inputs, RelationList } from '../tool';
import type { NetworkSettings } from './settings';

/** Weights are judgements: the values are worked out with all of them so much lower and higher, too. */
export const SWING = 0.2;
/** Scaled to 99 %, what loops hands on many times over hangs on that figure: totals are worked out with this one, too. */
export const OTHER_SCALE = 0.9;
/** Clients whose paths are named: the one that was chosen, and those with the most network value. */
const MOST_FOLLOWED = 3;

export interface FollowedClient {
  readonly client: number;
  readonly ranking: PathRanking;
}

export interface NetworkReport {
  readonly list: RelationList;
  readonly matched: MatchedRelations;
  /**
   * Why there are no values: no column of own values, no relation that holds, a list without weights and nobody has said one,
   * or companies that owe everything.
   */
  readonly gap: 'none' | 'noValue' | 'noRelations' | 'noWeight' | 'overOne';
  /** The weight that the user has said for every relation, of a list that says none; null where lines have their own. */
  readonly alike: number | null;
  /** Clients that owe 100 % or more of their value to others, as the list says it, before anything is scaled. */
  readonly over: readonly number[];
  /** Own values; NaN where a client has none, which counts as nothing in the sums. */
  readonly own: Float64Array;
  readonly without: number;
  /** Relations in force: damped, and scaled where that was asked for. */
  readonly influences: readonly Influence[];
  readonly total: Float64Array;
  /** What is proven of the totals: none is further from the truth than this. */
  readonly error: Float64Array;
  /** What direct relations alone bring. */
  readonly direct: Float64Array;
  readonly lower: Float64Array;
  readonly higher: Float64Array;
  /** Where weights were scaled to 99 %: the totals with {@link OTHER_SCALE} in its place; else the totals. */
  readonly otherScale: Float64Array;
  /** Companies that would owe 100 % or more with higher weights, and were scaled there. */
  readonly higherScaled: number;
  /** Rank by own value and by total, from 1. */
  readonly rankBefore: Uint32Array;
  readonly rankAfter: Uint32Array;
  /** Clients by network value, the most first. */
  readonly order: readonly number[];
  /** The first is the one that is drawn. */
  readonly followed: readonly FollowedClient[];
}

/** Rank from 1, the largest first; equal values share the best. */
function ranksOf(values: Float64Array): Uint32Array {
  const order = [...values.keys()].sort((a, b) => values[b]! - values[a]! || a - b);
  const ranks = new Uint32Array(values.length);
  order.forEach((i, place) => {
    const before = place > 0 ? order[place - 1]! : -1;
    ranks[i] = before >= 0 && values[before] === values[i] ? ranks[before]! : place + 1;
  });
  return ranks;
}

const over = (influences: readonly Influence[], size: number): number[] => {
  const owed = new Float64Array(size);
  for (const { to, weight } of influences) owed[to]! += weight;
  return [...owed.keys()].filter((i) => owed[i]! >= 1);
};

/** What each client is worth through those it influences (method.md §3.1), with what is proven of it. */
export function networkReport(
  { classification }: Inputs,
  list: RelationList,
  settings: NetworkSettings,
): NetworkReport {
  const { portfolio } = classification;
  const { size } = portfolio;
  const alike = list.reading.weights === 'unsaid' ? settings.weight : null;
  const matched = matchRelations(list.reading, portfolio.ids, portfolio.names, alike);
  const own = ownValues(portfolio, settings.value);
  const values = (own ?? new Float64Array(size)).map((value) => (Number.isNaN(value) ? 0 : value));
  const damped = matched.influences.map((one) => ({ ...one, weight: one.weight * settings.damping }));
  const tooMuch = over(damped, size);
  const blank = new Float64Array(size).fill(NaN);
  const base = {
    list,
    matched,
    over: tooMuch,
    alike,
    own: own ?? blank,
    without: own ? own.reduce((count, value) => count + (Number.isNaN(value) ? 1 : 0), 0) : size,
  };
  const gap = gapOf();
  if (gap !== 'none') {
    const [none, ranks] = [blank, new Uint32Array(size)];
    const nothing = { total: none, error: none, direct: none, lower: none, higher: none, otherScale: none };
    const rest = { influences: [], higherScaled: 0, rankBefore: ranks, rankAfter: ranks, order: [], followed: [] };
    return { ...base, ...nothing, ...rest, gap };
  }
  const influences = scaledInfluences(damped, size);
  const times = (factor: number): Influence[] =>
    scaledInfluences(
      influences.map((one) => ({ ...one, weight: one.weight * factor })),
      size,
    );
  const { total, error } = certifiedNetwork(values, influences);
  const direct = new Float64Array(size);
  for (const { from, to, weight } of influences) direct[from]! += weight * values[to]!;
  const gains = total.map((value, i) => value - values[i]!);
  const order = [...gains.keys()].filter((i) => gains[i] !== 0).sort((a, b) => gains[b]! - gains[a]! || a - b);
  const chosen = settings.client === null ? -1 : order.indexOf(portfolio.ids.indexOf(settings.client));
  const followed = chosen < 0 ? order : [order[chosen]!, ...order.filter((_, k) => k !== chosen)];
  const find = pathFinder(values, influences);
  return {
    ...base,
    gap,
    influences,
    total,
    error,
    direct,
    lower: certifiedNetwork(values, times(1 - SWING)).total,
    higher: certifiedNetwork(values, times(1 + SWING)).total,
    otherScale:
      tooMuch.length > 0 ? certifiedNetwork(values, scaledInfluences(damped, size, OTHER_SCALE)).total : total,
    higherScaled: over(
      influences.map((one) => ({ ...one, weight: one.weight * (1 + SWING) })),
      size,
    ).length,
    rankBefore: ranksOf(values),
    rankAfter: ranksOf(total),
    order,
    followed: followed.slice(0, MOST_FOLLOWED).map((client) => ({ client, ranking: find(client, total[client]!) })),
  };

  function gapOf(): NetworkReport['gap'] {
    if (!own) return 'noValue';
    if (damped.length === 0) return 'noRelations';
    if (list.reading.weights === 'unsaid' && alike === null) return 'noWeight';
    return tooMuch.length > 0 && !settings.scale ? 'overOne' : 'none';
  }
}

function ownValues({ columns }: Portfolio, header: string | null): Float64Array | null {
  const column = columns.find((one) => one.header === header);
  return column?.kind === 'number' ? column.values : null;
}
