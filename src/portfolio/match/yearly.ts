import { aliasHit } from '../criteria/aliasMatch';
import { headerWords } from '../headers/headerWords';
import type { NumericColumn, Portfolio } from '../portfolio';

/** The turnover of a calendar year. */
export interface YearlyTurnover {
  readonly column: NumericColumn;
  readonly year: number;
}

/** The columns of yearly turnover by what their headers name ("Ventas 2023"), the earliest first; a year's first column. */
export function yearlyTurnovers({ columns }: Pick<Portfolio, 'columns'>): YearlyTurnover[] {
  const found = new Map<number, NumericColumn>();
  for (const column of columns) {
    if (column.kind !== 'number' || column.sourceColumn < 0) continue;
    const words = headerWords(column.header);
    if (words.period !== 'year' || found.has(words.year) || words.percent || !aliasHit(words, 'turnover')) continue;
    if (column.values.some((value) => !Number.isNaN(value))) found.set(words.year, column);
  }
  return [...found].map(([year, column]) => ({ column, year })).sort((a, b) => a.year - b.year);
}
