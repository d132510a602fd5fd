import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import type { Area } from '../model/area';
import { MAX_COLUMNS, MAX_ROWS } from '../model/area';
import { RangeRef } from '../model/workbook';
import type { PrintedCells } from '../model/sheetState';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { rangeAreas } from './rangeAreas';
import type { KeptObject } from './kept';
import { below, keep, keptScalars } from './kept';
import { type Areas, areasOf, parseAreas, rangeObject } from './references';

const headerFooter: HostClass<KeptObject> = declareClass<KeptObject>('HeaderFooter', {
  scalars: keptScalars(
    Object.fromEntries(
      ['left', 'center', 'right'].flatMap((place) =>
        ['Header', 'Footer'].map((part) => [`${place}${part}`, keep('text', '')]),
      ),
    ),
  ),
});
const headersFooters: HostClass<KeptObject> = declareClass<KeptObject>('HeaderFooterGroup', {
  scalars: keptScalars({
    state: keep(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], 'Default'),
    useSheetMargins: keep('flag', true),
    useSheetScale: keep('flag', true),
  }),
  navigation: Object.fromEntries(
    ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'].map((pages) => [
      pages,
      (self: KeptObject) => objectOf(headerFooter, below(self, pages)),
    ]),
  ),
});

/** The page layout of a sheet. */
export interface PageLayoutRef extends KeptObject {
  readonly sheet: string;
}

const printedOf = ({ book, sheet }: PageLayoutRef): PrintedCells => book.stateOf(sheet).printed;
const printArea = (self: PageLayoutRef): HostObject | null => {
  const { areas } = printedOf(self);
  return areas.length === 0 ? null : objectOf(rangeAreas, areasOf(self.book, self.sheet, areas));
};
const titleRows = (self: PageLayoutRef): HostObject | null => {
  const lines = printedOf(self).titleRows;
  return lines && rangeObject(new RangeRef(self.book, self.sheet, lines));
};
/** Cells of a range object or an address, on the layout's own sheet. */
function areasIn({ book, sheet }: PageLayoutRef, range: unknown): Area[] {
  const own = (ranges: readonly RangeRef[]): Area[] => {
    if (ranges.some((one) => one.sheet !== sheet)) throw invalidArgument('the range is on another sheet');
    return ranges.map(({ area }) => area);
  };
  if (typeof range === 'string') return own(parseAreas(book, sheet, range).ranges);
  if (!isHostObject(range)) throw invalidArgument('neither a range nor an address');
  const { self } = range as { readonly self: RangeRef | Areas };
  return own('ranges' in self ? self.ranges : [self]);
}

const there = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound('print area');
  return found;
};

/** How the sheet is printed, kept as it was set. */
export const pageLayout: HostClass<PageLayoutRef> = declareClass<PageLayoutRef>('PageLayout', {
  navigation: { headersFooters: (self) => objectOf(headersFooters, below(self, 'headersFooters')) },
  scalars: keptScalars({
    orientation: keep(['Portrait', 'Landscape'], 'Portrait'),
    paperSize: keep('any', 'A4'),
    zoom: keep('any', { scale: 100 }),
    blackAndWhite: keep('flag', false),
    draftMode: keep('flag', false),
    centerHorizontally: keep('flag', false),
    centerVertically: keep('flag', false),
    printGridlines: keep('flag', false),
    printHeadings: keep('flag', false),
    leftMargin: keep('number', 50.4),
    rightMargin: keep('number', 50.4),
    topMargin: keep('number', 54),
    bottomMargin: keep('number', 54),
    headerMargin: keep('number', 21.6),
    footerMargin: keep('number', 21.6),
    firstPageNumber: keep('any', ''),
  }),
  methods: {
    getPrintArea: (self: PageLayoutRef) => there(printArea(self)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleRows: (self: PageLayoutRef) => there(titleRows(self)),
    getPrintTitleRowsOrNullObject: titleRows,
    setPrintArea: (self: PageLayoutRef, range: unknown) => {
      printedOf(self).areas = areasIn(self, range);
    },
    setPrintTitleRows: (self: PageLayoutRef, range: unknown) => {
      const { row, rows } = areasIn(self, range)[0]!;
      printedOf(self).titleRows = { row, rows, column: 0, columns: MAX_COLUMNS };
    },
    setPrintTitleColumns: (self: PageLayoutRef, range: unknown) => {
      const { column, columns } = areasIn(self, range)[0]!;
      printedOf(self).titleColumns = { column, columns, row: 0, rows: MAX_ROWS };
    },
  },
});
