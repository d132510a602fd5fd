import type { Parameter, UnitId } from '../declare';
import { type Localised, t } from '../declare/localised';

/** What a number is, in the reader's words; '' where the word would say nothing. */
export const UNIT_WORDS: Readonly<Record<UnitId, Localised>> = {
  amount: t('importe', 'amount'),
  amountPerYear: t('importe al año', 'amount per year'),
  fraction: t('tanto por uno (25 % es 0,25)', 'fraction (25% is 0.25)'),
  fractionPerYear: t('tanto por uno al año', 'fraction per year'),
  years: t('años', 'years'),
  days: t('días', 'days'),
  count: t('número entero', 'whole number'),
  digit: t('dígito de 1 a 4', 'digit 1 to 4'),
  code: t('código CEC', 'CEC code'),
  score: t('puntuación', 'score'),
  position: t('orden', 'position'),
  number: t('número', 'number'),
  criterion: t('en la unidad del criterio', 'in the criterion’s unit'),
  text: t('texto', 'text'),
  truth: t('VERDADERO o FALSO', 'TRUE or FALSE'),
  table: t('rango de celdas', 'range of cells'),
};

/** What kind of argument a parameter takes. */
export function typeOf({ shape, layout, unit }: Parameter): Localised {
  if (shape === 'choice') return t('una de varias palabras', 'one of several words');
  if (layout) return layout;
  if (shape === 'whole') return t('rango', 'range');
  if (unit === 'text') return t('texto, o un rango de textos', 'text, or a range of texts');
  if (unit === 'truth') return t('VERDADERO o FALSO, o un rango', 'TRUE or FALSE, or a range');
  return t('número, o un rango de números', 'number, or a range of numbers');
}

/** Excel's errors as its Spanish and English versions write them. */
export const ERROR_WORDS: Readonly<Record<string, Localised>> = {
  '#N/A': t('#N/D', '#N/A'),
  '#VALUE!': t('#¡VALOR!', '#VALUE!'),
  '#NUM!': t('#¡NUM!', '#NUM!'),
  '#DIV/0!': t('#¡DIV/0!', '#DIV/0!'),
};
