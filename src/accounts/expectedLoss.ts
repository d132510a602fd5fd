import { AccountProblem } from './problems';

/** A placeholder until a firm knows its own (method.md §3.4). */
const LOSS_GIVEN_DEFAULT = 0.6;

/**
 * Expected loss `PD · LGD · EAD`.
 * @param probability of default within the year, 0–1
 * @param exposure amount at default
 * @param lossShare part of the exposure that is lost, 0–1
 * @throws AccountProblem `fractionOutside`
 */
export function expectedLoss(probability: number, exposure: number, lossShare: number = LOSS_GIVEN_DEFAULT): number {
  for (const [name, value] of Object.entries({ probability, lossShare })) {
    if (!(value >= 0 && value <= 1)) throw new AccountProblem('fractionOutside', { name, value });
  }
  return probability * lossShare * exposure;
}

/** Value of a client less what it is expected not to pay. */
export function riskAdjustedValue(value: number, loss: number): number {
  return value - loss;
}
