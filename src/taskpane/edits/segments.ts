import type { Scheme, Segmentation, SegmentReading } from '../../method';

/** A scheme with the segmentation changed; what it means in euros is found anew unless the user gives the amount. */
export function withSegmentation(scheme: Scheme, change: Partial<Segmentation>): Scheme {
  return { ...scheme, segmentation: { ...scheme.segmentation, ...change } };
}

/** Another reading of "high turnover" (method.md §1.9). An amount starts from the one in force. */
export function withReading(scheme: Scheme, reading: SegmentReading, level: number): Scheme {
  if (reading === 'amount') return withAmount(scheme, amountOf(scheme.segmentation) ?? 0);
  return withSegmentation(scheme, { reading, level, amounts: 'propose' });
}

/** "High" is above an amount that the user gives. */
export function withAmount(scheme: Scheme, amount: number): Scheme {
  return withSegmentation(scheme, { reading: 'amount', amounts: [{ family: null, amount }] });
}

/** The amount in force for everyone without one of their own family; null where there is none. */
export function amountOf({ amounts }: Segmentation): number | null {
  return amounts === 'propose' ? null : (amounts.find(({ family }) => family === null)?.amount ?? null);
}
