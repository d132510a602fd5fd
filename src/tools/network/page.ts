import type { Language } from '../../locales';
import { networkWords } from '../../locales/tools/network';
import { moneyText, moneyWords } from '../currency';
import { headingsOf, type ReportPage } from '../reportSheet';
import type { Inputs } from '../tool';
import type { NetworkReport } from './compute';
import type { NetworkSettings } from './settings';

export const WIDTHS = [60, 16, 16, 16, 13, 12, 12, 16, 16, 3, 10, 10, 10, 10];
/** Columns that are read; beyond them stand the chart's own figures. */
export const COLUMNS = 9;
/** Characters of a name within a heading. */
export const NAMED = 50;

/** What the parts of the sheets are laid out from. */
export interface Page extends ReportPage<ReturnType<typeof sayOf>, NetworkSettings> {
  readonly report: NetworkReport;
}
export const sayOf = (inputs: Inputs, language: Language) => moneyWords(networkWords, inputs, language);
export const money = (amount: number, { inputs, language }: Pick<Page, 'inputs' | 'language'>): string =>
  moneyText(amount, inputs, language);
export const nameOf = ({ inputs }: Pick<Page, 'inputs'>, client: number): string =>
  inputs.classification.portfolio.names[client]!;

export const heading = headingsOf(COLUMNS);
