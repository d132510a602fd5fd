import { openedOf, openedWorkbook, type OpenedWorkbook } from './openWorkbook';
import { addContentType, CONTENT_TYPES } from './package/contentTypes';
import type { LongPart, OpcPackage } from './package/opcPackage';
import { addRelationship, removeRelationships } from './package/relationships';
import { readStructure, readTables, type SheetEntry } from './read/structure';
import { readSheetContent } from './read/sheetContent';
import { factsOf, type SheetFacts } from './read/sheetFacts';
import { CellPlans } from './write/cellPlan';
import { columnStyleOf, patchColumns, readColumnRuns } from './write/columns';
import type { SheetEdit, WorkbookEdits } from './write/edits';
import { emptyPackage, MINIMAL_STYLES } from './write/emptyWorkbook';
import { checkArrayFormulas, endangeredGroups, unshareFormulas } from './write/sharedFormulas';
import { patchSheetData } from './write/sheetData';
import { SheetFrame } from './write/sheetFrame';
import { patchConditionalFormats, patchValidations } from './write/sheetRules';
import { orderedRows, OutOfOrder } from './write/orderedRows';
import { patchCharts } from './write/drawings';
import { patchPrint } from './write/printSetup';
import { patchDimension, patchMerges, patchViews, selectSheet } from './write/sheetView';
import { insertRows } from './write/insertedRows';
import { Stylesheet } from './write/stylesheet';
import { patchTables, type TableRegistry } from './write/tables';
import { keepUsedFormats, noteWritten } from './write/usedFormats';
import {
  activateSheet,
  addSheet,
  dropCalcChain,
  editNames,
  recalculateOnOpen,
  removeSheet,
  renameSheet,
  setVisibility,
} from './write/workbookPart';
import { FileProblem } from './problems';
import { child, parseXml } from './xml/tree';

/** What the edits of single sheets share. */
interface Workshop {
  readonly opc: OpcPackage;
  readonly stylesheet: Stylesheet;
  readonly registry: TableRegistry;
  readonly changes: { formulas: boolean; content: boolean };
}

/** The style part's name; a minimal one is made for a package without, or with an empty file for one. */
function stylePart(opc: OpcPackage): string {
  const { part, styles } = readStructure(opc);
  if (styles !== null) {
    if (opc.text(styles).trim() === '') opc.setText(styles, MINIMAL_STYLES);
    return styles;
  }
  let name = 'xl/styles.xml';
  for (let n = 2; opc.has(name); n++) name = `xl/styles${n}.xml`;
  // One that leads to no part would stay the workbook's first.
  removeRelationships(opc, part, ({ type }) => type === 'styles');
  opc.setText(name, MINIMAL_STYLES);
  addContentType(opc, name, CONTENT_TYPES.styles);
  addRelationship(opc, part, 'styles', name);
  return name;
}

function tableRegistry(opc: OpcPackage): TableRegistry {
  const { sheets, names } = readStructure(opc);
  const tables = sheets.flatMap(({ part }) => readTables(opc, part));
  const used = new Set(
    [...tables, ...names.filter(({ sheet }) => sheet === null)].map(({ name }) => name.toLowerCase()),
  );
  const ids = tables.map(({ part }) => Number(opc.xml(part).attributes.get('id') ?? 0));
  let last = Math.max(0, ...ids);
  return { names: used, nextId: () => ++last };
}

