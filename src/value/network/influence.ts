import { ValueProblem } from '../problems';

/** One relation: the fraction of `to`'s value that is owed to `from` (indices into the clients). */
export interface Influence {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * Checks influences: from 0 up, never on oneself, and no company owes its whole value to others (every column sum
 * below 1), which is what makes the network converge (method.md §3.1).
 * @throws ValueProblem `influenceNegative`, `influenceOnItself`, `influenceOverOne`, `influenceShape`
 */
export function checkInfluences(influences: readonly Influence[], size: number): void {
  const owed = new Float64Array(size);
  for (const { from, to, weight } of influences) {
    if (!(from >= 0 && from < size && to >= 0 && to < size)) throw new ValueProblem('influenceShape', { size });
    if (!(weight >= 0)) throw new ValueProblem('influenceNegative', { row: from + 1, column: to + 1 });
    if (from === to && weight > 0) throw new ValueProblem('influenceOnItself', { row: from + 1 });
    owed[to]! += weight;
  }
  const over = owed.findIndex((sum) => sum >= 1);
  if (over >= 0) throw new ValueProblem('influenceOverOne', { column: over + 1 });
}

/** The relations of a square matrix: row influences column; zeros are no relation. */
export function influencesOf(matrix: readonly (readonly number[])[]): Influence[] {
  return matrix.flatMap((row, from) => row.flatMap((weight, to) => (weight === 0 ? [] : [{ from, to, weight }])));
}

/**
 * The same relations with every column that sums to 1 or more scaled down: the offered repair.
 * @param most what such a column sums to then, below 1
 */
export function scaledInfluences(influences: readonly Influence[], size: number, most = 0.99): Influence[] {
  const owed = new Float64Array(size);
  for (const { to, weight } of influences) owed[to]! += weight;
  return influences.map(({ from, to, weight }) => {
    const sum = owed[to]!;
    return { from, to, weight: sum >= 1 ? (weight * most) / sum : weight };
  });
}
