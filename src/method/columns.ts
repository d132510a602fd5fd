import type { Classification } from './classification';
import { scoreInUse } from './rank';
import { discountOf } from './rules';
import type { Scheme } from './scheme/model';
import { canSegment } from './segmentClients';
import { SEGMENT_LABELS, type Segment } from './segments';
import { SEGMENT_STRATEGIES } from './strategies';

/**
 * The columns a classification can be written as (method.md §1.20), in their order. `word` columns hold ids, `remarks`
 * are put together in the reader's language; words come from `src/locales`.
 */
export const OUTPUT_COLUMNS = [
  'code',
  'digit1',
  'digit2',
  'digit3',
  'digit4',
  'total',
  'weighted',
  'loyalty',
  'totalLoyalty',
  'weightedLoyalty',
  'rank',
  'abc',
  'segment',
  'computedSegment',
  'strategy',
  'service',
  'blocked',
  'discount',
  'profile',
  'remarks',
] as const;
export type OutputColumn = (typeof OUTPUT_COLUMNS)[number];

/** How a column's cells are to be read and formatted. */
export type ColumnKind = 'code' | 'whole' | 'decimal' | 'percent' | 'word' | 'text';
export const COLUMN_KINDS: Readonly<Record<OutputColumn, ColumnKind>> = {
  code: 'code',
  digit1: 'whole',
  digit2: 'whole',
  digit3: 'whole',
  digit4: 'whole',
  total: 'whole',
  weighted: 'decimal',
  loyalty: 'decimal',
  totalLoyalty: 'decimal',
  weightedLoyalty: 'decimal',
  rank: 'whole',
  abc: 'word',
  segment: 'word',
  computedSegment: 'word',
  strategy: 'word',
  service: 'word',
  blocked: 'word',
  discount: 'percent',
  profile: 'text',
  remarks: 'text',
};

/**
 * The columns written when nobody asked otherwise: code, four digits, total, weighted (with weights), the score that
 * orders the list and its factor, so that the sheet itself explains the rank, rank, segment and its strategy (where
 * there can be segments), the computed segment beside it (where people have decided some), block (where unpaid is
 * mapped), remarks.
 * @param decided whether the table says what people decided about some client
 */
export function defaultColumns(scheme: Scheme, decided = false): OutputColumn[] {
  const { profiles, rules } = scheme;
  const score = scoreInUse(scheme);
  const loyal = profiles.some(({ loyalty }) => loyalty !== null);
  const weighted = profiles.some(({ weights }) => weights !== null);
  const unpaid =
    rules.block.enabled &&
    (rules.block.source !== null || profiles.some(({ criteria }) => criteria.some(({ key }) => key === 'unpaid')));
  const chosen = new Set<OutputColumn>([
    ...(['code', 'digit1', 'digit2', 'digit3', 'digit4', 'total'] as const),
    ...(weighted ? (['weighted'] as const) : []),
    ...(score === 'total' || score === 'weighted' || !loyal ? [] : (['loyalty', score] as const)),
    'rank',
    ...(canSegment(scheme) || decided ? (['segment', 'strategy'] as const) : []),
    ...(canSegment(scheme) && decided ? (['computedSegment'] as const) : []),
    ...(unpaid ? (['blocked'] as const) : []),
    'remarks',
  ]);
  return OUTPUT_COLUMNS.filter((column) => chosen.has(column));
}

/**
 * The value of one cell: a number, the id of a word, or null where the cell stays blank. `remarks` is always null here:
 * see `remarksOf`.
 */
export function cellOf(classification: Classification, column: OutputColumn, client: number): number | string | null {
  const { digits, code, total, rank, segment, computed, blocked, profiles, scheme } = classification;
  switch (column) {
    case 'code':
      return code[client] || null;
    case 'digit1':
    case 'digit2':
    case 'digit3':
    case 'digit4':
      return digits[Number(column.slice(5)) - 1]![client] || null;
    case 'total':
      return total[client] || null;
    case 'weighted':
    case 'loyalty':
    case 'totalLoyalty':
    case 'weightedLoyalty':
      return numberOrBlank(classification[column][client]!);
    case 'rank':
      return rank[client] || null;
    case 'abc':
      return abcOf(classification, client);
    case 'segment':
      return SEGMENT_LABELS[segment[client]! - 1] ?? null;
    case 'computedSegment':
      return SEGMENT_LABELS[computed[client]! - 1] ?? null;
    case 'strategy':
      return segmentTrait(segment[client]!)?.strategy ?? null;
    case 'service':
      return segmentTrait(segment[client]!)?.intensity ?? null;
    case 'blocked':
      return blocked[client] ? 'block' : null;
    case 'discount':
      return discountCell(classification, client);
    case 'profile':
      return scheme.profiles[profiles[client]!]!.name;
    case 'remarks':
      return null;
  }
}

function numberOrBlank(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function segmentTrait(code: number): (typeof SEGMENT_STRATEGIES)[Segment] | undefined {
  return SEGMENT_STRATEGIES[SEGMENT_LABELS[code - 1] as Segment];
}

/** A = 4, B = 3, C = 2 or 1 of the turnover digit (method.md §1.6). */
function abcOf(classification: Classification, client: number): string | null {
  const digit = digitOfCriterion(classification, 'turnover', client);
  return digit ? ({ 4: 'A', 3: 'B' }[digit] ?? 'C') : null;
}

/** The policy wins: a segment whose policy gives no discount gets none (§1.8). */
function discountCell(classification: Classification, client: number): number | null {
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
