import type { AnswerOf, CommandCalls, LongWork, RequestOf, UndoableChange } from '../../excel';
import type { Did } from '../model/state';
import type { PaneContext } from './context';

/** Commands whose answer the pane tells as it is; columns that are written and snapshots are told with more. */
type Told = Exclude<UndoableChange, 'writeColumns' | 'appendRows'>;

/** Orders a command that changes the workbook, and tells what it did where it is (`state.did`, by its name). */
export async function order<Id extends Told>(
  { gateway, store }: PaneContext,
  what: Id,
  request: RequestOf<Id>,
  work: LongWork,
): Promise<AnswerOf<Id>> {
  const calls: CommandCalls = gateway;
  const report = await calls[what](request, work);
  store.dispatch({ type: 'done', did: { what, report } as unknown as Did, undoable: gateway.undoable() });
  return report;
}
