/**
 * Where handles that stand close together are drawn, so that each can be taken: at least `gap` apart, around where they
 * stand, in their order. Few handles: pairs are pushed apart until none is too close.
 * @param positions ascending, 0–1 along the axis; null: no handle
 */
export function spread(positions: readonly (number | null)[], gap: number): (number | null)[] {
  const placed = positions.map((position) => position);
  const held = placed.flatMap((position, k) => (position === null ? [] : [k]));
  for (let round = 0; round < held.length * 4; round++) {
    for (let n = 1; n < held.length; n++) {
      const [a, b] = [held[n - 1]!, held[n]!];
      const short = gap - (placed[b]! - placed[a]!);
      if (short <= 1e-9) continue;
      placed[a] = placed[a]! - short / 2;
      placed[b] = placed[b]! + short / 2;
    }
  }
  return placed;
}

/**
 * Which of the cuts that stand on the same value a drag means: those below it bar the way up and those above it the way
 * down, so the drag's direction tells.
 * @param way above zero: up
 */
export function cutMeant(cuts: readonly (number | null)[], at: number, way: number): number {
  const same = cuts.flatMap((cut, k) => (cut !== null && cut === cuts[at] ? [k] : []));
  return (way > 0 ? same.at(-1) : same[0]) ?? at;
}
