import { inLanguage } from '../../locales';
import { type OpenScheme, withHeadersNow } from '../../method';
import { atHand } from './atHand';
import { sameScheme } from './history';
import type { LeftScheme, PaneState } from './state';

/** Whether the workbook holds the scheme at hand as it is, whatever language it is shown in. */
export function isKept(state: Pick<PaneState, 'scheme' | 'draft' | 'workbook' | 'language' | 'reading'>): boolean {
  const { workbook, language, reading } = state;
  const scheme = atHand(state);
  const saved = workbook.schemes.find(({ id }) => id === scheme?.id);
  if (!scheme || !saved) return false;
  const shown = (each: OpenScheme): OpenScheme => inLanguage(each, language, workbook.schemes);
  // Figures that a tool has written anew are the same column under another header.
  const now = reading ? withHeadersNow(saved, reading.columns) : saved;
  return sameScheme(shown(now), shown(scheme));
}

/** The schemes that were left with unsaved changes, that at hand among them where another is about to take its place. */
export function leftFor(state: PaneState): readonly LeftScheme[] {
  const { history, left } = state;
  const scheme = atHand(state);
  return scheme && isEdited(state) ? [...withoutLeft(left, scheme.id), { scheme, history }] : left;
}

/** Whether the scheme at hand has what the workbook has not: an edit, or what came out of a file; not a mere proposal. */
export function isEdited(state: PaneState): boolean {
  const { history, brought, workbook } = state;
  const scheme = atHand(state);
  if (!scheme) return false;
  const saved = workbook.schemes.some(({ id }) => id === scheme.id);
  // A proposal that nobody has touched can be had again; what came out of a file cannot.
  return saved ? !isKept(state) : history.past.length > 0 || brought.includes(scheme.id);
}

export const withoutLeft = (left: readonly LeftScheme[], id: string): readonly LeftScheme[] =>
  left.filter(({ scheme }) => scheme.id !== id);
