import { type Carried, Problem } from '../problem';

/** What a message carries besides its id: plain values that the sentence in `locales` puts in place. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/**
 * Why no portfolio can be read at all, with what each says. Each id has one sentence per language in `locales`.
 * - `emptyRange`: no cell of the range holds anything
 * - `singleRow`: only one row holds anything, so there is no header with clients below
 * - `noHeader`: data from the first row on; `sample`: its first cells
 * - `noClients`: a header, but no client below it
 * - `badHeaderRow`: the header row that the user named is not in the range or empty
 * - `noSuchColumn`: a column chosen for a role is not in the table (header or index as given)
 * - `familyMapEmpty`: a mapping sheet without a value and its family side by side
 * - `familyMapTwice`: a mapping sheet that gives a value two families
 * - `familyMapNone`: a mapping sheet in which no client's value stands
 * - `lengthsDiffer`: arrays of a portfolio made from columns differ in length
 *
 * Rows are one-based, as the user sees them in the sheet.
 */
export const PORTFOLIO_PROBLEMS = {
  emptyRange: {},
  singleRow: { row: 'number' },
  noHeader: { row: 'number', sample: 'text' },
  noClients: { row: 'number' },
  badHeaderRow: { row: 'number' },
  noSuchColumn: { role: 'text', column: 'text' },
  familyMapEmpty: {},
  familyMapTwice: { value: 'text', first: 'text', second: 'text' },
  familyMapNone: { column: 'text', values: 'text' },
  lengthsDiffer: { column: 'text', expected: 'number', found: 'number' },
} as const;
export type PortfolioProblemId = keyof typeof PORTFOLIO_PROBLEMS;

/** A table that cannot be read as a portfolio. */
export class PortfolioProblem<Id extends PortfolioProblemId = PortfolioProblemId> extends Problem<
  Carried<typeof PORTFOLIO_PROBLEMS>,
  Id
> {
  override readonly name = 'PortfolioProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is PortfolioProblem;
}
