/**
 * The time span that a header names. `last12` rolling twelve months; `annual` a year without saying which;
 * `current` the running year; `year` a named year; `partYear` some months of a named year ("2026 YTD Oct", "1T 2026");
 * `lastYear` "last year", which can be either; `previous` the one before; `all` since the beginning; `none` not said.
 */
export type Period = 'last12' | 'annual' | 'current' | 'year' | 'partYear' | 'lastYear' | 'previous' | 'all' | 'none';

/** A header taken apart: what it is about, and for which period and in which unit. */
export interface HeaderWords {
  /** Stems of the words that carry meaning, without period, unit and stop words. */
  readonly words: readonly string[];
  /** Stems that may stand beside any meaning ("importe", "total", "número"). */
  readonly fillers: readonly string[];
  /** Lower-case words as written, without accents. */
  readonly tokens: readonly string[];
  /** Whether a count is meant: a plural, or "nº", "número de", "count". */
  readonly counts: boolean;
  readonly period: Period;
  /** Latest year named, 0 when none. */
  readonly year: number;
  readonly percent: boolean;
  readonly money: boolean;
  /** "per" something that is not a year: sales per employee. */
  readonly ratio: boolean;
}

const STOP = new Set(
  'a al an and ano anos con de del e el en ex excl excluded excluido from in incl la las lo los of on our para por per s sin su sus tax the to u un una us vat iva with y year yearly anual anuales annual anualmente'.split(
    ' ',
  ),
);
/** `ano`/`years` carry the meaning of the years column, so plurals are kept; singulars name a period. */
const KEPT_PLURALS = new Set(['anos', 'years']);
const FILLERS = new Set(
  'importe amount total totales numero num nro no n nr number count cantidad net neto neta netos netas gross bruto bruta'.split(
    ' ',
  ),
);
const COUNTERS = new Set('numero num nro no n nr number count cantidad'.split(' '));
const MONEY = new Set('eur euro euros usd gbp mxn dl lcy importe amount dolares dollars pesos'.split(' '));
const PERCENT = new Set('porcentaje porcentajes percent percentage pct porc'.split(' '));
const LAST_MONTH = '(?:dic(?:iembre)?|dec(?:ember)?)';
const MONTH = `(?:ene(?:ro)?|jan(?:uary)?|feb(?:rero|ruary)?|mar(?:zo|ch)?|abr(?:il)?|apr(?:il)?|mayo?|jun(?:io|e)?|jul(?:io|y)?|ago(?:sto)?|aug(?:ust)?|sept?(?:iembre|ember)?|setiembre|oct(?:ubre|ober)?|nov(?:iembre|ember)?|${LAST_MONTH})`;
const UP_TO = '(?:a|al|hasta|to|until|through|thru)';
/** What makes a part of a named year: months, quarters, halves, "to date". */
const PART_OF_YEAR = new RegExp(
  ` (?:a (?:la )?fecha|to date|so far|hasta hoy|a dia de hoy|${UP_TO} \\d{1,2} (?:de )?(?:\\d{1,2}|${MONTH})|(?:${UP_TO} )?${MONTH}|ytd|en curso|acum(?:ulad[oa])?|parcial|partial|[qhts] [1-4]|[1-4] [qhts]|(?:[1-9]|1[01]) (?:m|meses|months)|(?:[1-4]|i{1,3}|iv|primer|segundo|tercer|cuarto|first|second|third|fourth) (?:(?:er|o|º|ª|st|nd|rd|th|do|to) )?(?:trim(?:estre)?|cuatrim(?:estre)?|sem(?:estre)?|quarter|half))(?= )`,
  'g',
);
/** What names the last month of a whole one. */
const WHOLE_YEAR = new RegExp(
  ` (?:(?:(?:ene(?:ro)?|jan(?:uary)?) (?:${UP_TO} )?|${UP_TO} (?:31 (?:de )?)?)${LAST_MONTH}|${UP_TO} 31 12|q 1 (?:${UP_TO} )?q 4|(?:fy|year|ano|ejercicio) (?:to|ended|ending|end|cerrado|a|al) (?:\\d{1,2} )?(?:de )?${MONTH})(?= )`,
  'g',
);
const BUSINESS_YEAR = '(?:ano|year|ejercicio|fy|campana|temporada)';

/** Headers are compared by stem: no plural, no gender of the final -e, English and Spanish alike. */
export function stem(word: string): string {
  let root = word;
  if (root.length > 3 && root.endsWith('s') && !root.endsWith('ss')) root = root.slice(0, -1);
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1);
  return root.length > 3 && root.endsWith('y') ? `${root.slice(0, -1)}i` : root;
}

