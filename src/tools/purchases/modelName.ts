import { type Language, wordsOf } from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import type { PurchaseFit } from '../../value';

/** "MBG/NBD"; of regular buyers with their k: "MBG/CNBD-2". */
export function modelName({ model, parameters }: PurchaseFit, language: Language): string {
  return wordsOf(forecastWords, language)(`model.${model}`, { k: parameters.at(-1)! });
}
