import type { AddedConditionalFormat, AddedValidation, CellStyle, Color, Comparison, FormatRule } from '../../../files';
import type { ConditionalFormatState, ValidationState } from '../../host';
import { fileArea } from './sheetEdit';
import { fileColor } from './styles';

type Kept = Readonly<Record<string, unknown>>;
const inside = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Kept)[name] : undefined), value);
const text = (value: unknown): string => (value == null ? '' : String(value));

/** Office.js comparison operators as the file names them. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThan: 'lessThan',
  LessThanOrEqual: 'lessThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  Between: 'between',
  NotBetween: 'notBetween',
};

/** A conditional format for the file; null for the kinds that cannot be written. */
export function fileConditionalFormats(state: ConditionalFormatState): AddedConditionalFormat[] | null {
  const rule = formatRule(state);
  if (rule === null) return null;
  return state.areas.map((area) => ({ range: fileArea(area), rule, stopIfTrue: state.stopIfTrue }));
}

function formatRule({ type, kept }: ConditionalFormatState): FormatRule | null {
  switch (type) {
    case 'CellValue': {
      const operator = COMPARISONS[text(inside(kept, 'rule', 'operator'))];
      const given = ['formula1', 'formula2'].map((name) => inside(kept, 'rule', name));
      const formulas = given
        .filter((formula) => formula != null && formula !== '')
        .map((formula) => plain(text(formula)));
      return operator === undefined
        ? null
        : { kind: 'cellIs', operator, formulas, style: ruleStyle(inside(kept, 'format')) };
    }
    case 'Custom': {
      const formula = plain(text(inside(kept, 'rule', 'formula')));
      return formula === '' ? null : { kind: 'expression', formula, style: ruleStyle(inside(kept, 'format')) };
    }
    case 'ContainsText': {
      if (text(inside(kept, 'rule', 'operator')) !== 'Contains') return null;
      return {
        kind: 'containsText',
        text: text(inside(kept, 'rule', 'text')),
        style: ruleStyle(inside(kept, 'format')),
      };
    }
    case 'DataBar':
      return {
        kind: 'dataBar',
        color: fileColor(text(inside(kept, 'positiveFormat', 'fillColor'))) ?? '#638EC6',
      };
    case 'ColorScale': {
      const colors = ['minimum', 'midpoint', 'maximum'].map((point) =>
        fileColor(text(inside(kept, 'criteria', point, 'color'))),
      );
      const [low, middle, high] = colors;
      if (low === undefined || high === undefined) return null;
      return { kind: 'colorScale', colors: middle === undefined ? [low, high] : [low, middle, high] };
    }
    default:
      return null;
  }
}

const plain = (formula: string): string => formula.replace(/^=/, '');

function ruleStyle(format: unknown): CellStyle {
  const fill = fileColor(text(inside(format, 'fill', 'color')));
  const color = fileColor(text(inside(format, 'font', 'color')));
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color: color as Color }),
    ...(inside(format, 'font', 'bold') === true ? { bold: true } : {}),
    ...(inside(format, 'font', 'italic') === true ? { italic: true } : {}),
  };
}

const VALIDATIONS: Readonly<Record<string, AddedValidation['type']>> = {
  list: 'list',
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  textLength: 'textLength',
  custom: 'custom',
};

/** A validation for the file; null for the kinds that cannot be written. */
export function fileValidations(state: ValidationState): AddedValidation[] | null {
  const [kind, rule] = Object.entries(state.rule).find(([, value]) => value != null) ?? [];
  const type = VALIDATIONS[kind ?? ''];
  if (type === undefined) return null;
  const operator = COMPARISONS[text(inside(rule, 'operator'))];
  const error = { title: text(state.errorAlert['title']), message: text(state.errorAlert['message']) };
  const prompt = { title: text(state.prompt['title']), message: text(state.prompt['message']) };
  const validation = {
    type,
    formulas: validationFormulas(type, rule),
    allowBlank: state.ignoreBlanks,
    ...(operator === undefined ? {} : { operator }),
    ...(error.message === '' ? {} : { error }),
    ...(prompt.message === '' ? {} : { prompt }),
  };
  return state.areas.map((area) => ({ range: fileArea(area), ...validation }));
}

function validationFormulas(type: AddedValidation['type'], rule: unknown): string[] {
  if (type === 'list') {
    const source = text(inside(rule, 'source'));
    return [source.startsWith('=') ? plain(source) : `"${source.replaceAll('"', '""')}"`];
  }
  if (type === 'custom') return [plain(text(inside(rule, 'formula')))];
  const given = ['formula1', 'formula2'].map((name) => inside(rule, name));
  return given.filter((formula) => formula != null && formula !== '').map((formula) => plain(text(formula)));
}
