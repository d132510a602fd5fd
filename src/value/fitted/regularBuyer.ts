import { afterPurchases, idleTimes } from './afterPurchases';
import { addPurchasesMade, chancesNotTaken } from './chances';
import { distinctHistories } from './distinct';
import type { History, RepeatHistories } from './histories';
import { lnGamma } from './gamma';
import { beginningAt, beginningOf, type FitStart, type Likelihood, maximise, type Maximum } from './maximise';
import type { Standing } from './standing';

/**
 * MBG/CNBD-k (Platzer and Reutterer 2016): a purchase is every k-th of a client's Poisson ticks, so that it buys the more
 * regularly the larger k, and it may leave after each purchase, the first included. The ticks' rate is gamma (r, α) over
 * clients, the chance to leave is beta (a, b). With k = 1 it is MBG/NBD.
 */
export interface RegularParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
  /** Ticks per purchase, common to all clients: 1–12. */
  readonly k: number;
}

/** Parameters in the order (r, α, a, b), and the k that fits best. */
export interface RegularFit extends Maximum {
  readonly unitDays: number;
  readonly clients: number;
  readonly k: number;
  /** Log-likelihood of each k from 1 that was tried; NaN for the others. */
  readonly byK: readonly number[];
}

export const MOST_TICKS = 12;
const START = [1, 5, 1, 2];
/** The likelihood rises with k up to the best one and then falls: so many that are no better than one before end the search. */
const WORSE = 3;

/**
 * Fits MBG/CNBD-k by maximum likelihood over k, each with its own best parameters. The likelihood needs every gap between
 * purchases, of which the sum of logarithms is enough.
 * @param start (r, α, a, b, k) of a fit before: k is then looked for from there on
 * @throws RangeError for histories without `logGaps`
 */
export function fitRegularBuyer(histories: RepeatHistories, unitDays = 7, start?: FitStart): RegularFit {
  const { logGaps } = histories;
  if (!logGaps) throw new RangeError('MBG/CNBD-k needs the logarithms of the gaps between purchases');
  const size = histories.frequency.length;
  let gaps = 0;
  let repeats = 0;
  for (let i = 0; i < size; i++) {
    repeats += histories.frequency[i]!;
    gaps += logGaps[i]! - histories.frequency[i]! * Math.log(unitDays);
  }
  const likelihood = regularLikelihoods(histories, unitDays);
  const fits: (Maximum | undefined)[] = [];
  /** The fit of one k, from the parameters of its neighbour: as many purchases take more ticks. */
  const fitOf = (k: number, from: ArrayLike<number>, ofK: number): Maximum => {
    const known = fits[k];
    if (known) return known;
    const own = [from[0]!, (from[1]! * ofK) / k, from[2]!, from[3]!];
    const found = maximise(likelihood(k), start ? beginningAt(start, own) : own, Math.max(1, size));
    const logLikelihood = found.logLikelihood + (k - 1) * gaps - repeats * lnGamma(k);
    return (fits[k] = { ...found, logLikelihood });
  };
  /** A fit without a maximum is nothing to begin with: from one at a limit, the next would stay there. */
  const fitBeside = (k: number, neighbour: Maximum, ofNeighbour: number): Maximum =>
    neighbour.end === 'interior' ? fitOf(k, neighbour.parameters, ofNeighbour) : fitOf(k, START, k);
  /**
   * The better of two fits is the likelier one, at a limit too: the likelihood there is what the parameters come ever
   * nearer to. Only a search that was given up has nothing to be compared by.
   */
  const better = (one: Maximum, other: Maximum): boolean =>
    (one.end === 'stopped') === (other.end === 'stopped')
      ? one.logLikelihood > other.logLikelihood
      : other.end === 'stopped';
  let k = start ? Math.min(MOST_TICKS, Math.max(1, Math.round(beginningOf(start)[4]!))) : 1;
  let best = fitOf(k, start ? beginningOf(start) : START, k);
  if (start) {
    for (const way of [1, -1]) {
      for (let next = k + way; next >= 1 && next <= MOST_TICKS; next += way) {
        const found = fitBeside(next, best, k);
        if (!better(found, best)) break;
        [best, k] = [found, next];
      }
    }
  } else {
    let [before, at] = [best, 1];
    for (let next = 2; next <= Math.min(MOST_TICKS, k + WORSE); next++) {
      const found = fitBeside(next, before, at);
      [before, at] = [found, next];
      if (better(found, best)) [best, k] = [found, next];
    }
  }
  const byK = Array.from({ length: MOST_TICKS }, (_, at) => fits[at + 1]?.logLikelihood ?? NaN);
  return { ...best, unitDays, clients: size, k, byK };
}

