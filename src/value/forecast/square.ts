/** A square matrix, row by row. */
export type Square = Float64Array;

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
