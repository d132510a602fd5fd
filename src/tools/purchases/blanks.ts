import { type Language, wordsOf } from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import { purchasesWords } from '../../locales/tools/purchases';
import type { PurchaseReport } from './compute';
import { alwaysActive, isAlwaysActive } from './always';
import { modelName } from './modelName';

/** Why cells of the list of clients are blank, and what fills them: each reason once, and only where there is such a cell. */
export function blankReasons(report: PurchaseReport, language: Language): string[] {
  const say = wordsOf(purchasesWords, language);
  const ofForecast = wordsOf(forecastWords, language);
  const { place, summary, forecast, worth, basis, matched } = report;
  const bought = (c: number): boolean => c >= 0 && !Number.isNaN(summary.age[c]!);
  const gap = forecast.gap === 'none' ? (forecast.spend ? null : 'noSpend') : forecast.gap;
  const best = forecast.choice?.candidates[0]?.fit;
  const nobodyLeaves = best?.limit === 'nobodyLeaves';
  // One without an interval of its own, where others may have one.
  const sure = place.filter((c) => bought(c) && isAlwaysActive(forecast, c)).length;
  const without = place.reduce(
    (count, c, i) => count + (bought(c) && !Number.isNaN(forecast.worth[c]!) && Number.isNaN(worth[i]!) ? 1 : 0),
    0,
  );
  const few = place.some((c) => bought(c) && (Number.isNaN(report.yearly[c]!) || Number.isNaN(summary.regularity[c]!)));
  return [
    ...(matched < place.length ? [say('list.noPurchases', { count: place.length - matched })] : []),
    ...(gap === null ? [] : [say('list.noForecast', { why: ofForecast(`beside.${gap}`) })]),
    ...(nobodyLeaves ? [say('list.noAlive', { why: ofForecast('beside.nobodyLeaves') })] : []),
    ...(sure > 0 && best
      ? [
          say('list.noAliveInterval', {
            ...{ count: sure, model: modelName(best, language) },
            why: alwaysActive(best, language),
          }),
        ]
      : []),
    ...(basis === 'margin' && without > 0 ? [say('list.noMargin', { count: without })] : []),
    ...(few ? [say('list.tooFew')] : []),
  ];
}