/**
 * Log-likelihoods with gradient and Hessian in (r, α, a, b), for each k, without what does not depend on them. Since its
 * last purchase a client that is there still has had 0 to k−1 ticks: a sum whose terms are each other's multiples.
 * @param unitDays 7: parameters per week
 */
export function regularLikelihoods(histories: RepeatHistories, unitDays: number): (k: number) => Likelihood {
  const distinct = distinctHistories(histories);
  // One chance to leave more than repeat purchases.
  const known = afterPurchases(distinct, 1, unitDays);
  const { size, frequency, clients, total, most, atLeast, stayed, times, leaving } = known;
  const { logs, inverses, recency: lastAt, age: endAt } = times;
  const idle = idleTimes(distinct, unitDays);
  return (k) => {
    const rises = new TickRises(most, k);
    const { growth, slopes, bends } = rises;
    return ([r, alpha, a, b]) => {
      const [R, A, P, B] = [r!, alpha!, a!, b!];
      const chances = chancesNotTaken(stayed, P, B);
      let { gp, gb, hpp, hpb, hbb } = chances;
      times.shift(A);
      rises.take(R);
      // Of every number of purchases, ln of the odds to leave at the last one.
      for (let x = 0; x <= most; x++) leaving[x] = Math.log(P / (B + x));
      const rates = { value: chances.value + total * R * Math.log(A), gr: total * Math.log(A), hrr: 0 };
      let { value, gr, hrr } = addPurchasesMade(rates, atLeast, R, k);
      // One by one: arrays taken apart in a loop over clients would be made for each of them.
      let ga = (total * R) / A;
      let hra = total / A;
      let haa = (-total * R) / (A * A);
      let hrp = 0;
      let hrb = 0;
      let hap = 0;
      let hab = 0;
      const dp = 1 / P;
      for (let i = 0; i < size; i++) {
        const x = frequency[i]!;
        const shape = R + k * x;
        const T = endAt[i]!;
        const tx = lastAt[i]!;
        const weight = clients[i]!;
        const logT = logs[T]!;
        const logX = logs[tx]!;
        const full = inverses[T]!;
        const last = inverses[tx]!;
        const ratio = idle[i]! * full;
        // Terms of 0, 1, … ticks since the last purchase, and sums over them.
        let term = 1;
        let sum = 1;
        let ticks = 0;
        let squares = 0;
        let mean = 0;
        let spread = 0;
        let cross = 0;
        for (let j = 1, at = k * x + 1; j < k && ratio > 0; j++, at++) {
          term *= growth[at]! * ratio;
          const slope = slopes[at]!;
          const had = term * j;
          sum += term;
          ticks += had;
          squares += had * j;
          mean += term * slope;
          spread += term * bends[at]!;
          cross += had * slope;
        }
        const each = 1 / sum;
        ticks *= each;
        squares *= each;
        mean *= each;
        spread *= each;
        cross *= each;
        const uR = mean - logT;
        const uA = -(shape + ticks) * full;
        const uRR = spread - mean * mean;
        const uRA = -(1 + cross - mean * ticks) * full;
        const uAA = (shape + ticks + squares - ticks * ticks) * full * full;
        const vA = -shape * last;
        // Weight of having left after the last purchase against being there still, which is `sum`.
        const more = leaving[x]! + shape * (logT - logX);
        const odds = Math.exp(-Math.abs(more));
        const both = more > 0 ? 1 + sum * odds : sum + odds;
        const gone = (more > 0 ? 1 : odds) / both;
        const here = (more > 0 ? sum * odds : sum) / both;
        value += weight * ((more > 0 ? more : 0) - shape * logT + Math.log(both));
        // Of all clients with this history.
        const stays = weight * here;
        const left = weight * gone;
        const mixed = stays * gone;
        const dr = -logX - uR;
        const da = vA - uA;
        const db = -1 / (B + x);
        gr += stays * uR - left * logX;
        ga += stays * uA + left * vA;
        gp += left * dp;
        gb += left * db;
        hrr += mixed * dr * dr + stays * uRR;
        hra += mixed * dr * da + stays * uRA - left * last;
        haa += mixed * da * da + stays * uAA + left * shape * last * last;
        hrp += mixed * dr * dp;
        hrb += mixed * dr * db;
        hap += mixed * da * dp;
        hab += mixed * da * db;
        hpp += (mixed - left) * dp * dp;
        hpb += mixed * dp * db;
        hbb += (mixed + left) * db * db;
      }
      return {
        value,
        gradient: Float64Array.of(gr, ga, gp, gb),
        // prettier-ignore
        hessian: Float64Array.of(
          hrr, hra, hrp, hrb,
          hra, haa, hap, hab,
          hrp, hap, hpp, hpb,
          hrb, hab, hpb, hbb,
        ),
      };
    };
  };
}

