import type { Language } from './languages';
import { formatDate } from './days';
import { formatList } from './numbers';
import { inQuotes } from './readingSentences';
import { translator } from './translator';

/** Cells that are named; the others are counted. */
const NAMED = 3;

/**
 * That cells of a column of starts are no day, or lie after the day up to which years are counted.
 * @param cells all of them, as addresses
 */
export function startsBeyondSentence(
  header: string,
  cells: readonly string[],
  referenceDate: string,
  language: Language,
): string {
  return translator(language)('criterion.startsBeyond', {
    count: cells.length,
    column: inQuotes(header, language),
    date: formatDate(referenceDate, language),
    cells: formatList(cells.slice(0, NAMED), language),
  });
}
