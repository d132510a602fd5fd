import type { Language } from '../../locales/words';
import { DECLARATIONS } from '../cec';
import { HEADINGS } from './headings';
import { escapeHtml, type Page } from './html';

const KNOWN = new Set<string>(DECLARATIONS.map(({ id }) => id));

/** Text as HTML in which functions lead to their pages; a page does not lead to itself. */
export function prose(text: string, self?: string): string {
  return escapeHtml(text).replace(/CEC\.([A-Z]{3,})\b/g, (name, id: string) =>
    KNOWN.has(id) && id !== self ? `<a href="${id}.html">${name}</a>` : name,
  );
}

/** Links above a page: back to the index, and to the same page in the other language. */
export function linksAbove(language: Language, file: string): Page['above'] {
  const other = language === 'es' ? 'en' : 'es';
  const across = { href: `../${other}/${file}`, text: HEADINGS.otherLanguage[language], language: other } as const;
  return file === 'index.html' ? [across] : [{ href: 'index.html', text: HEADINGS.index[language] }, across];
}
