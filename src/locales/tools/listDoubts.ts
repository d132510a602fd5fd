import { formatTogether } from '../figuresTogether';
import { formatList } from '../numbers';
import type { Language } from '../languages';
import { inCurrency } from '../currencyText';
import { quotedCell } from '../quotedCell';
import { wordsOf } from '../translator';
import { listDoubtsWords } from './listDoubtsWords';

/**
 * Where a sentence about a list is read, for the way on that it names: in a report, in the pane where the choices stand below
 * (`here`), or in a terminal, whose option for a currency the function writes.
 */
export type ListWay = 'report' | 'here' | ((currency: string) => string);

const wayOf = (way: ListWay): 'Way' | 'WayHere' | 'WayTerminal' =>
  way === 'report' ? 'Way' : way === 'here' ? 'WayHere' : 'WayTerminal';

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
  readonly currency?: string | null;
}

/**
 * How the dates that stand as text were read, or why not and what to do; '' where there are none.
 */
export function datesAsText(
  { texts, dayFirst, monthFirst, order, told }: DatesAsText,
  language: Language,
  way: ListWay = 'report',
): string {
  const say = wordsOf(listDoubtsWords, language);
  if (texts === 0) return '';
  if (order === null) {
    const why = dayFirst > 0 ? say('mixed', { count: texts, dayFirst, monthFirst }) : say('open', { count: texts });
    return `${why} ${say(way === 'report' ? 'way' : way === 'here' ? 'wayHere' : 'wayTerminal')}`;
  }
  const [only, against] = order === 'dd/mm/yyyy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (!told) return say('proven', { count: texts, order: say(`order.${order}`), only });
  const fits = say('told', { count: texts, order: say(`order.${order}`) });
  return against > 0 ? `${fits} ${say('toldAgainst', { count: against })}` : fits;
}

/** That lines of a purchase list do not count, with their money and the first cells; '' where all do. */
export function linesOut(
  why: 'noDate' | 'noAmount' | 'cancelled',
  { lines, sum, cells, currency = null }: LinesOut,
  language: Language,
): string {
  if (lines === 0) return '';
  const say = wordsOf(listDoubtsWords, language);
  const said = say(why, { count: lines, sum: listMoney(sum, currency, language) });
  if (cells.length === 0) return said;
  const named = cells.map(({ cell, text }) => say('cell', { cell, text: quotedCell(text, language) }));
  return `${said} ${say('first', { count: named.length, cells: formatList(named, language) })}`;
}

/** How the amounts of a list were read (`ListMoney`), with cells by their addresses. */
export interface MoneyRead {
  readonly currency: string | null;
  readonly noSuchCurrency: string | null;
  readonly unsaid: number;
  readonly otherCurrencies: readonly (LinesOut & { readonly name: string | null })[];
  readonly totals: LinesOut;
  readonly numbers: {
    readonly texts: number;
    readonly comma: number;
    readonly point: number;
    readonly decimal: ',' | '.' | null;
    readonly told: boolean;
  };
}

/** An amount with two decimals at most, in its currency. */
export const listMoney = (amount: number, currency: string | null, language: Language): string =>
  inCurrency(formatTogether([Math.round(100 * amount) / 100], 'amount', language)[0]!, currency, language);

/** Lines that stand apart from the others, for they are in another currency: a sentence for each currency, with its cells. */
export function currenciesApart({ otherCurrencies }: Pick<MoneyRead, 'otherCurrencies'>, language: Language): string[] {
  const say = wordsOf(listDoubtsWords, language);
  return otherCurrencies.map(({ name, lines, sum, cells }) => {
    const said = { count: lines, currency: name ?? '', sum: listMoney(sum, name, language) };
    const named = cells.map(({ cell, text }) => {
      const shown = typeof text === 'number' ? listMoney(text, name, language) : text;
      return say('cell', { cell, text: shown }).trim();
    });
    const first =
      named.length > 0 ? ` ${say('first', { count: named.length, cells: formatList(named, language) })}` : '';
    return say(name === null ? 'inNone' : 'inCurrency', said) + first;
  });
}

/** What of a list's amounts was read by a rule, stands apart or was not read: a sentence each. */
export function moneyDoubts(money: MoneyRead, language: Language, way: ListWay = 'report'): string[] {
  const say = wordsOf(listDoubtsWords, language);
  const { currency, noSuchCurrency: asked, unsaid } = money;
  const apart = currenciesApart(money, language);
  const other = money.otherCurrencies.find(({ name }) => name !== null)?.name ?? '';
  const option = typeof way === 'function' ? way(other) : '';
  return [
    ...(asked === null
      ? []
      : [say(currency === null ? 'noSuchCurrencyNone' : 'noSuchCurrency', { asked, currency: currency ?? '' })]),
    ...apart.map((said, k) => (k < apart.length - 1 ? said : `${said} ${say(`currency${wayOf(way)}`, { option })}`)),
    ...(unsaid > 0 && currency !== null ? [say('unsaid', { count: unsaid, currency })] : []),
    // A total of lines in several currencies is in none of them.
    ...totalsSaid({ ...money.totals, currency: apart.length > 0 ? null : currency }, language),
    ...numbersAsText('amounts', money.numbers, language, way),
  ];
}

