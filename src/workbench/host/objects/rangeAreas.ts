import type { HostClass } from '../protocol/classes';
import { cellCount, isEntireColumn, isEntireRow } from '../model/area';
import type { RangeRef } from '../model/workbook';
import { declareClass, objectOf } from '../protocol/classes';
import { HostError, itemNotFound } from '../protocol/errors';
import { rangeEditing } from './rangeEditing';
import { rangeFormat } from './rangeFormat';
import { type Areas, fullAddress, rangeObject, worksheet } from './references';

const rangeCollection: HostClass<Areas> = declareClass<Areas>('RangeCollection', {
  items: (a) => a.ranges.map((r) => rangeObject(r)),
  methods: {
    getCount: (a: Areas) => a.ranges.length,
    getItemAt: (a: Areas, index: number) => {
      const r = a.ranges[index];
      if (!r) throw itemNotFound(`area ${index}`);
      return rangeObject(r);
    },
  },
});

const each =
  (method: string) =>
  (a: Areas, ...args: unknown[]) => {
    for (const r of a.ranges) (rangeEditing[method] as (r: RangeRef, ...args: unknown[]) => unknown)(r, ...args);
  };

export const rangeAreas: HostClass<Areas> = declareClass<Areas>('RangeAreas', {
  scalars: {
    address: { get: (a) => a.ranges.map(fullAddress).join(',') },
    addressLocal: { get: (a) => a.ranges.map(fullAddress).join(',') },
    areaCount: { get: (a) => a.ranges.length },
    cellCount: { get: (a) => a.ranges.reduce((n, r) => n + cellCount(r.area), 0) },
    isEntireColumn: { get: (a) => a.ranges.every((r) => isEntireColumn(r.area)) },
    isEntireRow: { get: (a) => a.ranges.every((r) => isEntireRow(r.area)) },
  },
  navigation: {
    areas: (a) => objectOf(rangeCollection, a),
    worksheet: (a) => objectOf(worksheet, { book: a.book, id: a.sheet }),
    format: (a) => objectOf(rangeFormat, { book: a.book, sheet: a.sheet, areas: () => a.ranges.map((r) => r.area) }),
  },
  methods: {
    clear: each('clear'),
    select: (a: Areas) => {
      if (a.book.engine.sheet(a.sheet)?.hidden)
        throw new HostError('InvalidOperation', 'A hidden sheet can’t be selected.');
      a.book.engine.select(a.sheet, ...a.ranges.map(({ area }) => area));
    },
  },
});
