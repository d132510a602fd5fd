/** A figure and the fewest decimals it is shown with; of a fraction that is shown as a percentage, those of the fraction. */
export interface ShownFigure {
  readonly value: number;
  readonly decimals: number;
  /** Amounts are shown whole or with cents: one decimal of money reads like a slip, and so do three where a rate can have more. */
  readonly isAmount?: boolean;
}

/** Digits beyond these are a floating-point number's own. */
const MOST = 12;

/** Rates and multiples get so many decimals more before amounts get any beyond cents. */
const RATES_FIRST = 4;

/** Rounded as it is written: the shortest decimal number that stands for it, halves away from zero. */
function rounded(value: number, decimals: number): number {
  const text = String(Math.abs(value));
  if (text.includes('e')) return Number(value.toFixed(decimals));
  return Math.sign(value) * Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
}

/**
 * Decimals with which figures must be shown so that whoever redoes a sum with them, as shown, gets its result as shown:
 * the fewest for which that holds, all figures getting more of them together, amounts beyond their cents last.
 * @param sum the result from the figures
 * @param result what the sum must give, and the decimals it is shown with
 */
export function enoughDecimals(
  figures: readonly ShownFigure[],
  sum: (shown: readonly number[]) => number,
  result: ShownFigure,
): readonly number[] {
  const wanted = rounded(result.value, result.decimals);
  const at = (more: number): number[] =>
    figures.map(({ decimals, isAmount }) => {
      if (isAmount) return more === 0 ? decimals : Math.max(decimals, 2, more - RATES_FIRST);
      return Math.min(MOST, decimals + more);
    });
  for (let more = 0; more < MOST; more++) {
    const decimals = at(more);
    const shown = figures.map(({ value }, k) => rounded(value, decimals[k]!));
    if (rounded(sum(shown), result.decimals) === wanted) return decimals;
  }
  return at(MOST);
}
