import { type BgParameters, type BgVariant, bgExpected } from './bgNbd';
import type { History } from './histories';

/** A horizon in months, in the parameters' unit of time. */
export interface Horizon {
  readonly months: number;
  /** Length of a month in units of time: 365.25/12/7 weeks by default. */
  readonly monthUnits?: number;
  /** Yearly rate; each month's money is discounted from its end by (1+d)^(−j/12). */
  readonly yearlyRate: number;
  /** Contribution margin per unit of spend; 1 leaves future sales. */
  readonly marginRate: number;
}

/**
 * What a client's purchases of the horizon are worth today: expected purchases of each month × expected spend × margin,
 * discounted from the month's end.
 */
export function fittedValue(
  model: BgVariant,
  parameters: BgParameters,
  { history, spend }: { readonly history: History; readonly spend: number },
  { months, monthUnits = 365.25 / 12 / 7, yearlyRate, marginRate }: Horizon,
): number {
  let before = 0;
  let sum = 0;
  for (let month = 1; month <= months; month++) {
    const until = bgExpected(model, parameters, history, month * monthUnits);
    sum += (until - before) * (1 + yearlyRate) ** (-month / 12);
    before = until;
  }
  return sum * spend * marginRate;
}
