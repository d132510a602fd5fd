import type { ColumnUnit } from '../portfolio';
import type { UnitReport } from '../method';
import type { Language } from './languages';
import { formatCount, formatNumber, formatPercent } from './numbers';
import { translator } from './translator';

/** Whether a column's unit asks for a look: cells that do not fit, doubt, or a scheme that reads it against its cells. */
export function unitNeedsLook(report: UnitReport): boolean {
  const { unfit, over, judged, unit, formatted } = report;
  return (
    unfit > 0 || over > 0 || judged.doubt !== null || judged.unit !== unit || (unit === 'percent' && formatted > 0)
  );
}

/** The cells that are read as more than the whole, "2 (200 %)"; nothing where there are none. */
export function overSentence({ over, overExamples, unit }: UnitReport, language: Language): string | null {
  if (over === 0) return null;
  const whole = unit === 'percent' ? 100 : 1;
  const examples = overExamples
    .map((value) => `${formatNumber(value, 'number', language, 4)} (${formatPercent(value / whole, language)})`)
    .join(language === 'es' ? '; ' : ', ');
  const more = over > overExamples.length ? ' …' : '';
  return translator(language)('unit.over', { count: over, examples: examples + more });
}

/** A unit as it is chosen; a margin that is no part of a whole is an amount. */
export function unitName(unit: ColumnUnit, key: string, language: Language): string {
  const t = translator(language);
  return unit === 'number' && key === 'margin' ? t('unit.amounts') : t(`unit.choice.${unit}`);
}

/**
 * How a column is read, the evidence, what is doubtful, and the cells that do not fit, one sentence after the other:
 * "«Cuota» se lee en tanto por uno … El 98 % de sus números está entre 0 y 1; 12 no: 45, 12,5 …".
 */
export function unitSentences(report: UnitReport, language: Language): string[] {
  const t = translator(language);
  const { key, header, unit, judged, numbers, outside, lowest, formatted, unfit } = report;
  const how = unit === 'number' && key === 'margin' ? 'amount' : unit;
  const named = (values: readonly number[], count: number): string =>
    values.map((value) => formatNumber(value, 'number', language, 4)).join(language === 'es' ? '; ' : ', ') +
    (count > values.length ? ' …' : '');
  const said = [t(`unit.read.${how}`, { column: header })];
  if (unit !== 'number' && numbers > 0) said.push(evidence());
  if (unit === 'percent' && formatted > 0) said.push(t('unit.formattedAmong', { count: formatted }));
  else if (formatted > 0) {
    said.push(formatted === numbers ? t('unit.formattedAll') : t('unit.formatted', { count: formatted }));
  }
  if (judged.unit !== unit) said.push(t('unit.doubt.otherwise', { judged: unitName(judged.unit, key, language) }));
  else if (judged.doubt) said.push(t(`unit.doubt.${judged.doubt}`));
  if (unfit > 0) said.push(t('unit.unfit', { count: unfit, examples: named(report.unfitExamples, unfit) }));
  return said;

  function evidence(): string {
    const whole = unit === 'percent' ? 100 : 1;
    const limits = { low: formatCount(lowest * whole, language), high: formatCount(whole, language) };
    if (outside === 0) return t('unit.evidence.all', limits);
    const examples = named(report.outsideExamples, outside);
    if (outside === numbers) return t('unit.evidence.none', { ...limits, examples });
    // Never "100 %" of which some are not.
    const share = formatPercent(Math.min(0.99, Math.floor(((numbers - outside) / numbers) * 100) / 100), language);
    return t('unit.evidence.some', { ...limits, share, count: outside, examples });
  }
}
