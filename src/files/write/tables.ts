import { areaAddress, areasOverlap, type Area } from '../addresses';
import { addContentType, CONTENT_TYPES, removePart } from '../package/contentTypes';
import type { OpcPackage } from '../package/opcPackage';
import { addRelationship, relationshipsOf, removeRelationships, XML_DECLARATION } from '../package/relationships';
import { FileProblem } from '../problems';
import { readTables, type OpenedTable } from '../read/structure';
import { Splices } from '../xml/splices';
import { encodeAttribute, escapeCellText } from '../xml/text';
import { child } from '../xml/tree';
import type { AddedTable, ChangedTable, TableEdit } from './edits';
import { relationshipIdOf, type SheetFrame } from './sheetFrame';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What tables must know of the whole workbook: their names and ids are unique in it. */
export interface TableRegistry {
  /** Lower case names of tables and workbook-wide defined names. */
  readonly names: Set<string>;
  nextId(): number;
}

/** Names follow the rules of defined names: a letter or underscore first, no blank, not a cell address. */
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LOOKS_LIKE_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c?\d*|c\d*)$/i;

/** Throws FileProblem `invalidName`. */
export function checkName(name: string): void {
  if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw new FileProblem('invalidName', { name });
}

function claim(registry: TableRegistry, name: string): void {
  checkName(name);
  if (registry.names.has(name.toLowerCase())) throw new FileProblem('nameTaken', { name });
  registry.names.add(name.toLowerCase());
}

/** Excel repairs tables whose column names repeat (case ignored) or are empty. */
function checkColumns(table: string, columns: readonly string[], range: Area): void {
  const seen = new Set<string>();
  for (const column of columns) {
    if (column === '' || seen.has(column.toLowerCase())) throw new FileProblem('columnsRepeat', { table, column });
    seen.add(column.toLowerCase());
  }
  if (columns.length !== range.columnCount) {
    throw new FileProblem('columnCount', { table, range: areaAddress(range), columns: columns.length });
  }
}

function checkOverlap(table: string, range: Area, others: readonly OpenedTable[]): void {
  const other = others.find((found) => areasOverlap(found.range, range));
  if (other) throw new FileProblem('tablesOverlap', { table, other: other.name });
}

/** A column name as the file holds it; a line break in it is `_x000a_`, as Excel writes it. */
const columnText = (name: string): string => escapeCellText(name).replaceAll('\n', '_x000a_');
const columnName = (name: string): string => encodeAttribute(columnText(name));

const filterArea = (range: Area, totalsRow: boolean): Area =>
  totalsRow ? { ...range, rowCount: range.rowCount - 1 } : range;

function styleXml(p: string, style: string | null, bandedRows: boolean): string {
  if (style === null) return '';
  return `<${p}tableStyleInfo name="${encodeAttribute(style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${bandedRows ? 1 : 0}" showColumnStripes="0"/>`;
}

