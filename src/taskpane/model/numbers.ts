import type { unitOf, Language } from '../../locales';
import { parseTextNumber } from '../../portfolio';

export type Unit = ReturnType<typeof unitOf>;

/**
 * A typed number in the language's own writing: "1.234,5" in Spanish, "1,234.5" in English; where that cannot be
 * meant, the other one. Of a percentage "25" and "25 %" both mean a quarter.
 * @returns undefined for what is no number
 */
export function readNumber(text: string, unit: Unit, language: Language): number | undefined {
  const [own, other] = language === 'es' ? ([',', '.'] as const) : (['.', ','] as const);
  const read = parseTextNumber(text, own) ?? parseTextNumber(text, other);
  if (read === null) return undefined;
  return unit === 'fraction' && !text.includes('%') ? Math.round(read * 1e8) / 1e10 : read;
}
