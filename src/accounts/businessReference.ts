import { AccountProblem } from './problems';

/** A prospect that a client's reference may win. */
export interface ReferencedProspect {
  /** How much references matter in its decision, 0–1. */
  readonly reference: number;
  /** Degree of influence: the part of that due to this client, 0–1. */
  readonly influence: number;
  readonly clv: number;
  /** Periods until it decides, on the period of the rate. */
  readonly period: number;
}

/**
 * Business reference value `Σ refₙ · doiₙ · CLVₙ / (1+r)^tₙ` (method.md §3.1, after Kumar, Petersen and Leone).
 * @param rate discount per period (monthly with months)
 * @throws AccountProblem `fractionOutside`, `discountTooLow`
 */
export function businessReferenceValue(prospects: readonly ReferencedProspect[], rate: number): number {
  if (!(rate > -1)) throw new AccountProblem('discountTooLow', { discount: rate });
  return prospects.reduce((sum, { reference, influence, clv, period }) => {
    for (const [name, value] of Object.entries({ reference, influence })) {
      if (!(value >= 0 && value <= 1)) throw new AccountProblem('fractionOutside', { name, value });
    }
    return sum + (reference * influence * clv) / (1 + rate) ** period;
  }, 0);
}
