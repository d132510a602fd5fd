import { formatList, type Language, translator } from '../locales';

/** Rows and lines named one by one; of more, the first. */
export const NAMED = 5;

/** "3, 7 y 12": the first few, and a mark where there are more. */
export function numbersOf(numbers: readonly number[], language: Language): string {
  const named = numbers.slice(0, NAMED).map(String);
  return numbers.length > NAMED ? `${named.join(', ')}…` : formatList(named, language);
}

/**
 * "Filas 3, 7 y 12."; nothing where there are none.
 * @param rows zero-based, within the table
 * @param firstRow zero-based row of the sheet where the table begins
 * @param all how many there are, where only some are known
 */
export function rowsOf(
  rows: readonly number[],
  firstRow: number,
  language: Language,
  all: unknown = rows.length,
): string[] {
  if (rows.length === 0) return [];
  const named = numbersOf(
    rows.map((row) => firstRow + row + 1),
    language,
  );
  return [translator(language)('cli.read.rows', { count: Number(all), rows: named })];
}
