import type { Params } from '../problems';

/**
 * Why a column was chosen for a role.
 * - `override`: the user said so.
 * - `alias`: the header names the role. `alias`.
 * - `lastTwelveMonths`, `annual`, `currentYear`, `latestYear` (`year`), `unstatedPeriod`: the header names the role,
 *   and of several columns this one's period fits best. `alias`.
 * - `previousPeriod`: the same measure one period before. `of` (header of the later column).
 * - `partYear`: some months of a year, for want of a whole one. `alias`, `year`.
 * - `percentPreferred`: both an amount and a percentage exist; the percentage compares clients. `alias`.
 * - `values`: decided by what the cells hold (codes, names, words such as "actual").
 * - `onlyNumeric`: no header names turnover, and only one column of amounts is left.
 * - `nameAsId`: no id column; names are unique enough.
 * - `computed`: turnover ÷ total purchases. `turnover`, `totalPurchases`.
 */
export type MatchReason =
  | 'override'
  | 'alias'
  | 'lastTwelveMonths'
  | 'annual'
  | 'currentYear'
  | 'latestYear'
  | 'unstatedPeriod'
  | 'previousPeriod'
  | 'partYear'
  | 'percentPreferred'
  | 'values'
  | 'onlyNumeric'
  | 'nameAsId'
  | 'computed';

/**
 * Why a column that might have been meant was not chosen.
 * - `otherPeriod`: same measure, less fitting period. `period` (see `Period`).
 * - `olderYear`: same measure of an earlier year. `year`.
 * - `partOfYear`: same measure of some months of a year. `year`.
 * - `weakerMatch`: another column fits the words better, or stands before it.
 * - `otherRole`: it plays another role. `role`.
 * - `noNumbers`: its cells are text. - `noText`: its cells are not the words that the role needs.
 * - `emptyColumn`: no cell is filled. - `unsavedFormulas`: formulas whose results the file does not hold.
 * - `textNumbers`: its numbers are typed as text.
 * - `calendarYear`: years such as 2019; `dates`: dates: years of relationship are counted from them.
 * - `amountNotCount`: an amount where a number of things is needed. - `notCounts`: values with decimals, not a count.
 * - `amountInstead`: an amount while a percentage exists.
 * - `ownResult`: the add-in wrote it.
 * - `overridden`: the user chose another column, or none.
 */
export type NotChosenReason =
  | 'otherPeriod'
  | 'olderYear'
  | 'partOfYear'
  | 'weakerMatch'
  | 'otherRole'
  | 'noNumbers'
  | 'noText'
  | 'emptyColumn'
  | 'unsavedFormulas'
  | 'textNumbers'
  | 'calendarYear'
  | 'dates'
  | 'amountNotCount'
  | 'notCounts'
  | 'amountInstead'
  | 'ownResult'
  | 'overridden';

/** A reason with what its sentence needs. */
export interface Reason<Id extends string> {
  readonly id: Id;
  readonly params: Params;
}
