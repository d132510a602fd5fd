import type { Language } from './languages';

/** Excel's errors as its English and its Spanish write them. */
const NAMES: readonly (readonly [en: string, es: string])[] = [
  ['#N/A', '#N/D'],
  ['#DIV/0!', '#¡DIV/0!'],
  ['#VALUE!', '#¡VALOR!'],
  ['#REF!', '#¡REF!'],
  ['#NAME?', '#¿NOMBRE?'],
  ['#NUM!', '#¡NUM!'],
  ['#NULL!', '#¡NULO!'],
  ['#SPILL!', '#¡DESBORDAMIENTO!'],
  ['#CALC!', '#¡CALC!'],
  ['#BUSY!', '#¡OCUPADO!'],
  ['#FIELD!', '#¡CAMPO!'],
  ['#BLOCKED!', '#¡BLOQUEADO!'],
  ['#CONNECT!', '#¡CONECTAR!'],
  ['#GETTING_DATA', '#OBTENIENDO_DATOS'],
];

/**
 * An error value as the Excel of that language writes it, whichever of the two it comes from (files and Office.js have the
 * English one); any other text as it is.
 */
export function errorNamed(text: string, language: Language): string {
  if (!text.startsWith('#')) return text;
  const found = NAMES.find((names) => names.includes(text.trim().toUpperCase()));
  return found ? found[language === 'es' ? 1 : 0] : text;
}
