/** Rows of one array, so many of the same length: as thousands of small arrays they would cost more than what is in them. */
export const rowsOf = <T extends Uint16Array | Float32Array | Float64Array>(all: T, count: number): T[] => {
  const width = count > 0 ? all.length / count : 0;
  return Array.from({ length: count }, (_, i) => all.subarray(i * width, (i + 1) * width) as T);
};
