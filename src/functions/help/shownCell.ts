import type { Language } from '../../locales/words';
import type { StatedError } from './examples';
import { signsOf } from './formulaText';
import { HEADINGS } from './headings';
import { ERROR_WORDS } from './units';

/** What a cell holds, as the language's Excel shows it. */
export function shownCell(cell: string | number | boolean | StatedError, language: Language): string {
  if (typeof cell === 'object') return ERROR_WORDS[cell.error]![language];
  if (typeof cell === 'number') return String(cell).replace('.', signsOf(language).decimal);
  if (typeof cell === 'boolean') return signsOf(language).truth[cell ? 1 : 0];
  return cell === '' ? HEADINGS.nothing[language] : cell;
}

/** What stands in a cell (as Excel's API gives it) in the reader's signs; decimals that nobody reads are cut. */
export function shownValue(value: unknown, language: Language): string {
  if (typeof value === 'number') return shownCell(Number(value.toPrecision(9)), language);
  if (typeof value === 'boolean') return shownCell(value, language);
  const text = String(value ?? '');
  return shownCell(text in ERROR_WORDS ? { error: text } : text, language);
}
