import { type Language, wordsOf } from '../../locales';
import { listMoney } from '../../locales/tools/listDoubts';
import { purchasesWords } from '../../locales/tools/purchases';
import type { SheetDraft } from '../../sheet';
import { partHeading } from '../reportSheet';
import type { Inputs } from '../tool';
import type { PurchaseReport } from './compute';

/** Columns that are read; beyond them stand the charts' own figures. */
export const COLUMNS = 6;
export const WIDTHS = [52, 16, 18, 16, 16, 16, 3, 3, 16, 14, 14];
/** Strangers that are named. */
export const MOST_NAMED = 20;

/** What every part of the report is written with. */
export interface Page {
  readonly draft: SheetDraft;
  readonly report: PurchaseReport;
  readonly inputs: Inputs;
  readonly language: Language;
  readonly say: ReturnType<typeof sayOf>;
}
/** The report's words. */
export const sayOf = (language: Language) => wordsOf(purchasesWords, language);

/** The head of a part, as wide as the page. */
export const heading = ({ draft }: Page, finding: string, about: readonly string[] = []): void =>
  partHeading(draft, COLUMNS, finding, about);

/** An amount in the list's currency. */
export const money = (amount: number, { report, language }: Pick<Page, 'report' | 'language'>): string =>
  listMoney(amount, report.list.reading.currency, language);

/** A heading of amounts with the list's currency: "Importe (€)". */
export const ofMoney = (heading: string, { reading }: PurchaseReport['list']): string =>
  reading.currency === null ? heading : `${heading} (${reading.currency})`;
