import type { ListPlace } from '../../excel';
import type { CurrencyCells, DecimalMark, WrittenOrder } from '../../portfolio';
import type { SecondList, ToolId } from '../../tools';
import type { ListColumns } from '../desk';
import type { PaneState, ToolsState } from '../model/state';
import { type PaneContext, type PaneWork, unlessCancelled } from './context';

/** Rows among which the header of a list is looked for. */
const FIRST_ROWS = 20;

/** The tool with whose settings the workbook keeps where a list is. */
export const KEEPER = {
  purchases: 'purchases',
  relations: 'network',
  contracts: 'contracts',
} as const satisfies Record<SecondList, ToolId>;

/** Where a list beside the client table is, as the workbook keeps it. */
export interface ListSource extends ListPlace {
  /** Of purchases: days with lines of 0 and no other count as purchases. */
  readonly freeOrders?: boolean;
  /** Headers by the roles that the user has given them; the others are recognised. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Order of day and month in dates that stand as text; else the one that they prove. */
  readonly dates?: WrittenOrder;
  /** Decimal mark of amounts that stand as text; else the one that they prove. */
  readonly decimal?: DecimalMark;
  /** Zeros in front of a client's id do not count. */
  readonly numbers?: boolean;
  /** The currency that is analysed, '' for lines that say none; else that of most lines. */
  readonly currency?: string;
}

/** The list that the workbook remembers; null without one. */
export function listSource(
  { tools }: { readonly tools: Readonly<Record<string, unknown>> },
  list: SecondList,
): ListSource | null {
  const kept = tools[KEEPER[list]] as { readonly source?: ListSource } | undefined;
  return kept?.source ?? null;
}

/** Whether there is such a list: one that was read, or that the workbook remembers. */
export const hasList = ({ tools, workbook }: Pick<PaneState, 'tools' | 'workbook'>, list: SecondList): boolean =>
  tools[list] !== null || listSource(workbook, list) !== null;

/** The list that a tool works on besides the client table; null where it needs none. */
export const listNeededBy = (offered: ToolsState['offered'], tool: ToolId): SecondList | null =>
  offered?.find(({ id }) => id === tool)?.needs ?? null;

/** The list that a tool works on where there is one: where it is neither read nor remembered, it does without. */
export function listTakenBy(state: PaneState, tool: ToolId): SecondList | null {
  const takes = state.tools.offered?.find(({ id }) => id === tool)?.takes ?? null;
  return takes && hasList(state, takes) ? takes : null;
}

/**
 * A list as it is now, for a tool: read where that has not been done since it last changed.
 * @returns whether there is one
 */
export async function ensureList(context: PaneContext, list: SecondList, work: PaneWork): Promise<boolean> {
  const { workbook, tools } = context.store.get();
  const read = tools[list];
  if (read && !read.changed) return true;
  const source = listSource(workbook, list);
  return source !== null && (await readList(context, list, source, work));
}

export async function readList(
  { gateway, desk, store }: PaneContext,
  list: SecondList,
  source: ListSource,
  work: PaneWork,
): Promise<boolean> {
  const first: (readonly unknown[])[] = [];
  await gateway.readOtherList(source, { columns: null, rows: FIRST_ROWS }, (rows) => first.push(...rows), work);
  const found = await desk.listHeader(list, first, source.headers);
  if (found.header === null) {
    store.dispatch({ type: 'listRefused', refused: { list, name: source.name, ...found } });
    return false;
  }
  const { row, columns, texts } = found.header;
  // Only what is needed is read: lists are long.
  const used = [...new Set(Object.values(columns))].sort((a, b) => a - b);
  const sent: Promise<void>[] = [];
  let skipped = 0;
  const money = columns.amount ?? columns.price;
  // A column of currencies says them; without one, number formats may.
  const formats = columns.currency === undefined && money !== undefined ? { money } : {};
  const { place, sheetId, corner, currencies } = await gateway.readOtherList(
    source,
    { columns: used, ...formats },
    (rows) => {
      const from = Math.max(0, row + 1 - skipped);
      skipped += rows.length;
      sent.push(desk.listLines(from > 0 ? rows.slice(from) : rows, sent.length === 0));
    },
    work,
  );
  await unlessCancelled(Promise.all(sent), work.signal);
  store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
  const within: ListColumns = Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, used.indexOf(at)]));
  const { freeOrders = false, dates = null, decimal = null, currency = null, numbers = false } = source;
  const onSheet = Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, corner.column + at]));
  const origin = { row: corner.row + row + 1, columns: onSheet };
  const look = {
    header: texts.amount ?? texts.price ?? '',
    ...(currencies && money !== undefined
      ? { shown: shownBelow(currencies, { money, within: within.amount ?? within.price!, row }) }
      : {}),
  };
  const given = { place, origin, look, freeOrders, dates, decimal, currency, numbers };
  const view = await unlessCancelled(desk.readList(list, within, given, work), work.signal);
  const headers = Object.entries(texts).map(([role, header]) => ({ role: role as keyof ListColumns, header }));
  store.dispatch({ type: 'listRead', read: { ...view, headers, all: found.headers, sheetId, changed: false } });
  return true;
}

/** The currencies of the lines under a header, by their column as it was taken. */
function shownBelow(
  { names, cells }: CurrencyCells,
  { money, within, row }: { readonly money: number; readonly within: number; readonly row: number },
): CurrencyCells {
  const own = cells.get(money);
  return { names: [...names], cells: new Map(own ? [[within, own.slice(row + 1)]] : []) };
}