/**
 * How the terms of 1, 2, … ticks since the last of x purchases rise, at place kx + ticks: each one's factor before the one
 * before it, without the time, and the slope of its logarithm by r, with that slope's square less how it bends.
 */
class TickRises {
  readonly growth: Float64Array;
  readonly slopes: Float64Array;
  readonly bends: Float64Array;

  constructor(
    private readonly most: number,
    private readonly k: number,
  ) {
    const column = (): Float64Array => new Float64Array(k * (most + 1));
    [this.growth, this.slopes, this.bends] = [column(), column(), column()];
  }

  /** Takes another r. */
  take(r: number): void {
    const { most, k, growth, slopes, bends } = this;
    for (let x = 0; x <= most; x++) {
      let [slope, bend] = [0, 0];
      for (let j = 1; j < k; j++) {
        const before = r + k * x + j - 1;
        slope += 1 / before;
        bend += 1 / (before * before);
        const at = k * x + j;
        growth[at] = before / j;
        slopes[at] = slope;
        bends[at] = slope * slope - bend;
      }
    }
  }
}

/** Where a client stands after its history. */
export function regularStanding({ r, alpha, a, b, k }: RegularParameters, { x, tx, T }: History): Standing {
  const shape = r + k * x;
  const ratio = (T - tx) / (alpha + T);
  const ticks = [1];
  for (let j = 1; j < k; j++) ticks.push(((ticks[j - 1]! * (shape + j - 1)) / j) * ratio);
  const sum = ticks.reduce((total, term) => total + term, 0);
  const odds = Math.log(a / (b + x)) + shape * Math.log((alpha + T) / (alpha + tx)) - Math.log(sum);
  return {
    alive: 1 / (1 + Math.exp(odds)),
    shape,
    rate: alpha + T,
    a,
    b: b + x + 1,
    k,
    ticks: ticks.map((term) => term / sum),
  };
}

/** Probability that a new client makes exactly `count` repeat purchases in `t` units of time. */
export function regularProbability({ r, alpha, a, b, k }: RegularParameters, count: number, t: number): number {
  const p = t / (alpha + t);
  // Ticks in the time: negative binomial terms, one after the other.
  let term = Math.exp(r * Math.log(alpha / (alpha + t)));
  let [below, within] = [0, 0];
  for (let n = 0; n < (count + 1) * k; n++) {
    if (n < count * k) below += term;
    else within += term;
    term *= ((r + n) / (n + 1)) * p;
  }
  // It stayed through the purchases, or left at the last one and more ticks came to nothing.
  let stays = 1;
  for (let chance = 0; chance <= count; chance++) stays *= (b + chance) / (a + b + chance);
  const leaves = (stays * a) / (b + count);
  return stays * within + leaves * Math.max(0, 1 - below);
}