/** Lower-case words without accents or punctuation: "CódCliente_2025" → cod, cliente, 2025. */
export function tokensOf(text: string): string[] {
  return (
    text
      .replace(/\b[nN]\s*\.?\s*[ºª°]/g, ' numero ')
      .replace(/#/g, ' numero ')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? []
  );
}

/** Header text for comparing: no accents, case or punctuation. */
export function normaliseHeader(text: string): string {
  return tokensOf(text).join(' ');
}

/** The span that a normalised header names, and the rest of it. */
function takePeriod(text: string): { period: Period; year: number; rest: string } {
  const years = [...text.matchAll(/ (?:fy|ej|ejercicio|campana) (\d\d)(?= )| ((?:19|20)\d\d)(?= )/g)].map((match) =>
    match[1] ? 2000 + Number(match[1]) : Number(match[2]),
  );
  let rest = text.replace(/ (?:fy|ej|ejercicio|campana) (\d\d)(?= )| ((?:19|20)\d\d)(?= )/g, ' ');
  const take = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, ' ');
    return rest !== before;
  };
  const previous =
    take(
      new RegExp(` (?:previous|prior|anteriore?s?|prev|ant|pasad[oa]|py|ly) (?:12 m\\w*|${BUSINESS_YEAR})(?= )`, 'g'),
    ) ||
    take(new RegExp(` (?:12 m\\w*|${BUSINESS_YEAR}) (?:previous|prior|anteriore?s?|prev|ant|pasad[oa])(?= )`, 'g')) ||
    take(/ (?:previous|prior|anteriore?s?|prev|ant|py|ly|n 1)(?= )/g);
  const last12 =
    take(/ (?:ultim[oa]s?|last|past|trailing|rolling|latest) (?:12|doce|twelve)(?: m\w*)?(?= )/g) ||
    take(/ (?:l|r|rolling) 12 ?(?:m\w*)?(?= )/g) ||
    take(/ (?:tam|ltm|ttm|moving annual total|total anual movil)(?= )/g) ||
    take(/ 12 (?:m|meses|months?)(?= )/g);
  take(/(?: (?:ultim[oa]s?|last|past))? (?:\d{1,2}|dos|two|tres|three|cinco|five) (?:anos?|years?|ejercicios)(?= )/g);
  const lastYear = take(new RegExp(` (?:last|ultim[oa]) ${BUSINESS_YEAR}(?= )`, 'g'));
  take(/ years? ago(?= )/g);
  const running =
    take(new RegExp(` (?:current|this|est[ea]) ${BUSINESS_YEAR}(?= )`, 'g')) ||
    take(new RegExp(` ${BUSINESS_YEAR} (?:actual|en curso|corriente|to date)(?= )`, 'g')) ||
    take(/ (?:ytd|en curso)(?= )| acumulad[oa] (?:del )?ano(?= )/g);
  const named = years.length === 1 && !previous && !last12;
  if (named) take(WHOLE_YEAR);
  const part = named && (take(PART_OF_YEAR) || running);
  // A business year is the running one, unless it is named.
  const current = take(/ (?:ejercicio|campana)(?= )/g) || running;
  const all = take(
    / (?:all time|all|historic[oa]?s?|historical|acumulad[oa]s?|lifetime|ever|desde (?:el )?inicio|cumulative|accumulated)(?= )/g,
  );
  const annual = / (?:anual(?:es)?|annual|annually|yearly|(?:al|por|per|a) (?:ano|year)|per annum)(?= )/.test(rest);
  const year = Math.max(0, ...years);
  const period: Period = previous
    ? 'previous'
    : last12
      ? 'last12'
      : all || years.length > 1
        ? 'all'
        : year > 0
          ? part
            ? 'partYear'
            : 'year'
          : lastYear
            ? 'lastYear'
            : current
              ? 'current'
              : annual
                ? 'annual'
                : 'none';
  return { period, year, rest };
}

/** Takes a header apart; see {@link HeaderWords}. */
export function headerWords(header: string): HeaderWords {
  const tokens = tokensOf(header);
  const { period, year, rest } = takePeriod(` ${tokens.join(' ')} `);
  const left = rest.replace(/ (?:por|per|al|a) (?:ano|year)(?= )| per annum(?= )/g, ' ');
  const ratio = / (?:por|per) \p{L}/u.test(left);
  const remaining = left.trim().split(/ +/).filter(Boolean);
  const words: string[] = [];
  const fillers: string[] = [];
  for (const token of remaining) {
    if (FILLERS.has(token)) fillers.push(stem(token));
    if (FILLERS.has(token) || PERCENT.has(token) || MONEY.has(token)) continue;
    if (KEPT_PLURALS.has(token) || !STOP.has(token)) words.push(KEPT_PLURALS.has(token) ? token : stem(token));
  }
  return {
    words,
    fillers,
    tokens,
    counts: remaining.some((token) => COUNTERS.has(token) || (token.length > 3 && /[^s]s$/.test(token))),
    period,
    year,
    percent: header.includes('%') || tokens.some((token) => PERCENT.has(token)),
    money: /[€$£]/.test(header) || tokens.some((token) => MONEY.has(token)),
    ratio,
  };
}
