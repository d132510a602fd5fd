/**
 * The name that was most likely meant: the one with fewest letters to put in, take out, change or swap, at most a third
 * of what was typed; else one that begins so.
 */
export function nearest(given: string, names: readonly string[]): string | null {
  const typed = given.toLowerCase();
  const [best] = names
    .map((name) => ({ name, changes: changesBetween(typed, name.toLowerCase()) }))
    .sort((a, b) => a.changes - b.changes);
  if (best && best.changes <= Math.max(1, Math.floor((typed.length - 2) / 3))) return best.name;
  return (typed.length >= 5 && names.find((name) => name.toLowerCase().startsWith(typed))) || null;
}

/** Letters to put in, take out, change or swap with their neighbour (optimal string alignment). */
function changesBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      rows[i]![j] = Math.min(
        ...[rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same],
        ...(swapped ? [rows[i - 2]![j - 2]! + 1] : []),
      );
    }
  }
  return rows[a.length]![b.length]!;
}
