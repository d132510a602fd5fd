import { drawnPurchases, LEAST } from './drawnPurchases';
import type { BgVariant } from './bgNbd';
import type { History } from './histories';
import type { FuturesOf, Predictions } from './purchaseModel';
import { positive } from './variates';

/** Client by client, as a model's predictions have it. */
export const futuresOneByOne =
  (at: (parameters: ArrayLike<number>) => Predictions): FuturesOf =>
  (histories, t) =>
  (parameters) => {
    const futures = histories.map(at(parameters).future);
    return (client, random) => futures[client]!(t, random);
  };

/** Times of several columns, each once, and the place of every one of them. */
function distinctTimes(...columns: readonly (readonly number[])[]): {
  readonly times: Float64Array;
  readonly places: readonly Uint32Array[];
} {
  const at = new Map<number, number>();
  const places = columns.map((column) =>
    Uint32Array.from(column, (time) => {
      const found = at.get(time) ?? at.size;
      at.set(time, found);
      return found;
    }),
  );
  return { times: Float64Array.from(at.keys()), places };
}

/**
 * Of a model whose clients leave after purchases, bought at random: logarithms are taken once for the days that many clients
 * share, not once for each, at every set of parameters.
 */
export const futuresAfterPurchases =
  (variant: BgVariant): FuturesOf =>
  (histories, t) => {
    const { times, places } = distinctTimes(
      histories.map(({ tx }) => tx),
      histories.map(({ T }) => T),
      histories.map(({ T }) => T + t),
    );
    const [last, now, ahead] = places as [Uint32Array, Uint32Array, Uint32Array];
    const purchases = Float64Array.from(histories, ({ x }) => x);
    const extra = variant === 'bg' ? 0 : 1;
    const ages = Float64Array.from(histories, ({ T }) => T);
    const logs = new Float64Array(times.length);
    // Of every number of chances to leave, the chance to stay at the next.
    const stay = new Float64Array(1 + extra + purchases.reduce((most, x) => Math.max(most, x), 0) + AHEAD);
    const staying = stayingAt(variant, { purchases, now, last });
    return (parameters) => {
      const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
      for (let k = 0; k < logs.length; k++) logs[k] = Math.log(alpha + times[k]!);
      for (let n = 0; n < stay.length; n++) stay[n] = (b + n) / (a + b + n);
      const alive = staying(parameters, logs);
      return (client, random) => {
        const drawn = positive(random);
        const there = alive[client]!;
        if (drawn >= there) return 0;
        // Below the chance to be there it is a draw of what one does that is.
        const place = drawn / there;
        const x = purchases[client]!;
        const shape = r + x;
        const time = t / (alpha + ages[client]!);
        const none = Math.exp(shape * (logs[now[client]!]! - logs[ahead[client]!]!));
        if (!(none < LEAST)) {
          // As `purchasesAt` has it where every tick is a purchase, from the tables.
          const part = time / (1 + time);
          let term = none;
          let enough = 1 - none;
          let stays = 1;
          for (let count = 0; count < AHEAD; count++) {
            if (!(place < enough * stays)) return count;
            stays *= stay[x + extra + count]!;
            term *= (shape + count) * part * OVER[count + 1]!;
            enough -= term;
          }
        }
        return drawnPurchases(place, { shape, time, none, a, b: b + x + extra, first: 1, k: 1 }, random);
      };
    };
  };

/** Of such a model, who is there still. */
export const aliveAfterPurchases =
  (variant: BgVariant) =>
  (histories: readonly History[]): ((parameters: ArrayLike<number>) => Float64Array) => {
    const { times, places } = distinctTimes(
      histories.map(({ tx }) => tx),
      histories.map(({ T }) => T),
    );
    const [last, now] = places as [Uint32Array, Uint32Array];
    const staying = stayingAt(variant, { purchases: Float64Array.from(histories, ({ x }) => x), now, last });
    const logs = new Float64Array(times.length);
    return (parameters) => {
      const alpha = parameters[1]!;
      for (let k = 0; k < logs.length; k++) logs[k] = Math.log(alpha + times[k]!);
      return staying(parameters, logs);
    };
  };

/** Client by client, as a model's predictions have it. */
export const aliveOneByOne =
  (at: (parameters: ArrayLike<number>) => Predictions) =>
  (histories: readonly History[]) =>
  (parameters: ArrayLike<number>): Float64Array => {
    const { alive } = at(parameters);
    return Float64Array.from(histories, alive);
  };

/** Probabilities to be there still, by the logarithms of α and the times, each at its place. */
function stayingAt(
  variant: BgVariant,
  given: { readonly purchases: Float64Array; readonly now: Uint32Array; readonly last: Uint32Array },
): (parameters: ArrayLike<number>, logs: Float64Array) => Float64Array {
  const { purchases, now, last } = given;
  const extra = variant === 'bg' ? 0 : 1;
  // Of every number of chances to leave, the odds of having done so at the last.
  const odds = new Float64Array(1 + extra + purchases.reduce((most, x) => Math.max(most, x), 0));
  return (parameters, logs) => {
    const [r, a, b] = [parameters[0]!, parameters[2]!, parameters[3]!];
    for (let n = 1; n < odds.length; n++) odds[n] = a / (b + n - 1);
    const alive = new Float64Array(purchases.length);
    for (let i = 0; i < alive.length; i++) {
      const x = purchases[i]!;
      const n = x + extra;
      alive[i] = n === 0 ? 1 : 1 / (1 + odds[n]! * Math.exp((r + x) * (logs[now[i]!]! - logs[last[i]!]!)));
    }
    return alive;
  };
}

/** Purchases that are looked up; more are reckoned one by one. */
const AHEAD = 500;
/** 1/n. */
const OVER = Float64Array.from({ length: AHEAD + 1 }, (_, n) => 1 / n);
