/** Bits that one pass of the sort looks at: its counts stay in the processor's nearest cache. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
/** Runs up to this length are put in order in place: a call of the library's sort costs more. */
const SHORT_RUN = 16;

/**
 * A stable order by a column of numbers, largest first, missing (NaN) last: in linear time but for numbers that agree
 * in their first six digits. Sorting a million clients by a comparison would take most of a classification.
 * @param order client indices to be put in order; clients with equal keys keep their places
 */
export function orderDescending(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  return keys instanceof Uint8Array ? orderByBytes(order, keys) : orderByDoubles(order, keys);
}

function orderByBytes(order: Uint32Array, keys: Uint8Array): Uint32Array {
  const starts = new Uint32Array(256);
  for (let place = 0; place < order.length; place++) starts[255 - keys[order[place]!]!]!++;
  intoStarts(starts);
  const sorted = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) {
    const client = order[place]!;
    sorted[starts[255 - keys[client]!]!++] = client;
  }
  return sorted;
}

/** A radix sort over the upper half of the doubles' bits, then the few runs that it leaves equal by their exact keys. */
function orderByDoubles(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const size = order.length;
  let clients: Uint32Array = order.slice();
  let bits = upperBits(order, keys);
  let nextClients: Uint32Array = new Uint32Array(size);
  let nextBits: Uint32Array = new Uint32Array(size);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    const starts = new Uint32Array(BUCKETS);
    for (let place = 0; place < size; place++) starts[(bits[place]! >>> shift) & (BUCKETS - 1)]!++;
    // What is the same everywhere (whole numbers have empty low bits) changes nothing.
    if (size === 0 || starts[(bits[0]! >>> shift) & (BUCKETS - 1)] === size) continue;
    intoStarts(starts);
    // Bits move with their clients, so that every pass reads from front to back.
    for (let place = 0; place < size; place++) {
      const to = starts[(bits[place]! >>> shift) & (BUCKETS - 1)]!++;
      nextClients[to] = clients[place]!;
      nextBits[to] = bits[place]!;
    }
    [clients, nextClients] = [nextClients, clients];
    [bits, nextBits] = [nextBits, bits];
  }
  for (let start = 0, end = 1; start < size; start = end++) {
    while (end < size && bits[end] === bits[start]) end++;
    if (end > start + 1) orderRun(clients.subarray(start, end), keys);
  }
  return clients;
}

/** Counts of each value become the place where its first one goes. */
function intoStarts(counts: Uint32Array): void {
  for (let value = 0, start = 0; value < counts.length; value++) {
    const count = counts[value]!;
    counts[value] = start;
    start += count;
  }
}

/** The upper half of each key's bits, turned so that the largest key has the smallest. */
function upperBits(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const bits = new Uint32Array(order.length);
  const scratch = new Float64Array(1);
  const halves = new Uint32Array(scratch.buffer);
  for (let place = 0; place < bits.length; place++) {
    scratch[0] = comparable(keys[order[place]!]!);
    const upper = halves[1]!;
    bits[place] = upper >>> 31 ? upper : ~upper & 0x7fffffff;
  }
  return bits;
}

/** +0: −0 and 0 are one key. NaN counts as the lowest. */
const comparable = (key: number): number => (key !== key ? -Infinity : key + 0);

function orderRun(run: Uint32Array, keys: ArrayLike<number>): void {
  const key = (place: number): number => comparable(keys[run[place]!]!);
  let place = 1;
  while (place < run.length && key(place - 1) >= key(place)) place++;
  if (place === run.length) return;
  if (run.length > SHORT_RUN) {
    run.sort((a, b) => comparable(keys[b]!) - comparable(keys[a]!));
    return;
  }
  for (; place < run.length; place++) {
    const client = run[place]!;
    const own = comparable(keys[client]!);
    let to = place;
    for (; to > 0 && key(to - 1) < own; to--) run[to] = run[to - 1]!;
    run[to] = client;
  }
}
