import { AMOUNT, CENTS, MEAN } from '../numberFormats';
import { formatDate, formatRate, type Language, wordsOf } from '../../locales';
import type { KnownToolColumn } from '../../locales/tools/columns';
import { forecastWords } from '../../locales/tools/forecast';
import { isoOfSerial } from '../../portfolio';
import { purchaseCurrency } from '../currency';
import { figureColumn } from '../figureColumn';
import type { Inputs, ToolColumn } from '../tool';
import { alwaysActive } from './always';
import type { PurchaseReport } from './compute';
import { modelName } from './modelName';
import { toComeColumns } from './toComeColumns';

/**
 * Forecasts and RFM digits beside each client of the table; headers say until when, by which model, of what and at which
 * rate. A client that the list does not know is blank.
 */
export function purchaseColumnsBeside(
  report: PurchaseReport,
  inputs: Inputs,
  language: Language,
): readonly ToolColumn[] {
  const say = wordsOf(forecastWords, language);
  const { forecast, place, summary, digits, basis, worth, yearlyRate } = report;
  const best = forecast.choice?.candidates[0]?.fit;
  const terms = {
    weeks: report.weeks,
    model: best ? modelName(best, language) : say('beside.noModel'),
    day: formatDate(isoOfSerial(summary.end), language),
    unit: purchaseCurrency(inputs) || say('beside.noCurrency'),
    discount: formatRate(yearlyRate, language),
  };
  // Without a forecast, or where the model claims nothing of a column, that column says why it is empty.
  const nobody = report.matched === 0 ? say('beside.nobody') : undefined;
  const noForecast = nobody ?? (forecast.gap === 'none' ? undefined : say(`beside.${forecast.gap}`));
  const noSpend = noForecast ?? (forecast.spend ? undefined : say('beside.noSpend'));
  const noInterval = (low: Float64Array): string | undefined =>
    noSpend ?? (low.some((each) => !Number.isNaN(each)) ? undefined : say('beside.noInterval'));
  const [noSpan, noWorth] = [noInterval(forecast.perPurchaseLow), noInterval(report.worthLow)];
  const nobodyLeaves = noForecast ?? (best?.limit === 'nobodyLeaves' ? say('beside.nobodyLeaves') : undefined);
  const noAliveInterval = (): string | undefined => {
    if (nobodyLeaves !== undefined || place.some((c) => c >= 0 && !Number.isNaN(forecast.aliveLow[c]!)))
      return nobodyLeaves;
    const unsure = place.some((c) => c >= 0 && forecast.alive[c]! < 1);
    return unsure ? say('beside.tooMany') : say('beside.alwaysActive', { why: alwaysActive(best!, language) });
  };
  const whyAlive = noAliveInterval();
  const whyBlank: Partial<Record<KnownToolColumn, string | undefined>> = {
    tool_purchases_alive: nobodyLeaves,
    tool_purchases_aliveLow: whyAlive,
    tool_purchases_aliveHigh: whyAlive,
    tool_purchases_next: noForecast,
    tool_purchases_least: noForecast,
    tool_purchases_most: noForecast,
    tool_purchases_spend: noSpend,
    tool_purchases_spendLow: noSpan,
    tool_purchases_spendHigh: noSpan,
    tool_purchases_worth: noSpend,
    tool_purchases_worthLow: noWorth,
    tool_purchases_worthHigh: noWorth,
    tool_purchases_r: nobody,
    tool_purchases_f: nobody,
    tool_purchases_m: nobody,
  };
  const besides = { width: 14, otherName: basis === 'sales' };
  const column = (id: KnownToolColumn, terms: string, numberFormat: string, of: (c: number) => number): ToolColumn => {
    const figures = Array.from(place, (c) => (c < 0 ? NaN : of(c)));
    return figureColumn(id, { terms, figures, numberFormat, blank: whyBlank[id], ...besides }, language);
  };
  const ahead = say('beside.ahead', terms);
  const sure = say('beside.sure', terms);
  const interval = say('beside.interval', terms);
  const worthInterval = `${say(`beside.${basis}`, terms)}, ${say('beside.ninety')}`;
  const money = (id: KnownToolColumn, terms: string, figures: Float64Array): ToolColumn =>
    figureColumn(id, { terms, figures, numberFormat: AMOUNT, blank: whyBlank[id], ...besides }, language);
  const digit = (id: KnownToolColumn, k: 0 | 1 | 2): ToolColumn =>
    column(id, say(`beside.digit${k}`), '0', (c) => digits[k][c] || NaN);
  return [
    column('tool_purchases_alive', say('beside.alive', terms), '0%', (c) => forecast.alive[c]!),
    column('tool_purchases_aliveLow', say('beside.aliveInterval', terms), '0%', (c) => forecast.aliveLow[c]!),
    column('tool_purchases_aliveHigh', say('beside.aliveInterval', terms), '0%', (c) => forecast.aliveHigh[c]!),
    column('tool_purchases_next', ahead, MEAN, (c) => forecast.next[c]!),
    column('tool_purchases_least', sure, AMOUNT, (c) => forecast.least[c]!),
    column('tool_purchases_most', sure, AMOUNT, (c) => forecast.most[c]!),
    column('tool_purchases_spend', say('beside.spend', terms), CENTS, (c) => forecast.perPurchase[c]!),
    column('tool_purchases_spendLow', interval, CENTS, (c) => forecast.perPurchaseLow[c]!),
    column('tool_purchases_spendHigh', interval, CENTS, (c) => forecast.perPurchaseHigh[c]!),
    money('tool_purchases_worth', say(`beside.${basis}`, terms), worth),
    money('tool_purchases_worthLow', worthInterval, report.worthLow),
    money('tool_purchases_worthHigh', worthInterval, report.worthHigh),
    ...toComeColumns(report, noForecast, language),
    digit('tool_purchases_r', 0),
    digit('tool_purchases_f', 1),
    digit('tool_purchases_m', 2),
  ];
}
