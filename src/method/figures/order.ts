/**
 * A stable order by a column of numbers, largest first, missing (NaN) last, in linear time: a radix sort over the bits
 * of the doubles, sixteen at a time. Sorting a million clients by a comparison would take most of a classification.
 * @param order client indices to be put in order; clients with equal keys keep their places
 */
export function orderDescending(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const size = order.length;
  const bits = new Uint16Array(4 * size);
  const scratch = new Float64Array(1);
  const halves = new Uint16Array(scratch.buffer);
  for (let place = 0; place < size; place++) {
    const key = keys[order[place]!]!;
    // +0: −0 and 0 are one key. NaN counts as the lowest.
    scratch[0] = Number.isNaN(key) ? -Infinity : key + 0;
    // Doubles order like integers once the sign is turned; turned twice over, the largest comes first.
    const flip = halves[3]! & 0x8000 ? 0 : 0xffff;
    for (let half = 0; half < 4; half++) bits[half * size + place] = halves[half]! ^ flip;
    if (flip) bits[3 * size + place]! ^= 0x8000;
  }
  return radix(order, bits, size);
}

function radix(order: Uint32Array, bits: Uint16Array, size: number): Uint32Array {
  let places = Uint32Array.from({ length: size }, (_, place) => place);
  let next = new Uint32Array(size);
  const counts = new Uint32Array(65536);
  for (let half = 0; half < 4; half++) {
    const digits = bits.subarray(half * size, (half + 1) * size);
    counts.fill(0);
    for (let k = 0; k < size; k++) counts[digits[k]!]!++;
    // A half that is the same everywhere (whole numbers have empty low bits) changes nothing.
    if (counts[digits[0]!] === size) continue;
    for (let value = 0, start = 0; value < 65536; value++) {
      const count = counts[value]!;
      counts[value] = start;
      start += count;
    }
    for (let k = 0; k < size; k++) next[counts[digits[places[k]!]!]!++] = places[k]!;
    [places, next] = [next, places];
  }
  return places.map((place) => order[place]!);
}
