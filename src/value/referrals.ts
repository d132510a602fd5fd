import { ValueProblem } from './problems';

/** What a client's recommendations bring (method.md §2.2, after Kumar, Petersen and Leone). */
export interface Referrals {
  /** Type-one: clients that would not have come otherwise. */
  readonly newClients: number;
  /** Value of one such client, net of what was spent to acquire it. */
  readonly clientValue: number;
  /** Type-two: clients that would have come anyway. */
  readonly comingAnyway: number;
  /** Acquisition spending saved with each of those. */
  readonly saving: number;
  /** Incentive paid per referral. */
  readonly incentive: number;
  /** Years until they come. */
  readonly delay: number;
  readonly discount: number;
}

/**
 * Referral value `[n₁(CLV_ref − c) + n₂(saving − c)] / (1+d)^τ`.
 * @throws ValueProblem `countNegative`, `delayNegative`, `discountTooLow`
 */
export function referralValue(referrals: Referrals): number {
  const { newClients, clientValue, comingAnyway, saving, incentive, delay, discount } = referrals;
  for (const count of [newClients, comingAnyway]) if (!(count >= 0)) throw new ValueProblem('countNegative', { count });
  if (!(delay >= 0)) throw new ValueProblem('delayNegative', { delay });
  if (!(discount > -1)) throw new ValueProblem('discountTooLow', { discount });
  return (newClients * (clientValue - incentive) + comingAnyway * (saving - incentive)) / (1 + discount) ** delay;
}
