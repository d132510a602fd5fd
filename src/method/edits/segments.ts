import type { Criterion, Scheme, Segmentation, Source } from '../scheme/model';
import { sourceText } from '../scheme/sourceText';
import type { SegmentReading } from '../rules/segments';
import { mapColumns } from '../scheme/sourceColumns';
import type { OpenPlaces, OpenScheme } from './openScheme';

/** A scheme with the segmentation changed; what it means in euros is found anew unless the user gives the amount. */
export function withSegmentation(scheme: Scheme, change: Partial<Segmentation>): Scheme {
  return { ...scheme, segmentation: { ...scheme.segmentation, ...change } };
}

/**
 * A scheme whose segments read turnover or share where a criterion now says what that is, and nothing did before. What both
 * read alike stays the same for both, and of a turnover so does the share that is reckoned from it.
 * @param before what was in the criterion's place until now, of the profile that everybody else has
 */
export function withSegmentSource(
  scheme: OpenScheme,
  { key, source }: Criterion,
  before: Criterion | null = null,
): OpenScheme {
  if (key !== 'turnover' && key !== 'share') return scheme;
  const { segmentation } = scheme;
  const was = before?.key === key ? before.source : null;
  const now = segmentation[key];
  const alike = was !== null && now !== null && sourceText(was) === sourceText(now);
  if (now !== null && !alike) return scheme;
  const read = { ...scheme, segmentation: { ...segmentation, [key]: source } };
  if (key === 'share' || !alike) return read;
  const { reading, amounts } = segmentation;
  const found = { ...read.segmentation, amounts: reading === 'amount' ? amounts : ('propose' as const) };
  return withShareOf({ ...read, segmentation: found }, was, source);
}

/** A scheme whose shares that were reckoned from one turnover, as the segments' share is, are of another. */
function withShareOf(scheme: OpenScheme, was: Source, turnover: Source): OpenScheme {
  const { share } = scheme.segmentation;
  if (turnover.kind !== 'column' || was.kind !== 'column' || (share?.kind !== 'share' && share?.kind !== 'estimate'))
    return scheme;
  const now = mapColumns(share, (column) => (column.header === was.header ? turnover : column));
  const isAlike = (source: Source): boolean => sourceText(source) === sourceText(share);
  return {
    ...scheme,
    segmentation: { ...scheme.segmentation, share: now },
    profiles: scheme.profiles.map((profile) => ({
      ...profile,
      criteria: profile.criteria.map((each) =>
        each?.key === 'share' && isAlike(each.source) ? { ...each, source: now } : each,
      ) as unknown as OpenPlaces,
    })),
  };
}

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
