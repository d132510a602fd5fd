/** Rows in ascending order as people count them, neighbours by the first and the last: `14`, `16–31`. */
export function rowNames(rows: readonly number[], firstRow: number): string[] {
  const firsts = rows.filter((row, i) => row - 1 !== rows[i - 1]);
  const lasts = rows.filter((row, i) => row + 1 !== rows[i + 1]);
  return firsts.map((first, k) => [...new Set([first, lasts[k]!])].map((row) => firstRow + row + 1).join('–'));
}
