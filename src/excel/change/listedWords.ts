import { addressOf, type SheetArea } from '../session/area';
import type { Session } from '../session/session';
import type { Step } from './step';
import type { Whereabouts } from './whereabouts';

/** Longest list of words that a validation holds. */
const LIST_TEXT = 255;

/** What Excel asks when a word is typed that its list does not offer; it can be kept all the same. */
export interface OtherWord {
  readonly title: string;
  readonly message: string;
}

/** Words offered as a list in cells, and what Excel asks when another one is typed. */
export interface WordList {
  readonly words: readonly string[];
  readonly otherWord: OtherWord;
}

/** Whether Excel can offer the words: one with a comma would become two. */
export const isListable = ({ words }: WordList): boolean =>
  words.every((word) => !word.includes(',')) && words.join(',').length <= LIST_TEXT;

/** Asks what rule cells have: none yet, these words already, or another one, which is the user's. */
export function askRule(context: Session, cells: SheetArea, { words }: WordList): () => 'none' | 'same' | 'other' {
  const { dataValidation } = context.range(cells);
  dataValidation.load('type,rule');
  return () => {
    const { type, rule } = dataValidation;
    if (type === 'None') return 'none';
    return type === 'List' && rule?.list?.source === words.join(',') ? 'same' : 'other';
  };
}

/** Offers words as a list in cells that have no rule yet; other words stay possible: Excel asks, and does not refuse. */
export function listedWords(cells: SheetArea, { words, otherWord }: WordList, where: Whereabouts): Step {
  const source = words.join(',');
  return {
    put(context) {
      const { dataValidation } = context.range(cells);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { ...otherWord, showAlert: true, style: 'Warning' };
    },
    back: (context) => () => context.range(where.at(cells)).dataValidation.clear(),
    unchanged: (context) => async () => {
      const now = where.at(cells);
      const { dataValidation } = context.range(now);
      dataValidation.load('type,rule');
      await context.sync();
      // No rule any more is nothing to take back; another one is the user's.
      const { type, rule } = dataValidation;
      return type === 'None' || rule?.list?.source === source ? null : { address: addressOf(now) };
    },
  };
}
