import { checkInfluences, type Influence } from './influence';
import { ValueProblem } from './problems';

/** Up to this many clients the system is solved directly. */
const DIRECT_LIMIT = 200;
/** Jacobi stops when no value moves by more than this part of the largest. */
const PRECISION = 1e-9;
const MAX_STEPS = 100_000;

/**
 * Network value: own value plus what is owed to the client through those it influences, and through theirs:
 * `Tᵢ = vᵢ + Σⱼ wᵢⱼ·Tⱼ`, so `T = (I − W)⁻¹ v` (method.md §3.1). Never add T over clients: the same euro is credited to
 * several.
 * @param values own values v; may be negative
 * @param influences relations; several between the same two add up
 * @param hops how far influence travels: 1 = direct relations only; null: all the way
 * @returns T per client; network value is T − v
 * @throws ValueProblem as `checkInfluences`; `hopsNotWhole`
 */
export function networkValue(
  values: Float64Array,
  influences: readonly Influence[],
  hops: number | null = null,
): Float64Array {
  checkInfluences(influences, values.length);
  if (hops !== null) {
    if (!Number.isInteger(hops) || hops < 0) throw new ValueProblem('hopsNotWhole', { hops });
    return truncated(values, influences, hops);
  }
  return values.length <= DIRECT_LIMIT ? solved(values, influences) : iterated(values, influences);
}

/** `v + W·current`. */
function step(values: Float64Array, influences: readonly Influence[], current: Float64Array): Float64Array {
  const next = values.slice();
  for (const { from, to, weight } of influences) next[from]! += weight * current[to]!;
  return next;
}

/** After as many hops as there are clients every path without a cycle has been walked; a cycle needs the hops asked for. */
function truncated(values: Float64Array, influences: readonly Influence[], hops: number): Float64Array {
  let current = values;
  for (let hop = 0; hop < hops; hop++) {
    const next = step(values, influences, current);
    if (next.every((value, i) => value === current[i])) return next;
    current = next;
  }
  return current;
}

/** Jacobi iteration; column sums below 1 make it converge. */
function iterated(values: Float64Array, influences: readonly Influence[]): Float64Array {
  let current = values;
  for (let count = 0; count < MAX_STEPS; count++) {
    const next = step(values, influences, current);
    let change = 0;
    let largest = 0;
    for (let i = 0; i < next.length; i++) {
      change = Math.max(change, Math.abs(next[i]! - current[i]!));
      largest = Math.max(largest, Math.abs(next[i]!));
    }
    current = next;
    if (change <= PRECISION * largest) break;
  }
  return current;
}

/** Gaussian elimination with partial pivoting of `(I − W) T = v`. */
function solved(values: Float64Array, influences: readonly Influence[]): Float64Array {
  const size = values.length;
  const rows = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size + 1);
    row[i] = 1;
    row[size] = values[i]!;
    return row;
  });
  for (const { from, to, weight } of influences) rows[from]![to]! -= weight;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    const top = rows[k]!;
    for (let i = k + 1; i < size; i++) {
      const row = rows[i]!;
      const factor = row[k]! / top[k]!;
      if (factor === 0) continue;
      for (let j = k; j <= size; j++) row[j]! -= factor * top[j]!;
    }
  }
  const total = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i]!;
    let sum = row[size]!;
    for (let j = i + 1; j < size; j++) sum -= row[j]! * total[j]!;
    total[i] = sum / row[i]!;
  }
  return total;
}
