import { EMPTY_STATE, MethodProblem, stateFromData, stateToData, withHomes, type WorkbookState } from '../method';
import { ExcelProblem } from './gateway';
import type { Session } from './session';
import { answerText, askKeys, askText, putText } from './settingText';

export const STATE_KEY = 'cec4444.state';
const DAMAGED_KEY = 'cec4444.damaged';

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

/**
 * Stores schemes and the active one. Bindings are not the caller's: they say where columns stand, only writing and
 * undoing change them, and an older copy of them must not make the add-in forget its columns. A damaged state is kept
 * under another key before it is replaced.
 */
export async function saveState(context: Session, state: WorkbookState): Promise<void> {
  const asked = askText(context, STATE_KEY);
  const keys = askKeys(context);
  await context.sync();
  const text = await answerText(context, asked);
  let { bindings } = EMPTY_STATE;
  try {
    bindings = stateFromText(text).bindings;
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    let copy = 1;
    while (keys().has(`${DAMAGED_KEY}-${copy}`)) copy++;
    putText(context, `${DAMAGED_KEY}-${copy}`, text, new Set());
  }
  const next = stateToText(withHomes({ ...state, bindings }));
  if (next === text) return;
  putText(context, STATE_KEY, next, keys());
  await context.sync();
}
