import type { Cuts } from '../rules/bands';

const BANDS = 4;

/**
 * Cuts that put a quarter of the values in each band: the largest values of the first three quarters. Where so many values
 * are alike that a quarter would end where another does, and a band would be nobody's, each band in turn takes its part of
 * the values that are left, and leaves at least one figure to each band after it. Infinite and missing values are left out;
 * without any value the cuts are 0, and fewer than four figures cannot fill four bands.
 */
export function quantileCuts(values: Float64Array): Cuts {
  const sorted = finiteSorted(values);
  if (sorted.length === 0) return [0, 0, 0];
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
  const quarters: Cuts = [at(0.25), at(0.5), at(0.75)];
  const last = sorted.at(-1)!;
  if (quarters.every((cut, k) => cut! < (quarters[k + 1] ?? last))) return quarters;
  return partsOfTheRest(sorted) ?? quarters;
}

/** A part of what is left for each band in turn, for values in order; null where they hold fewer than four figures. */
function partsOfTheRest(sorted: Float64Array): Cuts | null {
  const figures = [...new Set(sorted)];
  if (figures.length < BANDS) return null;
  const cuts: number[] = [];
  let from = 0;
  for (let bands = BANDS; bands > 1; bands--) {
    const part = sorted[from + Math.ceil((sorted.length - from) / bands) - 1]!;
    const cut = Math.min(part, figures[figures.length - bands]!);
    cuts.push(cut);
    from = sorted.lastIndexOf(cut) + 1;
  }
  return cuts as unknown as Cuts;
}

/** A round figure has at most so many significant digits, while that keeps every client's digit, or nearly. */
const DIGITS = 3;
/** Rounding to them may move at most this part of the values to another digit. */
const MOST_MOVED = 0.01;
/** Beyond these a double has no more to say. */
const MOST_DIGITS = 12;

/**
 * Cuts that stand on a value, as a person would choose them (docs/method.md §1.3): for each the number with the fewest
 * significant digits, up to three, between that value and the next larger one, so that every value keeps its digit and
 * none lies exactly on the cut; the value itself where there is none between them. Where values lie too close for that,
 * the nearest number of three digits, if at most 1 % of the values change their digit by it; else as many digits as it
 * takes. A cut that stands on no value stays.
 * @param cuts cuts of which a value just at one is still below it: "more than" where more is better, "up to" where less is
 */
export function cutsBetween(values: Float64Array, cuts: Cuts): Cuts {
  const sorted = finiteSorted(values);
  const least = sorted.every(Number.isInteger) ? 1 : 0;
  const round = cuts.map((cut) => (cut === null || !sorted.includes(cut) ? cut : roundIn(sorted, cut, least)));
  // Cuts that were apart stay apart.
  const met = round.some((cut, k) => k > 0 && cut === round[k - 1] && cuts[k] !== cuts[k - 1]);
  return (met ? cuts : round) as Cuts;
}

/** @param least no figure in between is finer than this: whole numbers have whole cuts */
function roundIn(sorted: Float64Array, cut: number, least: number): number {
  const next = sorted.find((value) => value > cut);
  // Above the largest nothing can change its digit; below zero the zero says most.
  if (cut < 0 && (next === undefined || next > 0)) return 0;
  const own = digitsOf(cut);
  // In a figure of the rank of the cut itself, the value is as good as any.
  if (cut === 0 || next === undefined) return own <= DIGITS ? cut : upTo(cut, DIGITS);
  const between = (digits: number): number | null => {
    const found = upTo(cut, digits);
    return found < next && stepOf(cut, digits) >= least ? found : null;
  };
  for (let digits = 1; digits <= DIGITS; digits++) {
    const found = between(digits);
    if (found !== null) return found;
  }
  if (own <= DIGITS) return cut;
  const near = inDigits(cut, DIGITS);
  const [low, high] = near < cut ? [near, cut] : [cut, near];
  const moved = sorted.reduce((sum, value) => sum + Number(value > low && value <= high), 0);
  if (moved <= MOST_MOVED * sorted.length) return near;
  for (let digits = DIGITS + 1; digits <= MOST_DIGITS; digits++) {
    const found = between(digits);
    if (found !== null) return found;
  }
  return cut;
}

const finiteSorted = (values: Float64Array): Float64Array => values.filter((value) => Number.isFinite(value)).sort();
const inDigits = (x: number, digits: number): number => Number(x.toPrecision(digits));
/** What the last of so many significant digits of a number stands for. */
const stepOf = (x: number, digits: number): number => 10 ** (Math.floor(Math.log10(Math.abs(x))) - digits + 1);

/** The first number beyond another that has so many significant digits, as the other's first digit counts them. */
function upTo(x: number, digits: number): number {
  const step = stepOf(x, digits);
  const whole = Math.ceil(inDigits(x / step, MOST_DIGITS)) * step;
  return inDigits(whole > x ? whole : whole + step, MOST_DIGITS);
}

/** Significant digits of a number: 1 for 300 and 0.5. */
function digitsOf(x: number): number {
  const digits = Math.abs(x).toPrecision(MOST_DIGITS).replace(/e.*/, '').replace('.', '');
  return digits.replace(/^0+|0+$/g, '').length;
}
