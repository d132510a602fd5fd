import type { Language } from './languages';

/** An ISO date as the language writes it (03/05/2026, as cells show it, in both); any other text as it is. */
export function formatDate(text: string, language: Language): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  const date = new Date(`${text}T00:00:00Z`);
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language === 'es' ? 'es-ES' : 'en-GB', parts).format(date);
}

/** Excel's format of days in cells: in Spanish as sentences write them, in English the one that no reader takes amiss. */
export const dateFormat = (language: Language): string => (language === 'es' ? 'dd/mm/yyyy' : 'yyyy-mm-dd');
