import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import type { RangeRef } from '../model/rangeRef';
import { itemNotFound } from '../protocol/errors';
import { fullAddress, rangeObject } from './range';
import { parseAreas, rangeAreas } from './rangeAreas';
import type { KeptObject } from './kept';
import { below, keep, keptScalars } from './kept';

const addressOf = (range: unknown): unknown => (isHostObject(range) ? fullAddress(range.self as RangeRef) : range);

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

const printArea = ({ book, kept, sheet }: PageLayoutRef): HostObject | null => {
  const address = kept['printArea'];
  return typeof address === 'string' ? objectOf(rangeAreas, parseAreas(book, sheet, address)) : null;
};
const titleRows = ({ book, kept, sheet }: PageLayoutRef): HostObject | null => {
  const address = kept['printTitleRows'];
  return typeof address === 'string' ? rangeObject(book.range(address, sheet)) : null;
};
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
    setPrintArea: (self: KeptObject, range: unknown) => {
      self.kept['printArea'] = addressOf(range);
    },
    setPrintTitleRows: (self: KeptObject, range: unknown) => {
      self.kept['printTitleRows'] = addressOf(range);
    },
    setPrintTitleColumns: (self: KeptObject, range: unknown) => {
      self.kept['printTitleColumns'] = addressOf(range);
    },
  },
});
