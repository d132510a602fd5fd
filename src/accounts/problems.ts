import { type Carried, Problem } from '../problem';

/**
 * Everything that the rules for accounts refuse, with what it carries; sentences are made above this room.
 * - `scoreOutside`: scores go from 1 to 4
 * - `answersOutside`: an answer outside its scale
 * - `fractionOutside`: a probability or share outside 0–1
 */
export const ACCOUNT_PROBLEMS = {
  scoreOutside: { score: 'number' },
  outlayNegative: { outlay: 'number' },
  discountTooLow: { discount: 'number' },
  receivableNotPositive: { receivable: 'number' },
  answersOutside: { answer: 'number' },
  fractionOutside: { name: 'text', value: 'number' },
} as const;
export type AccountProblemId = keyof typeof ACCOUNT_PROBLEMS;

/** What a rule for accounts refuses. */
export class AccountProblem<Id extends AccountProblemId = AccountProblemId> extends Problem<
  Carried<typeof ACCOUNT_PROBLEMS>,
  Id
> {
  override readonly name = 'AccountProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is AccountProblem;
}
