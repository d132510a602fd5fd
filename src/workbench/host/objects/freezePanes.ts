import type { HostClass } from '../protocol/classes';
import { area, lastColumn, lastRow } from '../model/area';
import { RangeRef } from '../model/workbook';
import { declareClass } from '../protocol/classes';
import { type SheetRef, asRange, rangeObject } from './references';

export const worksheetFreezePanes: HostClass<SheetRef> = declareClass<SheetRef>('WorksheetFreezePanes', {
  methods: {
    freezeRows: ({ book, id }: SheetRef, count: number | null) => book.engine.setFreeze(id, count ?? 1, 0),
    freezeColumns: ({ book, id }: SheetRef, count: number | null) => book.engine.setFreeze(id, 0, count ?? 1),
    freezeAt: ({ book, id }: SheetRef, range: unknown) => {
      const a = asRange(new RangeRef(book, id, area(0, 0)), range).area;
      const wholeColumns = a.rows === 1_048_576;
      const wholeRows = a.columns === 16_384;
      book.engine.setFreeze(id, wholeColumns ? 0 : lastRow(a) + 1, wholeRows ? 0 : lastColumn(a) + 1);
    },
    unfreeze: ({ book, id }: SheetRef) => book.engine.setFreeze(id, 0, 0),
    getLocationOrNullObject: ({ book, id }: SheetRef) => {
      const { frozenRows: rows, frozenColumns: columns } = book.engine.sheet(id)!;
      if (rows === 0 && columns === 0) return null;
      const frozen = area(0, 0, rows || 1_048_576, columns || 16_384);
      return rangeObject(new RangeRef(book, id, frozen));
    },
  },
});
