import { formatNumber, type Language, type SentenceOf, wordsOf } from '../../locales';
import { serviceLevel } from '../../locales/serviceLevel';
import { policyToolWords } from '../../locales/tools/policy';
import type { PolicyCell } from '../../method';
import type { SheetDraft } from '../../sheet';
import { headingsOf } from '../reportSheet';
import type { Inputs } from '../tool';
import type { CapacityPlan } from './capacityPlan';
import type { PolicyWork } from './compute';
import type { PolicySettings } from './settings';

/** What both sheets are made from. */
export interface Source {
  readonly work: PolicyWork;
  readonly inputs: Inputs;
  readonly settings: PolicySettings;
  readonly language: Language;
}

/** What the parts of a sheet are made from. */
export interface Page extends Source {
  readonly draft: SheetDraft;
  readonly say: (id: SentenceOf<typeof policyToolWords.es>, params?: Readonly<Record<string, unknown>>) => string;
}

/** The page of the policy itself, with what to change where the hours do not suffice; null: nothing is compared. */
export interface PolicyPage extends Page {
  readonly plan: CapacityPlan | null;
}

export const sayOf = (language: Language): Page['say'] => wordsOf(policyToolWords, language);

/** Hours: halves are told, wholes carry no comma. */
export const HOURS = '#,##0.0';

export const hoursText = (hours: number, language: Language): string => formatNumber(hours, 'number', language, 1);

/** The columns of the policy's sheet. */
export const WIDTHS = [38, 23, 23, 23, 23, 15, 15];
export const COLUMNS = WIDTHS.length;
/** Small letters that fill a line across them. */
export const LINE = 210;
export const heading = headingsOf(COLUMNS);

/**
 * What the policy gives, in words. A discount that follows a digit names the criterion of the scheme's own table, and says
 * so while that table is not turned on: nobody has it then.
 */
export function levelText({ inputs, language }: Omit<Page, 'draft'>, cell: PolicyCell): string | number {
  return serviceLevel(cell, language, inputs.classification.scheme.rules.discount);
}
