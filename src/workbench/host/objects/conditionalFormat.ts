import { intersect, rulesWithout } from '../model/area';
import { checkFormatting } from '../model/content';
import type { RangeRef } from '../model/workbook';
import type { ConditionalFormatState } from '../model/rules';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import type { KeptObject } from './kept';
import { below, keep, keptClass, keptScalars } from './kept';
import { rangeAreas } from './rangeAreas';
import { areasOf, rangeObject } from './references';

const border = keptClass('ConditionalRangeBorder', {
  color: keep('color', '#000000'),
  style: keep('any', 'None'),
  sideIndex: keep('any', null),
});
const borders: HostClass<KeptObject> = declareClass<KeptObject>('ConditionalRangeBorderCollection', {
  scalars: { count: { get: () => 4 } },
  item: (self, key) => objectOf(border, below(self, String(key))),
  methods: { getItem: (self: KeptObject, key: string) => objectOf(border, below(self, key)) },
  navigation: Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [
      side,
      (self: KeptObject) => objectOf(border, below(self, `Edge${side}`)),
    ]),
  ),
});
const font = keptClass('ConditionalRangeFont', {
  bold: keep('flag', null),
  italic: keep('flag', null),
  color: keep('color', ''),
  strikethrough: keep('flag', null),
  underline: keep('any', 'None'),
});
const fill: HostClass<KeptObject> = declareClass<KeptObject>('ConditionalRangeFill', {
  scalars: keptScalars({ color: keep('color', '') }),
  methods: { clear: (self: KeptObject) => void delete self.kept['color'] },
});
const look = keptClass('ConditionalRangeFormat', { numberFormat: keep('any', '') }, { font, fill, borders });

const customRule = keptClass('ConditionalFormatRule', {
  formula: keep('text', ''),
  formulaLocal: keep('text', ''),
  formulaR1C1: keep('text', ''),
});
const bar = { fillColor: keep('color', '#638EC6'), borderColor: keep('color', '#638EC6') };
const positiveBar = keptClass('ConditionalDataBarPositiveFormat', { ...bar, gradientFill: keep('flag', true) });
const negativeBar = keptClass('ConditionalDataBarNegativeFormat', {
  ...bar,
  matchPositiveFillColor: keep('flag', false),
  matchPositiveBorderColor: keep('flag', false),
});

/** The kinds of rule that can be ordered, by their member of ConditionalFormat; each keeps its properties. */
const KINDS: Record<string, { member: string; cls: HostClass<KeptObject> }> = {
  CellValue: {
    member: 'cellValue',
    cls: keptClass('CellValueConditionalFormat', { rule: keep('any', null) }, { format: look }),
  },
  Custom: { member: 'custom', cls: keptClass('CustomConditionalFormat', {}, { rule: customRule, format: look }) },
  ColorScale: {
    member: 'colorScale',
    cls: keptClass('ColorScaleConditionalFormat', { criteria: keep('any', null), threeColorScale: keep('flag', true) }),
  },
  DataBar: {
    member: 'dataBar',
    cls: keptClass(
      'DataBarConditionalFormat',
      {
        axisColor: keep('color', '#000000'),
        axisFormat: keep('any', 'Automatic'),
        barDirection: keep('any', 'Context'),
        showDataBarOnly: keep('flag', false),
        lowerBoundRule: keep('any', { type: 'Automatic' }),
        upperBoundRule: keep('any', { type: 'Automatic' }),
      },
      {
        positiveFormat: positiveBar,
        negativeFormat: negativeBar,
      },
    ),
  },
  ContainsText: {
    member: 'textComparison',
    cls: keptClass('TextConditionalFormat', { rule: keep('any', null) }, { format: look }),
  },
  TopBottom: {
    member: 'topBottom',
    cls: keptClass(
      'TopBottomConditionalFormat',
      { rule: keep('any', { type: 'TopItems', rank: 10 }) },
      { format: look },
    ),
  },
  PresetCriteria: {
    member: 'preset',
    cls: keptClass('PresetCriteriaConditionalFormat', { rule: keep('any', null) }, { format: look }),
  },
  IconSet: {
    member: 'iconSet',
    cls: keptClass('IconSetConditionalFormat', {
      style: keep('any', 'ThreeTrafficLights1'),
      criteria: keep('any', []),
      reverseIconOrder: keep('flag', false),
      showIconOnly: keep('flag', false),
    }),
  },
};

