import { formatPercent, type Language } from '../../locales';
import { contractsWords } from '../../locales/tools/contracts';
import { wordsInCurrency } from '../currency';
import { headingsOf, type ReportPage } from '../reportSheet';
import type { Inputs } from '../tool';
import type { ContractsReport } from './compute';
import type { ContractBasis } from './gather';
import { contractCurrency } from './listMoney';
import type { ContractsSettings } from './settings';

export const WIDTHS = [34, 16, 16, 16, 16, 16, 16, 3, 3, 10, 13, 13];
export const COLUMNS = 7;

/** What every part of the report is written with. */
export interface Page extends ReportPage<ReturnType<typeof sayOf>, ContractsSettings> {
  readonly report: ContractsReport;
}
/** The report's words, with amounts in the currency of its contracts. */
export const sayOf = (inputs: Inputs, language: Language) =>
  wordsInCurrency(contractsWords, contractCurrency(inputs), language);
/** A figure as a cell: blank where there is none. */
export const cell = (value: number): number | '' => (Number.isFinite(value) ? value : '');

/** The head of a part, as wide as the page. */
export const heading = headingsOf(COLUMNS);

/** A share of 0 to 1, as it is read. */
export const percent = (part: number, { language }: Pick<Page, 'language'>): string => formatPercent(part, language);

/** Active contracts whose renewals have a value. */
export const valuedOf = ({ running }: ContractsReport) => running.filter(({ value }) => !Number.isNaN(value));

/** Whether the renewals' value is margin, or sales alone. */
export const worthOf = ({ kind }: ContractBasis): 'margin' | 'sales' => (kind === 'sales' ? 'sales' : 'margin');
