import { looksLikeNumber } from './textNumbers';

/** A number with one word in small letters behind it: "12 años", "3,5 kg"; "4400 BCN" and "C1" are codes. */
const WITH_WORD = /^\s*([-+−]?\d[\d.,'’\s]*?)\s*(\p{Ll}{2,})\.?\s*$/u;

/**
 * Words that say how much one is, and not only of what: without them the number would be another one. Multiples, parts,
 * and times that are no years, as the method counts in years. Spanish, English, German, French, Portuguese.
 */
const SCALES = new Set(
  [
    ...['mil', 'mill', 'millar', 'millón', 'millon', 'millones', 'mio', 'mn', 'mm', 'bn', 'mrd', 'cien', 'ciento'],
    ...[
      'cientos',
      'decena',
      'docena',
      'par',
      'milla',
      'thousand',
      'million',
      'billion',
      'billón',
      'billon',
      'billones',
    ],
    ...['hundred', 'dozen', 'pair', 'tsd', 'tausend', 'mille', 'milhão', 'milhões', 'medio', 'media', 'cuarto', 'half'],
    ...[
      'pct',
      'percent',
      'porciento',
      'pb',
      'bp',
      'bps',
      'cent',
      'céntimo',
      'centimo',
      'pence',
      'semana',
      'week',
      'wk',
    ],
    ...[
      'mes',
      'meses',
      'month',
      'mo',
      'mth',
      'monat',
      'monate',
      'mois',
      'mês',
      'día',
      'dia',
      'day',
      'jour',
      'tag',
      'tage',
    ],
    ...['hora', 'hour', 'hr', 'hs', 'minuto', 'minute', 'min', 'segundo', 'second', 'sec', 'seg', 'am', 'pm', 'trim'],
    ...['trimestre', 'quarter', 'bimestre', 'cuatrimestre', 'semestre', 'semester', 'quincena', 'década', 'decada'],
    ...['decade', 'lustro', 'quinquenio', 'siglo', 'century', 'st', 'nd', 'rd', 'th', 'er', 'do', 'ro', 'to', 'avo'],
  ].map(singular),
);

/** One word for one and for many: "año", "años"; "unidad", "unidades". */
function singular(word: string): string {
  return word.normalize('NFC').replace(/e?s?$/, '');
}

/** The number and the word behind it, or null where a text is not written so, or the word is one of scale. */
function parted(text: string): { readonly number: string; readonly word: string } | null {
  const [, number, word] = (text.length <= 32 && WITH_WORD.exec(text)) || [];
  if (number === undefined || word === undefined || !looksLikeNumber(number)) return null;
  return SCALES.has(singular(word)) ? null : { number, word };
}

/** What a text with a unit behind its number says without it, for a column whose texts share one; else the text as it is. */
export const withoutUnit = (text: string): string => parted(text)?.number ?? text;

/** Follows the texts of one column: whether every one is a number with the same word behind it. */
export class UnitWord {
  #stem: string | null = null;
  #broken = false;
  /** The word as it is written first; null where the texts do not share one. */
  word: string | null = null;

  /** Takes the next text; after one that differs nothing is looked at. */
  add(text: unknown): void {
    if (this.#broken) return;
    const found = typeof text === 'string' ? parted(text) : null;
    const stem = found && singular(found.word);
    if (found && (this.#stem === null || this.#stem === stem)) {
      this.#stem = stem;
      this.word ??= found.word;
    } else {
      this.#broken = true;
      this.word = null;
    }
  }
}

/** The word that stands behind the number in every one of the texts ("años" in "1 año", "2 años"), or null. */
export function unitWord(texts: Iterable<unknown>): string | null {
  const unit = new UnitWord();
  for (const text of texts) unit.add(text);
  return unit.word;
}
