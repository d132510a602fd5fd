/** Clients with a repeat purchase and a mean above zero. */
export interface Spenders {
  /** Their repeat purchases, and the mean of these. */
  readonly x: Float64Array;
  readonly z: Float64Array;
  /** ln z. */
  readonly logs: Float64Array;
  /**
   * How each one's sum is split among its purchases: Σ ln z − x·ln Σz, at the most −x·ln x, where all are alike; null where
   * the amounts of single purchases are not looked at.
   */
  readonly split: Float64Array | null;
}

/** What is known of the amounts of some clients' repeat purchases. */
export interface SpendAmounts {
  readonly frequency: ArrayLike<number>;
  /** Their mean; NaN without one. */
  readonly meanValue: ArrayLike<number>;
  /** The sum of their natural logarithms. */
  readonly logValue: ArrayLike<number>;
}

/**
 * Those of some clients whom a spend model can be fitted to.
 * @param logValue Σ ln of the repeat purchases, where the amount of each is looked at; who has one without a logarithm is
 * left out
 */
export function spendersOf(
  frequency: ArrayLike<number>,
  meanValue: ArrayLike<number>,
  logValue?: ArrayLike<number>,
): Spenders {
  const column = (): Float64Array => new Float64Array(frequency.length);
  const [x, z, logs, split] = [column(), column(), column(), column()];
  let size = 0;
  for (let i = 0; i < frequency.length; i++) {
    if (!(frequency[i]! > 0 && meanValue[i]! > 0)) continue;
    if (logValue && !Number.isFinite(logValue[i]!)) continue;
    x[size] = frequency[i]!;
    z[size] = meanValue[i]!;
    logs[size] = Math.log(meanValue[i]!);
    if (logValue) split[size] = splitOf(frequency[i]!, logs[size]!, logValue[i]!);
    size++;
  }
  const first = (values: Float64Array): Float64Array => values.subarray(0, size);
  return { x: first(x), z: first(z), logs: first(logs), split: logValue ? first(split) : null };
}

/** Rounding must not make a split more even than even: p would then have no end for it. */
const splitOf = (x: number, logMean: number, logValue: number): number =>
  Math.min(logValue - x * (Math.log(x) + logMean), -x * Math.log(x));

/** Those that count at all, with how often, and how many they make. */
export function counted(
  { x, logs, split }: Spenders,
  times: ArrayLike<number> | undefined,
): Pick<Spenders, 'x' | 'logs' | 'split'> & { readonly weights: Float64Array; readonly size: number } {
  const { length } = x;
  if (!times) return { x, logs, split, weights: new Float64Array(length).fill(1), size: length };
  const column = (): Float64Array => new Float64Array(length);
  const kept = { x: column(), logs: column(), split: column(), weights: column() };
  let [count, size] = [0, 0];
  for (let i = 0; i < length; i++) {
    if (!(times[i]! > 0)) continue;
    kept.x[count] = x[i]!;
    kept.logs[count] = logs[i]!;
    if (split) kept.split[count] = split[i]!;
    kept.weights[count++] = times[i]!;
    size += times[i]!;
  }
  const first = (values: Float64Array): Float64Array => values.subarray(0, count);
  return {
    x: first(kept.x),
    logs: first(kept.logs),
    split: split && first(kept.split),
    weights: first(kept.weights),
    size,
  };
}

/** Correlation of two columns; NaN for fewer than two rows. */
export function correlationOf(x: Float64Array, y: Float64Array): number {
  const size = x.length;
  if (size < 2) return NaN;
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / size;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < size; i++) {
    const [dx, dy] = [x[i]! - mx, y[i]! - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xy / Math.sqrt(xx * yy);
}
