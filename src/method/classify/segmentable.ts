import type { Scheme } from '../scheme/model';

/** Whether a scheme has the columns that segments are read from; without them no current client has one. */
export function canSegment({ segmentation: { share, turnover, reading }, profiles }: Scheme): boolean {
  const byDigit = profiles.some(({ criteria }) => criteria.some(({ key }) => key === 'turnover'));
  return share !== null && (reading === 'digit' ? byDigit : turnover !== null);
}

/** Which of the two a scheme lacks for segments; null where it can tell them. */
export function segmentsLack(scheme: Scheme): 'share' | 'turnover' | null {
  if (canSegment(scheme)) return null;
  return scheme.segmentation.share === null ? 'share' : 'turnover';
}
