import { LANGUAGES } from '../../locales/words';
import { DECLARATIONS } from '../declarations';
import { conceptPage } from './conceptPage';
import { CONCEPT_IDS } from './concepts';
import { helpIndex } from './indexPage';
import { helpPage } from './page';
import { helpIndexPath, helpPath } from './paths';

export { conceptPage } from './conceptPage';
export { DOCUMENTED } from './documented';
export type { DocumentedFunction } from './functionHelp';
export type { OwnScheme } from './ownExamples';
export { findFunctions, type FoundExample, type FoundFunction, type FoundRoom } from './finder';
export { formulaText } from './formulaText';
export { helpIndex } from './indexPage';
export { helpPage } from './page';
export { helpIndexPath, helpPath } from './paths';
export { shownValue } from './shownCell';

/** Every help page with its place below the add-in's address, for the build to write. */
export function helpPages(): { path: string; html: string }[] {
  return LANGUAGES.flatMap((language) => [
    { path: helpIndexPath(language), html: helpIndex(language) },
    ...CONCEPT_IDS.map((id) => ({ path: helpPath(language, id), html: conceptPage(id, language) })),
    ...DECLARATIONS.map(({ id }) => ({ path: helpPath(language, id), html: helpPage(id, language) })),
  ]);
}
