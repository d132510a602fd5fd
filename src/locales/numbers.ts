import type { Unit } from '../method';
import type { Language } from './languages';
import { numberRegion } from './numberRegion';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Lists of thousands of clients write numbers by the hundred thousand: each way of writing is made once.
 * @param least decimals that are written even where they are zeros
 */
export function format(
  language: Language,
  decimals: number,
  style: 'decimal' | 'percent' = 'decimal',
  least = 0,
): Intl.NumberFormat {
  const region = numberRegion(language);
  const key = `${region} ${style} ${least} ${decimals}`;
  let found = formats.get(key);
  if (!found) {
    // Spanish leaves four figures ungrouped ("1234"); in a column of amounts that reads badly.
    found = new Intl.NumberFormat(region, {
      useGrouping: 'always' as never,
      style,
      minimumFractionDigits: least,
      maximumFractionDigits: decimals,
    });
    formats.set(key, found);
  }
  return found;
}

/** The number in writing; what rounds to nothing is neither above nor below it: "0", never "-0". */
export function written(form: Intl.NumberFormat, value: number): string {
  const text = form.format(value);
  return /[1-9∞]/.test(text) ? text : text.replace('-', '');
}

/**
 * A number as a person writes it in the language: amounts without decimals from a thousand up, percentages without
 * decimals unless they decide, everything else with up to two (`decimals` raises it where a cut needs more).
 */
export function formatNumber(value: number, unit: Unit, language: Language, decimals = 2): string {
  if (unit === 'fraction') return formatPercent(value, language, decimals > 2 ? decimals - 2 : undefined);
  const places = unit === 'amount' && Math.abs(value) >= 1000 && decimals <= 2 ? 0 : decimals;
  return written(format(language, places), value);
}

/** A fraction as a percentage: 0.25 → "25 %" in Spanish, "25%" in English; one decimal only where it is not whole. */
export function formatPercent(fraction: number, language: Language, decimals = 1): string {
  return written(format(language, decimals, 'percent'), fraction);
}

/** A rate that sums are made with, whole: 8.75 %, and not 8.8 %, which gives another sum. */
export const formatRate = (fraction: number, language: Language): string => formatPercent(fraction, language, 4);

/** A count with thousands marks. */
export function formatCount(count: number, language: Language): string {
  return written(format(language, 0), count);
}

/**
 * A count where there is little room: "941", "9,4 mil", "36 mil", "1,2 M"; in English "9.4k", "36k", "1.2M". The whole
 * count belongs beside it, in words.
 */
export function shortCount(count: number, language: Language): string {
  if (count < 1000) return formatCount(count, language);
  const [size, k] = count < 999_500 ? [1000, 0] : [1_000_000, 1];
  const value = count / size;
  const unit = language === 'es' ? ['\u00a0mil', '\u00a0M'][k] : ['k', 'M'][k];
  return `${format(language, value < 9.95 ? 1 : 0).format(value)}${unit}`;
}

/** "a, b y c" / "a, b and c"; of a choice "a, b o c" / "a, b or c". */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return new Intl.ListFormat(language === 'es' ? 'es-ES' : 'en-GB', { type }).format(items);
}
