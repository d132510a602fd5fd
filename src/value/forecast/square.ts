/** A square matrix, row by row. */
export type Square = Float64Array;

/**
 * The variance of a figure by the delta method: the quadratic form of its slopes and the parameters' covariances, which
 * rounding never takes below 0.
 * @param slopes how the figure moves with each parameter, as many as the covariance has rows
 */
export function varianceOf(slopes: ArrayLike<number>, covariance: ArrayLike<number>): number {
  const size = slopes.length;
  let variance = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) variance += slopes[i]! * slopes[j]! * covariance[i * size + j]!;
  }
  return Math.max(0, variance);
}

/** Cholesky's lower factor of a covariance; directions without a spread stay at 0. */
export function choleskyOf(covariance: Square): Square {
  const size = Math.sqrt(covariance.length);
  const lower = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!;
      lower[i * size + j] =
        i === j ? Math.sqrt(Math.max(0, sum)) : lower[j * size + j]! > 0 ? sum / lower[j * size + j]! : 0;
    }
  }
  return lower;
}
