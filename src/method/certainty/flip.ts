/** How many smallest steps make one: 1 for counts, a cent for amounts, a hundredth of a point for fractions (§1.18c). */
export type StepsPerOne = 1 | 100 | 10_000;

/** A label that depends on a number and, once changed, stays changed in the direction in which it is looked for. */
export interface Flip {
  readonly from: number;
  readonly perOne: StepsPerOne;
  readonly direction: 1 | -1;
  /** The cut whose crossing changes the label; null where there is none on this side. */
  readonly cut: number | null;
  /** Whether the label is another one there. */
  changed(at: number): boolean;
  /** Whether a number can stand there at all. */
  possible(at: number): boolean;
}

/**
 * The smallest change of a number, a whole count of steps, that changes its label; tolerance and boundary of the rules
 * included (method.md §1.18c).
 * @returns with its sign, in the number's own unit; NaN where no possible number has another label on this side
 */
export function smallestChange({ from, perOne, direction, cut, changed, possible }: Flip): number {
  if (cut === null || !Number.isFinite(from)) return NaN;
  const at = (steps: number): number => from + (direction * steps) / perOne;
  // A guess from the distance, put right by asking the rule itself: rounding and tolerance move it by a few steps.
  const tolerance = 1e-9 * Math.max(1, Math.abs(cut));
  const slack = 2 + Math.ceil(2 * tolerance * perOne);
  const guess = Math.floor((cut - from) * direction * perOne);
  let steps = Math.max(1, guess - slack);
  // Another cut may have changed it long before: that one is found by halving, not by walking back cent by cent.
  if (changed(at(steps))) steps = firstChanged(steps, (count) => changed(at(count)));
  for (const last = Math.max(1, guess) + slack; steps <= last && !changed(at(steps));) steps++;
  return changed(at(steps)) && possible(at(steps)) ? (direction * steps) / perOne : NaN;
}

/** The first of the steps up to one that is changed, where those after a changed one all are. */
function firstChanged(last: number, changed: (steps: number) => boolean): number {
  let [low, high] = [1, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (changed(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
