/** Ranges up to this length are put in order by insertion. */
const SHORT = 12;
/** As long as the longest bucket may be for all of them to be put in order so: most are much shorter. */
const LONG = 64;
/** More buckets than this would not stay in the processor's nearer caches. */
const MOST_BUCKETS = 1 << 16;

/**
 * A stable order by a column of numbers, largest first, missing (NaN) last, in linear time: sorting a million clients
 * by a comparison would take most of a classification.
 * @param order client indices to be put in order; clients with equal keys keep their places
 */
export function orderDescending(order: Uint32Array, keys: ArrayLike<number>): Uint32Array {
  const sorted = order.slice();
  orderBy(sorted, [keys]);
  return sorted;
}

/**
 * Puts clients in order, in place: by the first key, those equal in it by the second, and so on; the largest first,
 * missing (NaN) last. Stable, and in linear time.
 * @returns where the runs of clients that are alike in every key begin and end, in pairs, in no particular order
 */
export function orderBy(clients: Uint32Array, keys: readonly ArrayLike<number>[]): number[] {
  const ordering = new Ordering(clients, keys);
  ordering.byKey(0, 0, clients.length);
  return ordering.alike;
}

/** A sort by distribution: into buckets by the leading bits, then each bucket that is not short by the bits behind them. */
class Ordering {
  readonly alike: number[] = [];
  /** The clients that are put in order, with their keys moved along, so that memory is read from front to back. */
  private readonly hand: Hand;
  /** Where they are spread to, and back from. */
  private readonly other: Hand;

  constructor(
    clients: Uint32Array,
    private readonly keys: readonly ArrayLike<number>[],
  ) {
    this.hand = handOf(clients);
    this.other = handOf(new Uint32Array(clients.length));
  }

  byKey(k: number, from: number, to: number): void {
    const key = this.keys[k];
    if (to - from < 2) return;
    if (!key) this.alike.push(from, to);
    else if (key instanceof Uint8Array && to - from > SHORT) this.byBytes(key, k, from, to);
    else {
      valuesInto(this.hand, key, from, to);
      this.byValues(k, from, to, this.hand);
    }
  }

  private byBytes(key: Uint8Array, k: number, from: number, to: number): void {
    const { clients } = this.hand;
    const { clients: otherClients, values: otherValues } = this.other;
    const next = new Uint32Array(256);
    for (let place = from; place < to; place++) next[255 - key[clients[place]!]!]!++;
    intoStarts(next, from);
    const following = this.keys[k + 1];
    // Numbers that decide between equal bytes go along: they are not looked up again client by client.
    const numbers = following && !(following instanceof Uint8Array) ? following : null;
    for (let place = from; place < to; place++) {
      const client = clients[place]!;
      const at = next[255 - key[client]!]!++;
      otherClients[at] = client;
      if (numbers) otherValues[at] = valueOf(numbers[client]!);
    }
    if (!numbers) clients.set(otherClients.subarray(from, to), from);
    for (let value = 0, start = from; value < 256; start = next[value++]!) {
      if (numbers) this.byValues(k + 1, start, next[value]!, this.other);
      else this.byKey(k + 1, start, next[value]!);
    }
  }

  /** By the values of a key, which lie with their clients in `source`; they end in order in hand. */
  private byValues(k: number, from: number, to: number, source: Hand): void {
    this.spread(from, to, 1, source);
    const { values } = this.hand;
    for (let start = from, end = from + 1; start < to; start = end++) {
      const value = values[start]!;
      while (end < to && values[end] === value) end++;
      if (end > start + 1) this.byKey(k + 1, start, end);
    }
  }

  /** @param half by the upper half (1) of the values' bits, or by the lower one (0) where the upper one is the same */
  private spread(from: number, to: number, half: 0 | 1, source: Hand): void {
    if (to - from <= SHORT) return this.insert(from, to, source);
    const { clients, values, halves } = source;
    let [least, most] = [0xffffffff, 0];
    for (let place = from; place < to; place++) {
      const bits = descending(halves[2 * place + 1]!, halves[2 * place + half]!, half);
      if (bits < least) least = bits;
      if (bits > most) most = bits;
    }
    if (least === most) return half === 1 ? this.spread(from, to, 0, source) : this.insert(from, to, source);
    const buckets = Math.min(MOST_BUCKETS, 1 << (31 - Math.clz32(to - from)));
    let shift = 0;
    while ((most - least) >>> shift >= buckets) shift++;
    const next = new Uint32Array(buckets);
    for (let place = from; place < to; place++) {
      next[(descending(halves[2 * place + 1]!, halves[2 * place + half]!, half) - least) >>> shift]!++;
    }
    const longest = intoStarts(next, from);
    const target = source === this.hand ? this.other : this.hand;
    const { clients: otherClients, values: otherValues } = target;
    for (let place = from; place < to; place++) {
      const bucket = (descending(halves[2 * place + 1]!, halves[2 * place + half]!, half) - least) >>> shift;
      const at = next[bucket]!++;
      otherClients[at] = clients[place]!;
      otherValues[at] = values[place]!;
    }
    if (longest <= LONG) return this.insert(from, to, target);
    for (let bucket = 0, start = from; bucket < buckets; start = next[bucket++]!)
      this.spread(start, next[bucket]!, half, target);
  }

  /** Puts a short range, or one of short buckets, in order by insertion: each goes behind those before it that are not smaller. */
  private insert(from: number, to: number, source: Hand): void {
    const { clients, values } = this.hand;
    const { clients: ofClients, values: ofValues } = source;
    for (let place = from; place < to; place++) {
      const client = ofClients[place]!;
      const value = ofValues[place]!;
      let at = place;
      for (; at > from && values[at - 1]! < value; at--) {
        values[at] = values[at - 1]!;
        clients[at] = clients[at - 1]!;
      }
      values[at] = value;
      clients[at] = client;
    }
  }
}

/** Clients with the values of the key in question. */
interface Hand {
  readonly clients: Uint32Array;
  readonly values: Float64Array;
  /** The halves of `values`, the upper one second. */
  readonly halves: Uint32Array;
}

function handOf(clients: Uint32Array): Hand {
  const values = new Float64Array(clients.length);
  return { clients, values, halves: new Uint32Array(values.buffer) };
}

/** NaN counts as the lowest; −0 and 0 are one. */
const valueOf = (key: number): number => (key !== key ? -Infinity : key + 0);

function valuesInto({ clients, values }: Hand, key: ArrayLike<number>, from: number, to: number): void {
  for (let place = from; place < to; place++) values[place] = valueOf(key[clients[place]!]!);
}

/** A half of a double's bits, turned so that the largest double has the smallest. @param upper its sign is in here */
function descending(upper: number, bits: number, half: 0 | 1): number {
  if (upper >>> 31) return bits;
  return half === 1 ? ~bits & 0x7fffffff : ~bits >>> 0;
}

/** Counts of each value become the place where its first one goes. @returns the largest count */
function intoStarts(counts: Uint32Array, from: number): number {
  let most = 0;
  for (let value = 0, start = from; value < counts.length; value++) {
    const count = counts[value]!;
    counts[value] = start;
    start += count;
    if (count > most) most = count;
  }
  return most;
}
