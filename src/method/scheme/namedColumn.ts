import { headerMeant, normaliseHeader, type NumericColumn, type Portfolio, type TextColumn } from '../../portfolio';
import { MethodProblem } from '../problems';

/** A column as names mean it: of numbers, or of words, which most refuse. */
export type Column = NumericColumn | TextColumn;

/**
 * The column that a text is the header of: exactly, but for what a tool's figures have in brackets, or but for case, accents
 * and signs; null where there is none.
 * @throws MethodProblem `criterionAmbiguous` where several are alike
 */
export function columnNamed(text: string, portfolio: Portfolio): Column | null {
  const inSheet = portfolio.columns.filter(({ sourceColumn }) => sourceColumn >= 0);
  const meant = headerMeant(text, portfolio);
  if (meant !== null) return inSheet.find(({ header }) => header === meant)!;
  const wanted = normaliseHeader(text);
  // Signs count where they could be an operator: "A-B" is not the header "A B".
  const alike = inSheet.filter(
    ({ header }) => wanted !== '' && normaliseHeader(header) === wanted && signs(header, text),
  );
  if (alike.length > 1) {
    throw new MethodProblem('criterionAmbiguous', { name: text, headers: alike.map(({ header }) => header) });
  }
  return alike[0] ?? null;
}

const signs = (header: string, text: string): boolean => !/[-−/÷(;:<>]/.test(text) || /[-−/÷(;:<>]/.test(header);

/** A column where it holds numbers; else null. */
export const numeric = (column: Column | null): NumericColumn | null => (column?.kind === 'number' ? column : null);
/** A text without the quotation marks around it, in which one of its own is doubled. */
export const unquoted = (text: string): string =>
  text
    .trim()
    .replace(/^(["'])(.*)\1$/, (_, quote: string, inside: string) => inside.replaceAll(quote + quote, quote))
    .trim();

/** A number as people type it on a command line: 0.25, 0,25 or 25%; NaN where it is none. */
export function numberOf(text: string): number {
  const number = Number(text.replace('%', '').replace(',', '.'));
  return text.endsWith('%') ? number / 100 : number;
}
