import { FileProblem } from '../problems';
import { type CsvSeparator, splitFields, type SplitText } from './separator';

const NEWLINE = /\r\n|\n|\r/;
const newlines = (field: string): number => (/[\r\n]/.test(field) ? field.split(NEWLINE).length - 1 : 0);
/** Letters of the field that lead a reader to its quote. */
const SHOWN = 30;

/**
 * Makes sure that no quote has swallowed rows. A field over several lines is a note or an address, unless its lines are
 * rows by themselves: then a quote was opened that nobody meant ("Muebles 19"" a few rows below closes it), and every
 * client between would be lost, and one would get another's figures.
 * @param firstLine - one-based line of the file in which the text begins
 * @returns one-based lines with a quote inside a quoted field that was not doubled; read as part of the text
 * @throws FileProblem `openQuote`, `unclosedQuote`
 */
export function checkQuotes(
  text: string,
  { rows, openRow, strayQuotes }: SplitText,
  { separator, quote }: { readonly separator: CsvSeparator; readonly quote: string },
  firstLine: number,
): number[] {
  if (openRow === null && strayQuotes.length === 0 && !rows.some((row) => row.some((field) => newlines(field) > 0))) {
    return [];
  }
  const lines = text.split(NEWLINE);
  const usual = usualRow(rows);
  const starts: number[] = [];
  let line = 0;
  rows.forEach((row, at) => {
    starts.push(line);
    let within = line;
    for (const field of row) {
      const more = newlines(field);
      if (more > 0) {
        const params = { line: firstLine + within, text: field.split(NEWLINE)[0]!.slice(0, SHOWN) };
        if (at === openRow) throw new FileProblem('unclosedQuote', { ...params, last: firstLine + within + more });
        const covered = lines.slice(within, within + more + 1);
        if (areRows(covered, usual, separator, quote)) {
          throw new FileProblem('openQuote', { ...params, last: firstLine + within + more });
        }
      }
      within += more;
    }
    line = within + 1;
  });
  if (openRow !== null) {
    const at = firstLine + (starts[openRow] ?? lines.length - 1);
    const shown = (rows[openRow]?.at(-1) ?? '').slice(0, SHOWN);
    throw new FileProblem('unclosedQuote', { line: at, last: at, text: shown });
  }
  return strayQuotes.flatMap((row) => (starts[row] === undefined ? [] : [firstLine + starts[row]]));
}

/** What the rows of one line look like: how many fields most have, and which of these are figures. */
interface UsualRow {
  readonly width: number;
  readonly figures: readonly number[];
}

const HAS_DIGIT = /\d/;

function usualRow(rows: readonly (readonly string[])[]): UsualRow {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const width = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  const usual = rows.filter((row) => row.length === width && !row.some((field) => newlines(field) > 0));
  const isFigure = (field: string): boolean => /^[^\p{L}]*\d[^\p{L}]*(?:EUR|USD|GBP)?$/u.test(field);
  const figures = Array.from({ length: width }, (_, k) => k).filter(
    (k) => usual.filter((row) => isFigure(row[k]!)).length > usual.length / 2,
  );
  return { width, figures };
}

/** Whether most of these lines, each by itself, are rows like the others. */
function areRows(
  lines: readonly string[],
  { width, figures }: UsualRow,
  separator: CsvSeparator,
  quote: string,
): boolean {
  // Two or fewer fields prove nothing: any sentence with a comma has them.
  if (width < 3) return false;
  const isRow = (line: string): boolean => {
    const fields = fieldsOf(line, separator, quote);
    const shown = figures.length === 0 ? fields : figures.map((k) => fields[k] ?? '');
    const digits = shown.filter((field) => HAS_DIGIT.test(field)).length;
    return fields.length === width && digits > 0 && digits >= (figures.length === 0 ? 1 : shown.length / 2);
  };
  return lines.filter(isRow).length >= Math.max(2, lines.length / 2);
}

function fieldsOf(line: string, separator: CsvSeparator, quote: string): readonly string[] {
  const balanced = line.split(quote).length % 2 === 1;
  return balanced ? (splitFields(line, separator, quote).rows[0] ?? []) : line.split(separator);
}
