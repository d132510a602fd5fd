import type { Segment } from './segments';

/** The eleven services of the policy, in the text's order (method.md §1.12). */
export const SERVICES = [
  'visits',
  'complaints',
  'web',
  'birthdays',
  'specialAttention',
  'gifts',
  'mailings',
  'telemarketing',
  'discounts',
  'promotions',
  'training',
] as const;
export type Service = (typeof SERVICES)[number];

/** A level in a cell of the policy: times a year, hours, yes/no, or the id of a level (or the user's own text). */
export type PolicyCell = number | boolean | string;
export type ServicePolicy = Readonly<Record<Service, Readonly<Record<Segment, PolicyCell>>>>;

/** What each service is told in: a number (times a year, hours), or one of several levels; a text of one's own beside them. */
export const SERVICE_LEVELS: Readonly<Record<Service, 'number' | readonly PolicyCell[]>> = {
  visits: 'number',
  complaints: 'number',
  web: ['portal', 'selfService', 'public', 'none'],
  birthdays: [true, false],
  specialAttention: [true, false],
  gifts: ['high', 'medium', 'none'],
  mailings: 'number',
  telemarketing: 'number',
  discounts: ['byTurnoverDigit', 'byShareGrowth', 'list', 'none'],
  promotions: ['exclusive', 'crossFamily', 'general', 'none'],
  training: ['included', 'paid', 'none'],
};

/** The level of discounts that the scheme's table of discounts by digit gives. */
export const DISCOUNT_BY_DIGIT = 'byTurnoverDigit';

/**
 * Whether a segment of this level can have a discount at all: at the list price, as with none, nobody pays less
 * (docs/method.md §1.8, §1.12).
 */
export function givesDiscount(level: PolicyCell): boolean {
  return level !== 'none' && level !== 'list';
}

/** Default policy: the text's table is lost; this one honours its intense / intense / light / campaigns only. */
export const DEFAULT_POLICY: ServicePolicy = {
  visits: { vital: 12, promising: 12, lacklustre: 2, dispensable: 0 },
  complaints: { vital: 24, promising: 24, lacklustre: 72, dispensable: 120 },
  web: { vital: 'portal', promising: 'portal', lacklustre: 'selfService', dispensable: 'public' },
  birthdays: { vital: true, promising: true, lacklustre: false, dispensable: false },
  specialAttention: { vital: true, promising: true, lacklustre: false, dispensable: false },
  gifts: { vital: 'high', promising: 'medium', lacklustre: 'none', dispensable: 'none' },
  mailings: { vital: 12, promising: 12, lacklustre: 4, dispensable: 2 },
  telemarketing: { vital: 0, promising: 12, lacklustre: 4, dispensable: 2 },
  discounts: { vital: 'byTurnoverDigit', promising: 'byShareGrowth', lacklustre: 'list', dispensable: 'none' },
  promotions: { vital: 'exclusive', promising: 'crossFamily', lacklustre: 'general', dispensable: 'general' },
  training: { vital: 'included', promising: 'included', lacklustre: 'paid', dispensable: 'none' },
};
