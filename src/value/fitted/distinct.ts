import type { RepeatHistories } from './histories';

/** Histories that occur, each once, with how many clients have it. */
export interface DistinctHistories {
  readonly frequency: Float64Array;
  readonly recency: Float64Array;
  readonly age: Float64Array;
  readonly clients: Float64Array;
  /** Clients in all. */
  readonly total: number;
}

/** Whole days below this fit into one key beside each other. */
const MOST_DAYS = 2 ** 17;
const MOST_PURCHASES = 2 ** 18;

/** Which clients have the same history. */
export interface Alike {
  /** A client of each history. */
  readonly first: Uint32Array;
  /** Of every client, the place of its history in `first`. */
  readonly of: Uint32Array;
}

/** Finds the clients who have the same history, where days are whole; others are like nobody. */
export function alikeHistories({ frequency, recency, age }: RepeatHistories): Alike {
  const total = frequency.length;
  const at = new Map<number, number>();
  const first: number[] = [];
  const of = new Uint32Array(total);
  for (let i = 0; i < total; i++) {
    const [x, tx, T] = [frequency[i]!, recency[i]!, age[i]!];
    const whole = Number.isInteger(tx) && Number.isInteger(T) && T < MOST_DAYS && x < MOST_PURCHASES;
    const key = whole ? (x * MOST_DAYS + tx) * MOST_DAYS + T : -1 - i;
    let place = at.get(key);
    if (place === undefined) {
      at.set(key, (place = first.length));
      first.push(i);
    }
    of[i] = place;
  }
  return { first: Uint32Array.from(first), of };
}

/** Clients with the same history count once: a list of whole days has few that are different. */
export function distinctHistories(histories: RepeatHistories): DistinctHistories {
  const { frequency, recency, age } = histories;
  const { first, of } = alikeHistories(histories);
  const clients = new Float64Array(first.length);
  for (const place of of) clients[place]!++;
  const pick = (column: ArrayLike<number>): Float64Array => Float64Array.from(first, (i) => column[i]!);
  return {
    frequency: pick(frequency),
    recency: pick(recency),
    age: pick(age),
    clients,
    total: frequency.length,
  };
}

/**
 * One-time buyers of the same age, most of a list, count once; the others, few of whom are alike, are taken as they are. It
 * costs two looks at each client, where `distinctHistories` costs more than a quick likelihood.
 */
export function oneTimeBuyersTogether({ frequency, recency, age }: RepeatHistories): DistinctHistories {
  const total = frequency.length;
  const isOnce = (i: number): boolean =>
    frequency[i] === 0 && recency[i] === 0 && Number.isInteger(age[i]!) && age[i]! < MOST_DAYS;
  let [longest, others] = [0, 0];
  for (let i = 0; i < total; i++) {
    if (!isOnce(i)) others++;
    else if (age[i]! > longest) longest = age[i]!;
  }
  const ofAge = new Float64Array(longest + 1);
  let ages = 0;
  for (let i = 0; i < total; i++) if (isOnce(i) && ofAge[age[i]!]!++ === 0) ages++;
  const size = ages + others;
  const column = (): Float64Array => new Float64Array(size);
  const found = { frequency: column(), recency: column(), age: column(), clients: column().fill(1), total };
  let at = 0;
  for (let T = 0; T <= longest; T++) {
    if (ofAge[T] === 0) continue;
    found.age[at] = T;
    found.clients[at++] = ofAge[T]!;
  }
  for (let i = 0; i < total; i++) {
    if (isOnce(i)) continue;
    found.frequency[at] = frequency[i]!;
    found.recency[at] = recency[i]!;
    found.age[at++] = age[i]!;
  }
  return found;
}