/** Formulas that span several cells are only looked for where the text speaks of them. */
const MAY_SPAN_CELLS = /\st\s*=\s*["'](?:shared|array|dataTable)["']/;

/** The sheet's text in which no shared formula hangs on a cell that is going to change. */
function freeFormulas(source: string, edit: SheetEdit, plans: CellPlans, facts: SheetFacts | undefined): string {
  if (plans.isEmpty || facts?.formulasSpanCells === false || !MAY_SPAN_CELLS.test(source)) return source;
  const content = readSheetContent(source, [], false, edit.sheet);
  const changes = (row: number, column: number): boolean => plans.changes(row, column);
  checkArrayFormulas(edit.sheet, content, plans);
  return unshareFormulas(source, endangeredGroups(content, changes));
}

function editSheet(workshop: Workshop, edit: SheetEdit): void {
  const { opc } = workshop;
  const { sheets } = readStructure(opc);
  const entry = sheets.find(({ name }) => name.toLowerCase() === edit.sheet.toLowerCase());
  if (entry?.kind !== 'worksheet') {
    throw new FileProblem('sheetNotFound', { sheet: edit.sheet, sheets: sheets.map(({ name }) => name) });
  }
  const { part } = entry;
  const original = opc.longPart(part);
  try {
    patchSheet(workshop, edit, entry, original);
  } catch (error) {
    if (!(error instanceof OutOfOrder)) throw error;
    // Put in order first, as Excel would want it; nothing was written yet.
    const text = opc.guard(part, () => withOrderedRows(original.text, entry.name));
    patchSheet(workshop, edit, entry, { text, bytes: null });
  }
}

/** The sheet's text with its rows and cells in order. */
function withOrderedRows(source: string, sheet: string): string {
  const data = child(parseXml(source, 'sheetData'), 'sheetData');
  if (!data) return source;
  return source.slice(0, data.start) + orderedRows(source.slice(data.start, data.end), sheet) + source.slice(data.end);
}

/** A piece of a part in UTF-8, cut out of its bytes where they are at hand: encoding a long sheet takes its time. */
function utf8Between({ text, bytes }: LongPart, from: number, to: number): Uint8Array {
  const encoder = new TextEncoder();
  if (!bytes) return encoder.encode(text.slice(from, to));
  const [before, behind] = [encoder.encode(text.slice(0, from)), encoder.encode(text.slice(to))];
  return bytes.subarray(before.length, bytes.length - behind.length);
}

function patchSheet(workshop: Workshop, edit: SheetEdit, { name, part }: SheetEntry, original: LongPart): void {
  const { opc, stylesheet, registry, changes } = workshop;
  opc.guard(part, () => {
    const plans = new CellPlans(edit);
    const source = freeFormulas(original.text, edit, plans, factsOf(opc.identity(part)));
    const frame = new SheetFrame(source, parseXml(source, 'sheetData'));
    const data = frame.child('sheetData');
    if (data && (!plans.isEmpty || (edit.rows?.length ?? 0) > 0)) {
      const standing = source === original.text ? original : { text: source, bytes: null };
      const patched = patchSheetData(utf8Between(standing, data.start, data.end), plans, {
        sheet: name,
        prefix: frame.prefix,
        stylesheet,
        columnStyle: columnStyleOf(readColumnRuns(frame)),
        rows: edit.rows ?? [],
      });
      frame.splices.replace(data.start, data.end, patched.bytes);
      patchDimension(frame, patched.written);
      changes.content ||= patched.contentChanged;
      changes.formulas ||= patched.formulasRemoved || patched.formulasWritten;
    }
    patchColumns(frame, edit.columnWidths ?? [], edit.formats ?? [], stylesheet);
    patchViews(frame, edit);
    patchMerges(frame, edit.merge ?? []);
    patchConditionalFormats(frame, edit.dropConditionalFormats ?? [], edit.conditionalFormats ?? [], stylesheet);
    patchValidations(frame, edit.dropDataValidations ?? [], edit.dataValidations ?? []);
    if (edit.print) patchPrint(frame, edit.print);
    patchCharts(opc, part, frame, { charts: edit.charts ?? [], drop: edit.dropCharts ?? null });
    patchTables(opc, part, frame, { edits: edit.tables ?? [], registry });
    if (frame.splices.isEmpty && source === opc.longText(part)) return;
    opc.setBytes(part, frame.splices.toBytes());
    noteWritten(opc, stylesheet, part);
  });
}

/** Marks the active sheet as the only selected one. */
function showSheet(opc: OpcPackage, name: string): void {
  activateSheet(opc, name);
  for (const { name: other, part, kind } of readStructure(opc).sheets) {
    if (kind !== 'worksheet') continue;
    const source = opc.longText(part);
    const frame = opc.guard(part, () => new SheetFrame(source, parseXml(source, 'sheetData')));
    selectSheet(frame, other.toLowerCase() === name.toLowerCase());
    if (!frame.splices.isEmpty) opc.setBytes(part, frame.splices.toBytes());
  }
}

function applyEdits(opc: OpcPackage, edits: WorkbookEdits): OpcPackage {
  for (const sheet of edits.removeSheets ?? []) removeSheet(opc, sheet);
  for (const { from, to } of edits.renameSheets ?? []) renameSheet(opc, from, to);
  for (const sheet of edits.addSheets ?? []) addSheet(opc, sheet);
  for (const { sheet, visibility } of edits.visibility ?? []) setVisibility(opc, sheet, visibility);
  for (const rows of edits.insertRows ?? []) insertRows(opc, rows);
  const styles = stylePart(opc);
  const before = opc.text(styles);
  const stylesheet = opc.guard(styles, () => new Stylesheet(before));
  const changes = { formulas: (edits.removeSheets ?? []).length + (edits.insertRows ?? []).length > 0, content: false };
  const workshop: Workshop = { opc, stylesheet, registry: tableRegistry(opc), changes };
  const edited = new Set((edits.sheets ?? []).map(({ sheet }) => sheet.toLowerCase()));
  if (edited.size > 0) keepUsedFormats(opc, stylesheet, edited);
  for (const edit of edits.sheets ?? []) editSheet(workshop, edit);
  const after = stylesheet.toXml();
  if (after !== before) opc.setText(styles, after);
  editNames(opc, edits.names ?? []);
  if (edits.activeSheet !== undefined) showSheet(opc, edits.activeSheet);
  const hadFormulas = readStructure(opc).calcChain !== null;
  if (changes.formulas) dropCalcChain(opc);
  if (changes.formulas || (changes.content && hadFormulas)) recalculateOnOpen(opc);
  return opc;
}

/**
 * Writes changes into an .xlsx package and gives the new file; the given one is not changed. Parts that the edits do
 * not concern are copied byte for byte; in a sheet that they do concern only the cells, rows, columns and rules in
 * question change; formats are appended to the style part. The order of calculation (calcChain) is dropped when
 * formulas come or go, and Excel is asked to recalculate on opening when results may be out of date.
 *
 * Throws FileProblem when the file cannot be read or Excel would refuse the result.
 */
export function patchWorkbook(original: Uint8Array | OpenedWorkbook, edits: WorkbookEdits): Uint8Array {
  return applyEdits(openedOf(original).opc.copy(), edits).toBytes();
}

/** As {@link patchWorkbook}, for more changes to come: the new file is made when its bytes are asked for. */
export function patchedWorkbook(opened: OpenedWorkbook, edits: WorkbookEdits): OpenedWorkbook {
  return openedWorkbook(applyEdits(opened.opc.copy(), edits));
}

/** A new workbook with these sheets, in this order; the first is shown on opening. Throws as {@link patchWorkbook}. */
export function newWorkbook(sheets: readonly SheetEdit[], more: Omit<WorkbookEdits, 'sheets'> = {}): Uint8Array {
  const [first, ...rest] = sheets.map(({ sheet }) => sheet);
  const opc = emptyPackage('Sheet1');
  const names = first === undefined ? [] : [{ from: 'Sheet1', to: first }];
  return applyEdits(opc, {
    ...more,
    renameSheets: names,
    addSheets: [...rest.map((name) => ({ name })), ...(more.addSheets ?? [])],
    sheets,
  }).toBytes();
}
