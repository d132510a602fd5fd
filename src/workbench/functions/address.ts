/** Column letters from an index counted from 0: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell's address with its sheet, quoted where Excel quotes it: `'My sheet'!B3`. */
export function cellAddress(sheetName: string, row: number, column: number): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName);
  const quoted = plain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${quoted}!${columnLetters(column)}${row + 1}`;
}
