import * as v from 'valibot';
import { repeatRate } from '../../value';
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

/** The yearly retention that contracts show, and that purchases show: those that there is enough to measure in. */
export function measuredRetentions(inputs: Inputs): Measured[] {
  const contracts = yearlyRenewal(inputs);
  const purchases = inputs.purchases ? repeatRate(inputs.purchases.reading) : null;
  return [
    ...(contracts ? [{ from: 'contracts', rate: contracts.rate, of: contracts.contracts } as const] : []),
    ...(purchases ? [{ from: 'purchases', rate: rounded(purchases.rate), of: purchases.clients } as const] : []),
  ];
}

/** To a tenth of a point, as the field shows it. */
const rounded = (rate: number): number => Math.round(rate * 1000) / 1000;
