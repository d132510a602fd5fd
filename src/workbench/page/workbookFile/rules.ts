import type {
  AddedConditionalFormat,
  AddedValidation,
  CellStyle,
  Color,
  Comparison,
  FormatRule,
  ReadFormat,
  ReadValidation,
  SheetEdit,
} from '../../../files';
import { areaContains } from '../../../grid';
import type { Area, ConditionalFormatState, ValidationState } from '../../host';
import { fileColor } from './styles';
import { fileArea } from './cellBlocks';

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
function fileConditionalFormats(state: ConditionalFormatState): AddedConditionalFormat[] | null {
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
function fileValidations(state: ValidationState): AddedValidation[] | null {
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

/** The comparisons of a file as Office.js names them. */
const OPERATORS = new Map(Object.entries(COMPARISONS).map(([word, operator]) => [operator, word]));

const areasOf = ({ areas }: ReadFormat | ReadValidation): Area[] =>
  areas.map(({ row, column, rowCount, columnCount }) => ({ row, column, rows: rowCount, columns: columnCount }));

/** A file's conditional format as Office.js sees it. */
export function formatState(read: ReadFormat, id: string): ConditionalFormatState {
  const { rule, stopIfTrue = false } = read;
  return { id, areas: areasOf(read), stopIfTrue, ...keptRule(rule) };
}

function keptRule(rule: FormatRule): Pick<ConditionalFormatState, 'type' | 'kept'> {
  switch (rule.kind) {
    case 'cellIs': {
      const [formula1 = '', formula2] = rule.formulas.map((formula) => `=${formula}`);
      const operator = OPERATORS.get(rule.operator);
      const said = { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      return { type: 'CellValue', kept: { rule: said, format: keptLook(rule.style) } };
    }
    case 'expression':
      return { type: 'Custom', kept: { rule: { formula: `=${rule.formula}` }, format: keptLook(rule.style) } };
    case 'containsText': {
      const said = { operator: 'Contains', text: rule.text };
      return { type: 'ContainsText', kept: { rule: said, format: keptLook(rule.style) } };
    }
    case 'dataBar':
      return { type: 'DataBar', kept: { positiveFormat: { fillColor: rule.color } } };
    case 'colorScale': {
      const [low, ...more] = rule.colors;
      const high = more.pop();
      return {
        type: 'ColorScale',
        kept: {
          criteria: {
            minimum: { type: 'LowestValue', color: low },
            ...(more[0] ? { midpoint: { type: 'Percentile', formula: '50', color: more[0] } } : {}),
            maximum: { type: 'HighestValue', color: high },
          },
        },
      };
    }
  }
}

const keptLook = ({ fill, color, bold, italic }: CellStyle): Kept => ({
  ...(fill ? { fill: { color: fill } } : {}),
  font: { ...(color ? { color } : {}), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) },
});

/** The kinds of validations as Office.js names them. */
const KINDS = new Map(Object.entries(VALIDATIONS).map(([word, type]) => [type, word]));

/** A file's data validation as Office.js sees it. */
export function validationState(read: ReadValidation): ValidationState {
  const { type, formulas, operator, allowBlank = false, error, prompt } = read;
  const [first = '', second] = formulas;
  const source = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"') ?? `=${first}`;
  const compared = {
    formula1: `=${first}`,
    ...(second === undefined ? {} : { formula2: `=${second}` }),
    ...(operator ? { operator: OPERATORS.get(operator) } : {}),
  };
  const rule =
    type === 'list' ? { inCellDropDown: true, source } : type === 'custom' ? { formula: `=${first}` } : compared;
  return {
    areas: areasOf(read),
    rule: { [KINDS.get(type)!]: rule },
    ignoreBlanks: allowBlank,
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '', ...error },
    prompt: { message: '', showPrompt: true, title: '', ...prompt },
  };
}

/** The rules of a sheet as a file takes them, and those that it cannot take. */
export interface SheetRules {
  readonly formats: readonly AddedConditionalFormat[];
  readonly validations: readonly AddedValidation[];
  readonly lost: readonly string[];
}

export function rulesOf(
  formats: readonly ConditionalFormatState[],
  validations: readonly ValidationState[],
): SheetRules {
  const lost: string[] = [];
  const written = <T>(all: T[] | null, what: string): T[] => {
    if (all === null) lost.push(what);
    return all ?? [];
  };
  return {
    formats: formats.flatMap((state) => written(fileConditionalFormats(state), `conditional format ${state.type}`)),
    validations: validations.flatMap((state) => written(fileValidations(state), 'data validation')),
    lost,
  };
}

/** What of a file's rules goes and what comes, so that it has those of now; rules that nobody touched stay as they are. */
export function ruleChanges(
  before: SheetRules,
  now: SheetRules,
  cleared: { readonly formats: readonly Area[]; readonly validations: readonly Area[] },
): Pick<SheetEdit, 'conditionalFormats' | 'dataValidations' | 'dropConditionalFormats' | 'dropDataValidations'> {
  const formats = changesOf(before.formats, now.formats, cleared.formats);
  const validations = changesOf(before.validations, now.validations, cleared.validations);
  return {
    ...(formats.dropped.length > 0 ? { dropConditionalFormats: formats.dropped } : {}),
    ...(validations.dropped.length > 0 ? { dropDataValidations: validations.dropped } : {}),
    conditionalFormats: formats.added,
    dataValidations: validations.added,
  };
}

type FileArea = AddedValidation['range'];

function changesOf<T extends { readonly range: FileArea }>(
  before: readonly T[],
  now: readonly T[],
  cleared: readonly Area[],
): { readonly dropped: readonly FileArea[]; readonly added: readonly T[] } {
  const key = (rule: T): string => JSON.stringify(rule);
  const [was, is] = [new Set(before.map(key)), new Set(now.map(key))];
  const gone = before.filter((rule) => !is.has(key(rule))).map(({ range }) => range);
  const dropped = [...gone, ...cleared.map(fileArea)];
  // In a file they go with their cells: those of the same cells that stay are written again.
  const taken = (rule: T): boolean => dropped.some((area) => areaContains(area, rule.range));
  return { dropped, added: now.filter((rule) => !was.has(key(rule)) || taken(rule)) };
}
