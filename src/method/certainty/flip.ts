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
export function smallestChange(flip: Flip): number {
  const { from, perOne, direction, cut } = flip;
  if (cut === null || !Number.isFinite(from)) return NaN;
  // A guess from the distance, put right by asking the rule itself: rounding and tolerance move it by a few steps.
  const tolerance = 1e-9 * Math.max(1, Math.abs(cut));
  const slack = 2 + Math.ceil(2 * tolerance * perOne);
  const guess = Math.max(1, Math.floor((cut - from) * direction * perOne));
  const steps = isChanged(flip, guess) ? firstOfChanged(flip, guess, slack) : nextChanged(flip, guess, slack);
  return steps !== null && flip.possible(after(flip, steps)) ? (direction * steps) / perOne : NaN;
}

/** The number after so many steps. */
const after = ({ from, direction, perOne }: Flip, steps: number): number => from + (direction * steps) / perOne;

const isChanged = (flip: Flip, steps: number): boolean => flip.changed(after(flip, steps));

/** The first changed step after one that is not; null where none of the next is. */
function nextChanged(flip: Flip, from: number, slack: number): number | null {
  for (let steps = from + 1; steps <= from + slack + 1; steps++) if (isChanged(flip, steps)) return steps;
  return null;
}

/** The first of the steps up to a changed one that is changed: those after a changed one all are. */
function firstOfChanged(flip: Flip, last: number, slack: number): number {
  const near = Math.max(1, last - slack);
  // Another cut may have changed it long before: that one is found by halving, not by walking back cent by cent.
  let [low, high] = isChanged(flip, near) ? [1, near] : [near + 1, last];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isChanged(flip, middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
