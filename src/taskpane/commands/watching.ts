import type { LongWork } from '../../excel';
import { headingOf } from '../../locales/tools/history';
import type { Language } from '../../locales';
import type { Append, BackCastPlan, SnapshotPlan, StandingHistory, WatchView } from '../../tools';
import { longWork, type PaneContext, type PaneWork, unlessCancelled } from './context';
import { keptScheme } from './keptScheme';
import { readParameters } from './parameters';
import { readIfChanged } from './readSame';
import { ensureList } from './secondList';

/** Watching's id among the tools: its settings are kept by it. */
export const WATCHING = 'watching';

/** The history of the workbook as it stands now, whatever its sheets are called. */
export async function standingHistory({ gateway }: PaneContext, work?: LongWork): Promise<StandingHistory> {
  const sheets = await gateway.readHeaded((first) => headingOf(first)?.what ?? null, work);
  const of = (kind: string) => {
    const found = sheets.find((one) => one.kind === kind);
    return found ? { sheet: found.sheetName, rows: found.rows } : null;
  };
  return { history: of('history'), schemes: of('schemes') };
}

/** What has changed since the last snapshot, or between the two that were chosen. */
export async function watchChanges(context: PaneContext): Promise<WatchView> {
  const { desk, store } = context;
  const { language, workbook } = store.get();
  const history = await standingHistory(context);
  return desk.watch({ language, settings: workbook.tools[WATCHING], history });
}

/** What saving a snapshot of that day would write, or why it cannot be saved. */
export async function previewSnapshot(context: PaneContext, date: string): Promise<SnapshotPlan> {
  const { desk, store } = context;
  const { language } = store.get();
  return desk.planSnapshot({ date, language, history: await standingHistory(context) });
}

/** What appending the quarters of the purchase list that was read would write; null where none was read. */
export async function previewBackCast(context: PaneContext, hold: boolean): Promise<BackCastPlan | null> {
  const { desk, store } = context;
  const { language } = store.get();
  return desk.planBackCast({ hold, language, history: await standingHistory(context) });
}

/** Reads the purchase list that the workbook remembers, where that has not been done since it last changed. */
export function readPurchaseList(context: PaneContext): Promise<void> {
  return longWork(context, { kind: 'reading', where: 'tools' }, async (work) => {
    await ensureList(context, 'purchases', work);
  });
}

/**
 * Appends the clients, as the pane judges them now, to the history as of a day.
 * @returns why nothing was written, in a sentence; null where it was, or where Excel stopped it (the pane says it)
 */
export const saveSnapshot = (context: PaneContext, date: string): Promise<string | null> =>
  append(context, async ({ desk }, history, language) => ({
    plan: await desk.planSnapshot({ date, language, history }),
  }));

/** Appends the quarters of the purchase list, in the same way. */
export const saveBackCast = (context: PaneContext, hold: boolean): Promise<string | null> =>
  append(context, async ({ desk }, history, language, work) => {
    if (!(await ensureList(context, 'purchases', work))) return null;
    const plan = await desk.planBackCast({ hold, language, history });
    if (plan === null || 'refused' in plan) return plan && { plan };
    return { plan, quarters: plan.quarters.filter(({ known }) => !known).length };
  });

/** What is to be appended, or why it cannot be; null where there is nothing to append from, which is said already. */
type Planned = {
  readonly plan: { readonly refused: string } | { readonly appends: readonly Append[] };
  readonly quarters?: number;
} | null;

async function append(
  context: PaneContext,
  planned: (context: PaneContext, history: StandingHistory, language: Language, work: PaneWork) => Promise<Planned>,
): Promise<string | null> {
  let refused: string | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async (work) => {
    const { gateway, desk, store } = context;
    await readIfChanged(context, work);
    await readParameters(context);
    const { table, scheme, language } = store.get();
    if (!table || !scheme) return;
    store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
    const { scheme: judged } = await desk.judge(scheme);
    const sheets = await gateway.readHeaded((first) => headingOf(first)?.what ?? null, work);
    const sheetOf = (kind: string) => sheets.find((one) => one.kind === kind) ?? null;
    const cells = (kind: string) => {
      const found = sheetOf(kind);
      return found && { sheet: found.sheetName, rows: found.rows };
    };
    const history = { history: cells('history'), schemes: cells('schemes') };
    const found = await unlessCancelled(planned(context, history, language, work), work.signal);
    if (found === null) return;
    const { plan, quarters } = found;
    if ('refused' in plan) {
      refused = plan.refused;
      return;
    }
    const appends = plan.appends.map(({ what, ...rows }) => {
      const standing = sheetOf(what);
      return { ...rows, sheetId: standing?.sheetId ?? null, first: standing?.rows[0] ?? [] };
    });
    const report = await gateway.appendRows({ appends, ...keptScheme(context, judged) }, work);
    if (report.workbook) store.dispatch({ type: 'workbookRead', workbook: report.workbook });
    const did = { what: 'appendRows' as const, report, ...(quarters === undefined ? {} : { quarters }) };
    store.dispatch({ type: 'done', did, undoable: gateway.undoable() });
  });
  return refused;
}
