import type { Language } from '../../locales/words';

/** Where the help page of a function or of an idea lies below the add-in's address. */
export const helpPath = (language: Language, id: string): string => `help/${language}/${id}.html`;
export const helpIndexPath = (language: Language): string => `help/${language}/index.html`;
