import { SEGMENT_LABELS, type SegmentLabel } from '../rules/segments';
import type { PortfolioSummary } from './summary';

/** One part of the portfolio: a segment, or the clients without one. */
export interface SegmentPart {
  readonly label: SegmentLabel | 'none';
  readonly clients: number;
  readonly turnover: number;
}

/** The parts that hold anybody, in the text's order of merit. */
export function segmentParts({ segments, turnover, withoutSegment }: PortfolioSummary): SegmentPart[] {
  const parts: SegmentPart[] = SEGMENT_LABELS.map((label) => ({
    label,
    clients: segments[label],
    turnover: turnover[label],
  }));
  parts.push({ label: 'none', clients: withoutSegment, turnover: turnover.none });
  return parts.filter(({ clients }) => clients > 0);
}
