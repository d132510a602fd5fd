import type { HostClass } from '../protocol/classes';
import type { RangeRef } from '../model/workbook';
import type { SortField } from '../model/sort';
import { sortArea } from '../model/sort';
import { declareClass } from '../protocol/classes';

export const rangeSort: HostClass<RangeRef> = declareClass<RangeRef>('RangeSort', {
  methods: {
    apply: (
      r: RangeRef,
      fields: SortField[],
      matchCase: boolean | null,
      hasHeaders: boolean | null,
      orientation: string | null,
    ) =>
      sortArea(r, fields, {
        matchCase: matchCase ?? false,
        hasHeaders: hasHeaders ?? false,
        along: orientation === 'Columns' ? 'columns' : 'rows',
      }),
  },
  settles: ['apply'],
});
