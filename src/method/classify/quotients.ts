/** One figure by another; NaN for a denominator that is not above zero. */
export function ratioOf(of: number, per: number): number {
  return per > 0 ? of / per : NaN;
}

/**
 * Share of customer: our sales ÷ the client's total purchases; NaN for a denominator that is not above zero (§1.13).
 * Sales below zero (credit notes) count as 0, as in every sum: the share is 0, not missing (§1.5).
 */
export function shareOf(ours: number, total: number): number {
  return ratioOf(ours < 0 ? 0 : ours, total);
}
