import { FileProblem } from '../../files';
import { fileProblemSentence } from '../../locales';
import type { Language } from './words';
import { WORDS } from './words';

/** Why a file could not be opened or written, as the page says it: where it differs, without the command line's ways. */
export function reasonOf(error: unknown, language: Language): string {
  if (!(error instanceof FileProblem)) return error instanceof Error ? error.message : String(error);
  if (error.is('wrongEncoding')) {
    return WORDS[language].wrongEncoding(error.params.encoding.toUpperCase().replace('-BOM', ''));
  }
  return fileProblemSentence(error, language);
}
