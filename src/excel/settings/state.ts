import { EMPTY_STATE, MethodProblem, stateFromData, stateToData, type WorkbookState } from '../../method';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { answerText, askText } from './settingText';

export const STATE_KEY = 'cec4444.state';

/**
 * The state out of its stored text.
 * @throws ExcelProblem `stateDamaged`, with the method's own refusal as its cause; `stateTooNew`
 */
export function stateFromText(text: string | null): WorkbookState {
  if (text === null) return EMPTY_STATE;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ExcelProblem('stateDamaged');
  }
  try {
    return stateFromData(data);
  } catch (error) {
    if (!(error instanceof MethodProblem)) throw error;
    const problem = error.is('schemeTooNew')
      ? new ExcelProblem('stateTooNew', error.params)
      : new ExcelProblem('stateDamaged', placeIn(error));
    problem.cause = error;
    throw problem;
  }
}

/** Where it is damaged; a path to all of it says nothing. */
const placeIn = (error: MethodProblem): { path?: string } =>
  error.is('schemeDamaged') && !error.params.path.startsWith('(') ? { path: error.params.path } : {};

export const stateToText = (state: WorkbookState): string => JSON.stringify(stateToData(state));

/** Reads the stored state. */
export async function readState(context: Session): Promise<WorkbookState> {
  const asked = askText(context, STATE_KEY);
  await context.sync();
  return stateFromText(await answerText(context, asked));
}
