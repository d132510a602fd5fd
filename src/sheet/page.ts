import type { PrintSetup } from './sheet';

/** Margins of our pages, in inches: at the sides, and above and below. */
export const PAGE_MARGINS = { side: 0.5, end: 0.6 } as const;

/** A4 in points. */
export const A4 = { long: 841.9, short: 595.3 } as const;
export const POINTS_PER_INCH = 72;

/** Points of a column's character in Calibri 11, and of its edges. */
export const POINTS_PER_CHARACTER = 5.25;
const EDGES = 3.75;

/** Size in points of usual letters, and the least that is read on paper. */
const [LETTERS, LEAST_LETTERS] = [11, 8];

/** Points of the sheet's own size that stand side by side on a page across, shrunk as far as its letters are read. */
export const WIDEST_PAGE = ((A4.long - 2 * PAGE_MARGINS.side * POINTS_PER_INCH) * LETTERS) / LEAST_LETTERS;

/** Points that columns take side by side. @param widths in characters */
export const pointsAcross = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width * POINTS_PER_CHARACTER + EDGES, 0);

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
