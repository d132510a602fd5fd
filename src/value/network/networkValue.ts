import { certifiedNetwork } from './certified';
import { checkInfluences, type Influence } from './influence';
import { ValueProblem } from '../problems';

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
  return certifiedNetwork(values, influences).total;
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
