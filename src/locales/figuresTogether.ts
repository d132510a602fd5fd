import type { Unit } from '../method';
import type { Language } from './languages';
import { format, written } from './numbers';

/** Most decimals that a sentence gives figures of each unit, of a percentage those of its number. */
const IN_SENTENCES: Partial<Record<Unit, number>> = { amount: 2, fraction: 2, count: 0 };
const USUAL_IN_SENTENCES = 2;

/**
 * Figures of one thing as a sentence sets them side by side: all with the same decimals, as many as any of them needs
 * ("60.000,00 a 40.000,50"; amounts none or two), more where they would read alike.
 */
export function formatTogether(values: readonly number[], unit: Unit, language: Language): string[] {
  const scale = unit === 'fraction' ? 100 : 1;
  const most = IN_SENTENCES[unit] ?? USUAL_IN_SENTENCES;
  const isExact = (places: number): boolean =>
    values.every((value) => Number((value * scale).toFixed(places)) === Number((value * scale).toFixed(9)));
  const places = unit === 'amount' ? [0, 2] : Array.from({ length: most + 1 }, (_, k) => k);
  let decimals = places.find(isExact) ?? most;
  const style = unit === 'fraction' ? 'percent' : 'decimal';
  const texts = (): string[] => values.map((value) => written(format(language, decimals, style, decimals), value));
  while (decimals < 6 && new Set(texts()).size < new Set(values).size) decimals++;
  return texts();
}

/** An amount among others of a sum: as many decimals as they have, zeros too ("38.147,20"). */
export const formatFixed = (amount: number, language: Language, decimals: number): string =>
  written(format(language, decimals, 'decimal', decimals), amount);
