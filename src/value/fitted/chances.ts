/** A sum of logarithms with its derivatives by the two parameters of a beta distribution. */
export interface BetaSums {
  value: number;
  gp: number;
  gb: number;
  hpp: number;
  hpb: number;
  hbb: number;
}

/**
 * Chances to leave that were not taken: Σ count(k)·ln((b+k)/(a+b+k)) with its derivatives by a and b.
 * @param chances how many clients had a k-th chance and stayed, for k from 0
 */
export function chancesNotTaken(chances: Float64Array, a: number, b: number): BetaSums {
  const sums = { value: 0, gp: 0, gb: 0, hpp: 0, hpb: 0, hbb: 0 };
  for (let k = 0; k < chances.length; k++) {
    const count = chances[k]!;
    const own = 1 / (b + k);
    const both = 1 / (a + b + k);
    sums.value += count * Math.log((b + k) / (a + b + k));
    sums.gp -= count * both;
    sums.gb += count * (own - both);
    sums.hpp += count * both * both;
    sums.hpb += count * both * both;
    sums.hbb += count * (both * both - own * own);
  }
  return sums;
}

/** How many clients made at least k repeat purchases, for k from 0 to one more than the most. */
export function atLeastSoMany(frequency: ArrayLike<number>, clients: ArrayLike<number> | null): Float64Array {
  let most = 0;
  for (let i = 0; i < frequency.length; i++) if (frequency[i]! > most) most = frequency[i]!;
  const atLeast = new Float64Array(most + 2);
  for (let i = 0; i < frequency.length; i++) atLeast[frequency[i]!]! += clients ? clients[i]! : 1;
  for (let k = most - 1; k >= 0; k--) atLeast[k]! += atLeast[k + 1]!;
  return atLeast;
}

/** A sum of logarithms with its derivatives by r. */
export interface RateSums {
  value: number;
  gr: number;
  hrr: number;
}

/**
 * Adds Σ ln Γ(r + kx) − ln Γ(r) over clients to sums, with the derivatives by r: no special functions, as each factor counts
 * for all who made as many purchases.
 * @param atLeast how many clients made at least so many (`atLeastSoMany`)
 * @param k ticks that a purchase takes
 */
export function addPurchasesMade(sums: RateSums, atLeast: Float64Array, r: number, k: number): RateSums {
  const most = atLeast.length - 2;
  for (let tick = 0; tick < k * most; tick++) {
    const count = atLeast[Math.floor(tick / k) + 1]!;
    const own = 1 / (r + tick);
    sums.value += count * Math.log(r + tick);
    sums.gr += count * own;
    sums.hrr -= count * own * own;
  }
  return sums;
}
