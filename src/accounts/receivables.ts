import { AccountProblem } from './problems';

/** Overdue amounts by age, and everything receivable. */
export interface Ageing {
  readonly days1to30: number;
  readonly days31to60: number;
  readonly days61to90: number;
  readonly days91on: number;
  readonly receivable: number;
}

/**
 * Days beyond terms from an ageing: the middle of each class weighted by its amount (method.md §3.4).
 * @throws AccountProblem `receivableNotPositive`
 */
export function daysBeyondTerms({ days1to30, days31to60, days61to90, days91on, receivable }: Ageing): number {
  if (!(receivable > 0)) throw new AccountProblem('receivableNotPositive', { receivable });
  return (15 * days1to30 + 45 * days31to60 + 75 * days61to90 + 105 * days91on) / receivable;
}