function tableXml(edit: AddedTable, id: number): string {
  const { name, range, columns, totalsRow = false, style = 'TableStyleMedium2', bandedRows = true } = edit;
  const listed = columns.map((column, i) => `<tableColumn id="${i + 1}" name="${columnName(column)}"/>`).join('');
  return (
    `${XML_DECLARATION}<table xmlns="${MAIN}" id="${id}" name="${encodeAttribute(name)}" displayName="${encodeAttribute(name)}" ` +
    `ref="${areaAddress(range)}" ${totalsRow ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    `<autoFilter ref="${areaAddress(filterArea(range, totalsRow))}"/>` +
    `<tableColumns count="${columns.length}">${listed}</tableColumns>${styleXml('', style, bandedRows)}</table>`
  );
}

function freePart(opc: OpcPackage, stem: string): string {
  for (let n = 1; ; n++) if (!opc.has(`${stem}${n}.xml`)) return `${stem}${n}.xml`;
}

/** A change of the table's own part: name, range, columns, style. */
function changeTable(opc: OpcPackage, table: OpenedTable, edit: ChangedTable): void {
  const root = opc.xml(table.part);
  const splices = new Splices(opc.text(table.part));
  const p = root.prefix;
  const range = edit.range ?? table.range;
  const columns = edit.columns ?? table.columns;
  checkColumns(edit.newName ?? table.name, columns, range);
  if (edit.newName !== undefined) {
    splices.setAttribute(root, 'name', edit.newName);
    splices.setAttribute(root, 'displayName', edit.newName);
  }
  if (edit.range) {
    splices.setAttribute(root, 'ref', areaAddress(range));
    const filter = child(root, 'autoFilter');
    if (filter) splices.setAttribute(filter, 'ref', areaAddress(filterArea(range, table.totalsRow)));
    // A remembered sort of rows that the table no longer has would be repaired by Excel.
    const sort = child(root, 'sortState');
    if (sort && range.rowCount < table.range.rowCount) splices.replace(sort.start, sort.end, '');
  }
  const list = child(root, 'tableColumns');
  const old = list?.children ?? [];
  if (list && edit.columns) {
    let id = Math.max(0, ...old.map(({ attributes }) => Number(attributes.get('id') ?? 0)));
    old.forEach((element, i) => {
      const name = columns[i];
      if (name === undefined) splices.replace(element.start, element.end, '');
      else if (name !== table.columns[i]) splices.setAttribute(element, 'name', columnText(name));
    });
    const added = columns.slice(old.length).map((name) => `<${p}tableColumn id="${++id}" name="${columnName(name)}"/>`);
    if (added.length > 0) splices.append(list, added.join(''));
    splices.setAttribute(list, 'count', String(columns.length));
  }
  if (edit.style !== undefined) {
    const info = child(root, 'tableStyleInfo');
    if (info && edit.style !== null) splices.setAttribute(info, 'name', edit.style);
    else if (info) splices.replace(info.start, info.end, '');
    else splices.insert(list?.end ?? root.closeStart, styleXml(p, edit.style, true));
  }
  opc.setText(table.part, splices.apply());
}

/**
 * Makes, changes and removes tables of a sheet. The cells of headers are the caller's to write. Throws FileProblem
 * `tableNotFound`, `nameTaken`, `invalidName`, `columnsRepeat`, `columnCount`, `tablesOverlap`, `queryTable`.
 */
export function patchTables(
  opc: OpcPackage,
  sheetPart: string,
  frame: SheetFrame,
  { edits, registry }: { readonly edits: readonly TableEdit[]; readonly registry: TableRegistry },
): void {
  let current = readTables(opc, sheetPart);
  const added: string[] = [];
  const removed = new Set<string>();
  const p = frame.prefix;
  for (const edit of edits) {
    if (edit.kind === 'add') {
      checkColumns(edit.name, edit.columns, edit.range);
      checkOverlap(edit.name, edit.range, current);
      claim(registry, edit.name);
      const part = freePart(opc, 'xl/tables/table');
      opc.setText(part, tableXml(edit, registry.nextId()));
      addContentType(opc, part, CONTENT_TYPES.table);
      added.push(addRelationship(opc, sheetPart, 'table', part));
      current = readTables(opc, sheetPart);
      continue;
    }
    const table = current.find(({ name }) => name.toLowerCase() === edit.name.toLowerCase());
    if (!table) throw new FileProblem('tableNotFound', { table: edit.name, tables: current.map(({ name }) => name) });
    const others = current.filter((other) => other !== table);
    if (edit.kind === 'remove') {
      const id = relationshipsOf(opc, sheetPart).find(({ target }) => target === table.part)?.id;
      if (id !== undefined) removed.add(id);
      removeRelationships(opc, sheetPart, (arrow) => arrow.id === id);
      removePart(opc, table.part);
      registry.names.delete(table.name.toLowerCase());
      current = others;
      continue;
    }
    if (table.fromQuery && (edit.columns || edit.range)) throw new FileProblem('queryTable', { table: table.name });
    if (edit.range) checkOverlap(table.name, edit.range, others);
    if (edit.newName !== undefined && edit.newName.toLowerCase() !== table.name.toLowerCase())
      claim(registry, edit.newName);
    changeTable(opc, table, edit);
    current = readTables(opc, sheetPart);
  }
  const list = frame.child('tableParts');
  const kept = (list?.children ?? []).filter((element) => !removed.has(relationshipIdOf(element) ?? ''));
  const count = kept.length + added.length;
  if (added.length === 0 && removed.size === 0) return;
  const xml = added.map((id) => `<${p}tablePart ${frame.relationshipAttribute(id)}/>`).join('');
  const tag = `${p}tableParts`;
  if (!list) frame.insert('tableParts', `<${tag} count="${count}">${xml}</${tag}>`);
  else if (count === 0) frame.splices.replace(list.start, list.end, '');
  else {
    for (const element of list.children) {
      if (!kept.includes(element)) frame.splices.replace(element.start, element.end, '');
    }
    frame.splices.append(list, xml);
    frame.splices.setAttribute(list, 'count', String(count));
  }
}
