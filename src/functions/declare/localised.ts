import type { Language } from '../../locales/words';

/** A text in every language of the product. */
export type Localised = Readonly<Record<Language, string>>;

/** Spanish first, being the method's own. */
export const t = (es: string, en: string): Localised => ({ es, en });

/** Fills `{name}` places of a text; a place without a value stays visible, so that a test finds it. */
export function fill(text: string, params: Readonly<Record<string, unknown>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => (name in params ? String(params[name]) : place));
}
