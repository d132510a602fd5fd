import { headerWords } from './headerWords';

/** The year that a header names, in four figures, or in two behind FY, with what stands before it. */
const YEAR = /(^|\D|\bFY ?)((?:19|20)\d\d)(?!\d)|(\bFY ?)(\d\d)(?!\d)/gi;

/** A header cut at the one whole year that it names; null where it names none, several, or a part of one. */
function ofYear(header: string): { readonly year: number; readonly called: (year: number) => string } | null {
  const found = [...header.matchAll(YEAR)];
  const { period, year } = headerWords(header);
  if (found.length !== 1 || period !== 'year') return null;
  const [whole, before = '', long, short = ''] = found[0]!;
  const [lead, figures] = long === undefined ? [short, whole.slice(short.length)] : [before, long];
  const called = (other: number): string => header.replace(whole, lead + String(other).slice(-figures.length));
  return { year, called };
}

/**
 * Headers of a year that have become those of later years: where “Sales 2025” is read and “Sales 2026” is there, all that
 * is read of sales moves on by a year, “Sales 2024” to “Sales 2025”. Headers are alike but for their year, and no further
 * apart than ten years; one whose later year is not there stays.
 * @param read headers that are read
 * @param there headers that could be read
 * @returns the later by the former header, the latest first, so that renaming one after the other never meets itself
 */
export function yearsRolled(read: readonly string[], there: readonly string[]): Readonly<Record<string, string>> {
  const here = new Set(there);
  const named = read
    .flatMap((header) => {
      const found = ofYear(header);
      return found ? [{ header, ...found }] : [];
    })
    .sort((a, b) => b.year - a.year);
  const latest = new Map<string, number>();
  const rolled: Record<string, string> = {};
  for (const { header, year, called } of named) {
    const alike = called(0);
    const by = latest.get(alike) ?? latestOf(called, year, here);
    latest.set(alike, by);
    const later = called(year + by);
    if (by > 0 && here.has(later)) rolled[header] = later;
  }
  return rolled;
}

const MOST_YEARS = 10;

/** How many years later the latest header is that differs by nothing but its year; 0 where none is. */
function latestOf(called: (year: number) => string, year: number, here: ReadonlySet<string>): number {
  for (let by = MOST_YEARS; by > 0; by--) if (here.has(called(year + by))) return by;
  return 0;
}
