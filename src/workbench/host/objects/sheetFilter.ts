import { applySheetFilter, checkedCriteria, shownCriteria } from '../model/autoFilter';
import { sameArea } from '../model/area';
import { RangeRef } from '../model/workbook';
import type { HostClass } from '../protocol/classes';
import { declareClass, isHostObject } from '../protocol/classes';
import { HostError, invalidArgument } from '../protocol/errors';
import { type SheetRef, rangeObject } from './references';

const stateOf = ({ book, id }: SheetRef) => book.stateOf(id);

/** The filter of a sheet's own list. A filter of a table is the table's. */
export const sheetAutoFilter: HostClass<SheetRef> = declareClass<SheetRef>('AutoFilter', {
  scalars: {
    enabled: { get: (s) => stateOf(s).autoFilter !== null },
    isDataFiltered: { get: (s) => stateOf(s).autoFilter?.filters.some((filter) => filter !== null) ?? false },
    criteria: { get: (s) => stateOf(s).autoFilter?.filters.map(shownCriteria) ?? [] },
  },
  methods: {
    apply: (s: SheetRef, target: unknown, index: number | null, criteria: unknown) => {
      const state = stateOf(s);
      if (state.protection && !state.protection.options.allowAutoFilter) throw new HostError('AccessDenied');
      const range = isHostObject(target) ? (target.self as RangeRef) : s.book.range(String(target), s.id);
      const area = range.filled ?? range.area;
      if (!state.autoFilter || !sameArea(state.autoFilter.area, area))
        state.autoFilter = { area: { ...area }, filters: new Array<null>(area.columns).fill(null) };
      if (index !== null) {
        if (index < 0 || index >= area.columns) throw invalidArgument(`the list has no column ${index}`);
        state.autoFilter.filters[index] = criteria === null ? null : checkedCriteria(criteria);
      }
      applySheetFilter(s.book, s.id);
    },
    clearCriteria: (s: SheetRef) => {
      const state = stateOf(s);
      if (state.protection && !state.protection.options.allowAutoFilter) throw new HostError('AccessDenied');
      state.autoFilter?.filters.fill(null);
      applySheetFilter(s.book, s.id);
    },
    reapply: (s: SheetRef) => applySheetFilter(s.book, s.id),
    remove: (s: SheetRef) => {
      const state = stateOf(s);
      state.autoFilter?.filters.fill(null);
      applySheetFilter(s.book, s.id);
      state.autoFilter = null;
    },
    getRange: (s: SheetRef) => {
      const { autoFilter } = stateOf(s);
      if (!autoFilter) throw new HostError('ItemNotFound');
      return rangeObject(new RangeRef(s.book, s.id, autoFilter.area));
    },
    getRangeOrNullObject: (s: SheetRef) => {
      const { autoFilter } = stateOf(s);
      return autoFilter && rangeObject(new RangeRef(s.book, s.id, autoFilter.area));
    },
  },
  settles: ['apply', 'reapply'],
});
