import { cellState, type RawTable } from '../cells/cells';
import type { NumericColumn, TextColumn } from '../portfolio';
import { normaliseHeader } from '../headers/headerWords';
import { MAX_ROWS, type Observation } from './observations';

/** Fewer rows tell nothing; rows a client at least, on average. */
const FEWEST_ROWS = 6;
const ROWS_A_CLIENT = 1.5;
/** Of the filled cells of a column of dates, so many are dates; of the clients with several rows, so many have several days. */
const MOSTLY = 0.8;
const OFTEN = 0.5;
/** Excel's serial numbers of 1954 to 2119: dates in cells are numbers. */
const [FIRST_DAY, LAST_DAY] = [20_000, 80_000] as const;
const DAY_TEXT = /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[T\s].*)?$/;
const DATE_HEADER = /fecha|date|d[ií]a\b|\bday/i;
const AMOUNT_HEADER = /importe|amount|total|precio|price|base|venta|sales|factur|revenue|cantidad|quantity/i;

/** Headers, without accents and case, of the day of a line: of an order or an invoice, not of a client. */
const LINE_DAY =
  /^(?:(?:fecha|dia|f)(?: (?:de )?(?:la |el )?(?:pedido|factura|facturacion|compra|venta|albaran|operacion|movimiento|documento))?|(?:(?:order|invoice|purchase|sale|sales|transaction|document) )?(?:date|day))$/;
/** With so many criteria or more, it is a client table whatever else it has. */
const CLIENT_TABLE = 4;

type Column = NumericColumn | TextColumn;

/**
 * What speaks for a list of purchases that was opened as if it were the client table: clients come back in several rows,
 * and in those rows a column of dates says different days. Null where that is not so.
 * @param clients columns that say who the client is
 */
export function purchaseLike(
  table: RawTable,
  rows: Uint32Array,
  { columns, clients }: { readonly columns: readonly Column[]; readonly clients: readonly Column[] },
): Observation | null {
  if (rows.length < FEWEST_ROWS) return null;
  for (const client of clients) {
    const byClient = new Map<string, number[]>();
    for (const row of rows) {
      const cell = table.cells[row]?.[client.sourceColumn];
      const id = cell === null || cell === undefined ? '' : String(cell).trim();
      if (id === '') continue;
      const its = byClient.get(id);
      if (its) its.push(row);
      else byClient.set(id, [row]);
    }
    if (byClient.size < 2 || rows.length < ROWS_A_CLIENT * byClient.size) continue;
    const repeated = [...byClient.values()].filter((its) => its.length > 1);
    const date = columns.find((column) => column !== client && hasDays(table, rows, column, repeated));
    if (!date) continue;
    const numbers = columns.filter((column) => column.kind === 'number' && column !== date && column !== client);
    const amount = numbers.find(({ header }) => AMOUNT_HEADER.test(header)) ?? numbers[0];
    if (!amount) continue;
    return {
      id: 'purchaseList',
      params: {
        count: byClient.size,
        rows: rows.length,
        client: client.header,
        date: date.header,
        amount: amount.header,
      },
      rows: repeated[0]!.slice(0, MAX_ROWS),
      sourceColumn: client.sourceColumn,
    };
  }
  return null;
}

/**
 * What lets a table be a list of purchases although no client comes again on another day: the day of a line and its amount
 * beside the client, and fewer criteria than a classification takes. Null where that is not so.
 * @param clients columns that say who the client is
 * @param criteria how many criteria the columns were taken for
 */
export function perhapsPurchases(
  table: RawTable,
  rows: Uint32Array,
  { columns, clients, criteria }: { columns: readonly Column[]; clients: readonly Column[]; criteria: number },
): Observation | null {
  const [client] = clients;
  if (!client || rows.length < 2 || criteria >= CLIENT_TABLE) return null;
  const others = columns.filter((column) => column !== client);
  const date = others.find(
    (column) => LINE_DAY.test(normaliseHeader(column.header)) && hasDays(table, rows, column, []),
  );
  const amount = others.find(
    (column) => column !== date && column.kind === 'number' && AMOUNT_HEADER.test(column.header),
  );
  if (!date || !amount) return null;
  const headers = { client: client.header, date: date.header, amount: amount.header };
  return { id: 'perhapsPurchases', params: { rows: rows.length, ...headers } };
}

/** Whether a column says the days of rows: dates, called so or written so, that differ among the rows of a client. */
function hasDays(
  table: RawTable,
  rows: Uint32Array,
  { header, sourceColumn }: Column,
  repeated: readonly (readonly number[])[],
): boolean {
  const called = DATE_HEADER.test(header);
  let [filled, days] = [0, 0];
  for (const row of rows) {
    const cell = table.cells[row]?.[sourceColumn];
    const state = cellState(cell);
    if (state === 'empty') continue;
    filled++;
    const isSerial = called && typeof cell === 'number' && cell >= FIRST_DAY && cell < LAST_DAY;
    if (isSerial || (typeof cell === 'string' && DAY_TEXT.test(cell))) days++;
  }
  if (filled === 0 || days < MOSTLY * filled) return false;
  const differing = repeated.filter((its) => new Set(its.map((row) => table.cells[row]?.[sourceColumn])).size > 1);
  return differing.length >= OFTEN * repeated.length;
}
