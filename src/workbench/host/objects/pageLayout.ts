import type { HostClass } from '../protocol/classes';
import { declareClass, isHostObject } from '../protocol/classes';
import type { RangeRef } from '../model/rangeRef';
import { fullAddress } from './range';
import type { KeptObject } from './kept';
import { keep, keptScalars } from './kept';

const addressOf = (range: unknown): unknown => (isHostObject(range) ? fullAddress(range.self as RangeRef) : range);

/** How the sheet is printed, kept as it was set. */
export const pageLayout: HostClass<KeptObject> = declareClass<KeptObject>('PageLayout', {
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
