import { parseArea, type Area } from '../addresses';
import type { AddedConditionalFormat, AddedValidation, CellStyle, Color, Comparison, FormatRule } from '../write/edits';
import { child, childrenOf, flag, type XmlElement } from '../xml/tree';
import type { ColorReader } from './colors';

/** A conditional format of a file, as far as it is of a kind that we write; all cells that it is for. */
export interface ReadFormat extends Omit<AddedConditionalFormat, 'range'> {
  readonly areas: readonly Area[];
}

/** A data validation of a file, likewise. */
export interface ReadValidation extends Omit<AddedValidation, 'range'> {
  readonly areas: readonly Area[];
}

/** Areas that a rule is for. */
export const areasOf = ({ attributes }: XmlElement): Area[] =>
  (attributes.get('sqref') ?? '').split(/\s+/).flatMap((text) => (text === '' ? [] : [parseArea(text)]));

/**
 * The sheet's conditional formats of the kinds that we write, the first to count first; the others are not told, and stay
 * in the file.
 * @param looks those of the style part's differential formats, by index
 */
export function readFormats(root: XmlElement, looks: readonly CellStyle[], color: ColorReader): ReadFormat[] {
  const found = root.children
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((element) =>
      childrenOf(element, 'cfRule').flatMap((rule) => {
        const read = ruleOf(rule, looks, color);
        const stopIfTrue = flag(rule.attributes.get('stopIfTrue'));
        const priority = Number(rule.attributes.get('priority') ?? 0);
        return read ? [{ priority, format: { areas: areasOf(element), rule: read, stopIfTrue } }] : [];
      }),
    );
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function ruleOf(rule: XmlElement, looks: readonly CellStyle[], color: ColorReader): FormatRule | null {
  const { attributes } = rule;
  const style = looks[Number(attributes.get('dxfId') ?? -1)] ?? {};
  const formulas = childrenOf(rule, 'formula').map(({ text }) => text);
  switch (attributes.get('type')) {
    case 'cellIs':
      return { kind: 'cellIs', operator: attributes.get('operator') as Comparison, formulas, style };
    case 'expression':
      return formulas[0] === undefined ? null : { kind: 'expression', formula: formulas[0], style };
    case 'containsText':
      return { kind: 'containsText', text: attributes.get('text') ?? '', style };
    case 'dataBar': {
      const bar = color(child(child(rule, 'dataBar'), 'color'));
      return bar === undefined ? null : { kind: 'dataBar', color: bar };
    }
    case 'colorScale': {
      const colors = childrenOf(child(rule, 'colorScale'), 'color').map(color);
      const [low, middle, high] = colors;
      if (colors.includes(undefined) || !low || !middle) return null;
      return { kind: 'colorScale', colors: high ? [low, middle, high] : [low, middle] };
    }
    default:
      return null;
  }
}

/** Looks of the style part's differential formats, by index. */
export function differentialLooks(styles: XmlElement, color: ColorReader): CellStyle[] {
  return childrenOf(child(styles, 'dxfs'), 'dxf').map((dxf): CellStyle => {
    const font = child(dxf, 'font');
    const pattern = child(child(dxf, 'fill'), 'patternFill');
    const says = (name: string): boolean =>
      child(font, name) !== undefined && flag(child(font, name)!.attributes.get('val') ?? '1');
    const [ink, ground] = [color(child(font, 'color')), color(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'))];
    return {
      ...(says('b') ? { bold: true } : {}),
      ...(says('i') ? { italic: true } : {}),
      ...(ink === undefined ? {} : { color: ink as Color }),
      ...(ground === undefined ? {} : { fill: ground as Color }),
    };
  });
}

const TYPES: readonly string[] = ['list', 'whole', 'decimal', 'date', 'textLength', 'custom'];

/** The sheet's data validations of the kinds that we write. */
export function readValidations(root: XmlElement): ReadValidation[] {
  return childrenOf(child(root, 'dataValidations'), 'dataValidation').flatMap((element): ReadValidation[] => {
    const { attributes } = element;
    const type = attributes.get('type') ?? 'none';
    if (!TYPES.includes(type)) return [];
    const said = (title: string, message: string): AddedValidation['error'] =>
      attributes.has(message) ? { title: attributes.get(title) ?? '', message: attributes.get(message)! } : undefined;
    const asks = attributes.get('errorStyle') === 'warning' ? { asks: true } : {};
    const [error, prompt] = [said('errorTitle', 'error'), said('promptTitle', 'prompt')];
    const formulas = ['formula1', 'formula2'].flatMap((name) => childrenOf(element, name).map(({ text }) => text));
    const operator = (attributes.get('operator') ?? 'between') as Comparison;
    return [
      {
        areas: areasOf(element),
        type: type as AddedValidation['type'],
        formulas,
        allowBlank: flag(attributes.get('allowBlank')),
        ...(type === 'list' || type === 'custom' ? {} : { operator }),
        ...(error ? { error: { ...error, ...asks } } : {}),
        ...(prompt ? { prompt } : {}),
      },
    ];
  });
}
