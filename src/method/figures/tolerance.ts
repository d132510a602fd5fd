/**
 * Numbers closer than this to a cut count as equal to it: `|x − t| ≤ 1e-9·max(1, |t|)` (method.md §1.3),
 * so that 0.1+0.2−0.05 is a quarter and not a hair more.
 */
export function toleranceAt(cut: number): number {
  return 1e-9 * Math.max(1, Math.abs(cut));
}

/** What a number must be above to exceed a cut by more than the tolerance: worked out once for a column. */
export function excessOf(cut: number): number {
  return cut + toleranceAt(cut);
}

/** True when `x` is above `cut` by more than the tolerance. */
export function exceeds(x: number, cut: number): boolean {
  return x > excessOf(cut);
}

/** True when `x` is above `cut` or equal to it within the tolerance. */
export function reaches(x: number, cut: number): boolean {
  return x >= cut - toleranceAt(cut);
}

const scratch = new DataView(new ArrayBuffer(8));

/** The smallest double above `x`: turns "greater than" into "at least". */
export function nextUp(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  scratch.setFloat64(0, x);
  scratch.setBigInt64(0, scratch.getBigInt64(0) + (x > 0 ? 1n : -1n));
  return scratch.getFloat64(0);
}

/** Sum with Neumaier's compensation; in sorted order it does not depend on the order of rows (method.md §1.6). */
export class CompensatedSum {
  private sum = 0;
  private lost = 0;

  /** Adds a finite number. */
  add(x: number): void {
    const next = this.sum + x;
    this.lost += Math.abs(this.sum) >= Math.abs(x) ? this.sum - next + x : x - next + this.sum;
    this.sum = next;
  }

  /** The sum so far; 0 before anything was added. */
  get value(): number {
    return this.sum + this.lost;
  }
}

/**
 * A sum or difference of figures of a sheet without binary noise: to the sixth decimal, a millionth of a euro. Excel's
 * ROUND gives the same number, so that clients with equal sums are equal everywhere.
 */
export function withoutSumNoise(x: number): number {
  const rounded = Number(x.toFixed(6));
  return rounded === 0 ? 0 : rounded;
}

/** Rounds away binary noise (0.1+0.3+0.5+0.1) at the tenth decimal, as every score is before it is written. */
export function withoutNoise(x: number): number {
  return Math.round(x * 1e10) / 1e10;
}
