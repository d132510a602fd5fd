import type { LongWork } from '../../excel';
import { headingOf } from '../../locales/tools/history';
import type { SnapshotPlan, StandingHistory, WatchView } from '../../tools';
import { longWork, type PaneContext, unlessCancelled } from './context';
import { order } from './order';
import { readParameters } from './parameters';
import { readIfChanged } from './readSame';

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

/**
 * Appends the clients, as the pane judges them now, to the history as of a day.
 * @returns why nothing was written, in a sentence; null where it was, or where Excel stopped it (the pane says it)
 */
export async function saveSnapshot(context: PaneContext, date: string): Promise<string | null> {
  let refused: string | null = null;
  await longWork(context, { kind: 'writing', where: 'tools' }, async (work) => {
    const { gateway, desk, store } = context;
    await readIfChanged(context, work);
    await readParameters(context);
    const { table, scheme, language } = store.get();
    if (!table || !scheme) return;
    store.dispatch({ type: 'workMoved', phase: 'computing', done: 0, total: 0 });
    await desk.judge(scheme);
    const sheets = await gateway.readHeaded((first) => headingOf(first)?.what ?? null, work);
    const sheetOf = (kind: string) => sheets.find((one) => one.kind === kind) ?? null;
    const cells = (kind: string) => {
      const found = sheetOf(kind);
      return found && { sheet: found.sheetName, rows: found.rows };
    };
    const history = { history: cells('history'), schemes: cells('schemes') };
    const plan = await unlessCancelled(desk.planSnapshot({ date, language, history }), work.signal);
    if ('refused' in plan) {
      refused = plan.refused;
      return;
    }
    const appends = plan.appends.map(({ what, ...append }) => {
      const found = sheetOf(what);
      return { ...append, sheetId: found?.sheetId ?? null, first: found?.rows[0] ?? [] };
    });
    await order(context, 'appendRows', { appends }, work);
  });
  return refused;
}
