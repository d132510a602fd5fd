/** Zero-based column of a cell reference ('AB12') that lies in `source` between two places; -1 if there is none. */
export function columnNumber(source: string, from: number, to: number): number {
  let column = 0;
  for (let p = from; p < to; p++) {
    const code = source.charCodeAt(p) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}
