import { nextSegment, segmentDistance } from '../certainty/segmentFlips';
import type { Classification } from '../classify/classification';
import { type MatrixId, placementsOf } from '../rules/matrices';
import { SEGMENT_LABELS } from '../rules/segments';
import { STRATEGIES } from '../rules/strategies';
import { abcOf, discountCell, numberOrBlank, segmentTrait } from './cells';
import type { OutputColumn } from './columns';

/** The value of a client's cell: a number, the id of a word, or null where it stays blank. */
type Cell = (classification: Classification, client: number) => number | string | null;

/** Digit k, counted from 0. */
const digit =
  (k: 0 | 1 | 2 | 3): Cell =>
  ({ digits }, client) =>
    digits[k][client] || null;

const matrixStrategy =
  (matrix: MatrixId): Cell =>
  (classification, client) =>
    STRATEGIES[placementsOf(classification).strategy[matrix][client]! - 1] ?? null;

/** What each column holds. Apart from the rest of its declaration, because the pane's first load carries no judging. */
const CELLS: Readonly<Record<OutputColumn, Cell>> = {
  code: ({ code }, client) => code[client] || null,
  digit1: digit(0),
  digit2: digit(1),
  digit3: digit(2),
  digit4: digit(3),
  total: ({ total }, client) => total[client] || null,
  weighted: ({ weighted }, client) => numberOrBlank(weighted[client]!),
  loyalty: ({ loyalty }, client) => numberOrBlank(loyalty[client]!),
  totalLoyalty: ({ totalLoyalty }, client) => numberOrBlank(totalLoyalty[client]!),
  weightedLoyalty: ({ weightedLoyalty }, client) => numberOrBlank(weightedLoyalty[client]!),
  rank: ({ rank }, client) => rank[client] || null,
  abc: abcOf,
  segment: ({ segment }, client) => SEGMENT_LABELS[segment[client]! - 1] ?? null,
  computedSegment: ({ computed }, client) => SEGMENT_LABELS[computed[client]! - 1] ?? null,
  nextSegment: (classification, client) => SEGMENT_LABELS[nextSegment(classification, client) - 1] ?? null,
  segmentDistance: (classification, client) => numberOrBlank(segmentDistance(classification, client)),
  strategy: ({ segment }, client) => segmentTrait(segment[client]!)?.strategy ?? null,
  strategyPosition: matrixStrategy('position'),
  strategyVolumeShare: matrixStrategy('volumeShare'),
  strategySum2: matrixStrategy('sum2'),
  strategySum3: matrixStrategy('sum3'),
  strategySum4: matrixStrategy('sum4'),
  service: ({ segment }, client) => segmentTrait(segment[client]!)?.intensity ?? null,
  blocked: ({ blocked }, client) => (blocked[client] ? 'block' : null),
  discount: discountCell,
  profile: ({ scheme, profiles }, client) => scheme.profiles[profiles[client]!]!.name,
  remarks: () => null,
};

/**
 * The value of one cell: a number, the id of a word, or null where the cell stays blank. `remarks` is always null here:
 * they are put together in the reader's language (`remarksOf`).
 */
export function cellOf(classification: Classification, column: OutputColumn, client: number): number | string | null {
  return CELLS[column](classification, client);
}
