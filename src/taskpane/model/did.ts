import type { Did, PaneState } from './state';

/** How a report says that nothing was done: what it asks first, or why there was nothing to do. */
interface Idle {
  readonly asks?: object | null;
  readonly why?: string | null;
}

/** Whether a command has changed the workbook: it may only have asked something, or found nothing to do. */
export function changedAnything(did: Did): boolean {
  // What it writes are writes, which have their own lines.
  if (did.what === 'handover') return false;
  const { asks = null, why = null } = did.report as Idle;
  return asks === null && why === null;
}

/** Whether Undo would take back what was just done, and not something else. */
export const undoesDid = ({ did, undoable }: Pick<PaneState, 'did' | 'undoable'>): boolean =>
  did !== null && changedAnything(did) && undoable?.what === did.what;

/** Whether Undo would take back the write that the pane shows, and not something done after it. */
export function undoesWrite({ written, undoable }: Pick<PaneState, 'written' | 'undoable'>): boolean {
  const report = written?.report;
  return (
    undoable?.what === 'writeColumns' && undoable.sheetName === report?.sheetName && undoable.address === report.address
  );
}
