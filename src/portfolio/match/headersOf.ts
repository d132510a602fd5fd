import { figureHeader } from '../criteria/aliasMatch';
import { headerNow, type KnownHeader } from '../headers/headerNow';
import type { Portfolio } from '../portfolio';

/** The columns of a table as they are known again by their headers. */
export const headersOf = (columns: Iterable<{ readonly header: string }>): KnownHeader[] =>
  Array.from(columns, ({ header }) => ({ header, names: figureHeader(header)?.names }));

/** The columns of the sheet, without those that are worked out of them. */
const ofSheet = ({ columns }: Portfolio): Portfolio['columns'] =>
  columns.filter(({ sourceColumn }) => sourceColumn >= 0);

/**
 * The header that somebody means who types one: itself, or that of a tool's figures by what stands before their brackets.
 * @returns null where the table has no such column
 */
export function headerMeant(text: string, portfolio: Portfolio): string | null {
  const columns = headersOf(ofSheet(portfolio));
  return headerNow(text, columns) ?? headerNow(`${text} (`, columns);
}
