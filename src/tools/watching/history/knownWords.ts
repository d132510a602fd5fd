import { type Language, LANGUAGES, translator, wordsOf } from '../../../locales';
import { historyWords } from '../../../locales/tools/history';
import { SEGMENT_LABELS, SNAPSHOT_KINDS } from '../../../method';
import { CLIENT_KINDS, MISSING_REASONS } from '../../../portfolio';

/** What a word of the sheet means, in whichever language it was written. */
function meanings<T>(
  values: readonly T[],
  word: (value: T, language: Language) => string,
): ReadonlyMap<string, number> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      values.map((value, k): [string, number] => [word(value, language).toLowerCase(), k]),
    ),
  );
}

/** The history's words in a language. */
export const words = (language: Language) => wordsOf(historyWords, language);

/** Places in their lists of what words of a cell mean, in lower case; a word of either language. */
export const SEGMENTS_BY_WORD = meanings(SEGMENT_LABELS, (label, language) =>
  translator(language)(`words.segment.${label}`),
);
export const KINDS_BY_WORD = meanings(CLIENT_KINDS, (kind, language) => translator(language)(`words.kind.${kind}`));
export const SNAPSHOTS_BY_WORD = meanings(SNAPSHOT_KINDS, (kind, language) => words(language)(`kind.${kind}`));
export const REASONS_BY_WORD = meanings(MISSING_REASONS, (reason, language) => words(language)(`reason.${reason}`));
export const BLOCKED = meanings(['yes'], (_, language) => words(language)('blocked'));
