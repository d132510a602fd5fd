import * as v from 'valibot';
import { yearBefore } from '../../portfolio';
import { type Followed, repeatRate } from '../../value';
import { yearlyRenewal } from '../contracts/yearly';
import type { Inputs } from '../tool';

/** What a yearly retention can be measured in. */
const MEASURED_IN = ['contracts', 'purchases'] as const;
export type MeasuredIn = (typeof MEASURED_IN)[number];

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A retention that was measured and taken over: it stays what it was when it was taken. */
export const measuredSchema = v.strictObject({
  from: v.picklist(MEASURED_IN),
  rate: fraction,
  /** Contracts, or clients, that it was seen in. */
  of: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Measured = v.InferOutput<typeof measuredSchema>;

/** A retention that can be taken over, and what it was seen in. */
export interface SeenRetention {
  readonly measured: Measured;
  /** Clients of the table that the contracts, or the purchases, are of. */
  readonly clients: number;
  /** Where they stand; null in columns of the client table. */
  readonly place: string | null;
  /** Serial numbers: clients bought from the first day to the second, and again until the last; of contracts, the last alone. */
  readonly days: readonly [since: number, middle: number, until: number];
  /** Ended contracts that another product of the same client follows, and that count as lost all the same. */
  readonly followed: Followed | null;
}

/**
 * The yearly retention that contracts show, and that purchases show: those that there is enough to measure in. That comes
 * first which is seen in more of the table's clients, for it is to hold for all that have none of their own; of as many, that
 * of the contracts: an end is a date, while who does not buy has only kept silent.
 */
export function measuredRetentions(inputs: Inputs): SeenRetention[] {
  const contracts = yearlyRenewal(inputs);
  const seen: SeenRetention[] = [];
  if (contracts) {
    const { rate, contracts: of, clients, place, observed, followed } = contracts;
    seen.push({
      measured: { from: 'contracts', rate, of },
      ...{ clients, place, days: [NaN, NaN, observed], followed },
    });
  }
  const purchases = inputs.purchases ? repeatRate(inputs.purchases.reading) : null;
  if (purchases) {
    const { reading, place } = inputs.purchases!;
    const { last } = reading.span!;
    const middle = yearBefore(last);
    const bought = new Set(reading.histories.clients);
    seen.push({
      measured: { from: 'purchases', rate: rounded(purchases.rate), of: purchases.clients },
      clients: inputs.classification.portfolio.ids.filter((id) => bought.has(id)).length,
      place,
      days: [yearBefore(middle) + 1, middle, last],
      followed: null,
    });
  }
  return seen.sort((one, other) => other.clients - one.clients);
}

/** To a tenth of a point, as the field shows it. */
const rounded = (rate: number): number => Math.round(rate * 1000) / 1000;
