import { type Language, wordsOf } from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import { isCertain, type PurchaseFit, type PurchaseForecast } from '../../value';

/** Whom a model takes to be active whatever its parameters, as "with one purchase only". */
export function alwaysActive({ model, limit }: PurchaseFit, language: Language): string {
  const why = { bg: 'once', pareto: 'lastDay', mbg: 'other', mbgk: 'other' } as const;
  return wordsOf(forecastWords, language)(`always.${limit === null ? why[model] : 'other'}`);
}

/** Whether a client of the list is one of them: its probability has no interval. */
export const isAlwaysActive = ({ alive, aliveLow }: PurchaseForecast, client: number): boolean =>
  Number.isNaN(aliveLow[client]!) && isCertain(alive[client]!);
