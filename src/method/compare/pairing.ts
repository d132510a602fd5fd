/** Clients of one id that are looked through for the like: a column of empty ids must not be searched once per client. */
const SEARCHED = 200;

/**
 * Clients of a list paired with those of another by id. Clients that share an id are compared as a set: one that is as
 * one of them was is that one, wherever the list has been sorted to; the others are paired as they come.
 * @param alike whether a client of `before` (first) and one of `now` have the same results
 * @returns per client of `now` its place in `before`, or -1
 */
export function pairById<K>(
  before: ArrayLike<K>,
  now: ArrayLike<K>,
  alike: (former: number, client: number) => boolean,
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
  const left: number[] = [];
  for (let client = 0; client < now.length; client++) {
    const known = places.get(now[client]!);
    if (typeof known === 'number') {
      // Taken at once where it is the only one: two of today may share it.
      if (alike(known, client)) take(known, client);
      else left.push(client);
    } else if (known !== undefined) {
      const found = known.slice(0, SEARCHED).find((former) => alike(former, client));
      if (found === undefined) left.push(client);
      else take(found, client);
    }
  }
  for (const client of left) {
    const known = places.get(now[client]!);
    if (known !== undefined) take(typeof known === 'number' ? known : known.at(-1)!, client);
  }
  return paired;

  function take(former: number, client: number): void {
    paired[client] = former;
    const id = now[client]!;
    const known = places.get(id)!;
    if (typeof known === 'number' || known.length === 1) places.delete(id);
    else {
      // The last one into the gap: which of those left is paired with which says nothing.
      const last = known.pop()!;
      if (last !== former) known[known.indexOf(former)] = last;
    }
  }
}
