import type { PurchaseFit, PurchaseModel } from '../fitted';
import type { Cohort } from './cohort';
import type { Interval } from './ends';
import { NINETY, ninetyOf, reaching, slopesOf, spreadsOf, valuesAtSets } from './intervals';
import { varianceOf } from './square';
import type { Stepwise } from './steps';

/** How many clients are there still. */
export interface ActiveClients {
  /** Of so many clients. */
  readonly clients: number;
  /** Those of them whom the model takes to be there whatever its parameters, as BG/NBD those that bought once. */
  readonly certain: number;
  /** The sum of their probabilities. */
  readonly expected: number;
  /** 90 % interval of the expected number; NaN where it is not known how far the parameters are open. */
  readonly open: Interval;
  /** 90 % interval of the number: each client's chance is in it, too. */
  readonly predicted: Interval;
}

/** What of some clients' activity is looked at together (`activeTogether`); clients in the order of the cohort. */
export interface ActiveJoint {
  readonly alive: Float64Array;
  /** Who is there whatever the parameters: 1, else 0. */
  readonly certain: ArrayLike<number>;
  /** Probabilities at parameters that the histories leave open. */
  readonly sets: readonly Float64Array[];
  /** Where there are none of these: how each one's log-odds move with the logarithm of each continuous parameter. */
  readonly slopes: readonly Float64Array[];
  /** Covariances of those logarithms, row by row; null where the fit has none. */
  readonly covariance: ArrayLike<number> | null;
}

