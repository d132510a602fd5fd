/** Client indexes by ascending rank, clients alike in table order, the unranked (0) last. Linear: ranks are counted. */
export function clientsByRank(rank: Uint32Array): Uint32Array {
  const size = rank.length;
  const starts = new Uint32Array(size + 2);
  const slot = (i: number): number => rank[i]! || size + 1;
  for (let i = 0; i < size; i++) if (slot(i) + 1 < starts.length) starts[slot(i) + 1]!++;
  for (let r = 1; r < starts.length; r++) starts[r]! += starts[r - 1]!;
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[starts[slot(i)]!++] = i;
  return order;
}
