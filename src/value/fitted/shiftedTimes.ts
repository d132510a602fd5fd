import type { RepeatHistories } from './histories';

/**
 * ln(base + t) and 1/(base + t) of the times of all histories. Where days are whole and fewer than the clients' own times,
 * each day is worked out once for all clients that share it.
 */
export class ShiftedTimes {
  /** By place: in units of time. */
  readonly #times: Float64Array;
  readonly logs: Float64Array;
  readonly inverses: Float64Array;
  /** Places of each client's recency and age. */
  readonly recency: Uint32Array;
  readonly age: Uint32Array;

  constructor({ recency, age }: Pick<RepeatHistories, 'recency' | 'age'>, unitDays: number) {
    const size = age.length;
    const longest = wholeDays(recency, age);
    const shared = longest < 2 * size;
    if (shared) {
      this.recency = Uint32Array.from(recency);
      this.age = Uint32Array.from(age);
    } else {
      this.recency = Uint32Array.from(age, (_, i) => i);
      this.age = this.recency.map((place) => size + place);
    }
    this.#times = new Float64Array(shared ? longest + 1 : 2 * size);
    for (let k = 0; k < this.#times.length; k++) {
      this.#times[k] = (shared ? k : k < size ? recency[k]! : age[k - size]!) / unitDays;
    }
    this.logs = new Float64Array(this.#times.length);
    this.inverses = new Float64Array(this.#times.length);
  }

  /** Takes another base, above zero. */
  shift(base: number): void {
    for (let k = 0; k < this.#times.length; k++) {
      const time = base + this.#times[k]!;
      this.logs[k] = Math.log(time);
      this.inverses[k] = 1 / time;
    }
  }
}

/** The longest of some times, where all of them are whole days; else Infinity. */
function wholeDays(recency: ArrayLike<number>, age: ArrayLike<number>): number {
  let longest = 0;
  for (let i = 0; i < age.length; i++) {
    if (!Number.isInteger(age[i]!) || !Number.isInteger(recency[i]!)) return Infinity;
    longest = Math.max(longest, age[i]!, recency[i]!);
  }
  return longest;
}
