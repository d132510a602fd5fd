import { EMPTY_STATE, MethodProblem, stateFromData, stateToData, type WorkbookState } from '../../method';
import { ExcelProblem } from '../gateway';
import type { Session } from '../session/session';
import { answerText, askText } from './settingText';

export const STATE_KEY = 'cec4444.state';

/**
 * The state out of its stored text.
 * @throws ExcelProblem `stateDamaged` {path, expected?, received?}; `schemeTooNew` says `version` and `known`
 */
export function stateFromText(text: string | null): WorkbookState {
  if (text === null) return EMPTY_STATE;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ExcelProblem('stateDamaged', { path: '', reason: 'notJson' });
  }
  try {
    return stateFromData(data);
  } catch (error) {
    if (!(error instanceof MethodProblem)) throw error;
    const params: Record<string, string | number> = { path: '', reason: error.id };
    for (const [name, value] of Object.entries(error.params)) {
      params[name] = typeof value === 'number' ? value : typeof value === 'string' ? value : JSON.stringify(value);
    }
    throw new ExcelProblem('stateDamaged', params);
  }
}

export const stateToText = (state: WorkbookState): string => JSON.stringify(stateToData(state));

/** Reads the stored state. */
export async function readState(context: Session): Promise<WorkbookState> {
  const asked = askText(context, STATE_KEY);
  await context.sync();
  return stateFromText(await answerText(context, asked));
}
