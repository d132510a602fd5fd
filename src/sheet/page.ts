import type { PrintSetup } from './sheet';

/** Margins of our pages, in inches: at the sides, and above and below. */
export const PAGE_MARGINS = { side: 0.5, end: 0.6 } as const;

/** What our pages say at their edges, with Excel's codes. */
export interface PageTexts {
  /** In the middle above. */
  readonly header: string;
  /** At the left below. */
  readonly left: string;
  /** At the right below: the page's number and how many there are. */
  readonly right: string;
}

/** An ampersand begins a code in headers and footers. */
const plain = (text: string): string => text.replaceAll('&', '&&');

/** Header and footer in the codes of Excel's page set-up; at the right of the footer stands the page's number. */
export const pageTexts = ({ header, footer }: PrintSetup): PageTexts => ({
  header: plain(header),
  left: plain(footer),
  right: '&P / &N',
});
