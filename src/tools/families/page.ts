import { type Language, segmentName } from '../../locales';
import { familiesWords } from '../../locales/tools/families';
import { SEGMENT_LABELS } from '../../method';
import { moneyWords } from '../currency';
import { headingsOf, type ReportPage } from '../reportSheet';
import type { Inputs } from '../tool';
import type { ClientGap, FamilyMatrix } from './compute';
import type { FamiliesSettings } from './settings';

/** What the parts of the sheets are laid out from. */
export interface Page extends ReportPage<ReturnType<typeof sayOf>, FamiliesSettings> {
  readonly matrix: FamilyMatrix;
}

export const sayOf = (inputs: Inputs, language: Language) => moneyWords(familiesWords, inputs, language);

export const heading = (page: Page, columns: number, finding: string, about?: readonly string[]): void =>
  headingsOf(columns)(page, finding, about);

type Named = Pick<Page, 'matrix' | 'say'>;
/** What a product family is called; those beyond the largest are one. */
export const productName = ({ matrix, say }: Named, product: number): string =>
  matrix.products[product]! || say('other');
export const groupName = ({ matrix, say }: Named, group: number): string =>
  matrix.groups[group]! || say(matrix.groups.length > 1 ? 'other' : 'everyone');
/** All clients are one family, which a finding need not name. */
export const isOne = ({ groups }: FamilyMatrix): boolean => groups.length === 1 && groups[0] === '';
/** Whether it is known of anybody what it buys elsewhere: only then is there a limit to speak of. */
export const hasLimits = ({ gaps }: FamilyMatrix): boolean => gaps.some(({ capped }) => capped !== null);
export function noLimitLine({ matrix, say }: Named): string[] {
  const { limited, over } = matrix.estimated;
  if (matrix.gaps.length > 0 && !hasLimits(matrix) && over === 0) return [say('gaps.noLimit')];
  return [
    ...(limited > 0 ? [say('gaps.estimated', { count: limited })] : []),
    ...(over > 0 ? [say('gaps.over', { count: over })] : []),
  ];
}
/** Who is left out of the gaps; nothing where nobody is. */
export const blockedLine = ({ matrix, say }: Named): string[] =>
  matrix.blocked > 0 ? [say('gaps.blocked', { count: matrix.blocked })] : [];
/** Yes, no, or that nobody knows; nothing where the worth itself is not known. */
export const limitText = ({ say }: Pick<Page, 'say'>, { worth, capped }: ClientGap): string =>
  Number.isNaN(worth) ? '' : say(capped === null ? 'column.unknown' : capped ? 'column.yes' : 'column.no');
/** The segment of a gap's client; '' where it has none. */
export function segmentOf({ inputs, language }: Pick<Page, 'inputs' | 'language'>, { client }: ClientGap): string {
  const { segment, scheme } = inputs.classification;
  const label = SEGMENT_LABELS[segment[client]! - 1];
  return label ? segmentName(label, scheme, language) : '';
}
export const worthOf = ({ worth }: ClientGap): number | '' => (Number.isNaN(worth) ? '' : worth);
