import { errorNamed } from './errorNames';
import type { Language } from './languages';
import type { SentenceParams } from './translator';

/** A name in the language's own quotation marks. */
export function inQuotes(name: string, language: Language): string {
  const shown = errorNamed(name, language);
  return language === 'es' ? `«${shown}»` : `“${shown}”`;
}

/** Years and rows are names, not amounts: "2025", never "2.025". */
export function plain(params: Readonly<Record<string, string | number | boolean>>): SentenceParams {
  const named = ['year', 'row', 'first', 'second'];
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, named.includes(key) ? String(value) : value]),
  );
}
