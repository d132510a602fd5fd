/** Separators and date patterns of a language, from the platform's own tables. */
export interface Separators {
  decimal: string;
  group: string;
  date: string;
  shortDate: string;
  longDate: string;
}

export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language, { useGrouping: 'always' } as Intl.NumberFormatOptions).formatToParts(
    1234567.8,
  );
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? '';
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(
    Date.UTC(2024, 0, 2),
  );
  const letters: Record<string, string> = { day: 'd', month: 'm', year: 'yyyy' };
  return {
    decimal: part('decimal') || '.',
    group: part('group') || ',',
    date: date.find((p) => p.type === 'literal')?.value ?? '/',
    shortDate: date.map((p) => letters[p.type] ?? p.value).join(''),
    longDate: language.startsWith('es') ? 'dddd, d "de" mmmm "de" yyyy' : 'dddd, mmmm d, yyyy',
  };
}
