import { LANGUAGES } from '../../locales/words';
import { DECLARATIONS } from '../declarations';
import { helpIndex } from './indexPage';
import { helpPage } from './page';
import { helpIndexPath, helpPath } from './paths';

export { formulaText } from './formulaText';
export { helpIndex } from './indexPage';
export { helpPage } from './page';
export { helpIndexPath, helpPath } from './paths';

/** Every help page with its place below the add-in's address, for the build to write. */
export function helpPages(): { path: string; html: string }[] {
  return LANGUAGES.flatMap((language) => [
    { path: helpIndexPath(language), html: helpIndex(language) },
    ...DECLARATIONS.map(({ id }) => ({ path: helpPath(language, id), html: helpPage(id, language) })),
  ]);
}
