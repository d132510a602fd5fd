import Papa from 'papaparse';

export type CsvSeparator = ',' | ';' | '\t' | '|';
const CANDIDATES: readonly CsvSeparator[] = [';', '\t', '|', ','];

/** A text split into fields, and what the splitter stumbled over. */
export interface SplitText {
  readonly rows: string[][];
  /** Index of the row in which a quote is opened and never closed; null where all are. */
  readonly openRow: number | null;
  /** Indices of rows with a quote inside a quoted field that was not doubled. */
  readonly strayQuotes: readonly number[];
}

/** Splits the text into fields. Blank lines in the middle stay as rows of one empty field; those at the end go. */
export function splitFields(text: string, separator: CsvSeparator, quote: string, lines?: number): SplitText {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: separator,
    quoteChar: quote,
    escapeChar: quote,
    header: false,
    skipEmptyLines: false,
    ...(lines === undefined ? {} : { preview: lines }),
  });
  while (data.length > 0 && data[data.length - 1]!.every((field) => field.trim() === '')) data.pop();
  const rowsOf = (code: string): number[] => errors.flatMap((error) => (error.code === code ? [error.row ?? 0] : []));
  return {
    rows: data,
    openRow: rowsOf('MissingQuotes')[0] ?? null,
    strayQuotes: [...new Set(rowsOf('InvalidQuotes'))],
  };
}

/** `sep=;` on the first line is how Excel itself names the separator. */
export function declaredSeparator(text: string): { separator: CsvSeparator; rest: string } | null {
  const match = /^"?sep=([,;\t|])"?\r?\n/i.exec(text);
  return match ? { separator: match[1] as CsvSeparator, rest: text.slice(match[0].length) } : null;
}

/**
 * The separator under which most of the first rows have the same number of fields, more than one. Ties go to `;`,
 * then tab and `|`: a comma in every row may be the decimal mark, they may not.
 */
export function findSeparator(text: string, quote: string): CsvSeparator {
  let best: { separator: CsvSeparator; score: number } = { separator: ',', score: 0 };
  for (const separator of CANDIDATES) {
    const split = splitFields(text, separator, quote, 200);
    // A quote that nothing closes swallows the rest under every separator and speaks against none.
    const rows = split.rows.filter((row, k) => k !== split.openRow && row.some((field) => field.trim() !== ''));
    if (rows.length === 0) continue;
    const widths = new Map<number, number>();
    for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
    const agreeing = Math.max(0, ...[...widths].filter(([width]) => width > 1).map(([, count]) => count));
    const score = agreeing / rows.length;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
