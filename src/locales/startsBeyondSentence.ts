import type { Language } from './languages';
import { formatDate } from './days';
import { formatList } from './numbers';
import { inQuotes } from './quoted';
import { translator } from './translator';

/** Cells that are named; the others are counted. */
const NAMED = 3;

/**
 * That cells of a column of starts are no day, or lie after the day up to which years are counted.
 * @param addressOf the cell of a client among these, as an address
 */
export function startsBeyondSentence(
  header: string,
  { clients, addressOf }: { readonly clients: readonly number[]; readonly addressOf: (client: number) => string },
  referenceDate: string,
  language: Language,
): string {
  return translator(language)('criterion.startsBeyond', {
    count: clients.length,
    column: inQuotes(header, language),
    date: formatDate(referenceDate, language),
    cells: formatList(clients.slice(0, NAMED).map(addressOf), language),
  });
}
