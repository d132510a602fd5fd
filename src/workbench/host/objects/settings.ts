import type { WorkbookModel } from '../model/workbook';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument, itemNotFound } from '../protocol/errors';

interface SettingRef {
  book: WorkbookModel;
  key: string;
}

const setting: HostClass<SettingRef> = declareClass<SettingRef>('Setting', {
  id: ({ key }) => key,
  privateId: true,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => {
        if (!book.settings.has(key)) throw itemNotFound(`setting ${key}`);
        return book.settings.get(key);
      },
      set: ({ book, key }, value) => {
        if (!book.settings.has(key)) throw itemNotFound(`setting ${key}`);
        book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ book, key }: SettingRef) => {
      if (!book.settings.delete(key)) throw itemNotFound(`setting ${key}`);
    },
  },
});

const find = (book: WorkbookModel, key: unknown): HostObject | null =>
  book.settings.has(String(key)) ? objectOf(setting, { book, key: String(key) }) : null;

/** Settings live in the file; values are JSON. */
export const settingCollection: HostClass<WorkbookModel> = declareClass<WorkbookModel>('SettingCollection', {
  items: (book) => [...book.settings.keys()].map((key) => objectOf(setting, { book, key })),
  item: (book, key) => {
    const found = find(book, key);
    if (!found) throw itemNotFound(`setting ${key}`);
    return found;
  },
  methods: {
    getItemOrNullObject: find,
    getCount: (book: WorkbookModel) => book.settings.size,
    add: (book: WorkbookModel, key: string, value: unknown) => {
      if (typeof key !== 'string' || key === '') throw invalidArgument('a setting needs a key');
      book.settings.set(key, value);
      return objectOf(setting, { book, key });
    },
  },
});
