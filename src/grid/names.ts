const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i;

/** A sheet name as formulas write it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  return PLAIN.test(name) && !LOOKS_LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The name, with a number behind it where it is taken. @param taken in any case */
export function freeName(base: string, taken: readonly string[], between = '_'): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? base : `${base}${between}${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Most characters of a sheet's name. */
const MOST_SHEET_NAME = 31;

/** A sheet name that Excel takes and no other sheet has: forbidden signs left out, cut to 31 characters, numbered. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = wanted.replace(/[[\]:*?/\\]/g, ' ').replace(/^[' ]+|[' ]+$/g, '') || 'CEC';
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const number = n === 1 ? '' : ` ${n}`;
    const name = base.slice(0, MOST_SHEET_NAME - number.length).replace(/[' ]+$/, '') + number;
    if (!used.has(name.toLowerCase())) return name;
  }
}
