import type { Classification } from '../../classify/classification';
import { givesDiscount } from '../../rules/policy';
import { discountOf } from '../../rules/rules';
import { SEGMENT_LABELS, type Segment } from '../../rules/segments';
import { type ColumnCell, digitOfCriterion, numberOrBlank } from '../cell';

export const discountCell: ColumnCell = {
  value: discountOfClient,
  // Its policy by segment may hold the user's own words.
  formula: null,
};

/** The policy wins: a segment that pays the list price, or whose policy gives no discount, gets none (§1.8). */
function discountOfClient(classification: Classification, client: number): number | null {
  const { scheme, segment, blocked } = classification;
  const { enabled, by, table } = scheme.rules.discount;
  if (!enabled) return null;
  const label = SEGMENT_LABELS[segment[client]! - 1] as Segment | undefined;
  const level = label && scheme.policy.discounts[label];
  if (level !== undefined && !givesDiscount(level)) return 0;
  return numberOrBlank(discountOf(digitOfCriterion(classification, by, client), blocked[client] === 1, table));
}
