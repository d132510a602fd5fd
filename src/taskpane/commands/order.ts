import type { AnswerOf, CommandCalls, LongWork, RequestOf, UndoableChange } from '../../excel';
import type { Did } from '../model/state';
import type { PaneContext } from './context';

/** Commands whose answer the pane tells as it is; a write of the classification has its own lines. */
type Told = Exclude<UndoableChange, 'writeColumns'>;

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
