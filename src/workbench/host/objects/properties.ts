import type { WorkbookModel } from '../model/workbook';
import type { HostClass, HostObject, Method } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import type { SheetRef } from './references';

/** A custom property: where it is kept and under which key. */
interface PropertyRef<V> {
  all: Map<string, V>;
  key: string;
}

/** Keys are compared without case, as in Excel. */
function findKey(all: ReadonlyMap<string, unknown>, key: unknown): string | undefined {
  const wanted = String(key).toLowerCase();
  return [...all.keys()].find((k) => k.toLowerCase() === wanted);
}

const checkKey = (key: unknown): string => {
  if (typeof key !== 'string' || key === '' || key.length > 255) throw invalidArgument('a key has 1 to 255 characters');
  return key;
};

function collection<T, V>(
  name: string,
  one: HostClass<PropertyRef<V>>,
  mapOf: (self: T) => Map<string, V>,
  make: (v: unknown) => V,
  extra: Record<string, Method<T>> = {},
) {
  const find = (self: T, key: unknown): HostObject | null => {
    const found = findKey(mapOf(self), key);
    return found === undefined ? null : objectOf(one, { all: mapOf(self), key: found });
  };
  return declareClass<T>(name, {
    items: (self) => [...mapOf(self).keys()].map((key) => objectOf(one, { all: mapOf(self), key })),
    item: (self, key) => {
      const found = find(self, key);
      if (!found) throw itemNotFound(`property ${key}`);
      return found;
    },
    methods: {
      getItemOrNullObject: find,
      getCount: (self: T) => mapOf(self).size,
      add: (self: T, key: string, value: unknown) => {
        const all = mapOf(self);
        const known = findKey(all, checkKey(key)) ?? key;
        all.set(known, make(value));
        return objectOf(one, { all, key: known });
      },
      ...extra,
    },
  });
}

const present = <V>({ all, key }: PropertyRef<V>): V => {
  const value = all.get(key);
  if (value === undefined) throw itemNotFound(`property ${key}`);
  return value;
};

const worksheetCustomProperty: HostClass<PropertyRef<string>> = declareClass<PropertyRef<string>>(
  'WorksheetCustomProperty',
  {
    id: ({ key }) => key,
    privateId: true,
    scalars: {
      key: { get: ({ key }) => key },
      value: { get: present, set: ({ all, key }, value) => void all.set(key, String(value)) },
    },
    methods: { delete: ({ all, key }: PropertyRef<string>) => void all.delete(key) },
  },
);

export const worksheetCustomProperties = collection<SheetRef, string>(
  'WorksheetCustomPropertyCollection',
  worksheetCustomProperty,
  ({ book, id }) => book.stateOf(id).customProperties,
  String,
);

interface Typed {
  type: string;
  value: unknown;
}
const typed = (value: unknown): Typed => ({
  type: typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String',
  value,
});

const customProperty: HostClass<PropertyRef<Typed>> = declareClass<PropertyRef<Typed>>('CustomProperty', {
  id: ({ key }) => key,
  privateId: true,
  scalars: {
    key: { get: ({ key }) => key },
    type: { get: (p) => present(p).type },
    value: { get: (p) => present(p).value, set: ({ all, key }, value) => void all.set(key, typed(value)) },
  },
  methods: { delete: ({ all, key }: PropertyRef<Typed>) => void all.delete(key) },
});

const customProperties = collection<WorkbookModel, Typed>(
  'CustomPropertyCollection',
  customProperty,
  (book) => book.customProperties,
  typed,
  { deleteAll: (book: WorkbookModel) => book.customProperties.clear() },
);

const TEXTS = ['title', 'author', 'subject', 'keywords', 'comments', 'category', 'manager', 'company'];

export const documentProperties: HostClass<WorkbookModel> = declareClass<WorkbookModel>('DocumentProperties', {
  scalars: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      {
        get: (book: WorkbookModel) => book.documentProperties[name] ?? '',
        set: (book: WorkbookModel, value: unknown) => {
          book.documentProperties[name] = String(value);
        },
      },
    ]),
  ),
  navigation: { custom: (book) => objectOf(customProperties, book) },
});
