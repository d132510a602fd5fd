import { type Bands, cutOfDigit } from '../../../method';
import { formatNumber, type Language, type Translate } from '../../../locales';
import type { Unit } from '../../model/numbers';

/** A digit's band in words: "más de 25 %", "el resto"; never symbols. */
export function bandWords(
  digit: number,
  bands: Bands,
  unit: Unit,
  { language, t }: { readonly language: Language; readonly t: Translate },
): string {
  const at = cutOfDigit(digit, bands.direction);
  if (at === null) return t('pane.criteria.band.rest');
  const cut = bands.cuts[at] ?? null;
  if (cut === null) return t('pane.criteria.band.all');
  return `${t(`pane.criteria.band.${bands.boundary}`)} ${formatNumber(cut, unit, language, 4)}`;
}

/** Cuts in one line, from low to high as functions take them: "10.000 / 50.000 / 150.000". */
export function cutsText(cuts: readonly (number | null)[], unit: Unit, language: Language, t: Translate): string {
  return cuts
    .map((cut) => (cut === null ? t('pane.criteria.band.all') : formatNumber(cut, unit, language)))
    .join(' / ');
}
