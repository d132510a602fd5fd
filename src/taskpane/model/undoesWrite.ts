import type { PaneState } from './state';

/** Whether Undo would take back the write that the pane shows, and not something done after it. */
export function undoesWrite({ written, undoable }: Pick<PaneState, 'written' | 'undoable'>): boolean {
  const report = written?.report;
  return (
    undoable?.what === 'columns' && undoable.sheetName === report?.sheetName && undoable.address === report.address
  );
}
