import { CENTS } from './numberFormats';
import { formatDate, formatList, inQuotes, type Language, wordsOf } from '../locales';
import { clientTableWords } from '../locales/tools/clientTable';
import { datesAsText, type ListWay, moneyDoubts } from '../locales/tools/listDoubts';
import { type CurrencyCells, isoOfSerial, normaliseHeader, type WrittenOrder } from '../portfolio';
import { moneyRead } from './listMoney';
import {
  clientTotals,
  headerAt,
  nearestPurchaseHeader,
  type PurchaseColumns,
  purchaseHeader,
  type MoneyChoices,
  type PurchaseReading,
  shownMoney,
  readPurchases,
  type ToldHeaders,
} from '../value';

/** A column of the table as it is written. */
interface TableColumn {
  readonly header: string;
  /** Excel number format. */
  readonly format: string;
  /** Characters. */
  readonly width: number;
}

/** A client table made from a purchase list, ready to be written, and what is said of it before. */
export interface ClientTableDraft {
  readonly sheetName: string;
  readonly columns: readonly TableColumn[];
  /** A client each, under the columns; '' is blank. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** What would be written, from what, and what is left out. */
  readonly said: readonly string[];
  readonly lines: number;
}

type Rows = readonly (readonly unknown[])[];

const NAME =
  /^(?:nombre|razon social|empresa|denominacion|nombre (?:del )?cliente|name|company|(?:client|customer) ?name)$/;
const DATE = 'dd/mm/yyyy';

/** What the user has said of a purchase list, and where its cells stand. */
export interface TableChoices extends Pick<MoneyChoices, 'decimal' | 'currency'> {
  /** Headers by the roles that the user has given them. */
  readonly told?: ToldHeaders;
  /** Order of day and month in dates as text; by default the one that they prove. */
  readonly dates?: WrittenOrder | null;
  /** Currencies that the cells show by their number formats. */
  readonly shown?: CurrencyCells | undefined;
  /** Where what is said of it is read. */
  readonly way?: ListWay;
  /** Zero-based cell of the sheet where the rows begin; absent where they stand on none. */
  readonly corner?: { readonly row: number; readonly column: number };
}

/**
 * A client table, a row a client, out of a purchase list: since when, the last purchase, and turnover, orders and product
 * families of the list's last twelve months, under headers that reading knows.
 * @param rows the list with its header
 */
export function clientTableOf(
  rows: Rows,
  language: Language,
  { told, dates = null, decimal = null, currency = null, shown, way = 'report', corner }: TableChoices = {},
): ClientTableDraft | { readonly refused: string } {
  const say = wordsOf(clientTableWords, language);
  const found = purchaseHeader(rows, told);
  if (!found) {
    const { missing } = nearestPurchaseHeader(rows, told);
    const named = missing.flatMap((role) =>
      role === 'client' || role === 'date' || role === 'amount' ? [say(`role.${role}`)] : [],
    );
    return { refused: say('unread', { missing: formatList(named, language) }) };
  }
  const lines = rows.slice(found.row + 1);
  const texts = rows[found.row]!.map((_, column) => headerAt(rows, found.row, column));
  const headers = texts.map(normaliseHeader);
  const first = found.row + 1;
  const money = shownMoney(found.columns, { headers: texts, shown, first, lines: lines.length });
  const reading = readPurchases(lines, found.columns, { dates, decimal, currency, ...money });
  const names = namesOf(lines, headers, found.columns);
  const origin = corner && {
    row: corner.row + first,
    columns: Object.fromEntries(Object.entries(found.columns).map(([role, at]) => [role, corner.column + at])),
  };
  const doubts = [
    datesAsText(reading.written, language, way),
    ...moneyDoubts(moneyRead(reading, origin), language, way),
  ].filter((said) => said !== '');
  return draftOf(reading, { names, doubts }, language) ?? { refused: say('empty') };
}

/** Names of clients by their ids, where the list has a column of names beside that of the client. */
function namesOf(lines: Rows, headers: readonly string[], { client }: PurchaseColumns): Map<string, string> | null {
  const at = headers.findIndex((header, column) => column !== client && NAME.test(header));
  if (at < 0 || client === undefined) return null;
  const names = new Map<string, string>();
  for (const line of lines) {
    const [id, name] = [line[client], line[at]].map((cell) => String(cell ?? '').trim()) as [string, string];
    if (id !== '' && name !== '' && !names.has(id)) names.set(id, name);
  }
  return names;
}

function draftOf(
  reading: PurchaseReading,
  { names, doubts }: { readonly names: ReadonlyMap<string, string> | null; readonly doubts: readonly string[] },
  language: Language,
): ClientTableDraft | null {
  const totals = clientTotals(reading);
  if (!totals) return null;
  const say = wordsOf(clientTableWords, language);
  const { clients, to, from, wholeYear, wholeYearBefore, first, last, turnover, before, orders, families } = totals;
  const day = (serial: number): number | string => serial || '';
  const column = (header: string, format: string, width: number, cell: (c: number) => string | number) => ({
    header,
    ...{ format, width, cell },
  });
  const unit = (header: string): string => (reading.currency === null ? header : `${header} (${reading.currency})`);
  const columns = [
    column(say('header.id'), '@', 12, (c) => clients[c]!),
    ...(names ? [column(say('header.name'), 'General', 30, (c) => names.get(clients[c]!) ?? '')] : []),
    column(say('header.since'), DATE, 13, (c) => day(first[c]!)),
    column(say('header.last'), DATE, 13, (c) => day(last[c]!)),
    column(unit(say(wholeYear ? 'header.turnover' : 'header.turnoverPart')), CENTS, 15, (c) => turnover[c]!),
    ...(wholeYearBefore ? [column(unit(say('header.before')), CENTS, 15, (c) => before[c]!)] : []),
    column(say(wholeYear ? 'header.orders' : 'header.ordersPart'), '0', 11, (c) => orders[c]!),
    ...(families ? [column(say('header.families'), '0', 12, (c) => families[c]!)] : []),
  ];
  const { noClient, noDate, noAmount } = reading.buckets;
  const leftOut = noClient.lines + noDate.lines + noAmount.lines;
  const date = (serial: number): string => formatDate(isoOfSerial(serial), language);
  const quoted = columns.map(({ header }) => inQuotes(header, language));
  return {
    sheetName: say('sheetName'),
    columns: columns.map(({ cell: _, ...rest }) => rest),
    rows: clients.map((_, c) => columns.map(({ cell }) => cell(c))),
    lines: reading.lines,
    said: [
      say('preview', { count: clients.length, lines: reading.counted }),
      say('columns', { columns: formatList(quoted, language) }),
      wholeYear
        ? say('year', { from: date(from + 1), to: date(to) })
        : say('part', { from: date(reading.span!.first), to: date(to) }),
      ...doubts,
      ...(leftOut > 0 ? [say('leftOut', { count: leftOut })] : []),
    ],
  };
}
