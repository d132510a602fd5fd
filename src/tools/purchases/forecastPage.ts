import { formatCount, formatNumber, formatPercent, wordsOf, type Language } from '../../locales';
import { forecastWords } from '../../locales/tools/forecast';
import type { SheetDraft } from '../../sheet';
import type { ForecastWarning } from '../../value';
import { headingsOf } from '../reportSheet';
import type { Inputs } from '../tool';
import type { PurchaseReport } from './compute';
import { COLUMNS } from './page';

/** What every part of a forecast is written with. */
export interface Page {
  readonly draft: SheetDraft;
  readonly report: PurchaseReport;
  readonly inputs: Inputs;
  readonly language: Language;
}
/** The same with its words. */
export interface Said extends Page {
  readonly say: ReturnType<typeof sayOf>;
}
/** The words of forecasts. */
export const sayOf = (language: Language) => wordsOf(forecastWords, language);

/** The first column of the charts' own figures. */
export const CHART_DATA = 8;

/** The head of a part, as wide as the page. */
export const heading = headingsOf(COLUMNS);

/** A whole number as it is read. */
export const count = (value: number, { language }: Page): string => formatCount(Math.round(value), language);
/** A number with two decimals as it is read. */
export const decimals = (value: number, { language }: Page): string => formatNumber(value, 'number', language, 2);

type Missed = Extract<ForecastWarning, { readonly id: 'heldOut' }>;

/** How far off the chosen model was where it did not know, if that is a reason not to believe it. */
export const missOf = ({ report }: Page): Missed | undefined =>
  report.forecast.warnings.find((warning): warning is Missed => warning.id === 'heldOut');
/** How far the forecast was from what came, as it is read. */
export const deviationText = ({ forecast, actual }: Missed, { language }: Page): string =>
  formatPercent(forecast / actual - 1, language);
