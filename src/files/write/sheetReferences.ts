import type { OpcPackage } from '../package/opcPackage';
import { Token, XmlScanner } from '../xml/scanner';
import { decodeXml, encodeAttribute, encodeXml } from '../xml/text';
import { renameSheetInFormula } from './references';

/** Elements whose text is a formula: cells, conditional formats, validations, charts, sparklines, names, columns of tables. */
const FORMULA_ELEMENTS = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'definedName',
  'oldFormula',
  'calculatedColumnFormula',
  'totalsRowFormula',
]);
/** Attributes that are a formula: where a hyperlink leads. */
const FORMULA_ATTRIBUTES: Record<string, string> = { hyperlink: 'location' };
/** Attributes that hold a sheet's bare name: a pivot table's source, a consolidation's. */
const NAME_ATTRIBUTES: Record<string, string> = { worksheetSource: 'sheet', dataRef: 'sheet' };

/** How what a part says of cells is said anew; what stays the same is given back as it is. */
export interface Rewriting {
  readonly formula: (text: string) => string;
  /** Texts that are areas of the part's own sheet; null leaves them alone. */
  readonly area: ((text: string) => string) | null;
  /**
   * @param at the element's name, and that of the one around it that says what its numbers mean
   * @param other another attribute of the same element
   */
  readonly attribute: (
    at: { readonly element: string; readonly within: string },
    name: string,
    value: string,
    other: (name: string) => string | undefined,
  ) => string;
}

/** Elements whose children are told apart by them. */
const CONTAINERS = new Set(['rowBreaks', 'colBreaks']);

/** A part's text with formulas, areas and attributes rewritten; the very same text where nothing changes. */
export function rewritePart(source: string, { formula, area, attribute }: Rewriting): string {
  const scanner = new XmlScanner(source);
  const out: string[] = [];
  let copied = 0;
  let [inside, within] = ['', ''];
  const put = (start: number, end: number, text: string): void => {
    if (source.slice(start, end) === text) return;
    out.push(source.slice(copied, start), text);
    copied = end;
  };
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Text) {
      const { text } = scanner;
      const rewritten = FORMULA_ELEMENTS.has(inside) ? formula(text) : inside === 'sqref' && area ? area(text) : text;
      if (rewritten !== text) put(scanner.start, scanner.end, encodeXml(rewritten));
      continue;
    }
    const { name } = scanner;
    inside = token === Token.Open ? name : '';
    if (CONTAINERS.has(name)) within = token === Token.Open ? name : '';
    if (token === Token.Close) continue;
    scanner.eachAttribute((key, start, end) => {
      const value = decodeXml(source.slice(start, end));
      const other = (wanted: string): string | undefined => scanner.attribute(wanted);
      const rewritten = attribute({ element: name, within }, key, value, other);
      if (rewritten !== value) put(start, end, encodeAttribute(rewritten));
    });
  }
  return copied === 0 ? source : out.join('') + source.slice(copied);
}

/** Rewrites one part's references to a renamed (or, with null, removed) sheet; the very same text if it has none. */
function renameSheetInPart(source: string, from: string, to: string | null): string {
  const renamed = (text: string): string => renameSheetInFormula(text, from, to);
  return rewritePart(source, {
    formula: renamed,
    area: null,
    attribute: ({ element }, name, value) => {
      if (FORMULA_ATTRIBUTES[element] === name) return renamed(value);
      const isBare = NAME_ATTRIBUTES[element] === name && to !== null && value.toLowerCase() === from.toLowerCase();
      return isBare ? to : value;
    },
  });
}

/** Rewrites references to a renamed or removed sheet in every part of the workbook that can hold one. */
export function renameSheetEverywhere(opc: OpcPackage, from: string, to: string | null): void {
  for (const part of opc.names()) {
    if (!/^xl\/.*\.xml$/i.test(part) || /^xl\/(sharedStrings|styles|calcChain|theme)/i.test(part)) continue;
    const source = opc.longText(part);
    // A sheet that a formula names stands before '!'; without the name anywhere there is nothing to do.
    if (!source.includes(encodeXml(from).replaceAll("'", "''")) && !source.includes(encodeXml(from))) continue;
    const renamed = opc.guard(part, () => renameSheetInPart(source, from, to));
    if (renamed !== source) opc.setText(part, renamed);
  }
}