/** The probability of each client of a cohort to be there still, in its order, with the 90 % interval of what is not known. */
export interface Activity {
  readonly alive: Float64Array;
  /** NaN where parameters are not known to be open, or do not matter: {@link ActiveClients.certain}. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly all: ActiveClients;
  readonly joint: ActiveJoint;
}

/** Nearer to 1 than this a probability has no digits left to say how far it is from it. */
const NEAR = 1e-10;
/** Whether that is so of a probability. */
export const isCertain = (p: number): boolean => p > 1 - NEAR;
const logit = (p: number): number => Math.log(p) - Math.log1p(-p);
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Who is there still. Intervals are those of the probabilities at the parameters that the histories leave open; of so many
 * clients that these are not drawn, by the delta method on the scale of log-odds, so that none leaves 0 to 1.
 * `bench/active.ts` says how often they hold what is so.
 * @param sampled those parameters; null where there are none
 */
export function* activeSteps(
  model: PurchaseModel,
  fit: PurchaseFit,
  cohort: Cohort,
  sampled: readonly Float64Array[] | null,
): Stepwise<Activity> {
  const { unitDays, covariance } = fit;
  const { first, of } = cohort.alike;
  const histories = Array.from(first, (i) => {
    const [x, tx, T] = [cohort.frequency[i]!, cohort.recency[i]! / unitDays, cohort.age[i]! / unitDays];
    return { x, tx, T };
  });
  const aliveOf = model.aliveOf(histories);
  const aliveAt = (parameters: Float64Array): Float64Array => {
    const each = aliveOf(parameters);
    const all = new Float64Array(of.length);
    for (let i = 0; i < all.length; i++) all[i] = each[of[i]!]!;
    return all;
  };
  const alive = aliveAt(fit.parameters);
  const sets = yield* valuesAtSets(sampled, alive.length, aliveAt);
  const certain = alive.map((p, i) => (isCertain(p) && sets.every((set) => isCertain(set[i]!)) ? 1 : 0));
  const odds = (parameters: Float64Array): Float64Array => aliveAt(parameters).map(logit);
  const slopes = covariance && sets.length === 0 ? slopesOf(fit, odds) : [];
  const joint = { alive, certain, sets, slopes, covariance };
  const spreads = slopes.length > 0 ? spreadsOf(slopes, covariance!) : null;
  const [low, high] = [new Float64Array(alive.length).fill(NaN), new Float64Array(alive.length).fill(NaN)];
  const each = new Float64Array(sets.length);
  for (const i of first) {
    if (certain[i] === 1) continue;
    const p = alive[i]!;
    for (let k = 0; k < each.length; k++) each[k] = sets[k]![i]!;
    const ends = spreads ? openBy(p, spreads[i]!) : reaching(ninetyOf(each), p);
    low[i] = ends.low;
    high[i] = ends.high;
  }
  for (let i = 0; i < alive.length; i++) {
    low[i] = low[first[of[i]!]!]!;
    high[i] = high[first[of[i]!]!]!;
  }
  return { alive, low, high, all: activeTogether(joint, Uint32Array.from(alive.keys())), joint };
}

/** An interval around a probability, so far on either side in log-odds. So improbable that it is 0 to every digit, it is so near by, too. */
const openBy = (p: number, spread: number): Interval =>
  p > 0 ? { low: logistic(logit(p) - spread), high: logistic(logit(p) + spread) } : { low: 0, high: 0 };

/**
 * How many of some clients are there still. What is not known of the parameters is common to all of them: the interval is that
 * of their sum, not the sum of their intervals.
 * @param clients places in the cohort
 */
export function activeTogether(
  { alive, certain, sets, slopes, covariance }: ActiveJoint,
  clients: ArrayLike<number>,
): ActiveClients {
  const members = Array.from(clients);
  const unsure = members.filter((i) => certain[i] === 0);
  /** Of those that are not certain the part that is there. */
  const partOf = (each: Float64Array): number => {
    let sum = 0;
    for (let k = 0; k < unsure.length; k++) sum += each[unsure[k]!]!;
    return unsure.length > 0 ? sum / unsure.length : 1;
  };
  const part = partOf(alive);
  const open = openPart();
  const countOf = (share: number): number => members.length - unsure.length + unsure.length * share;
  const { low: least, high: most } = withChance(part, open, chanceOf());
  return {
    clients: members.length,
    certain: members.length - unsure.length,
    expected: countOf(part),
    open: { low: countOf(open.low), high: countOf(open.high) },
    // Rounding alone must not add a client.
    predicted: { low: Math.floor(countOf(least) + NEAR), high: Math.ceil(countOf(most) - NEAR) },
  };

  function openPart(): Interval {
    if (slopes.length === 0) return reaching(ninetyOf(Float64Array.from(sets, partOf)), part);
    if (!(part > 0 && part < 1)) return { low: part, high: part };
    // A probability moves by its log-odds' move times p(1−p), and their mean by the mean of that.
    const own = slopes.map((slope) => {
      const moves = unsure.reduce((sum, i) => sum + (alive[i]! > 0 ? slope[i]! * alive[i]! * (1 - alive[i]!) : 0), 0);
      return moves / unsure.length / (part * (1 - part));
    });
    return openBy(part, NINETY * Math.sqrt(varianceOf(Float64Array.from(own), covariance!)));
  }

  /** The standard deviation that chance gives the part, were the parameters known. */
  function chanceOf(): number {
    const variance = members.reduce((sum, i) => sum + alive[i]! * (1 - alive[i]!), 0);
    return unsure.length > 0 ? Math.sqrt(variance) / unsure.length : 0;
  }
}

/**
 * An interval of a part, and chance around it: each end as far from the part as both are together, in log-odds; chance
 * alone where the part has no interval.
 */
function withChance(part: number, open: Interval, deviation: number): Interval {
  if (!(part > 0 && part < 1)) return { low: part, high: part };
  const chance = (NINETY * deviation) / (part * (1 - part));
  const end = (of: number, way: 1 | -1): number => {
    const apart = Number.isNaN(of) ? 0 : logit(of) - logit(part);
    return logistic(logit(part) + way * Math.hypot(apart, chance));
  };
  return { low: end(open.low, -1), high: end(open.high, 1) };
}
