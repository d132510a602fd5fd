import type { EngineName } from '../engine/engine';
import { RangeRef } from '../model/workbook';
import type { WorkbookModel } from '../model/workbook';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { fullAddress, sheetObject, rangeObject } from './references';

interface NameRef {
  book: WorkbookModel;
  id: string;
}
interface NameScope {
  book: WorkbookModel;
  /** Null = the workbook's own names. */
  sheet: string | null;
}

const now = ({ book, id }: NameRef): EngineName => book.names.current(id);
/** While another workbook is in front, a name has no range and no kind (office-js #5504, #2078). */
function rangeOf(n: NameRef): RangeRef | undefined {
  const cells = n.book.behind ? undefined : n.book.names.rangeOf(now(n));
  return cells && new RangeRef(n.book, cells.sheet, cells.area);
}

function kindOf(n: NameRef): string | null {
  if (n.book.behind) return null;
  if (rangeOf(n)) return 'Range';
  const { formula } = now(n);
  if (formula.includes('#REF!')) return 'Error';
  if (/^-?\d+$/.test(formula)) return 'Integer';
  if (/^-?\d*\.\d+$/.test(formula)) return 'Double';
  if (/^(true|false)$/i.test(formula)) return 'Boolean';
  return /^".*"$/.test(formula) ? 'String' : 'Double';
}

/** A range's address, or what a constant or formula is worth as far as it can be told without a cell. */
function valueOf(n: NameRef): unknown {
  const range = rangeOf(n);
  if (range) return fullAddress(range);
  const { formula } = now(n);
  if (formula.includes('#REF!')) return '#REF!';
  if (/^-?\d*\.?\d+$/.test(formula)) return Number(formula);
  if (/^(true|false)$/i.test(formula)) return /true/i.test(formula);
  const text = /^"(.*)"$/.exec(formula);
  return text ? text[1]!.replaceAll('""', '"') : `=${formula}`;
}

const withoutTexts = (formula: string): string => formula.replace(/"(?:[^"]|"")*"/g, '');

const namedItem: HostClass<NameRef> = declareClass<NameRef>('NamedItem', {
  // Names of sheets are found by their own id, which no name can be.
  id: ({ id }) => id,
  privateId: true,
  scalars: {
    name: { get: (n) => now(n).name },
    type: { get: kindOf },
    value: { get: valueOf },
    formula: {
      get: (n) => n.book.names.shownFormula(now(n)),
      set: (n, value) => n.book.names.set(n.id, { formula: String(value) }),
    },
    visible: {
      get: (n) => !now(n).hidden,
      set: (n, value) => {
        // Office-js #5174, #5882.
        if (withoutTexts(now(n).formula).includes('#'))
          throw invalidArgument('a name of an error cannot be hidden or shown');
        n.book.names.set(n.id, { hidden: !value });
      },
    },
    comment: { get: (n) => now(n).comment, set: (n, value) => n.book.names.set(n.id, { comment: String(value) }) },
    scope: { get: (n) => (now(n).sheet === null ? 'Workbook' : 'Worksheet') },
  },
  navigation: {
    worksheet: (n) => {
      const { sheet } = now(n);
      if (sheet === null) throw itemNotFound('the name belongs to the workbook');
      return sheetObject(n.book, sheet);
    },
    worksheetOrNullObject: (n) => {
      const { sheet } = now(n);
      return sheet === null ? null : sheetObject(n.book, sheet);
    },
  },
  methods: {
    getRange: (n: NameRef) => {
      const range = rangeOf(n);
      if (!range) throw new HostError('InvalidOperation', 'The name does not refer to a range.');
      return rangeObject(range);
    },
    getRangeOrNullObject: (n: NameRef) => {
      const range = rangeOf(n);
      return range ? rangeObject(range) : null;
    },
    delete: (n: NameRef) => n.book.names.remove(n.id),
  },
});

function find({ book, sheet }: NameScope, key: unknown): HostObject | null {
  const name = book.names.find(String(key), sheet) ?? book.names.in(sheet).find((n) => n.id === key);
  return name ? objectOf(namedItem, { book, id: name.id }) : null;
}

export const namedItemCollection: HostClass<NameScope> = declareClass<NameScope>('NamedItemCollection', {
  items: ({ book, sheet }) => book.names.in(sheet).map(({ id }) => objectOf(namedItem, { book, id })),
  item: (scope, key) => {
    const found = find(scope, key);
    if (!found) throw itemNotFound(`name ${key}`);
    return found;
  },
  methods: {
    getItemOrNullObject: find,
    getCount: ({ book, sheet }: NameScope) => book.names.in(sheet).length,
    add: ({ book, sheet }: NameScope, name: string, target: unknown, comment: string | null) => {
      if (!isHostObject(target) && typeof target !== 'string')
        throw invalidArgument('a name needs a range or a formula');
      // Versions before 2111, LTSC 2021 among them (office-js #2078).
      if (book.behind) throw itemNotFound('name');
      const of = isHostObject(target) ? (target.self as RangeRef) : target;
      return objectOf(namedItem, { book, id: book.names.add(name, of, comment ?? '', sheet).id });
    },
    addFormulaLocal: ({ book, sheet }: NameScope, name: string, formula: string, comment: string | null) =>
      objectOf(namedItem, { book, id: book.names.add(name, formula, comment ?? '', sheet).id }),
  },
});
