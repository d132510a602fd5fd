import { lastRowOf } from '../../grid';
import { PAGE_MARGINS, pageTexts, type PageTexts, type PrintSetup } from '../../sheet';
import { areaOfAddress } from '../session/area';
import type { Session } from '../session/session';
import type { Step } from '../change/step';
import { onSheet } from './place';

/** A page as it was set, to be brought back. */
export interface PageBefore extends PageTexts {
  /** Address without the sheet; null: none. */
  readonly area: string | null;
  readonly breaks: readonly number[];
}

const POINTS_PER_INCH = 72;

/** Queues a new sheet's page: A4, one page wide, its rows repeated. */
export function putPage(context: Session, sheetId: string, print: PrintSetup): void {
  const { pageLayout } = context.sheet(sheetId);
  pageLayout.paperSize = 'A4' as Excel.PaperType;
  pageLayout.orientation = (print.orientation === 'landscape' ? 'Landscape' : 'Portrait') as Excel.PageOrientation;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = pageLayout.rightMargin = PAGE_MARGINS.side * POINTS_PER_INCH;
  pageLayout.topMargin = pageLayout.bottomMargin = PAGE_MARGINS.end * POINTS_PER_INCH;
  const { titleRows } = print;
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.row + 1}:$${titleRows.row + titleRows.rowCount}`);
  putPageOfContent(context, sheetId, print);
}

/** Queues what of the page follows the content: it is set again whenever the sheet is made anew. */
export function putPageOfContent(context: Session, sheetId: string, print: PrintSetup): void {
  const sheet = context.sheet(sheetId);
  sheet.pageLayout.setPrintArea(context.range(onSheet(sheetId, print.area)));
  putTexts(sheet, pageTexts(print));
  putBreaks(
    context,
    sheetId,
    print.breaksBefore.filter((row) => row > print.area.row && row <= lastRowOf(print.area)),
  );
}

function putTexts({ pageLayout }: Excel.Worksheet, { header, left, right }: PageTexts): void {
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.centerHeader = header;
  pages.leftFooter = left;
  pages.rightFooter = right;
}

function putBreaks(context: Session, sheetId: string, rows: readonly number[]): void {
  const { horizontalPageBreaks } = context.sheet(sheetId);
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(context.range({ sheetId, row, column: 0, rows: 1, columns: 1 }));
}

/** Asks for the page as it is; the answer is there after the next sync. */
export function askPage(sheet: Excel.Worksheet): () => PageBefore {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.load('centerHeader,leftFooter,rightFooter');
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.load('items/rowIndex');
  return () => ({
    header: pages.centerHeader,
    left: pages.leftFooter,
    right: pages.rightFooter,
    area: addressIn(area),
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  });
}

const addressIn = (areas: Excel.RangeAreas): string | null => (areas.isNullObject ? null : areas.address);

/** Leaves the page to later steps, and brings it back after them. */
export const pageAsBefore = (sheetId: string, before: PageBefore): Step => ({
  put: () => undefined,
  back: (context) => () => restorePage(context, sheetId, before),
});

/** Queues the page as it was. A print area cannot be taken away, only set. */
function restorePage(context: Session, sheetId: string, before: PageBefore): void {
  const sheet = context.sheet(sheetId);
  putTexts(sheet, before);
  putBreaks(context, sheetId, before.breaks);
  if (before.area !== null && !before.area.includes(','))
    sheet.pageLayout.setPrintArea(context.range({ sheetId, ...areaOfAddress(before.area) }));
}
