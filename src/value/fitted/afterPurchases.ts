import { atLeastSoMany } from './chances';
import type { DistinctHistories } from './distinct';
import { ShiftedTimes } from './shiftedTimes';

/** What the likelihoods of models whose clients leave after purchases take of histories: found once for all parameters. */
export interface AfterPurchases {
  readonly size: number;
  readonly frequency: Float64Array;
  /** How many clients have each history. */
  readonly clients: Float64Array;
  /** Clients in all. */
  readonly total: number;
  /** The most repeat purchases of a client, and how many clients made at least 0, 1, … of them. */
  readonly most: number;
  readonly atLeast: Float64Array;
  /** How many clients had a first, a second … chance to leave that they did not take, if they are there still. */
  readonly stayed: Float64Array;
  readonly times: ShiftedTimes;
  /** Room for a figure of every number of purchases. */
  readonly leaving: Float64Array;
}

/**
 * What the likelihoods of models whose clients leave after purchases take of histories, worked out once for all their steps.
 * @param histories each once, with how many clients have it
 * @param extra chances to leave besides those after repeat purchases: 1 where the first purchase gives one, else 0
 * @param unitDays days in the parameters' unit of time
 */
export function afterPurchases(histories: DistinctHistories, extra: 0 | 1, unitDays: number): AfterPurchases {
  const { frequency, clients, total } = histories;
  const atLeast = atLeastSoMany(frequency, clients);
  const most = atLeast.length - 2;
  return {
    ...{ size: frequency.length, frequency, clients, total, most, atLeast },
    stayed: atLeast.slice(1 - extra, most + 1),
    times: new ShiftedTimes(histories, unitDays),
    leaving: new Float64Array(most + 1),
  };
}

/** Units of time since the last purchase, of each history. */
export const idleTimes = ({ recency, age }: DistinctHistories, unitDays: number): Float64Array =>
  age.map((days, i) => (days - recency[i]!) / unitDays);
