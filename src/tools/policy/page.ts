import { formatCount, formatDate, formatNumber, type Language, type SentenceOf, wordsOf } from '../../locales';
import { policyToolWords } from '../../locales/tools/policy';
import type { SheetDraft } from '../../sheet';
import type { Inputs } from '../tool';
import type { PolicyWork } from './compute';
import type { PolicySettings } from './settings';

/** What the parts of the sheets are made from. */
export interface Page {
  readonly draft: SheetDraft;
  readonly work: PolicyWork;
  readonly inputs: Inputs;
  readonly settings: PolicySettings;
  readonly language: Language;
  readonly say: (id: SentenceOf<typeof policyToolWords.es>, params?: Readonly<Record<string, unknown>>) => string;
}

export const pageOf = (
  draft: SheetDraft,
  work: PolicyWork,
  inputs: Inputs,
  settings: PolicySettings,
  language: Language,
): Page => ({ draft, work, inputs, settings, language, say: wordsOf(policyToolWords, language) });

export const AMOUNT = '#,##0';
export const PERCENT = '0.0%';
/** Hours: halves are told, wholes carry no comma. */
export const HOURS = '#,##0.#';

/** Title and subtitle of a sheet; the subtitle is its footer too. */
export function titled({ draft, inputs, language, say }: Page, title: string): string {
  const { portfolio, scheme } = inputs.classification;
  const subtitle = say('subtitle', {
    clients: formatCount(portfolio.size, language),
    place: inputs.place,
    scheme: scheme.name,
    date: formatDate(inputs.date, language),
  });
  draft.put(0, 'title', title).down().put(0, 'subtitle', subtitle).down(2);
  return subtitle;
}

export const hoursText = (hours: number, language: Language): string => formatNumber(hours, 'number', language, 1);
