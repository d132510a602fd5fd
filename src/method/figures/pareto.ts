import type { Cuts } from '../rules/bands';
import { MethodProblem } from '../problems';
import { CompensatedSum, reaches, toleranceAt, withoutNoise } from './tolerance';

/** Cumulative levels that close classes 4, 3 and 2. */
export type ParetoLevels = readonly [number, number, number];
/** What is accumulated down the ranking: the turnover itself, or clients counted. */
export type ParetoBasis = 'amount' | 'count';

/** method.md §1.6: presets and how they spread an ideal 80/20 portfolio. */
export const PARETO_PRESETS = {
  classic: { basis: 'amount', levels: [0.8, 0.95, 0.99] },
  balanced: { basis: 'amount', levels: [0.8, 0.9, 0.97] },
  byCount: { basis: 'count', levels: [0.2, 0.5, 0.8] },
} as const satisfies Record<string, { basis: ParetoBasis; levels: ParetoLevels }>;

/** A run of equal values on the way down the ranking, with the part of the whole that lies strictly above it. */
export interface RankedGroup {
  readonly value: number;
  readonly count: number;
  /** Part of the whole made by strictly larger values, 0–1; NaN when the whole is 0. */
  readonly before: number;
}

/**
 * Distinct values from the largest down, each with `cumBefore`. Order-free: values are sorted before they are
 * summed; negative amounts (credit notes) count as 0; missing values (NaN) are left out (method.md §1.6).
 * Values within the tolerance of each other count as equal. A generator, so that whoever looks for a cut among a
 * million clients stops where it is found.
 */
export function* rankedGroups(values: Float64Array, basis: ParetoBasis = 'amount'): Generator<RankedGroup> {
  const sorted = knownSorted(values);
  const weight = basis === 'amount' ? (value: number) => Math.max(value, 0) : () => 1;
  const sum = new CompensatedSum();
  for (let i = sorted.length - 1; i >= 0; i--) sum.add(weight(sorted[i]!));
  const whole = sum.value;
  const above = new CompensatedSum();
  for (let i = sorted.length - 1; i >= 0;) {
    const value = sorted[i]!;
    const floor = value - toleranceAt(value);
    const before = whole > 0 ? above.value / whole : NaN;
    let count = 0;
    for (; i >= 0 && sorted[i]! >= floor; i--, count++) above.add(weight(sorted[i]!));
    // A minus zero (−0 from a sheet) would not survive JSON.
    yield { value: value + 0, count, before };
  }
}

/**
 * The values that are there, ascending; those of a column that is so already are the column itself. A library's `filter`
 * would make an object of each of a million numbers.
 */
export function knownSorted(values: Float64Array): Float64Array {
  if (isKnownAscending(values)) return values;
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) known[count++] = values[i]!;
  return known.subarray(0, count).sort();
}

function isKnownAscending(values: Float64Array): boolean {
  for (let i = 0, before = -Infinity; i < values.length; before = values[i++]!)
    if (!(values[i]! >= before)) return false;
  return true;
}

/**
 * Amounts that reproduce the Pareto classes with "more than": digit 4 while `cumBefore` is below the first level,
 * 3 below the second, 2 below the third, else 1. `t_k` is the largest value in the classes below k; `null` where
 * no class lies below (everyone passes). All values zero: every digit is 1.
 * @param values turnovers; NaN is left out
 * @returns ascending cuts for `{direction: 'high', boundary: 'gt'}`
 * @throws MethodProblem `levelsNotAscending` unless 0 < c4 ≤ c3 ≤ c2 ≤ 1
 * @example paretoCuts(Float64Array.of(80, 19, 1)) // [1, 1, 19]
 */
export function paretoCuts(
  values: Float64Array,
  levels: ParetoLevels = PARETO_PRESETS.classic.levels,
  basis: ParetoBasis = 'amount',
): Cuts {
  checkLevels(levels);
  const cuts: (number | null)[] = [];
  for (const { value, before } of rankedGroups(values, basis)) {
    while (cuts.length < 3 && (Number.isNaN(before) || reaches(before, levels[cuts.length]!))) cuts.push(value);
    if (cuts.length === 3) break;
  }
  while (cuts.length < 3) cuts.push(null);
  return cuts.reverse() as unknown as Cuts;
}

function checkLevels(levels: ParetoLevels): void {
  const [c4, c3, c2] = levels;
  if (!(c4 > 0 && c4 <= c3 && c3 <= c2 && c2 <= 1)) throw new MethodProblem('levelsNotAscending', { levels });
}

const ROUND_STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10];

/**
 * Amounts a person would choose near the proposed ones (150,000 / 50,000 / 10,000). A cut that rounding would push
 * onto or across its neighbour stays as it was.
 */
export function roundedCuts(cuts: Cuts): Cuts {
  const rounded = cuts.map((cut) => (cut === null ? null : roundAmount(cut)));
  const clash = rounded.some((cut, k) => {
    const previous = rounded[k - 1];
    return k > 0 && cut !== null && cut !== undefined && previous != null && cut <= previous && cuts[k] !== cuts[k - 1];
  });
  return (clash ? cuts : rounded) as Cuts;
}

function roundAmount(amount: number): number {
  if (amount === 0) return 0;
  const size = Math.abs(amount);
  const unit = 10 ** Math.floor(Math.log10(size));
  const step = ROUND_STEPS.reduce((best, s) => (Math.abs(s * unit - size) < Math.abs(best * unit - size) ? s : best));
  return withoutNoise(Math.sign(amount) * step * unit);
}

/** The text's share of clients in class A. */
export const CLASS_A_SHARE = 0.2;
