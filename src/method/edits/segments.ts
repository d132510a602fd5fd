import type { Criterion, Scheme, Segmentation } from '../scheme/model';
import type { SegmentReading } from '../rules/segments';
import type { OpenScheme } from './openScheme';

/** A scheme with the segmentation changed; what it means in euros is found anew unless the user gives the amount. */
export function withSegmentation(scheme: Scheme, change: Partial<Segmentation>): Scheme {
  return { ...scheme, segmentation: { ...scheme.segmentation, ...change } };
}

/** A scheme whose segments read turnover or share where a criterion now says what that is, and nothing did before. */
export function withSegmentSource(scheme: OpenScheme, { key, source }: Criterion): OpenScheme {
  const { segmentation } = scheme;
  if ((key !== 'turnover' && key !== 'share') || segmentation[key] !== null) return scheme;
  return { ...scheme, segmentation: { ...segmentation, [key]: source } };
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
