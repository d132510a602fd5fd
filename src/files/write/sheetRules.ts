import { areaAddress, areaContains, cellAddress, parseArea, type Area } from '../addresses';
import { encodeAttribute, encodeXml } from '../xml/text';
import type { XmlElement } from '../xml/tree';
import type { AddedConditionalFormat, AddedValidation, FormatRule } from './edits';
import type { SheetFrame } from './sheetFrame';
import { colorXml } from './styleXml';
import type { Stylesheet } from './stylesheet';

const withoutEquals = (formula: string): string => encodeXml(formula.replace(/^=/, ''));

/** Whether every area of an element's `sqref` lies in one of the given areas. */
function liesIn(element: XmlElement, areas: readonly Area[]): boolean {
  const ranges = (element.attributes.get('sqref') ?? '').split(/\s+/).filter((text) => text !== '');
  return ranges.length > 0 && ranges.every((text) => areas.some((area) => areaContains(area, parseArea(text))));
}

/** Highest priority number of the sheet's rules, those of newer kinds in `extLst` included. */
function lastPriority(element: XmlElement): number {
  const own = element.name === 'cfRule' ? Number(element.attributes.get('priority') ?? 0) : 0;
  return element.children.reduce((highest, inner) => Math.max(highest, lastPriority(inner)), own);
}

function ruleXml(
  p: string,
  rule: FormatRule,
  { range, priority, stop }: { readonly range: Area; readonly priority: number; readonly stop: boolean },
  styles: Stylesheet,
): string {
  const formula = (text: string): string => `<${p}formula>${withoutEquals(text)}</${p}formula>`;
  const cfRule = (type: string, content: string, attributes = ''): string => {
    const dxf = 'style' in rule ? ` dxfId="${styles.differential(rule.style)}"` : '';
    const stopping = stop ? ' stopIfTrue="1"' : '';
    return `<${p}cfRule type="${type}"${dxf} priority="${priority}"${stopping}${attributes}>${content}</${p}cfRule>`;
  };
  const limit = (type: string, value?: number): string =>
    `<${p}cfvo type="${type}"${value === undefined ? '' : ` val="${value}"`}/>`;
  switch (rule.kind) {
    case 'cellIs':
      return cfRule('cellIs', rule.formulas.map(formula).join(''), ` operator="${rule.operator}"`);
    case 'expression':
      return cfRule('expression', formula(rule.formula));
    case 'containsText': {
      const first = cellAddress(range.row, range.column);
      const search = formula(`NOT(ISERROR(SEARCH("${rule.text.replaceAll('"', '""')}",${first})))`);
      return cfRule('containsText', search, ` operator="containsText" text="${encodeAttribute(rule.text)}"`);
    }
    case 'dataBar': {
      const bar = `${limit('min')}${limit('max')}${colorXml(p, 'color', rule.color)}`;
      return cfRule('dataBar', `<${p}dataBar>${bar}</${p}dataBar>`);
    }
    case 'colorScale': {
      const middle = rule.colors.length === 3 ? limit('percentile', 50) : '';
      const colors = rule.colors.map((color) => colorXml(p, 'color', color)).join('');
      return cfRule('colorScale', `<${p}colorScale>${limit('min')}${middle}${limit('max')}${colors}</${p}colorScale>`);
    }
  }
}

/** Takes out the rules that lie wholly in `dropped` and adds new ones, which yield to those that stay. */
export function patchConditionalFormats(
  frame: SheetFrame,
  dropped: readonly Area[],
  added: readonly AddedConditionalFormat[],
  styles: Stylesheet,
): void {
  for (const element of frame.children('conditionalFormatting')) {
    if (liesIn(element, dropped)) frame.splices.replace(element.start, element.end, '');
  }
  let priority = added.length > 0 ? lastPriority(frame.root) : 0;
  const p = frame.prefix;
  for (const { range, rule, stopIfTrue } of added) {
    const xml = ruleXml(p, rule, { range, priority: ++priority, stop: stopIfTrue === true }, styles);
    frame.insert(
      'conditionalFormatting',
      `<${p}conditionalFormatting sqref="${areaAddress(range)}">${xml}</${p}conditionalFormatting>`,
    );
  }
}

function validationXml(p: string, validation: AddedValidation): string {
  const { range, type, operator, formulas, allowBlank, error, prompt } = validation;
  const attributes = [
    ` type="${type}"`,
    operator === undefined || operator === 'between' ? '' : ` operator="${operator}"`,
    error?.asks ? ' errorStyle="warning"' : '',
    allowBlank === false ? '' : ' allowBlank="1"',
    prompt ? ' showInputMessage="1"' : '',
    ' showErrorMessage="1"',
    error ? ` errorTitle="${encodeAttribute(error.title)}" error="${encodeAttribute(error.message)}"` : '',
    prompt ? ` promptTitle="${encodeAttribute(prompt.title)}" prompt="${encodeAttribute(prompt.message)}"` : '',
    ` sqref="${areaAddress(range)}"`,
  ];
  const content = formulas.map((text, i) => `<${p}formula${i + 1}>${withoutEquals(text)}</${p}formula${i + 1}>`);
  return `<${p}dataValidation${attributes.join('')}>${content.join('')}</${p}dataValidation>`;
}

/** Takes out the validations that lie wholly in `dropped` and adds new ones. */
export function patchValidations(frame: SheetFrame, dropped: readonly Area[], added: readonly AddedValidation[]): void {
  const list = frame.child('dataValidations');
  const gone = (list?.children ?? []).filter((element) => liesIn(element, dropped));
  const count = (list?.children.length ?? 0) - gone.length + added.length;
  if (gone.length === 0 && added.length === 0) return;
  const xml = added.map((validation) => validationXml(frame.prefix, validation)).join('');
  const tag = `${frame.prefix}dataValidations`;
  if (!list) frame.insert('dataValidations', `<${tag} count="${count}">${xml}</${tag}>`);
  else if (count === 0) frame.splices.replace(list.start, list.end, '');
  else {
    for (const element of gone) frame.splices.replace(element.start, element.end, '');
    frame.splices.append(list, xml);
    frame.splices.setAttribute(list, 'count', String(count));
  }
}
