/**
 * The simpler model that a fit without a maximum inside comes to; its predictions are finite all the same, and it has no
 * standard errors.
 * - `nobodyLeaves`: the chance to leave, or its rate, goes to 0: purchases at random, without an end (NBD)
 * - `allLeave`: the chance to leave goes to 1: everybody leaves at the first chance
 * - `someStay`: chances to leave are 0 for some and 1 for others, with nothing between
 * - `sameRate`: r and α go to infinity together: every client buys at the same rate
 * - `sameLeaving`: a and b, or s and β, go to infinity together: every client leaves with the same probability
 * - `nobodyReturns`: the rate goes to 0: nobody buys again
 */
export type FitLimit = 'nobodyLeaves' | 'allLeave' | 'someStay' | 'sameRate' | 'sameLeaving' | 'nobodyReturns';

/** Chances below this are none within any list. */
const NONE = 1e-4;
/** One parameter is past every bound where a limit is asked for; the one beside it is on its way. */
const LARGE = 100;

function limitOfRate(r: number, alpha: number): FitLimit | null {
  if (r > LARGE && alpha > LARGE) return 'sameRate';
  return r < NONE || r / alpha < NONE * NONE ? 'nobodyReturns' : null;
}

/** The limit of a model whose clients leave after purchases. */
export function limitAfterPurchases({ r, alpha, a, b }: Record<'r' | 'alpha' | 'a' | 'b', number>): FitLimit | null {
  if (a / (a + b) < NONE) return 'nobodyLeaves';
  if (b / (a + b) < NONE) return 'allLeave';
  if (a > LARGE && b > LARGE) return 'sameLeaving';
  if (a < NONE && b < NONE) return 'someStay';
  return limitOfRate(r, alpha);
}

/** The limit of a model whose clients leave at any moment, at a gamma (s, β) rate per unit of time. */
export function limitAtAnyTime({ r, alpha, s, beta }: Record<'r' | 'alpha' | 's' | 'beta', number>): FitLimit | null {
  if (s < NONE || s / beta < NONE) return 'nobodyLeaves';
  if (s > LARGE && beta > LARGE) return 'sameLeaving';
  if (s / beta > 1 / NONE) return 'allLeave';
  return limitOfRate(r, alpha);
}

/**
 * The simpler model of spend that a fit without a maximum inside comes to, without standard errors.
 * - `steadySpend`: p goes to infinity: a client spends the same each time, and is expected to
 * - `sameSpend`: q goes to infinity: every client spends the same on average, and is expected to
 */
export type SpendLimit = 'steadySpend' | 'sameSpend';

/** Which of them a fit of the spend has come to; null where neither p nor q is out of all bounds. */
export function limitOfSpend({ p, q }: Record<'p' | 'q', number>): SpendLimit | null {
  if (q > LARGE) return 'sameSpend';
  return p > LARGE ? 'steadySpend' : null;
}
