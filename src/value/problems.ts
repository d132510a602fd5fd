/**
 * Everything that the value formulas refuse, by id; sentences are made above this room.
 * - `retentionOutside` {retention}: a retention rate lies between 0 and 1
 * - `discountTooLow` {discount}, `growthTooLow` {growth}: rates must be above −1
 * - `yearsNotWhole` {years}: a horizon is a whole number of years from 1, or null for ever
 * - `neverConverges` {factor}: for ever, the yearly factor q = r(1+g)/(1+d) must stay below 1
 * - `probabilityOutside` {probability}
 * - `countNegative` {count}, `delayNegative` {delay}
 * - `cutsOutside` {cuts}: value cuts must rise between 0 and 1
 * - `influenceShape` {rows, columns, size}, `influenceNegative` {row, column}, `influenceOnItself` {row}
 * - `influenceOverOne` {column, sum}: a company cannot owe its whole value to others
 * - `hopsNotWhole` {hops}
 */
export const VALUE_PROBLEMS = [
  'retentionOutside',
  'discountTooLow',
  'growthTooLow',
  'yearsNotWhole',
  'neverConverges',
  'probabilityOutside',
  'countNegative',
  'delayNegative',
  'cutsOutside',
  'influenceShape',
  'influenceNegative',
  'influenceOnItself',
  'influenceOverOne',
  'hopsNotWhole',
] as const;
export type ValueProblemId = (typeof VALUE_PROBLEMS)[number];

/** A refusal as data: an id with parameters. Its `message` is for developers. */
export class ValueProblem extends Error {
  constructor(
    readonly id: ValueProblemId,
    readonly params: Readonly<Record<string, number | string>> = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
    this.name = 'ValueProblem';
  }
}
