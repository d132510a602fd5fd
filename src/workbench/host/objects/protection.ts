import type { HostClass } from '../protocol/classes';
import { EVENT } from '../model/events';
import type { WorkbookModel } from '../model/workbook';
import type { ProtectionOptions } from '../model/sheetState';
import { declareClass } from '../protocol/classes';
import { HostError } from '../protocol/errors';
import type { SheetRef } from './references';

const NONE: Required<ProtectionOptions> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const told = (s: SheetRef, isProtected: boolean): void =>
  s.book.raiseOnSheet(EVENT.protectionChanged, s.id, { isProtected, source: 'Local' });

export const workbookProtection: HostClass<WorkbookModel> = declareClass<WorkbookModel>('WorkbookProtection', {
  scalars: { protected: { get: (book) => book.protection !== null } },
  methods: {
    protect: (book: WorkbookModel, password: string | null) => {
      if (book.protection) throw new HostError('AccessDenied');
      book.protection = { password };
    },
    unprotect: (book: WorkbookModel, password: string | null) => {
      if (book.protection && book.protection.password !== null && book.protection.password !== password)
        throw new HostError('AccessDenied');
      book.protection = null;
    },
  },
});

export const worksheetProtection: HostClass<SheetRef> = declareClass<SheetRef>('WorksheetProtection', {
  scalars: {
    protected: { get: ({ book, id }) => book.stateOf(id).protection !== null },
    options: {
      get: ({ book, id }) => {
        const { protection } = book.stateOf(id);
        return { ...NONE, ...protection?.options };
      },
    },
  },
  methods: {
    protect: (s: SheetRef, options: ProtectionOptions | null, password: string | null) => {
      const state = s.book.stateOf(s.id);
      if (state.protection) throw new HostError('AccessDenied');
      state.protection = { options: options ?? {}, password };
      told(s, true);
    },
    unprotect: (s: SheetRef, password: string | null) => {
      const state = s.book.stateOf(s.id);
      if (!state.protection) return;
      if (state.protection.password !== null && state.protection.password !== password)
        throw new HostError('AccessDenied');
      state.protection = null;
      told(s, false);
    },
  },
});
