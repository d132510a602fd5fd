import { numericColumn, serialOf, serialOfIso, sinceColumns, type TimeColumn } from '../../portfolio';
import { type PurchaseReading, YEAR_DAYS } from '../../value';
import type { Inputs, PurchaseList } from '../tool';
import { readFigures } from '../value/figures';
import { valueSettingsOf } from '../value/settings';
import type { ForecastTold, PurchaseTerms } from './compute';
import type { PurchaseSettings } from './settings';

/** What a report of a purchase list hangs on, by what the tools have been told and what the client table knows. */
export const purchaseTerms = (inputs: Inputs, list: PurchaseList, settings: PurchaseSettings): PurchaseTerms => ({
  ...forecastTerms(inputs, list, settings),
  rates: marginRates(inputs),
});

/** What of it the forecast hangs on. */
export const forecastTerms = (
  inputs: Inputs,
  { reading }: PurchaseList,
  { startsKnown, weeks, spendFrom }: PurchaseSettings,
): ForecastTold => ({
  startsKnown,
  weeks,
  spendFrom,
  before: beforeList(inputs, reading),
  yearlyRate: valueSettingsOf(inputs).discount,
});

/** Margins as the value tool has been told them, or proposes them: the same money means the same in both. */
function marginRates(inputs: Inputs): PurchaseTerms['rates'] {
  const { spend, margin, marginRate } = readFigures(inputs.classification, valueSettingsOf(inputs)).figures;
  const rates = marginRate.values.map((rate, i) => {
    const own = margin.values[i]!;
    const sales = spend.values[i]!;
    return Number.isNaN(own) ? rate : sales > 0 ? own / sales : NaN;
  });
  return rates.some((rate) => !Number.isNaN(rate)) ? rates : null;
}

/** Years of relation that are whole may have been rounded up by so much. */
const ROUNDED = 0.5;

/**
 * By client of the list, 1 for one that the table says was a client before the list's first purchase ("Customer since",
 * years of relation); null where nobody is said to have been.
 */
function beforeList({ classification, date }: Inputs, { histories }: PurchaseReading): Uint8Array | null {
  const { portfolio, scheme } = classification;
  const since = sinceColumns(portfolio)[0];
  const years = numericColumn(portfolio, 'years')?.values;
  const asOf = serialOfIso(scheme.referenceDate ?? date) ?? NaN;
  const first = histories.days.reduce((least, day) => Math.min(least, day), Infinity);
  const place = new Map(histories.clients.map((id, c) => [id, c]));
  const before = new Uint8Array(histories.clients.length);
  const counted = (own: number): number => asOf - (Number.isInteger(own) ? own - ROUNDED : own) * YEAR_DAYS;
  portfolio.ids.forEach((id, i) => {
    const c = place.get(id);
    const began = since ? latestOf(since, i) : years ? counted(years[i]!) : NaN;
    if (c !== undefined && began < first) before[c] = 1;
  });
  return before.includes(1) ? before : null;
}

/** The last day on which a client can have begun, by a column of days or of calendar years. */
const latestOf = ({ column: { values }, holds }: TimeColumn, i: number): number =>
  holds === 'dates' ? values[i]! : Number.isNaN(values[i]!) ? NaN : serialOf(values[i]!, 12, 31);
