import { LANGUAGES } from '../../locales/words';
import { DECLARATIONS } from '../cec';
import { conceptPage } from './conceptPage';
import { CONCEPT_IDS } from './concepts';
import { HELP_STYLE } from './html';
import { HELP_SEARCH, helpIndex } from './indexPage';
import { helpPage } from './page';
import { helpIndexPath, helpPath } from './paths';

export { conceptPage } from './conceptPage';
export { DOCUMENTED } from './documented';
export type { DocumentedFunction } from './functionHelp';
export type { OwnScheme } from './ownExamples';
export { findFunctions, type FoundExample, type FoundFunction, type FoundRoom } from './finder';
export { API_SIGNS, formulaPieces, formulaText } from './formulaText';
export { helpIndex } from './indexPage';
export { helpPage } from './page';
export { helpIndexPath, helpPath } from './paths';
export { shownValue } from './shownCell';

/**
 * Every help page with its place below the add-in's address.
 * @param support whom users ask, as a link
 */
export function helpPages(support: string | null = null): { path: string; html: string }[] {
  return LANGUAGES.flatMap((language) => [
    { path: helpIndexPath(language), html: helpIndex(language) },
    ...CONCEPT_IDS.map((id) => ({
      path: helpPath(language, id),
      html: conceptPage(id, language, id === 'support' ? support : null),
    })),
    ...DECLARATIONS.map(({ id }) => ({ path: helpPath(language, id), html: helpPage(id, language) })),
  ]);
}

/** The pages with what they load, for the build to write. */
export function helpFiles(support: string | null = null): { path: string; text: string }[] {
  return [
    { path: 'help/help.css', text: HELP_STYLE },
    { path: 'help/search.js', text: HELP_SEARCH },
    ...helpPages(support).map(({ path, html }) => ({ path, text: html })),
  ];
}
