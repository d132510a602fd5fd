/** Clients of one id that are looked through for the like: a column of empty ids must not be searched once per client. */
const SEARCHED = 200;

/** Whether a client of the former list (its place there) and one of today's have the same results. */
export type Alike = (former: number, client: number) => boolean;

/**
 * Clients of a list paired with those of another by id. Clients that share an id are compared as a set, wherever the
 * list has been sorted to: those that are wholly alike first, then those that are so in what matters most, the rest in
 * the order of both lists. Two rows that only change their rank are thus not taken for each other.
 * @param likeness ways to be alike, the strictest first
 * @returns per client of `now` its place in `before`, or -1
 */
export function pairById<K>(
  before: ArrayLike<K>,
  now: ArrayLike<K>,
  ...likeness: readonly [Alike, ...Alike[]]
): Int32Array {
  // One place for most ids, several for shared ones only: no list per client.
  const places = new Map<K, number | number[]>();
  for (let k = 0; k < before.length; k++) {
    const id = before[k]!;
    const known = places.get(id);
    if (known === undefined) places.set(id, k);
    else if (typeof known === 'number') places.set(id, [known, k]);
    else known.push(k);
  }
  const paired = new Int32Array(now.length).fill(-1);
  let left = Array.from({ length: now.length }, (_, client) => client);
  for (const alike of likeness) {
    const others: number[] = [];
    for (const client of left) {
      const known = places.get(now[client]!);
      if (known === undefined) continue;
      // Taken at once where it is alike only: two of today may share it.
      const found =
        typeof known === 'number'
          ? alike(known, client)
            ? known
            : undefined
          : known.slice(0, SEARCHED).find((former) => alike(former, client));
      if (found === undefined) others.push(client);
      else take(found, client);
    }
    left = others;
  }
  /** Ids whose places have been put in order, the first one last: taking one leaves a gap anywhere. */
  const inOrder = new Set<K>();
  for (const client of left) {
    const id = now[client]!;
    const known = places.get(id);
    if (known === undefined) continue;
    if (typeof known === 'number') take(known, client);
    else {
      if (!inOrder.has(id)) known.sort((a, b) => b - a);
      inOrder.add(id);
      take(known.at(-1)!, client);
    }
  }
  return paired;

  function take(former: number, client: number): void {
    paired[client] = former;
    const id = now[client]!;
    const known = places.get(id)!;
    if (typeof known === 'number' || known.length === 1) places.delete(id);
    else {
      // The last one into the gap, in constant time.
      const last = known.pop()!;
      if (last !== former) known[known.indexOf(former)] = last;
    }
  }
}
