import type { ListPlace, LongWork } from '../../excel';
import { PURCHASE_ROLES, type PurchaseColumns } from '../../value';
import { type PaneContext, unlessCancelled } from './context';

/** Rows among which the header of a list is looked for. */
const FIRST_ROWS = 20;

/** Where the purchase list is, as the workbook keeps it with the purchases tool's settings. */
export interface PurchaseSource extends ListPlace {
  /** Days with lines of 0 and no other count as purchases. */
  readonly freeOrders: boolean;
}

/** The list that the workbook remembers; null without one. */
export function purchaseSource({
  tools,
}: {
  readonly tools: Readonly<Record<string, unknown>>;
}): PurchaseSource | null {
  const kept = tools.purchases as { readonly source?: PurchaseSource } | undefined;
  return kept?.source ?? null;
}

/**
 * The purchases as they are now, for a tool: read where that has not been done since the list last changed.
 * @returns whether there are any
 */
export async function ensurePurchases(context: PaneContext, work: LongWork): Promise<boolean> {
  const { workbook, tools } = context.store.get();
  if (tools.purchases && !tools.purchases.changed) return true;
  const source = purchaseSource(workbook);
  return source !== null && (await readPurchaseList(context, source, work));
}

export async function readPurchaseList(
  { gateway, desk, store }: PaneContext,
  source: PurchaseSource,
  work: LongWork,
): Promise<boolean> {
  const first: (readonly unknown[])[] = [];
  await gateway.readOtherList(source, { columns: null, rows: FIRST_ROWS }, (rows) => first.push(...rows), work);
  const found = await desk.purchaseHeader(first);
  if (found.header === null) {
    store.dispatch({ type: 'purchasesRefused', refused: { name: source.name, ...found } });
    return false;
  }
  const { row, columns } = found.header;
  // Only what is needed is read: lists are long.
  const used = [...new Set(Object.values(columns))].sort((a, b) => a - b);
  const sent: Promise<void>[] = [];
  let skipped = 0;
  const { place, sheetId } = await gateway.readOtherList(
    source,
    { columns: used },
    (rows) => {
      const from = Math.max(0, row + 1 - skipped);
      skipped += rows.length;
      sent.push(desk.purchaseLines(from > 0 ? rows.slice(from) : rows, sent.length === 0));
    },
    work,
  );
  await unlessCancelled(Promise.all(sent), work.signal);
  store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
  const within = Object.fromEntries(
    PURCHASE_ROLES.flatMap((role) => (columns[role] === undefined ? [] : [[role, used.indexOf(columns[role])]])),
  ) as PurchaseColumns;
  const { freeOrders } = source;
  const view = await unlessCancelled(desk.purchases(within, place, { freeOrders }), work.signal);
  store.dispatch({ type: 'purchasesRead', purchases: { view, sheetId, changed: false } });
  return true;
}
