import { gammaDraw, purchasesWithin, type Random } from './variates';

/**
 * Who is there still, and the time ahead, as drawing sees them: the rate of its ticks (gamma), its chance to leave after a
 * purchase (beta), and the ticks that purchases take.
 */
export interface Buyer {
  readonly shape: number;
  /** The time ahead, as a part of the gamma's inverse scale: `shape` times this many ticks are expected in it. */
  readonly time: number;
  /** The chance of no tick in it: {@link noTick}. */
  readonly none: number;
  readonly a: number;
  readonly b: number;
  /** Ticks to the next purchase, and from each to the one after it. */
  readonly first: number;
  readonly k: number;
}

/** Where no tick at all is less likely than this, the terms that are reckoned from it have no digits. */
export const LEAST = 1e-280;

/** Chance of no tick in a time ahead, of one whose rate of ticks is gamma distributed. @param time in units of the rate's scale */
export const noTick = (shape: number, time: number): number => Math.exp(-shape * Math.log1p(time));

/**
 * Purchases in the time ahead of one who is there, at a place between 0 and 1: the first count n that it does not lie below
 * the chance of more than n, which is that of ticks enough for them, negative binomial, times that of no leaving at the n
 * before. At a place that is drawn blindly it is a draw of them: one for rate, purchases and leaving.
 * @returns NaN where ticks are too many for it
 */
export function purchasesAt(place: number, buyer: Buyer): number {
  const { shape, time, none, a, b, first, k } = buyer;
  if (none < LEAST) return NaN;
  const part = time / (1 + time);
  let term = none;
  let enough = 1 - none;
  let stays = 1;
  let tick = 0;
  for (let count = 0, needed = first; ; count++, needed += k) {
    for (; tick < needed - 1; tick++) {
      term *= ((shape + tick) / (tick + 1)) * part;
      enough -= term;
    }
    if (!(place < enough * stays)) return count;
    stays *= (b + count) / (a + b + count);
  }
}

/**
 * Draws purchases in the time ahead of one who is there.
 * @param place a draw between 0 and 1, not 0; more chance is asked for only where ticks are too many for {@link purchasesAt}
 */
export const drawnPurchases = (place: number, buyer: Buyer, random: Random): number =>
  buyer.none < LEAST ? manyPurchases(place, buyer, random) : purchasesAt(place, buyer);

/** Ticks are drawn of a rate that is drawn, and the place says after which purchase it leaves. */
function manyPurchases(place: number, { shape, time, a, b, first, k }: Buyer, random: Random): number {
  const ticks = purchasesWithin(gammaDraw(shape, random) * time, random);
  const most = ticks < first ? 0 : 1 + Math.floor((ticks - first) / k);
  let count = 0;
  for (let stays = 1; count < most && place < stays; count++) stays *= (b + count) / (a + b + count);
  return count;
}
