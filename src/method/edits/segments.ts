import type { Criterion, Scheme, Segmentation, Source } from '../scheme/model';
import { sourceText } from '../scheme/sourceText';
import type { SegmentReading } from '../rules/segments';
import type { OpenScheme } from './openScheme';

/** A scheme with the segmentation changed; what it means in euros is found anew unless the user gives the amount. */
export function withSegmentation(scheme: Scheme, change: Partial<Segmentation>): Scheme {
  return { ...scheme, segmentation: { ...scheme.segmentation, ...change } };
}

/**
 * A scheme whose segments read turnover or share where a criterion now says what that is, and nothing did before. A share
 * that both read alike stays the same for both.
 * @param before what was in the criterion's place until now
 */
export function withSegmentSource(
  scheme: OpenScheme,
  { key, source }: Criterion,
  before: Criterion | null = null,
): OpenScheme {
  const { segmentation } = scheme;
  const alike = key === 'share' && before?.key === key && sourceText(before.source) === ofShare(segmentation.share);
  if ((key !== 'turnover' && key !== 'share') || (segmentation[key] !== null && !alike)) return scheme;
  return { ...scheme, segmentation: { ...segmentation, [key]: source } };
}

const ofShare = (share: Source | null): string | null => share && sourceText(share);

/** A scheme that reads the share of customer, criterion and segments alike, from another source. */
export function withShareSource<S extends OpenScheme>(scheme: S, share: Source): S {
  return {
    ...scheme,
    segmentation: { ...scheme.segmentation, share },
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((each) => (each?.key === 'share' ? { ...each, source: share } : each)),
    })),
  };
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
