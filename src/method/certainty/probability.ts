import type { ShareEstimate } from '../classify/estimates';

/** Factor within which nine in ten estimates of a share hold, by where the estimate comes from (method.md §1.18c). */
export const SHARE_ERRORS: Readonly<Record<ShareEstimate, number>> = { declared: 1.2, sector: 1.5, equalSplit: 2 };

/** 95 % of a normal distribution lie below this. */
const NINETY_FIVE = 1.645;

/**
 * The probability that a client's share is above the cut when its total purchases are an estimate: lognormal with the
 * estimate as median, σ = ln(k)/1.645, and never below what it buys from us (method.md §1.18c).
 * @param turnover what it buys from us; nothing or less: its share is 0, certain
 * @param share as estimated, above 0
 * @param error k > 1: nine in ten true totals lie between the estimate ÷ k and × k
 * @returns 0–1; NaN for a missing turnover or share
 */
export function shareAbove(turnover: number, share: number, cut: number, error: number): number {
  if (Number.isNaN(turnover) || Number.isNaN(share)) return NaN;
  if (turnover <= 0 || share <= 0 || cut >= 1) return 0;
  if (cut <= 0) return 1;
  const sigma = Math.log(error) / NINETY_FIVE;
  if (!(sigma > 0)) return share > cut ? 1 : 0;
  // z(q) = ln(q/median)/σ, with the estimate's median turnover/share.
  const own = Math.log(share) / sigma;
  const atCut = Math.log(share / cut) / sigma;
  // Upper tails, so that nothing is lost where both are near 1.
  return Math.min(1, Math.max(0, 1 - upperTail(atCut) / upperTail(own)));
}

/** 1 − Φ(z) by the continued fraction of the complementary error function, and its series near the middle. */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  if (z < 3) {
    let term = z;
    let sum = z;
    for (let n = 1; n < 200 && Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= (z * z) / (2 * n + 1);
      sum += term;
    }
    return 0.5 - sum * density(z);
  }
  let fraction = 0;
  for (let n = 60; n >= 1; n--) fraction = n / (z + fraction);
  return density(z) / (z + fraction);
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