interface RuleRef {
  range: RangeRef;
  rule: ConditionalFormatState;
}
const rulesOf = (range: RangeRef): ConditionalFormatState[] => range.book.stateOf(range.sheet).conditionalFormats;

/** The part of a rule that belongs to its kind; asking another kind's part is an error, or a null object. */
function partOf({ range, rule }: RuleRef, type: string): HostObject | null {
  if (rule.type !== type) return null;
  return objectOf(KINDS[type]!.cls, { book: range.book, kept: rule.kept });
}

const conditionalFormat: HostClass<RuleRef> = declareClass<RuleRef>('ConditionalFormat', {
  id: ({ rule }) => rule.id,
  scalars: {
    type: { get: ({ rule }) => rule.type },
    stopIfTrue: {
      get: ({ rule }) => rule.stopIfTrue,
      set: ({ range, rule }, value) => {
        rule.stopIfTrue = Boolean(value);
        range.book.changed();
      },
    },
    priority: {
      get: ({ range, rule }) => rulesOf(range).indexOf(rule),
      set: ({ range, rule }, value) => {
        const rules = rulesOf(range);
        const at = Number(value);
        if (!Number.isInteger(at) || at < 0 || at >= rules.length)
          throw invalidArgument(`there is no priority ${String(value)}`);
        rules.splice(rules.indexOf(rule), 1);
        rules.splice(at, 0, rule);
        range.book.changed();
      },
    },
  },
  navigation: Object.fromEntries(
    Object.entries(KINDS).flatMap(([type, { member }]) => [
      [
        member,
        (self: RuleRef) => {
          const part = partOf(self, type);
          if (!part) throw new HostError('InvalidOperation', `The conditional format is no ${type}.`);
          return part;
        },
      ],
      [`${member}OrNullObject`, (self: RuleRef) => partOf(self, type)],
    ]),
  ),
  methods: {
    getRange: ({ range, rule }: RuleRef) => rangeObject(range.at(rule.areas[0] ?? range.area)),
    getRangeOrNullObject: ({ range, rule }: RuleRef) =>
      rule.areas.length === 1 ? rangeObject(range.at(rule.areas[0]!)) : null,
    getRanges: ({ range, rule }: RuleRef) => objectOf(rangeAreas, areasOf(range.book, range.sheet, rule.areas)),
    delete: ({ range, rule }: RuleRef) => {
      const rules = rulesOf(range);
      if (!rules.includes(rule)) throw itemNotFound('conditional format');
      rules.splice(rules.indexOf(rule), 1);
      range.book.changed();
    },
  },
});

const touching = (range: RangeRef): ConditionalFormatState[] =>
  rulesOf(range).filter((rule) => rule.areas.some((a) => intersect(a, range.area)));
const object = (range: RangeRef, rule: ConditionalFormatState): HostObject =>
  objectOf(conditionalFormat, { range, rule });
const find = (range: RangeRef, id: unknown): HostObject | null => {
  const rule = touching(range).find((r) => r.id === id);
  return rule ? object(range, rule) : null;
};

export const conditionalFormatCollection: HostClass<RangeRef> = declareClass<RangeRef>('ConditionalFormatCollection', {
  items: (range) => touching(range).map((rule) => object(range, rule)),
  item: (range, id) => {
    const found = find(range, id);
    if (!found) throw itemNotFound('conditional format');
    return found;
  },
  methods: {
    getItemOrNullObject: find,
    getCount: (range: RangeRef) => touching(range).length,
    getItemAt: (range: RangeRef, index: number) => {
      const rule = touching(range)[index];
      if (!rule) throw invalidArgument(`there is no conditional format ${index}`);
      return object(range, rule);
    },
    add: (range: RangeRef, type: string) => {
      checkFormatting(range.book, range.sheet);
      if (!KINDS[type]) throw invalidArgument(`${type} is no kind of conditional format`);
      const id = `{${String(range.book.nextSerial()).padStart(8, '0')}-0000-0000-0000-000000000000}`;
      const rule: ConditionalFormatState = { id, type, areas: [{ ...range.area }], stopIfTrue: false, kept: {} };
      // A new rule comes first, as in Excel.
      rulesOf(range).unshift(rule);
      range.book.changed();
      return object(range, rule);
    },
    clearAll: (range: RangeRef) => {
      checkFormatting(range.book, range.sheet);
      const state = range.book.stateOf(range.sheet);
      state.conditionalFormats = rulesWithout(state.conditionalFormats, range.area);
      state.ruleless.formats.push({ ...range.area });
      range.book.changed();
    },
  },
});
