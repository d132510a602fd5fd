import type { DecimalMark, WrittenOrder } from '../portfolio';
import type { ListOrigin, PurchaseList } from '../tools';
import { idsAsNumbers, nearestPurchaseHeader, purchaseHeader, readPurchases } from '../value';
import type { Options } from './options';
import { findLines, type KnownBy, type NamedRows } from './secondTable';

/** How a second list is to be read, as plain data that another thread can be given. */
export interface ListAsked extends KnownBy {
  /** `FILE`, or what of it: `FILE!SHEET`. */
  readonly given: string;
  /** How its texts are to be read, and which currency. */
  readonly dates: WrittenOrder | null;
  readonly decimal: DecimalMark | null;
  readonly currency: string | null;
  /** Zeros in front of a client's id do not count. */
  readonly numbers: boolean;
}

/** How a purchase list is to be read. */
export interface PurchasesAsked extends ListAsked {
  /** Purchases of 0 count as purchases. */
  readonly freeOrders: boolean;
}

/** What the command line says of the reading of its purchase list; null where it has none. */
export const purchasesAsked = (options: Options, ids: readonly string[]): PurchasesAsked | null =>
  options.purchases === null
    ? null
    : {
        ...listAsked(options, ids),
        given: options.purchases,
        told: options.listColumns.purchases,
        freeOrders: options.freeOrders,
      };

/** What it says of every second list. */
export const listAsked = (
  options: Pick<Options, 'listDates' | 'listDecimal' | 'listCurrency' | 'listNumbers'>,
  ids: readonly string[],
): Omit<ListAsked, 'given' | 'told'> => ({
  ids,
  dates: options.listDates,
  decimal: options.listDecimal,
  currency: options.listCurrency,
  numbers: options.listNumbers,
});

/** How a list is read as it was asked for: which client an id of it means among it. */
export const listChoices = ({
  ids,
  dates,
  decimal,
  currency,
  numbers,
}: ListAsked): Pick<ListAsked, 'dates' | 'decimal' | 'currency'> & { readonly idAs: (id: string) => string } => ({
  ...{ dates, decimal, currency },
  idAs: numbers ? idsAsNumbers(ids) : (id) => id,
});

/**
 * Reads the purchase list named on the command line: `FILE`, or `FILE!SHEET` of a workbook, else its first sheet with a
 * client, a date and an amount.
 * @param tables those that it may be, where they were opened already
 * @throws CliProblem `kind`, `purchaseColumns`; FileProblem
 */
export async function readPurchaseList(
  asked: PurchasesAsked,
  progress: (done: number) => void,
  tables?: Iterable<NamedRows>,
): Promise<PurchaseList> {
  const kind = { header: purchaseHeader, nearest: nearestPurchaseHeader, refused: 'purchaseColumns' } as const;
  const { place, lines, columns, corner, money } = await findLines(asked.given, asked, kind, tables);
  const choices = { ...listChoices(asked), freeOrders: asked.freeOrders, progress, ...money };
  return { place, reading: readPurchases(lines, columns, choices), origin: originOf(columns, corner) };
}

/** Where the cells of a list stand on its sheet. */
export const originOf = (
  columns: Readonly<Record<string, number | undefined>>,
  corner: { readonly row: number; readonly column: number },
): ListOrigin => ({
  row: corner.row,
  columns: Object.fromEntries(
    Object.entries(columns).flatMap(([role, at]) => (at === undefined ? [] : [[role, corner.column + at]])),
  ),
});
