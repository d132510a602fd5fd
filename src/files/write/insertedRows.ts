import { columnNumber } from '../xml/cellReference';
import { MAX_COLUMNS, MAX_ROWS, parseArea, type Area } from '../addresses';
import type { OpcPackage } from '../package/opcPackage';
import { relationshipsOf } from '../package/relationships';
import { readSheetContent } from '../read/sheetContent';
import { readStructure, readTables, type SheetEntry } from '../read/structure';
import { FileProblem } from '../problems';
import { Splices } from '../xml/splices';
import { child, childrenOf, parseXml, type XmlElement } from '../xml/tree';
import { rewritePart } from './sheetReferences';
import { endangeredGroups, unshareFormulas } from './sharedFormulas';

/** Rows put into a sheet before the zero-based `row`: what stands there moves down whole, and all that speaks of it follows. */
export interface InsertedRows {
  readonly sheet: string;
  readonly row: number;
  readonly count: number;
}

/**
 * Pieces of a formula: a text; a reference with its sheet, if it names one; a table's columns in brackets; a word or a
 * number, in which no reference hides.
 */
const PIECE =
  /"(?:[^"]|"")*"|((?:\[[^\]]*\])?(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])|\[(?:[^[\]]|\[[^[\]]*\])*\]|'(?:[^']|'')+'!|[\p{L}\p{N}_$\\][\p{L}\p{N}_.$\\]*/gu;
const END = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})$/;

/** A formula after rows were put in. @param own whether it stands on that sheet, so that cells without a sheet are there */
export function formulaWithRows(formula: string, own: boolean, { sheet, row, count }: InsertedRows): string {
  return formula.replace(PIECE, (piece, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined || !(prefix === undefined ? own : namesSheet(prefix, sheet))) return piece;
    const ends = reference.split(':').map((end) => movedEnd(end, row, count));
    return ends.includes(null) ? piece : `${prefix ?? ''}${ends.join(':')}`;
  });
}

function namesSheet(prefix: string, sheet: string): boolean {
  const name = prefix.slice(0, -1);
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return plain.toLowerCase() === sheet.toLowerCase();
}

/** One end of a reference; null where it is none (a column beyond the last). */
function movedEnd(end: string, row: number, count: number): string | null {
  const [, dollar = '', letters = '', rowDollar = '', digits = ''] = END.exec(end) ?? [];
  if (digits === '' || (letters !== '' && columnNumber(letters, 0, letters.length) >= MAX_COLUMNS)) return null;
  const at = Number(digits);
  return `${dollar}${letters}${rowDollar}${at > row ? at + count : at}`;
}

/** Attributes of a sheet and its tables that are cells or areas of it, by element. */
const AREAS: Readonly<Record<string, readonly string[]>> = {
  c: ['r'],
  f: ['ref'],
  dimension: ['ref'],
  sheetView: ['topLeftCell'],
  pane: ['topLeftCell'],
  selection: ['activeCell', 'sqref'],
  mergeCell: ['ref'],
  autoFilter: ['ref'],
  sortState: ['ref'],
  sortCondition: ['ref'],
  conditionalFormatting: ['sqref'],
  dataValidation: ['sqref'],
  hyperlink: ['ref'],
  protectedRange: ['sqref'],
  ignoredError: ['sqref'],
  cellWatch: ['r'],
  table: ['ref'],
};
/** Kinds of parts that hang on cells of a sheet and are not moved by us: comments, pivot tables, controls, queries. */
const FIXED = new Set([
  'comments',
  'threadedcomment',
  'vmldrawing',
  'pivottable',
  'control',
  'ctrlprop',
  'oleobject',
  'querytable',
  'slicer',
  'timeline',
]);
/** Elements of a sheet of which the same is so. */
const FIXED_ELEMENTS = ['customSheetViews', 'scenarios', 'oleObjects', 'controls', 'dataConsolidate'];

/**
 * Whether rows can be put into a sheet without tearing anything of it apart: a table, merged cells, a filter, an array
 * formula, a chart or picture, or a list that goes on across; or without leaving behind what is not moved.
 * @param columns those of the block above, whose cells end there
 */
export function canInsertRows(
  opc: OpcPackage,
  { sheet, row, count }: InsertedRows,
  columns: { readonly from: number; readonly to: number },
): boolean {
  const entry = entryOf(opc, sheet);
  const { part } = entry;
  const parts = [part, ...drawingsOf(opc, part)].flatMap((name) => relationshipsOf(opc, name));
  if (parts.some(({ type }) => FIXED.has(type.toLowerCase()))) return false;
  const source = opc.longText(part);
  const root = opc.guard(part, () => parseXml(source, 'sheetData'));
  if (root.children.some(({ name }) => FIXED_ELEMENTS.includes(name))) return false;
  const crosses = ({ row: first, rowCount }: Area): boolean => first < row && first + rowCount > row;
  const areas = [
    ...readTables(opc, part).map(({ range }) => range),
    ...childrenOf(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
      parseArea(attributes.get('ref') ?? ''),
    ),
    ...[child(root, 'autoFilter')].flatMap((filter) => (filter ? [parseArea(filter.attributes.get('ref') ?? '')] : [])),
  ];
  if (areas.some(crosses)) return false;
  if (
    drawingsOf(opc, part).some((drawing) => anchorsOf(opc.xml(drawing)).some(({ from, to }) => from < row && to > row))
  )
    return false;
  const { rows } = opc.guard(part, () => readSheetContent(source, [], false, entry.name));
  if (Math.max(0, ...rows.keys()) + count >= MAX_ROWS) return false;
  for (const [, { formulas }] of rows) {
    for (const { kind, range } of formulas?.values() ?? []) {
      if (kind === 'dataTable' || (kind === 'array' && range !== undefined && crosses(parseArea(range)))) return false;
    }
  }
  const filled = (at: number): ReadonlySet<number> =>
    new Set(
      Object.keys(rows.get(at)?.values ?? [])
        .map(Number)
        .filter((column) => rows.get(at)!.values[column] !== ''),
    );
  const below = filled(row);
  return ![...filled(row - 1)].some((column) => (column < columns.from || column > columns.to) && below.has(column));
}

