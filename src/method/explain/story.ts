import { decisionOf, type Decision } from '../compare/agreement';
import type { Classification } from '../classify/classification';
import { explainDigit, type DigitExplanation } from './explain';
import { remarksOf, type Remark } from '../classify/remarks';
import { SEGMENT_LABELS, type SegmentLabel } from '../rules/segments';
import { resolveSource } from '../classify/sources';
import { turnoverColumn } from '../figures/clientRanks';
import { turnoverCutOf } from '../classify/segmentClients';
import { blockReason, type BlockReason } from '../rules/salesBlock';
import { explainRank, type RankExplanation } from './explainRank';

/** Why a client stands where it stands. */
export interface ClientStory {
  readonly client: number;
  readonly digits: readonly DigitExplanation[];
  readonly remarks: readonly Remark[];
  readonly total: number;
  readonly weighted: number;
  readonly loyalty: number;
  readonly rank: number;
  /** The segment in force. */
  readonly segment: SegmentLabel | null;
  /** What people decided, beside the computed segment; null where they did not. */
  readonly decision: Decision | null;
  readonly share: number;
  readonly turnover: number;
  /** The amount in force above which its turnover is high; null: everyone's is, or the reading knows no amount. */
  readonly turnoverCut: number | null;
  readonly blocked: boolean;
  /** Why sales stop; null where they do not. */
  readonly block: BlockReason | null;
  /** Why it has its place; null where it is not ranked. */
  readonly place: RankExplanation | null;
}

/** All that is to be told of one client of a classification. */
export function clientStory(classification: Classification, client: number): ClientStory {
  const { portfolio, scheme, total, weighted, loyalty, rank, segment, blocked } = classification;
  const { share } = scheme.segmentation;
  return {
    client,
    digits: ([0, 1, 2, 3] as const).map((position) => explainDigit(classification, client, position)),
    remarks: remarksOf(classification, client),
    total: total[client]!,
    weighted: weighted[client]!,
    loyalty: loyalty[client]!,
    rank: rank[client]!,
    segment: SEGMENT_LABELS[segment[client]! - 1] ?? null,
    decision: decisionOf(classification, client),
    share: share ? resolveSource(portfolio, share, 'share', scheme.referenceDate).values[client]! : NaN,
    turnover: turnoverColumn(portfolio, scheme)?.values[client] ?? NaN,
    turnoverCut: scheme.segmentation.amounts === 'propose' ? null : turnoverCutOf(portfolio, scheme)(client),
    blocked: blocked[client] === 1,
    block: blockReason(classification, client),
    place: explainRank(classification, client),
  };
}
