import type { PolicyCell } from '../method';
import type { Language } from './languages';
import { WORDS } from './words';

/** What a cell of the service policy says in the reader's language; numbers and the user's own texts as they are. */
export function serviceLevel(cell: PolicyCell, language: Language): string | number {
  if (typeof cell === 'number') return cell;
  const id = typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell;
  const words: Readonly<Record<string, string>> = WORDS[language].serviceLevel;
  return Object.hasOwn(words, id) ? words[id]! : id;
}
