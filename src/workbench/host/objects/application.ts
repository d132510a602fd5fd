import type { HostClass } from '../protocol/classes';
import type { CalculationMode, WorkbookModel } from '../model/workbook';
import { separatorsOf } from '../model/culture';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';

const MODES: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const numberFormatInfo: HostClass<WorkbookModel> = declareClass<WorkbookModel>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: { get: (book) => separatorsOf(book.language).decimal },
    numberGroupSeparator: { get: (book) => separatorsOf(book.language).group },
  },
});

const datetimeFormatInfo: HostClass<WorkbookModel> = declareClass<WorkbookModel>('DatetimeFormatInfo', {
  scalars: {
    dateSeparator: { get: (book) => separatorsOf(book.language).date },
    timeSeparator: { get: () => ':' },
    shortDatePattern: { get: (book) => separatorsOf(book.language).shortDate },
    longDatePattern: { get: (book) => separatorsOf(book.language).longDate },
    longTimePattern: { get: () => 'h:mm:ss' },
  },
});

const cultureInfo: HostClass<WorkbookModel> = declareClass<WorkbookModel>('CultureInfo', {
  scalars: { name: { get: (book) => book.language } },
  navigation: {
    numberFormat: (book) => objectOf(numberFormatInfo, book),
    datetimeFormat: (book) => objectOf(datetimeFormatInfo, book),
  },
});

export const application: HostClass<WorkbookModel> = declareClass<WorkbookModel>('Application', {
  scalars: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        const mode = MODES.find((m) => m === value);
        if (!mode) throw invalidArgument(`${String(value)} is no calculation mode`);
        book.calculationMode = mode;
      },
    },
    calculationState: { get: (book) => (book.engine.unsettled ? 'Pending' : 'Done') },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: (book) => separatorsOf(book.language).decimal },
    thousandsSeparator: { get: (book) => separatorsOf(book.language).group },
    useSystemSeparators: { get: () => true },
  },
  navigation: { cultureInfo: (book) => objectOf(cultureInfo, book) },
  methods: {
    calculate: async (book: WorkbookModel, type: string) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(type))
        throw invalidArgument(`${type} is no calculation type`);
      await book.engine.settle(type !== 'Recalculate');
    },
    suspendApiCalculationUntilNextSync: (book: WorkbookModel) => {
      book.calculationSuspended = true;
    },
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const runtime: HostClass<WorkbookModel> = declareClass<WorkbookModel>('Runtime', {
  scalars: {
    enableEvents: {
      get: (book) => book.events.enabled,
      set: (book, value) => {
        book.events.enabled = Boolean(value);
      },
    },
  },
});
