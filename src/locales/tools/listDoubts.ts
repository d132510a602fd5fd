import { formatList, formatNumber } from '../numbers';
import type { Language } from '../languages';
import { quotedCell } from '../quotedCell';
import { wordsOf } from '../translator';

const es = {
  proven_one: '1 fecha escrita como texto se ha leído como {{order}}: solo cabe así, y ninguna otra lo contradice.',
  proven_other:
    '{{count}} fechas escritas como texto se han leído como {{order}}: {{only}} solo {{only:cabe|caben}} así, y ninguna lo contradice.',
  told_one: '1 fecha escrita como texto se ha leído como {{order}}, según lo indicado.',
  told_other: '{{count}} fechas escritas como texto se han leído como {{order}}, según lo indicado.',
  toldAgainst: 'De ellas, {{count}} no {{count:cabe|caben}} así y no {{count:cuenta|cuentan}}.',
  open_one:
    '1 fecha escrita como texto no se ha leído: ningún día pasa de 12, y nada dice si va antes el día o el mes.',
  open_other:
    '{{count}} fechas escritas como texto no se han leído: ningún día pasa de 12, y nada dice si va antes el día o el mes.',
  mixed:
    '{{count}} fechas escritas como texto no se han leído: {{dayFirst}} solo {{dayFirst:cabe|caben}} como dd/mm/aaaa y {{monthFirst}} solo como mm/dd/aaaa.',
  way: 'Diga el orden al leer la lista («Fechas escritas como texto»), o escríbalas como fechas de Excel.',
  wayHere: 'Elija abajo el orden, o escríbalas como fechas de Excel.',
  noDate_one: '1 línea no cuenta porque no tiene una fecha que se pueda leer. Importe: {{sum}}.',
  noDate_other: '{{count}} líneas no cuentan porque no tienen una fecha que se pueda leer. Suman {{sum}}.',
  noAmount_one: '1 línea no cuenta porque no tiene un importe que se pueda leer.',
  noAmount_other: '{{count}} líneas no cuentan porque no tienen un importe que se pueda leer.',
  first_one: 'Celda: {{cells}}.',
  first_other: 'Primeras celdas: {{cells}}.',
  cell: '{{cell}} «{{text}}»',
  order: { 'dd/mm/yyyy': 'dd/mm/aaaa', 'mm/dd/yyyy': 'mm/dd/aaaa' },
  dates: 'Fechas escritas como texto',
  byEvidence: 'según lo que prueben las celdas',
};

const en: typeof es = {
  proven_one: '1 date that stands as text was read as {{order}}: it fits no other way, and none contradicts it.',
  proven_other:
    '{{count}} dates that stand as text were read as {{order}}: {{only}} {{only:fits|fit}} no other way, and none contradicts it.',
  told_one: '1 date that stands as text was read as {{order}}, as you said.',
  told_other: '{{count}} dates that stand as text were read as {{order}}, as you said.',
  toldAgainst: '{{count}} of them {{count:does|do}} not fit that order and {{count:does|do}} not count.',
  open_one:
    '1 date that stands as text was not read: no day is above 12, and nothing tells whether the day or the month comes first.',
  open_other:
    '{{count}} dates that stand as text were not read: no day is above 12, and nothing tells whether the day or the month comes first.',
  mixed:
    '{{count}} dates that stand as text were not read: {{dayFirst}} {{dayFirst:fits|fit}} only dd/mm/yyyy and {{monthFirst}} only mm/dd/yyyy.',
  way: 'Say the order where the list is read (“Dates that stand as text”), or write them as Excel dates.',
  wayHere: 'Choose the order below, or write them as Excel dates.',
  noDate_one: '1 line does not count, as it has no date that can be read. Its amount is {{sum}}.',
  noDate_other: '{{count}} lines do not count, as they have no date that can be read. They add up to {{sum}}.',
  noAmount_one: '1 line does not count, as it has no amount that can be read.',
  noAmount_other: '{{count}} lines do not count, as they have no amount that can be read.',
  first_one: 'Cell: {{cells}}.',
  first_other: 'The first cells: {{cells}}.',
  cell: '{{cell}} “{{text}}”',
  order: { 'dd/mm/yyyy': 'dd/mm/yyyy', 'mm/dd/yyyy': 'mm/dd/yyyy' },
  dates: 'Dates that stand as text',
  byEvidence: 'as the cells prove',
};

/** What of a list beside the clients was read by a rule, or not read, and what to do about it. */
export const listDoubtsWords = { es, en };

/** What the dates of a list that stand as text say of their order (`writtenDates`). */
interface DatesAsText {
  readonly texts: number;
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly order: 'dd/mm/yyyy' | 'mm/dd/yyyy' | null;
  readonly told: boolean;
}

/** Lines of a purchase list that do not count for one reason, with their money and the first cells to be mended. */
interface LinesOut {
  readonly lines: number;
  readonly sum: number;
  readonly cells: readonly { readonly cell: string; readonly text: string | number }[];
}

/**
 * How the dates that stand as text were read, or why not and what to do; '' where there are none.
 * @param way as a report says it, or the pane, where the choice stands below
 */
export function datesAsText(
  { texts, dayFirst, monthFirst, order, told }: DatesAsText,
  language: Language,
  way: 'way' | 'wayHere' = 'way',
): string {
  const say = wordsOf(listDoubtsWords, language);
  if (texts === 0) return '';
  if (order === null) {
    const why = dayFirst > 0 ? say('mixed', { count: texts, dayFirst, monthFirst }) : say('open', { count: texts });
    return `${why} ${say(way)}`;
  }
  const [only, against] = order === 'dd/mm/yyyy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!told) return say('proven', { count: texts, order: say(`order.${order}`), only });
  const fits = say('told', { count: texts, order: say(`order.${order}`) });
  return against > 0 ? `${fits} ${say('toldAgainst', { count: against })}` : fits;
}

/** That lines of a purchase list do not count, with their money and the first cells; '' where all do. */
export function linesOut(why: 'noDate' | 'noAmount', { lines, sum, cells }: LinesOut, language: Language): string {
  if (lines === 0) return '';
  const say = wordsOf(listDoubtsWords, language);
  const money = formatNumber(Math.round(100 * sum) / 100, 'number', language, 2);
  const said = say(why, { count: lines, sum: money });
  if (cells.length === 0) return said;
  const named = cells.map(({ cell, text }) => say('cell', { cell, text: quotedCell(text, language) }));
  return `${said} ${say('first', { count: named.length, cells: formatList(named, language) })}`;
}
