import { drawnPurchases, type Buyer } from './drawnPurchases';
import type { BgVariant } from './bgNbd';
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
    return (parameters) => {
      const [r, alpha, a, b] = [parameters[0]!, parameters[1]!, parameters[2]!, parameters[3]!];
      const logs = times.map((time) => Math.log(alpha + time));
      const alive = purchases.map((x, i) => {
        const n = x + extra;
        return n === 0 ? 1 : 1 / (1 + (a / (b + n - 1)) * Math.exp((r + x) * (logs[now[i]!]! - logs[last[i]!]!)));
      });
      const buyer: { -readonly [key in keyof Buyer]: number } = { shape: r, time: t, none: 1, a, b, first: 1, k: 1 };
      return (client, random) => {
        const place = positive(random);
        const there = alive[client]!;
        if (place >= there) return 0;
        // Below the chance to be there it is a draw of what one does that is.
        const x = purchases[client]!;
        buyer.shape = r + x;
        buyer.time = t / (alpha + ages[client]!);
        buyer.b = b + x + extra;
        buyer.none = Math.exp(buyer.shape * (logs[now[client]!]! - logs[ahead[client]!]!));
        return drawnPurchases(place / there, buyer, random);
      };
    };
  };
