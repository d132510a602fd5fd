/** Clients whose digit differs between two ways to count them; one that crosses two cuts counts twice. */
export function movedBetween(before: readonly number[], after: readonly number[]): number {
  let moved = 0;
  let [was, is] = [0, 0];
  for (let digit = 1; digit < 4; digit++) {
    was += before[digit]!;
    is += after[digit]!;
    moved += Math.abs(was - is);
  }
  return moved;
}
