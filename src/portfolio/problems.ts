/** What a message carries besides its id: plain values that the sentence in `locales` puts in place. */
export type Params = Readonly<Record<string, string | number | boolean>>;

/**
 * Why no portfolio can be read at all. Each id has one sentence per language in `locales`.
 * - `emptyRange`: no cell of the range holds anything. Params: none.
 * - `singleRow`: only one row holds anything, so there is no header with clients below. `row`: its row in the sheet.
 * - `noHeader`: data from the first row on. `row`: first row of data in the sheet; `sample`: its first cells.
 * - `noClients`: a header, but no client below it. `row`: the header's row in the sheet.
 * - `badHeaderRow`: the header row that the user named is not in the range or empty. `row`.
 * - `noSuchColumn`: a column chosen for a role is not in the table. `role`, `column` (header or index as given).
 * - `lengthsDiffer`: arrays of a portfolio made from columns differ in length. `column`, `expected`, `found`.
 *
 * Rows in params are one-based, as the user sees them in the sheet.
 */
export const PROBLEM_IDS = [
  'emptyRange',
  'singleRow',
  'noHeader',
  'noClients',
  'badHeaderRow',
  'noSuchColumn',
  'lengthsDiffer',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** A table that cannot be read as a portfolio; `id` and `params` lead to the sentence. */
export class PortfolioProblem extends Error {
  override readonly name = 'PortfolioProblem';

  constructor(
    readonly id: ProblemId,
    readonly params: Params = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
  }
}
