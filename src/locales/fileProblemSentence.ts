import type { Language } from './languages';
import { formatList } from './numbers';
import { inQuotes } from './quoted';
import { type SentenceId, type SentenceParams, translator } from './translator';

/** What is wrong with a file, with what to do; ids and parameters as in `src/files`. */
export function fileProblemSentence(
  problem: { readonly id: string; readonly params: Readonly<Record<string, unknown>> },
  language: Language,
): string {
  const shown = Object.entries(problem.params).map(([key, value]) => [
    key,
    Array.isArray(value)
      ? formatList(
          value.map((item) => inQuotes(String(item), language)),
          language,
        )
      : value,
  ]);
  return translator(language)(`files.${problem.id}` as SentenceId, Object.fromEntries(shown) as SentenceParams);
}
