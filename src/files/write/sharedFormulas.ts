import { parseArea } from '../addresses';
import { FileProblem } from '../problems';
import { shiftFormula } from '../read/formulas';
import type { SheetContent } from '../read/sheetContent';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { columnNumber } from '../xml/cellReference';
import { encodeXml } from '../xml/text';
import type { CellPlans } from './cellPlan';

/** The cell that holds a shared formula's text. */
export interface FormulaMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Changes = (row: number, column: number) => boolean;

/**
 * Refuses to change part of an array formula or data table, as Excel does. All of one may be changed.
 * Throws FileProblem `arrayFormula`.
 */
export function checkArrayFormulas(sheet: string, content: SheetContent, plans: CellPlans): void {
  for (const { formulas } of content.rows.values()) {
    for (const { kind, range } of formulas?.values() ?? []) {
      if ((kind !== 'array' && kind !== 'dataTable') || range === undefined) continue;
      if (plans.changesWithin(parseArea(range)) === 'part') throw new FileProblem('arrayFormula', { sheet, range });
    }
  }
}

/** Groups of shared formulas whose first cell, which holds their text, is going to change. */
export function endangeredGroups(content: SheetContent, changes: Changes): Map<string, FormulaMaster> {
  const groups = new Map<string, FormulaMaster>();
  for (const [row, { formulas }] of content.rows) {
    for (const [column, { kind, text, group }] of formulas ?? []) {
      if (kind === 'shared' && text !== '' && group !== undefined && changes(row, column)) {
        groups.set(group, { row, column, text });
      }
    }
  }
  return groups;
}

/** The sheet's text with every cell of these groups holding a formula of its own. */
export function unshareFormulas(source: string, groups: ReadonlyMap<string, FormulaMaster>): string {
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
