import { functionsMetadata, helpFiles } from '../../functions';
import { LANGUAGES } from '../../locales';

/** A file of the build: where it goes in dist, and its text. */
export interface BuildFile {
  readonly path: string;
  readonly text: string;
}

/**
 * What is made from the functions' declarations: the metadata in each language (`functions.json` is the English one:
 * the manifest's default) and the help pages.
 * @param address where the add-in is served from, ending in a slash
 * @param support whom users ask, as a link; null for whoever installed the add-in
 */
export function functionFiles(address: string, support: string | null = null): BuildFile[] {
  const base = address.replace(/\/$/, '');
  const metadata = LANGUAGES.map((language) => ({
    path: language === 'en' ? 'functions.json' : `functions.${language}.json`,
    text: `${JSON.stringify(functionsMetadata(language, base), null, 1)}\n`,
  }));
  return [...metadata, ...helpFiles(support)];
}
