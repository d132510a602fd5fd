import { decimalMark, type Language, type unitOf } from '../../locales';
import { parseTextNumber } from '../../portfolio';

export type Unit = ReturnType<typeof unitOf>;

/**
 * A typed number as the computer's region writes it: "1.234,5" in Spain, "1,234.5" in Mexico; where that cannot be
 * meant, the other way. Of a percentage "25" and "25 %" both mean a quarter.
 * @returns undefined for what is no number
 */
export function readNumber(text: string, unit: Unit, language: Language): number | undefined {
  const own = decimalMark(language);
  const other = own === ',' ? '.' : ',';
  const read = parseTextNumber(text, own) ?? parseTextNumber(text, other);
  if (read === null) return undefined;
  return unit === 'fraction' && !text.includes('%') ? Math.round(read * 1e8) / 1e10 : read;
}
