import type { Classification } from '../classify/classification';
import type { ColumnCell } from './cell';
import type { OutputColumn } from './columns';
import { codeCell } from './code/cell';
import { digitCell } from './digit/cell';
import { totalCell } from './total/cell';
import { weightedCell } from './weighted/cell';
import { loyaltyCell } from './loyalty/cell';
import { totalLoyaltyCell } from './totalLoyalty/cell';
import { weightedLoyaltyCell } from './weightedLoyalty/cell';
import { rankCell } from './rank/cell';
import { abcCell } from './abc/cell';
import { segmentCell } from './segment/cell';
import { computedSegmentCell } from './computedSegment/cell';
import { nextSegmentCell } from './nextSegment/cell';
import { segmentDistanceCell } from './segmentDistance/cell';
import { strategyCell } from './strategy/cell';
import { strategyPositionCell } from './strategyPosition/cell';
import { strategyVolumeShareCell } from './strategyVolumeShare/cell';
import { strategySumCell } from './strategySum/cell';
import { serviceCell } from './service/cell';
import { blockedCell } from './blocked/cell';
import { discountCell } from './discount/cell';
import { profileCell } from './profile/cell';
import { remarksCell } from './remarks/cell';

/** What the cells of each column hold. */
export const CELLS: Readonly<Record<OutputColumn, ColumnCell>> = {
  code: codeCell,
  digit1: digitCell(0),
  digit2: digitCell(1),
  digit3: digitCell(2),
  digit4: digitCell(3),
  total: totalCell,
  weighted: weightedCell,
  loyalty: loyaltyCell,
  totalLoyalty: totalLoyaltyCell,
  weightedLoyalty: weightedLoyaltyCell,
  rank: rankCell,
  abc: abcCell,
  segment: segmentCell,
  computedSegment: computedSegmentCell,
  nextSegment: nextSegmentCell,
  segmentDistance: segmentDistanceCell,
  strategy: strategyCell,
  strategyPosition: strategyPositionCell,
  strategyVolumeShare: strategyVolumeShareCell,
  strategySum2: strategySumCell('sum2'),
  strategySum3: strategySumCell('sum3'),
  strategySum4: strategySumCell('sum4'),
  service: serviceCell,
  blocked: blockedCell,
  discount: discountCell,
  profile: profileCell,
  remarks: remarksCell,
};

/**
 * The value of one cell: a number, the id of a word, or null where the cell stays blank. `remarks` is always null here:
 * they are put together in the reader's language (`remarksOf`).
 */
export function cellOf(classification: Classification, column: OutputColumn, client: number): number | string | null {
  return CELLS[column].value(classification, client);
}
