import type { Classification } from '../classify/classification';
import { discountOf } from '../rules/rules';
import { SEGMENT_LABELS, type Segment } from '../rules/segments';
import { SEGMENT_STRATEGIES } from '../rules/strategies';

/** A number for a cell; null, a blank, where there is none. */
export function numberOrBlank(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

export function segmentTrait(code: number): (typeof SEGMENT_STRATEGIES)[Segment] | undefined {
  return SEGMENT_STRATEGIES[SEGMENT_LABELS[code - 1] as Segment];
}

/** A = 4, B = 3, C = 2 or 1 of the turnover digit (method.md §1.6). */
export function abcOf(classification: Classification, client: number): string | null {
  const digit = digitOfCriterion(classification, 'turnover', client);
  return digit ? ({ 4: 'A', 3: 'B' }[digit] ?? 'C') : null;
}

/** The policy wins: a segment whose policy gives no discount gets none (§1.8). */
export function discountCell(classification: Classification, client: number): number | null {
  const { scheme, segment, blocked } = classification;
  const { enabled, by, table } = scheme.rules.discount;
  if (!enabled) return null;
  const label = SEGMENT_LABELS[segment[client]! - 1] as Segment | undefined;
  if (label && scheme.policy.discounts[label] === 'none') return 0;
  return numberOrBlank(discountOf(digitOfCriterion(classification, by, client), blocked[client] === 1, table));
}

/** The digit of a criterion named by key; 0 where the client's profile has none. */
export function digitOfCriterion({ scheme, profiles, digits }: Classification, key: string, client: number): number {
  const position = scheme.profiles[profiles[client]!]!.criteria.findIndex((criterion) => criterion.key === key);
  return position < 0 ? 0 : digits[position]![client]!;
}
