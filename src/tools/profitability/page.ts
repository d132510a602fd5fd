import { formatPercent, type Language } from '../../locales';
import { profitabilityWords } from '../../locales/tools/profitability';
import { moneyText, moneyWords } from '../currency';
import { headingsOf, type ReportPage } from '../reportSheet';
import type { Inputs } from '../tool';
import type { Profitability } from './compute';
import type { ProfitabilitySettings } from './settings';

/** Columns that are read, then those that charts read. */
export const COLUMNS = 8;
export const CHART_DATA = 9;
export const WIDTHS = [36, 15, 17, 17, 17, 17, 17, 34, 3, 12, 14, 14];

/** What the parts of the sheet are made from. */
export interface Page extends ReportPage<ReturnType<typeof sayOf>, ProfitabilitySettings> {
  readonly result: Profitability;
}

export const sayOf = (inputs: Pick<Inputs, 'classification'>, language: Language) =>
  moneyWords(profitabilityWords, inputs, language);

export const heading = headingsOf(COLUMNS);

export const money = (amount: number, { inputs, language }: Pick<Page, 'inputs' | 'language'>): string =>
  moneyText(amount, inputs, language);
export const percent = (part: number, { language }: Pick<Page, 'language'>): string => formatPercent(part, language);

/** A figure for a cell, '' where it is not known. */
export const known = (value: number | undefined): number | '' =>
  value === undefined || Number.isNaN(value) ? '' : value;

/** "A/C", the classes of turnover and margin; '' where they are not known. */
export function classesText({ turnoverClass, marginClass }: Profitability, client: number): string {
  const letter = (of: number): string => 'ABC'[of - 1] ?? '';
  return turnoverClass[client] ? `${letter(turnoverClass[client]!)}/${letter(marginClass[client]!)}` : '';
}

/** Clients with what is known of them, those that leave least first: after serving where that is counted, else margin. */
export function leastFirst({ counted, net, margin }: Profitability): number[] {
  const by = counted ? net : (margin?.amounts ?? net);
  const all = [...by.keys()];
  const rank = (i: number): number => (Number.isNaN(by[i]!) ? Infinity : by[i]!);
  return all.sort((a, b) => (rank(a) === rank(b) ? a - b : rank(a) - rank(b)));
}
