import { EMPTY_STATE, withHomes, type WorkbookState } from '../../method';
import { asReported, type Command } from '../change/command';
import { storedTexts, type StoredText } from '../change/storedTexts';
import type { Prepared } from '../change/transaction';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { answerText, askText } from './settingText';
import { askKeys } from './putText';
import { STATE_KEY, stateFromText, stateToText } from './state';

const DAMAGED_KEY = 'cec4444.damaged';

/** What to store. */
interface StoredState {
  readonly state: WorkbookState;
  /** Settings of tools by their ids, in the place of those that are stored; all others stay. */
  readonly tools?: WorkbookState['tools'];
}

/** Schemes, and the active one. */
export const saveState: Command<StoredState, void> = {
  prepare: (stored) => (context) => prepareState(context, stored),
  answer: asReported,
};

/**
 * Makes the change that stores schemes and the active one. Bindings are not the caller's: they say where columns stand,
 * only writing and undoing change them, and an older copy of them must not make the add-in forget its columns. Nor are the
 * settings of tools, but for those that are given. A damaged state is kept under another key before it is replaced.
 */
async function prepareState(context: Session, { state, tools: changed = {} }: StoredState): Promise<Prepared<void>> {
  const asked = askText(context, STATE_KEY);
  const keys = askKeys(context);
  await context.sync();
  const text = await answerText(context, asked);
  const texts: StoredText[] = [];
  let { bindings, tools } = EMPTY_STATE;
  try {
    ({ bindings, tools } = stateFromText(text));
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    let copy = 1;
    while (keys().has(`${DAMAGED_KEY}-${copy}`)) copy++;
    texts.push({ key: `${DAMAGED_KEY}-${copy}`, before: null, after: text });
  }
  const next = stateToText(withHomes({ ...state, bindings, tools: { ...tools, ...changed } }));
  if (next !== text) texts.push({ key: STATE_KEY, before: text, after: next });
  return { steps: texts.length > 0 ? [storedTexts(texts, keys())] : [], report: () => undefined };
}
