import type { Language } from '../../locales/words';

/** Where a function's help page lies below the add-in's address. */
export const helpPath = (language: Language, id: string): string => `help/${language}/${id}.html`;
export const helpIndexPath = (language: Language): string => `help/${language}/index.html`;
