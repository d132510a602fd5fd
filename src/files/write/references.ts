import { quoteSheetName } from '../../grid';

export { quoteSheetName };

/** A quoted or plain sheet name before '!', or a text in quotes (which is passed over). A leading `[1]` is another workbook. */
const SHEET_PREFIX =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?:[\p{L}_\\][\p{L}\p{N}_.\\]*:)?[\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;
/**
 * The formula with another sheet's name in it changed: `to` null stands for a sheet that is gone and makes its
 * references `#REF!`. References to other workbooks and 3-D spans (`Jan:Dec!A1`) keep the other end.
 */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  const same = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  return formula.replace(SHEET_PREFIX, (whole, quoted: string | undefined, plain: string | undefined, at: number) => {
    const written = quoted?.replaceAll("''", "'") ?? plain;
    if (written === undefined || written.includes('[') || formula[at - 1] === ']') return whole;
    const ends = written.split(':');
    if (!ends.some(same)) return whole;
    if (to === null) return '#REF!';
    const renamed = ends.map((end) => (same(end) ? to : end));
    if (renamed.length === 1) return `${quoteSheetName(to)}!`;
    const plainEnds = renamed.every((end) => quoteSheetName(end) === end);
    return plainEnds ? `${renamed.join(':')}!` : `'${renamed.join(':').replaceAll("'", "''")}'!`;
  });
}
