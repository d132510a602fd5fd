import { workbookProtection } from './protection';
import type { HostClass } from '../protocol/classes';
import { area } from '../model/area';
import { EVENT, WORKBOOK_TARGET } from '../model/events';
import { RangeRef } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import { declareClass, objectOf } from '../protocol/classes';
import { HostError, itemNotFound } from '../protocol/errors';
import { application, runtime } from './application';
import { eventMethods } from './eventMethods';
import { namedItemCollection } from './names';
import { documentProperties } from './properties';
import { rangeAreas } from './rangeAreas';
import { settingCollection } from './settings';
import { tableCollection } from './table';
// Declares the class that everything with cells refers to.
import './range';
import { worksheetCollection } from './worksheet';
import { areasOf, rangeObject } from './references';

function selected(book: WorkbookModel): RangeRef {
  const { sheet, area: a } = book.engine.selection();
  return new RangeRef(book, sheet, a);
}

const eventRange = (book: WorkbookModel, id: string) => {
  const range = book.eventRange(id);
  return range ? rangeObject(range) : null;
};

export const workbook: HostClass<WorkbookModel> = declareClass<WorkbookModel>('Workbook', {
  scalars: {
    name: { get: () => 'Workbook.xlsx' },
    readOnly: { get: () => false },
    isDirty: { get: () => true, set: () => undefined },
    autoSave: { get: () => false },
  },
  navigation: {
    worksheets: (book) => objectOf(worksheetCollection, book),
    tables: (book) => objectOf(tableCollection, { book, sheet: null }),
    names: (book) => objectOf(namedItemCollection, { book, sheet: null }),
    settings: (book) => objectOf(settingCollection, book),
    protection: (book) => objectOf(workbookProtection, book),
    application: (book) => objectOf(application, book),
    properties: (book) => objectOf(documentProperties, book),
    _Runtime: (book) => objectOf(runtime, book),
  },
  methods: {
    getSelectedRange: (book: WorkbookModel) => {
      if (book.behind || book.engine.selectedAreas().length > 1) throw new HostError('InvalidSelection');
      return rangeObject(selected(book));
    },
    getSelectedRanges: (book: WorkbookModel) => {
      const { sheet, area: last } = book.engine.selection();
      const all = book.engine.selectedAreas();
      return objectOf(rangeAreas, areasOf(book, sheet, all.length > 0 ? all : [last]));
    },
    getActiveCell: (book: WorkbookModel) => {
      if (book.behind) throw new HostError('InvalidSelection');
      const range = selected(book);
      return rangeObject(range.at(area(range.area.row, range.area.column)));
    },
    _GetRangeForEventByReferenceId: (book: WorkbookModel, id: string) => {
      const range = eventRange(book, id);
      if (!range) throw itemNotFound('the range of the event');
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    ...eventMethods<WorkbookModel>({ _RegisterActivatedEvent: EVENT.workbookActivated }, (book) => [
      book.events,
      WORKBOOK_TARGET,
    ]),
  },
});
