import type { Predictions, PurchaseFit, PurchaseModel } from '../fitted';
import { eachAlike, sumOf } from './choose';
import type { Cohort } from './cohort';
import type { Interval } from './ends';
import { expectedAtSets, NINETY, ninetyOf, reaching, slopesOf, spreadsOf } from './intervals';
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

/** The probability of each client of a cohort to be there still, in its order, with the 90 % interval of what is not known. */
export interface Activity {
  readonly alive: Float64Array;
  /** NaN where parameters are not known to be open, or do not matter: {@link ActiveClients.certain}. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly all: ActiveClients;
}

/** Nearer to 1 than this a probability has no digits left to say how far it is from it. */
const NEAR = 1e-10;
/** Whether that is so of a probability. */
export const isCertain = (p: number): boolean => p > 1 - NEAR;
const logit = (p: number): number => Math.log(p) - Math.log1p(-p);
const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/**
 * Who is there still. Intervals are on the scale of log-odds, so that none leaves 0 to 1: by the delta method as those of the
 * expected purchases, and of a limit model at the parameters that the histories leave open.
 * @param sampled those parameters; null where there are none
 */
export function* activeSteps(
  model: PurchaseModel,
  fit: PurchaseFit,
  cohort: Cohort,
  sampled: readonly Float64Array[] | null,
): Stepwise<Activity> {
  const { unitDays } = fit;
  const aliveAt = (at: Predictions): Float64Array => eachAlike(cohort, unitDays, (history) => at.alive(history));
  const alive = aliveAt(model.at(fit.parameters));
  const sets = fit.covariance ? [] : yield* expectedAtSets(model, sampled, alive.length, aliveAt);
  const certain = alive.map((p, i) => (isCertain(p) && sets.every((set) => isCertain(set[i]!)) ? 1 : 0));
  const unsure = alive.length - sumOf(certain);
  /** Of those that are not certain the part that is there. */
  const partOf = (each: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < each.length; i++) if (certain[i] === 0) sum += each[i]!;
    return unsure > 0 ? sum / unsure : 1;
  };
  const part = partOf(alive);
  const ends = fit.covariance ? byCurvature(fit.covariance) : bySets();
  const [low, high] = [ends.low.subarray(0, -1), ends.high.subarray(0, -1)];
  certain.forEach((one, i) => {
    if (one === 1) low[i] = high[i] = NaN;
  });
  const open = { low: ends.low.at(-1)!, high: ends.high.at(-1)! };
  const countOf = (share: number): number => alive.length - unsure + unsure * share;
  const { low: least, high: most } = withChance(part, open, chanceOf());
  return {
    ...{ alive, low, high },
    all: {
      clients: alive.length,
      certain: alive.length - unsure,
      expected: countOf(part),
      open: { low: countOf(open.low), high: countOf(open.high) },
      // Rounding alone must not add a client.
      predicted: { low: Math.floor(countOf(least) + NEAR), high: Math.ceil(countOf(most) - NEAR) },
    },
  };

  /** The standard deviation that chance gives the part, were the parameters known. */
  function chanceOf(): number {
    let variance = 0;
    for (const p of alive) variance += p * (1 - p);
    return unsure > 0 ? Math.sqrt(variance) / unsure : 0;
  }

  /** The ends of each, and of the part of all behind them. */
  function byCurvature(covariance: Float64Array): { readonly low: Float64Array; readonly high: Float64Array } {
    const odds = (parameters: Float64Array): Float64Array => {
      const each = aliveAt(model.at(parameters));
      return withLast(each, partOf(each)).map(logit);
    };
    const spreads = spreadsOf(slopesOf(fit, odds), covariance);
    const figures = withLast(alive, part);
    const end = (way: 1 | -1): Float64Array =>
      // So improbable that it is 0 to every digit, it is so at parameters near by, too.
      figures.map((p, i) => (p > 0 ? logistic(logit(p) + way * spreads[i]!) : 0));
    return { low: end(-1), high: end(1) };
  }

  function bySets(): { readonly low: Float64Array; readonly high: Float64Array } {
    const parts = Float64Array.from(sets, partOf);
    const figures = withLast(alive, part);
    const ends = Array.from(figures, (p, i) =>
      reaching(ninetyOf(i < alive.length ? Float64Array.from(sets, (set) => set[i]!) : parts), p),
    );
    return { low: Float64Array.from(ends, (one) => one.low), high: Float64Array.from(ends, (one) => one.high) };
  }
}

function withLast(each: Float64Array, last: number): Float64Array {
  const more = new Float64Array(each.length + 1);
  more.set(each);
  more[each.length] = last;
  return more;
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