function entryOf(opc: OpcPackage, sheet: string): SheetEntry {
  const { sheets } = readStructure(opc);
  const entry = sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (entry?.kind !== 'worksheet')
    throw new FileProblem('sheetNotFound', { sheet, sheets: sheets.map(({ name }) => name) });
  return entry;
}

const drawingsOf = (opc: OpcPackage, part: string): string[] =>
  relationshipsOf(opc, part).flatMap(({ type, target }) => (type === 'drawing' && opc.has(target) ? [target] : []));

interface AnchoredRows {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly rows: readonly XmlElement[];
}

/** Rows over which the shapes of a drawing lie; those that do not move with cells are left out. */
function anchorsOf(root: XmlElement): AnchoredRows[] {
  return root.children.flatMap((anchor) => {
    if (!['twoCellAnchor', 'oneCellAnchor'].includes(anchor.name)) return [];
    if (anchor.attributes.get('editAs') === 'absolute') return [];
    const ends = ['from', 'to'].flatMap((name) => childrenOf(anchor, name));
    const rows = ends.flatMap((end) => childrenOf(end, 'row'));
    const offset = (end: XmlElement | undefined): number => Number(child(end!, 'rowOff')?.text ?? 0);
    const [first, last] = rows.map(({ text }) => Number(text));
    if (first === undefined) return [];
    const to = last === undefined ? first + 1 : last + (offset(ends[1]) > 0 ? 1 : 0);
    return [{ from: first, to: Math.max(to, first + 1), rows }];
  });
}

/** Puts rows into a sheet. What they would tear apart is the caller's to ask first ({@link canInsertRows}). */
export function insertRows(opc: OpcPackage, inserted: InsertedRows): void {
  const { part, name: sheet } = entryOf(opc, inserted.sheet);
  const rows = { ...inserted, sheet };
  const tables = new Set(readTables(opc, part).map((table) => table.part));
  for (const name of opc.names()) {
    if (!/^xl\/.*\.xml$/i.test(name) || /^xl\/(sharedStrings|styles|calcChain|theme)/i.test(name)) continue;
    const own = name === part || tables.has(name);
    const source = opc.longText(name);
    if (!own && !mentions(source, sheet)) continue;
    const moved = opc.guard(name, () => withRows(source, name === part, own, rows));
    if (moved !== source) opc.setText(name, moved);
  }
  for (const drawing of drawingsOf(opc, part)) moveShapes(opc, drawing, rows);
}

/** Whether a part can speak of a sheet at all. */
const mentions = (source: string, sheet: string): boolean =>
  source.toLowerCase().includes(sheet.toLowerCase().replace(/['&<>"].*$/, ''));

function withRows(source: string, isSheet: boolean, own: boolean, rows: InsertedRows): string {
  const area = (text: string): string =>
    text
      .split(/\s+/)
      .map((one) => formulaWithRows(one, true, rows))
      .join(' ');
  return rewritePart(unshared(source), {
    formula: (text) => formulaWithRows(text, own, rows),
    area: own ? area : null,
    attribute: ({ element, within }, attribute, value, other) => {
      if (element === 'hyperlink' && attribute === 'location') return formulaWithRows(value, own, rows);
      if (element === 'worksheetSource' && attribute === 'ref')
        return other('sheet')?.toLowerCase() === rows.sheet.toLowerCase() ? area(value) : value;
      if (!own) return value;
      if (isSheet && element === 'row' && attribute === 'r') return moved(value, rows, 1);
      // Before the row that is counted from one, a page ends.
      if (isSheet && element === 'brk' && attribute === 'id' && within === 'rowBreaks') return moved(value, rows, 0);
      return AREAS[element]?.includes(attribute) ? area(value) : value;
    },
  });
}

const moved = (value: string, { row, count }: InsertedRows, base: 0 | 1): string =>
  Number(value) - base >= row ? String(Number(value) + count) : value;

/** Cells of a shared formula are told by where they are from its first one; rows between them would make that untrue. */
function unshared(source: string): string {
  if (!/\st\s*=\s*["']shared["']/.test(source)) return source;
  return unshareFormulas(
    source,
    endangeredGroups(readSheetContent(source, [], false, ''), () => true),
  );
}

function moveShapes(opc: OpcPackage, drawing: string, { row, count }: InsertedRows): void {
  const splices = new Splices(opc.text(drawing));
  for (const { from, rows } of anchorsOf(opc.xml(drawing))) {
    if (from < row) continue;
    for (const at of rows) splices.replace(at.openEnd, at.closeStart, String(Number(at.text) + count));
  }
  if (!splices.isEmpty) opc.setText(drawing, splices.apply());
}
