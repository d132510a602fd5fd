import { type Conversion, type DateOrder, isoOfSerial } from '../portfolio';
import type { Language } from './languages';
import { formatNumber } from './numbers';
import { translator } from './translator';

/** Orders of a date by their initials, as sentences are named. */
export const ORDER_NAMES = { 'yyyy-mm-dd': 'ymd', 'dd/mm/yyyy': 'dmy', 'mm/dd/yyyy': 'mdy' } as const satisfies Record<
  DateOrder,
  string
>;

/** The one rule by which the texts of a column become numbers, or what the user has to say first. */
export function conversionRule(conversion: Conversion, language: Language): string[] {
  const t = translator(language);
  const { kind, decimal, order, percent, thousands, currency, negative, unit } = conversion;
  if (kind === 'dates') return [order ? t(`convert.rule.dates.${ORDER_NAMES[order]}`) : t('convert.ask.order')];
  if (decimal === null) return [t('convert.ask.decimal')];
  return [
    t(decimal === ',' ? 'convert.rule.comma' : 'convert.rule.point'),
    ...(thousands ? [t('convert.rule.thousands')] : []),
    ...(percent ? [t(`convert.rule.${percent}`)] : []),
    ...(currency ? [t('convert.rule.currency')] : []),
    ...(negative ? [t('convert.rule.negative')] : []),
    ...(unit === null ? [] : [t('convert.rule.unit', { unit })]),
  ];
}

/** What a converted cell holds, as the language writes it; dates as year-month-day, which no order can confuse. */
export function convertedText(after: number, kind: Conversion['kind'], language: Language): string {
  return kind === 'dates' ? isoOfSerial(after) : formatNumber(after, 'number', language, 6);
}