/** That lines are totals of the list, with their sum where they have one, and the first cells. */
export function totalsSaid(
  { lines, sum, cells = [], currency = null }: Omit<LinesOut, 'cells'> & Partial<Pick<LinesOut, 'cells'>>,
  language: Language,
): string[] {
  if (lines === 0) return [];
  const say = wordsOf(listDoubtsWords, language);
  const hasSum = cells.length > 0 || sum !== 0;
  const said = hasSum
    ? say('totals', { count: lines, sum: listMoney(sum, currency, language) })
    : say('totalsOnly', { count: lines });
  const at = cells.flatMap(({ cell }) => (cell === '' ? [] : [cell]));
  return [at.length === 0 ? said : `${said} ${say('first', { count: at.length, cells: formatList(at, language) })}`];
}

/** How the weights of a list of relations that stand as text were read, where there was something to decide. */
export const weightsAsText = (numbers: MoneyRead['numbers'], language: Language, way: ListWay = 'report'): string[] =>
  numbersAsText('weights', numbers, language, way);

/** How the amounts or weights that stand as text were read, where there was something to decide. */
function numbersAsText(
  what: 'amounts' | 'weights',
  { texts, comma, point, decimal, told }: MoneyRead['numbers'],
  language: Language,
  way: ListWay,
): string[] {
  if (texts === 0) return [];
  const words = wordsOf(listDoubtsWords, language);
  const noun = { one: words(`noun.${what}.one`), many: words(`noun.${what}.many`), label: words(what) };
  const say = (id: Parameters<typeof words>[0], params: Readonly<Record<string, string | number>> = {}): string =>
    words(id, { ...noun, ...params });
  if (decimal === null) {
    const why = comma > 0 ? say('decimalMixed', { count: texts, comma, point }) : say('decimalOpen', { count: texts });
    return [`${why} ${say(`decimal${wayOf(way)}`)}`];
  }
  const mark = say(`mark.${decimal}`);
  if (told) return [say('decimalTold', { count: texts, mark })];
  const either = texts - comma - point;
  return either > 0 ? [say('decimalProven', { count: either, mark })] : [];
}

/** The same of a list of contracts, whose lines count for the renewals without an amount, too. */
export function contractAmounts(
  money: MoneyRead,
  unread: Pick<LinesOut, 'lines' | 'cells'>,
  language: Language,
  way: ListWay = 'report',
): string[] {
  const say = wordsOf(listDoubtsWords, language);
  const doubts = moneyDoubts(money, language, way);
  if (money.otherCurrencies.length > 0) {
    // Behind the sentences of the currencies, of which the last one says the way on.
    const last = (money.noSuchCurrency === null ? 0 : 1) + money.otherCurrencies.length - 1;
    doubts[last] = `${doubts[last]!} ${say('stillContracts')}`;
  }
  if (unread.lines === 0) return doubts;
  const named = unread.cells.map(({ cell, text }) => say('cell', { cell, text: String(text) }).trim());
  const first = say('first', { count: named.length, cells: formatList(named, language) });
  return [...doubts, `${say('contractNoAmount', { count: unread.lines })} ${first}`];
}

/** Those that are named of them all, and how many more there are. */
const namedOf = (names: readonly string[], count: number, language: Language): string => {
  const more = count - names.length;
  const rest = more > 0 ? [wordsOf(listDoubtsWords, language)('moreStrangers', { count: more })] : [];
  return formatList([...names, ...rest], language);
};

/** Clients of a purchase list that the table does not have, with what they bought; '' where there are none. */
export function strangersSaid(
  shown: readonly { readonly id: string; readonly value: number }[],
  { count, currency }: { readonly count: number; readonly currency: string | null },
  language: Language,
): string {
  if (count === 0) return '';
  const say = wordsOf(listDoubtsWords, language);
  const names = shown.map(({ id, value }) => say('stranger', { id, value: listMoney(value, currency, language) }));
  return say('strangers', { count, names: namedOf(names, count, language) });
}

/** Ids of a list that only zeros in front tell from a client's; '' where there are none. */
export function alikeSaid(
  shown: readonly { readonly id: string; readonly of: string }[],
  count: number,
  { language, way }: { readonly language: Language; readonly way: ListWay },
): string {
  if (count === 0) return '';
  const say = wordsOf(listDoubtsWords, language);
  const names = shown.map((one) => say('alikeId', { ...one }));
  return `${say('alike', { count, names: namedOf(names, count, language) })} ${say(`alike${wayOf(way)}`)}`;
}

/** Companies of another list that the table does not have; '' where there are none. */
export const companiesSaid = (shown: readonly string[], count: number, language: Language): string =>
  count === 0 ? '' : wordsOf(listDoubtsWords, language)('companies', { count, names: namedOf(shown, count, language) });

/** That orders of nothing do not count, whom that leaves without purchases, and what decides it; '' where there are none. */
export function freeSaid(
  { days, clients }: { readonly days: number; readonly clients: number },
  language: Language,
  way: ListWay = 'report',
): string {
  if (days === 0) return '';
  const say = wordsOf(listDoubtsWords, language);
  const whom = clients > 0 ? ` ${say('freeClients', { count: clients })}` : '';
  return `${say('free', { count: days })}${whom} ${say(`free${wayOf(way)}`)}`;
}
