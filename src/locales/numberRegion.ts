import type { Language } from './languages';

/** The signs that a computer writes numbers with. They follow its region, not the language: Mexico writes 1,234.56. */
export interface NumberSigns {
  /** Before the decimals. */
  readonly decimal: string;
  /** Between thousands. */
  readonly thousands: string;
}

/** Regions by the way in which they write numbers; the first is the one of a language without a region. */
const REGIONS: Readonly<Record<Language, readonly string[]>> = {
  es: ['es-ES', 'es-MX', 'es-CR', 'de-CH'],
  en: ['en-GB', 'en-DE', 'en-ZA', 'en-CH'],
};

const usual = (): Record<Language, string> => ({ es: REGIONS.es[0]!, en: REGIONS.en[0]! });
let regions = usual();

/** The region whose writing of numbers sentences follow, as `Intl` names it. */
export const numberRegion = (language: Language): string => regions[language];

/** The sign before decimals in what is written and typed. */
export const decimalMark = (language: Language): '.' | ',' =>
  signsOfRegion(numberRegion(language)).decimal === ',' ? ',' : '.';

/**
 * From now on numbers are written with these signs, as the cells beside them are; null: as is usual in each language.
 * Signs that no region has follow one with the same decimals.
 */
export function writeNumbersWith(signs: NumberSigns | null): void {
  regions = usual();
  if (signs === null) return;
  for (const language of ['es', 'en'] as const) {
    const alike = REGIONS[language].filter((region) => signsOfRegion(region).decimal === signs.decimal);
    const same = alike.find((region) => sameSign(signsOfRegion(region).thousands, signs.thousands));
    regions[language] = same ?? alike[0] ?? regions[language];
  }
}

/** The signs of a region, as `es-MX`; null where there is no such region, or the tag names none. */
export function signsOfTag(tag: string): NumberSigns | null {
  if (!/^[a-z]{2}-([a-z]{2}|\d{3})$/i.test(tag) || Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return null;
  return signsOfRegion(tag);
}

const found = new Map<string, NumberSigns>();

function signsOfRegion(region: string): NumberSigns {
  let signs = found.get(region);
  if (!signs) {
    const form = new Intl.NumberFormat(region, { useGrouping: 'always' as never });
    const parts = form.formatToParts(1234567.8);
    const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    signs = { decimal: sign('decimal'), thousands: sign('group') };
    found.set(region, signs);
  }
  return signs;
}

/** Every kind of space is one, and so is every apostrophe. */
const sameSign = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (sign: string): string => sign.replace(/\s/u, ' ').replace('’', "'");
