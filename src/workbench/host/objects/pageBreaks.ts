import { RangeRef } from '../model/workbook';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type SheetRef, asRange, rangeObject } from './references';

interface BreakRef extends SheetRef {
  row: number;
}

const pageBreak: HostClass<BreakRef> = declareClass<BreakRef>('PageBreak', {
  id: ({ row }) => row,
  privateId: true,
  scalars: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ book, id, row }: BreakRef) => {
      const state = book.stateOf(id);
      state.rowBreaks = state.rowBreaks.filter((other) => other !== row);
    },
    getCellAfterBreak: ({ book, id, row }: BreakRef) =>
      rangeObject(new RangeRef(book, id, { row, column: 0, rows: 1, columns: 1 })),
  },
});

const rowsOf = ({ book, id }: SheetRef): number[] => book.stateOf(id).rowBreaks;
const object = (sheet: SheetRef, row: number): HostObject => objectOf(pageBreak, { ...sheet, row });

/** Rows before which a page ends, set by hand. */
export const horizontalPageBreaks: HostClass<SheetRef> = declareClass<SheetRef>('PageBreakCollection', {
  items: (sheet) => rowsOf(sheet).map((row) => object(sheet, row)),
  item: (sheet, index) => {
    const row = rowsOf(sheet)[Number(index)];
    if (row === undefined) throw itemNotFound(`page break ${index}`);
    return object(sheet, row);
  },
  methods: {
    add: (sheet: SheetRef, before: unknown) => {
      const origin = new RangeRef(sheet.book, sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
      const { row } = asRange(origin, before).area;
      if (row === 0) throw invalidArgument('no page can end before the first row');
      const state = sheet.book.stateOf(sheet.id);
      state.rowBreaks = [...new Set([...state.rowBreaks, row])].sort((a, b) => a - b);
      return object(sheet, row);
    },
    getCount: (sheet: SheetRef) => rowsOf(sheet).length,
    removePageBreaks: (sheet: SheetRef) => {
      sheet.book.stateOf(sheet.id).rowBreaks = [];
    },
  },
});
