import { EMPTY_STATE, MethodProblem, stateFromData, stateToData, withHomes, type WorkbookState } from '../method';
import { storedTexts, type StoredText } from './change/storedTexts';
import type { Prepared } from './change/transaction';
import { ExcelProblem } from './gateway';
import type { Session } from './session';
import { answerText, askKeys, askText } from './settingText';

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
 * Makes the change that stores schemes and the active one. Bindings are not the caller's: they say where columns stand, only writing and
 * undoing change them, and an older copy of them must not make the add-in forget its columns. A damaged state is kept
 * under another key before it is replaced.
 */
export async function prepareState(context: Session, state: WorkbookState): Promise<Prepared<void>> {
  const asked = askText(context, STATE_KEY);
  const keys = askKeys(context);
  await context.sync();
  const text = await answerText(context, asked);
  const texts: StoredText[] = [];
  let { bindings } = EMPTY_STATE;
  try {
    bindings = stateFromText(text).bindings;
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    let copy = 1;
    while (keys().has(`${DAMAGED_KEY}-${copy}`)) copy++;
    texts.push({ key: `${DAMAGED_KEY}-${copy}`, before: null, after: text });
  }
  const next = stateToText(withHomes({ ...state, bindings }));
  if (next !== text) texts.push({ key: STATE_KEY, before: text, after: next });
  return { steps: texts.length > 0 ? [storedTexts(texts, keys())] : [], report: () => undefined };
}
