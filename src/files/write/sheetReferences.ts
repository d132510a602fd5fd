import type { OpcPackage } from '../package/opcPackage';
import { Token, XmlScanner } from '../xml/scanner';
import { encodeAttribute, encodeXml } from '../xml/text';
import { renameSheetInFormula } from './references';

/** Elements whose text is a formula: cells, conditional formats, validations, charts, sparklines, names. */
const FORMULA_ELEMENTS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'oldFormula']);
/** Attributes that are a formula: where a hyperlink leads. */
const FORMULA_ATTRIBUTES: Record<string, string> = { hyperlink: 'location' };
/** Attributes that hold a sheet's bare name: a pivot table's source, a consolidation's. */
const NAME_ATTRIBUTES: Record<string, string> = { worksheetSource: 'sheet', dataRef: 'sheet' };

/** Rewrites one part's references to a renamed (or, with null, removed) sheet; the very same text if it has none. */
export function renameSheetInPart(source: string, from: string, to: string | null): string {
  const scanner = new XmlScanner(source);
  const out: string[] = [];
  let copied = 0;
  let inFormula = false;
  const put = (start: number, end: number, text: string): void => {
    if (source.slice(start, end) === text) return;
    out.push(source.slice(copied, start), text);
    copied = end;
  };
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token === Token.Text) {
      if (inFormula) put(scanner.start, scanner.end, encodeXml(renameSheetInFormula(scanner.text, from, to)));
      continue;
    }
    const { name } = scanner;
    inFormula = token === Token.Open && FORMULA_ELEMENTS.has(name);
    if (token === Token.Close) continue;
    const wanted = FORMULA_ATTRIBUTES[name] ?? NAME_ATTRIBUTES[name];
    const value = wanted === undefined ? undefined : scanner.attribute(wanted);
    if (wanted === undefined || value === undefined) continue;
    const bare = wanted === NAME_ATTRIBUTES[name];
    const renamed = bare
      ? value.toLowerCase() === from.toLowerCase() && to !== null
        ? to
        : value
      : renameSheetInFormula(value, from, to);
    if (renamed === value) continue;
    scanner.eachAttribute((attribute, start, end) => {
      if (attribute === wanted) put(start, end, encodeAttribute(renamed));
    });
  }
  return copied === 0 ? source : out.join('') + source.slice(copied);
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
