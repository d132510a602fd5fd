import { answerText, askText } from '../settings/settingText';
import { askKeys, putText } from '../settings/putText';
import type { Step } from './step';

/** A text in the workbook's settings, as it was and as it becomes; null: none. */
export interface StoredText {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
  /** What is to stand there instead of `before`, where somebody has stored something else since. */
  reconciled?(now: string | null): string | null;
}

/**
 * Stores texts in the workbook's settings.
 * @param present keys that are there
 */
export function storedTexts(texts: readonly StoredText[], present: ReadonlySet<string>): Step {
  const instead = new Map<string, string | null>();
  return {
    put(context) {
      for (const { key, after } of texts) putText(context, key, after, present);
    },
    back(context) {
      const keys = askKeys(context);
      return () => {
        for (const { key, before } of texts)
          putText(context, key, instead.has(key) ? instead.get(key)! : before, keys());
      };
    },
    unchanged(context) {
      const asked = texts
        .filter(({ reconciled }) => reconciled)
        .map((text) => ({ text, was: askText(context, text.key) }));
      return async () => {
        for (const { text, was } of asked) {
          const now = await answerText(context, was);
          if (now !== text.after) instead.set(text.key, text.reconciled!(now));
        }
        return null;
      };
    },
  };
}
