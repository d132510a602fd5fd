import { cellAddress } from '../addresses';
import { FileProblem } from '../problems';
import { columnNumber } from '../xml/cellReference';
import { Token, XmlDamage, XmlScanner } from '../xml/scanner';
import { withAttributes } from '../xml/tags';

/** Rows or cells that do not ascend: Excel takes such a sheet for damaged, and cells written by the way would come twice. */
export class OutOfOrder extends Error {
  constructor() {
    super('rows or cells out of order');
  }
}

interface CellText {
  readonly text: string;
  /** What stands between its tags; '' for an empty cell. */
  readonly content: string;
}

interface RowText {
  /** Opening tag, never self-closing. */
  tag: string;
  readonly cells: Map<number, CellText>;
  /** What is no cell: extensions. */
  rest: string;
}

/**
 * A `sheetData` element with its rows and cells in ascending order, pieces of a row together, each cell once and with
 * its address. Throws FileProblem `cellTwice` where a cell comes twice with different contents; XmlDamage.
 */
export function orderedRows(source: string, sheet: string): string {
  const scanner = new XmlScanner(source);
  const rows = new Map<number, RowText>();
  while (!(scanner.next() !== Token.Text && scanner.is('sheetData'))) {
    if (scanner.token === Token.End) throw new XmlDamage(scanner.end);
  }
  const opening = source.slice(0, scanner.end);
  const p = scanner.prefix;
  let row = -1;
  for (let token = scanner.next(); token !== Token.Close; token = scanner.next()) {
    if (token === Token.End) throw new XmlDamage(scanner.end);
    if (token === Token.Text) continue;
    if (!scanner.is('row')) {
      scanner.skip();
      continue;
    }
    const r = scanner.attribute('r');
    row = r === undefined ? row + 1 : Number(r) - 1;
    const tag = source.slice(scanner.start, scanner.end).replace(/\s*\/>$/, '>');
    const into = rows.get(row) ?? { tag: '', cells: new Map<number, CellText>(), rest: '' };
    into.tag = mergedTag(into.tag, tag, row);
    rows.set(row, into);
    if (token === Token.Open) readRow(scanner, into, row, sheet);
  }
  const body = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, { tag, cells, rest }]) => {
      const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, { text }]) => text);
      return `${tag}${inOrder.join('')}${rest}</${p}row>`;
    });
  return `${opening}${body.join('')}${source.slice(scanner.start)}`;
}

function readRow(scanner: XmlScanner, into: RowText, row: number, sheet: string): void {
  const { source } = scanner;
  let column = -1;
  for (let token = scanner.next(); token !== Token.Close; token = scanner.next()) {
    if (token === Token.End) throw new XmlDamage(scanner.end);
    if (token === Token.Text) continue;
    const start = scanner.start;
    if (!scanner.is('c')) {
      scanner.skip();
      into.rest += source.slice(start, scanner.end);
      continue;
    }
    const r = scanner.attribute('r');
    column = r === undefined ? column + 1 : columnNumber(r, 0, r.length);
    const openEnd = scanner.end;
    scanner.skip();
    const tag = withAttributes(source.slice(start, openEnd), { r: cellAddress(row, column) });
    const content = token === Token.Empty ? '' : source.slice(openEnd, scanner.start);
    const before = into.cells.get(column);
    if (before && before.content !== '' && content !== '' && before.content !== content) {
      throw new FileProblem('cellTwice', { sheet, cell: cellAddress(row, column) });
    }
    if (before && content === '') continue;
    into.cells.set(column, { text: tag + source.slice(openEnd, scanner.end), content });
  }
}

/** The row's tag with what a later piece of the same row adds; `spans` is a hint that may be left out. */
function mergedTag(first: string, later: string, row: number): string {
  const attributes: Record<string, string> = {};
  const scanner = new XmlScanner(first || later);
  scanner.next();
  const known = new Set<string>();
  scanner.eachAttribute((name) => known.add(name));
  if (first !== '') {
    const other = new XmlScanner(later);
    other.next();
    other.eachAttribute((name, from, to) => {
      if (!known.has(name)) attributes[name] = later.slice(from, to);
    });
  }
  const tag = withAttributes(first || later, { ...attributes, r: String(row + 1) });
  return tag.replace(/\sspans\s*=\s*(["'])[^"']*\1/, '');
}
