import { SEGMENT_LABELS, type Segment } from './segments';

/** The text's scale of strategies, from leaving to growing (method.md §1.10). */
export const STRATEGIES = ['exit', 'watch', 'maintain', 'grow'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** Each segment's own strategy and intensity of service, as the text's table has them (§1.9). */
export const SEGMENT_STRATEGIES = {
  vital: { strategy: 'maintenance', intensity: 'intense' },
  promising: { strategy: 'growth', intensity: 'intense' },
  lacklustre: { strategy: 'supervision', intensity: 'light' },
  dispensable: { strategy: 'letGo', intensity: 'campaignsOnly' },
} as const satisfies Record<Segment, { strategy: string; intensity: string }>;
export type SegmentStrategy = (typeof SEGMENT_STRATEGIES)[Segment]['strategy'];

/** Competitive position before a client (*posición competitiva*): a user's column, or from the competitors digit. */
export const POSITIONS = ['weak', 'medium', 'strong'] as const;
export type Position = (typeof POSITIONS)[number];

export type PositionMatrix = Readonly<Record<Position, Readonly<Record<Segment, Strategy>>>>;
/** Rows: turnover digit; inside: strategies for share digits 1–4. */
export type VolumeShareMatrix = Readonly<
  Record<'1' | '2' | '3' | '4', readonly [Strategy, Strategy, Strategy, Strategy]>
>;

/** Default contents of the matrices: the text's are lost, these are recommendations and editable (§1.10). */
export const DEFAULT_POSITION_MATRIX: PositionMatrix = {
  weak: { dispensable: 'exit', lacklustre: 'watch', promising: 'watch', vital: 'maintain' },
  medium: { dispensable: 'exit', lacklustre: 'maintain', promising: 'grow', vital: 'maintain' },
  strong: { dispensable: 'watch', lacklustre: 'maintain', promising: 'grow', vital: 'grow' },
};
export const DEFAULT_VOLUME_SHARE_MATRIX: VolumeShareMatrix = {
  '4': ['grow', 'grow', 'maintain', 'maintain'],
  '3': ['grow', 'grow', 'maintain', 'maintain'],
  '2': ['watch', 'watch', 'maintain', 'maintain'],
  '1': ['exit', 'exit', 'watch', 'watch'],
};

/** Position from the competitors digit alone: 4 strong, 1 weak, else medium; null for a blank digit. */
export function positionFromCompetitors(digit: number): Position | null {
  if (digit === 0) return null;
  return digit === 4 ? 'strong' : digit === 1 ? 'weak' : 'medium';
}

/**
 * Strategy of a sum of k digits: `n = (sum − k)/(3k)`; n ≤ ¼ exit, ≤ ½ watch, ≤ ¾ maintain, else grow (§1.10 c).
 * @param k how many digits were added, 2–4
 */
export function strategyOfSum(sum: number, k: number): Strategy {
  const quarters = (4 * (sum - k)) / (3 * k);
  return STRATEGIES[quarters <= 1 ? 0 : quarters <= 2 ? 1 : quarters <= 3 ? 2 : 3];
}

/**
 * Strategy of all four digits, with the two overrides where they apply: unpaid digit 1 → exit; share digit 4 leaves
 * nothing to win, so grow → maintain.
 * @param unpaid the unpaid digit, or 0 when unpaid is not among the criteria; likewise `share`
 */
export function strategyOfTotal(total: number, { unpaid = 0, share = 0 } = {}): Strategy {
  if (unpaid === 1) return 'exit';
  const strategy = strategyOfSum(total, 4);
  return strategy === 'grow' && share === 4 ? 'maintain' : strategy;
}

/** The strategy and the intensity of service of a segment's code, from 1; undefined where there is none. */
export function traitOf(code: number): (typeof SEGMENT_STRATEGIES)[Segment] | undefined {
  return SEGMENT_STRATEGIES[SEGMENT_LABELS[code - 1] as Segment];
}
