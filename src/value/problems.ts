import { type Carried, Problem } from '../problem';

/**
 * Everything that the value formulas refuse, with what it carries; sentences are made above this room.
 * - `retentionOutside`: a retention rate lies between 0 and 1
 * - `discountTooLow`, `growthTooLow`: rates must be above −1
 * - `yearsNotWhole`: a horizon is a whole number of years from 1, or null for ever
 * - `neverConverges`: for ever, the yearly factor q = r(1+g)/(1+d) must stay below 1
 * - `cutsOutside`: value cuts must rise between 0 and 1
 * - `influenceShape`: a square matrix, one row and column per client
 * - `influenceOverOne`: a company cannot owe its whole value to others
 */
export const VALUE_PROBLEMS = {
  retentionOutside: { retention: 'number' },
  discountTooLow: { discount: 'number' },
  growthTooLow: { growth: 'number' },
  yearsNotWhole: { years: 'number' },
  neverConverges: {},
  probabilityOutside: { probability: 'number' },
  countNegative: { count: 'number' },
  delayNegative: { delay: 'number' },
  cutsOutside: {},
  influenceShape: { size: 'number' },
  influenceNegative: { row: 'number', column: 'number' },
  influenceOnItself: { row: 'number' },
  influenceOverOne: { column: 'number' },
  hopsNotWhole: { hops: 'number' },
} as const;
export type ValueProblemId = keyof typeof VALUE_PROBLEMS;

/** What a value formula refuses. */
export class ValueProblem<Id extends ValueProblemId = ValueProblemId> extends Problem<
  Carried<typeof VALUE_PROBLEMS>,
  Id
> {
  override readonly name = 'ValueProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is ValueProblem;
}
