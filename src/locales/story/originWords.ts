import type { Segmentation } from '../../method';
import { formatPercent } from '../numbers';
import { translator } from '../translator';
import type { Language } from '../languages';

/** Where the amount of "high turnover" comes from, in words that follow it: "más de 84.000, el importe que…". */
export function originWords({ reading, level, base }: Segmentation, language: Language): string {
  if (reading === 'digit') return '';
  const t = translator(language);
  const origin = t(`why.origin.${reading}`, { level: formatPercent(level, language) });
  return base === 'family' && reading !== 'amount' ? t('why.origin.ofFamily', { origin }) : origin;
}
