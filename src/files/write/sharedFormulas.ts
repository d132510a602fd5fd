import { areaContains, areasOverlap, parseArea, type Area } from '../addresses';
import { FileProblem } from '../problems';
import { shiftFormula } from '../read/formulas';
import type { SheetContent } from '../read/sheetContent';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { columnNumber } from '../xml/cellReference';
import { encodeXml } from '../xml/text';

/**
 * Refuses to change part of an array formula or data table, as Excel does. An edit that covers all of one may.
 * Throws FileProblem `arrayFormula`.
 */
export function checkArrayFormulas(sheet: string, content: SheetContent, changed: readonly Area[]): void {
  for (const { formulas } of content.rows.values()) {
    for (const { kind, range } of formulas?.values() ?? []) {
      if ((kind !== 'array' && kind !== 'dataTable') || range === undefined) continue;
      const area = parseArea(range);
      const touching = changed.filter((other) => areasOverlap(area, other));
      if (touching.length > 0 && !touching.some((other) => areaContains(other, area))) {
        throw new FileProblem('arrayFormula', { sheet, range });
      }
    }
  }
}

/** Groups of shared formulas whose first cell, which holds their text, may be changed. */
export function endangeredGroups(
  content: SheetContent,
  changed: readonly Area[],
): Map<string, { row: number; column: number; text: string }> {
  const groups = new Map<string, { row: number; column: number; text: string }>();
  for (const [row, { formulas }] of content.rows) {
    for (const [column, { kind, text, group }] of formulas ?? []) {
      if (kind !== 'shared' || text === '' || group === undefined) continue;
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      if (changed.some((area) => areaContains(area, cell))) groups.set(group, { row, column, text });
    }
  }
  return groups;
}

/** The sheet's text with every cell of these groups holding a formula of its own. */
export function unshareFormulas(
  source: string,
  groups: ReadonlyMap<string, { row: number; column: number; text: string }>,
): string {
  if (groups.size === 0) return source;
  const scanner = new XmlScanner(source);
  const out: string[] = [];
  let copied = 0;
  let [row, column] = [-1, -1];
  for (let token = scanner.next(); token !== Token.End; token = scanner.next()) {
    if (token !== Token.Open && token !== Token.Empty) continue;
    if (scanner.is('row')) {
      const r = scanner.attribute('r');
      row = r === undefined ? row + 1 : Number(r) - 1;
      column = -1;
    } else if (scanner.is('c')) {
      const r = scanner.attribute('r');
      column = r === undefined ? column + 1 : columnNumber(r, 0, r.length);
    } else if (scanner.is('f') && scanner.attribute('t') === 'shared') {
      const master = groups.get(scanner.attribute('si') ?? '');
      if (!master) continue;
      const tag = `${scanner.prefix}f`;
      out.push(source.slice(copied, scanner.start));
      if (scanner.token === Token.Open) scanner.skip();
      if (scanner.end <= copied) throw new XmlDamage(scanner.start);
      copied = scanner.end;
      out.push(`<${tag}>${encodeXml(shiftFormula(master.text, row - master.row, column - master.column))}</${tag}>`);
    }
  }
  out.push(source.slice(copied));
  return out.join('');
}
