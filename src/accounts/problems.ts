/**
 * Everything that the rules for accounts refuse, by id; sentences are made above this room.
 * - `scoreOutside` {score}: scores go from 1 to 4
 * - `outlayNegative` {outlay}, `discountTooLow` {discount}
 * - `receivableNotPositive` {receivable}
 * - `answersOutside` {answer}: an answer outside its scale
 * - `fractionOutside` {name, value}: a probability or share outside 0–1
 */
export const ACCOUNT_PROBLEMS = [
  'scoreOutside',
  'outlayNegative',
  'discountTooLow',
  'receivableNotPositive',
  'answersOutside',
  'fractionOutside',
] as const;
export type AccountProblemId = (typeof ACCOUNT_PROBLEMS)[number];

/** A refusal as data: an id with parameters. Its `message` is for developers. */
export class AccountProblem extends Error {
  constructor(
    readonly id: AccountProblemId,
    readonly params: Readonly<Record<string, number | string>> = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
    this.name = 'AccountProblem';
  }
}
