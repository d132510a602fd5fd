import { EMPTY_STATE, parameterNames, type OutputBinding, type WorkbookState } from '../../method';
import { CLIENT_ID } from '../../sheet';
import { askReports } from './ownReports';
import { anchorsOf, columnAnchor, askAnchors, isPartOfList, type Anchor } from './anchors';
import { areaOfAddress, commonArea, intersects, lastColumn, lastRow, type Area, type SheetArea } from '../session/area';
import { ExcelProblem } from '../problems';
import { bindingOf, trimmed, type Located } from './located';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { STATE_KEY, stateFromText } from '../settings/state';
import type { TablePlace } from '../requests/clientTable';

/** Asks where a range is. */
export function loadArea(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

export function areaOf(range: Excel.Range, sheetId: string): SheetArea {
  return {
    sheetId,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/** A table without its totals row, which is no client's. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}
export function askTable(context: Session, key: string): AskedTable {
  const table = context.workbook.tables.getItemOrNullObject(key);
  table.load('id,name,showTotals');
  const range = table.getRange();
  loadArea(range);
  table.worksheet.load('id,name');
  return { table, range };
}
export function tableArea({ table, range }: AskedTable): SheetArea {
  const area = areaOf(range, table.worksheet.id);
  return table.showTotals ? { ...area, rows: area.rows - 1 } : area;
}

/** The state as it is stored; a damaged one holds nothing that could be trusted, and reading goes on without. */
export async function storedState(context: Session, asked: ReturnType<typeof askText>): Promise<WorkbookState> {
  const text = await answerText(context, asked);
  try {
    return stateFromText(text);
  } catch (error) {
    if (error instanceof ExcelProblem) return EMPTY_STATE;
    throw error;
  }
}

/**
 * The client table that the user means: the table touched by the selection, else the selected block (whole columns cut
 * to what is filled), else the region around the active cell. A region that cannot hold clients (one row or column: a
 * title above the list, an empty cell beside it) gives way to the sheet's one table, else to all that is filled on it in
 * the list's columns. In a report of ours the clients that are looked at, else those written beside last, are meant: its
 * lists of clients hold figures of ours.
 * @param shown - a table that somebody is looking at: it is meant by a cell in the region around it, and by one where there
 *   are no clients
 * @throws ExcelProblem `noTable`, `onlyResults`, `inReport`; `noSelection`
 */
export async function locateSelection(context: Session, shown: TablePlace | null = null): Promise<Located> {
  const { workbook } = context;
  const state = askText(context, STATE_KEY);
  const selected = workbook.getSelectedRange();
  loadArea(selected);
  const { worksheet } = selected;
  worksheet.load('id,name');
  const filled = selected.getUsedRangeOrNullObject(true);
  loadArea(filled);
  const active = workbook.getActiveCell();
  const region = context.region(active);
  loadArea(region);
  const everything = worksheet.getUsedRangeOrNullObject(true);
  loadArea(everything);
  const [here, touched] = [active.getTables(false), selected.getTables(false)];
  here.load('items/id');
  touched.load('items/id');
  const onSheet = worksheet.tables;
  onSheet.load('items/id');
  const reports = askReports(context);
  await context.sync();

  const { id: sheetId, name: sheetName } = worksheet;
  const { bindings, schemes } = await storedState(context, state);
  const parameters = schemes.map((scheme) => ({ id: scheme.id, name: parameterNames(scheme).scheme('state') }));
  const anchors = askAnchors(context, [...bindings.flatMap(anchorsOf), ...parameters.map(({ name }) => name)]);
  const tableId = here.items[0]?.id ?? touched.items[0]?.id;
  const asked = tableId === undefined ? null : askTable(context, tableId);
  await context.sync();

  const where = { sheetId, sheetName };
  if (asked) {
    const { id, name } = asked.table;
    return trimmed(tableArea(asked), { ...where, tableId: id, tableName: name, found: 'table' }, anchors(), bindings);
  }
  const readsHere = parameters.filter(({ name }) => anchors().get(name)?.at?.sheetId === sheetId);
  const results =
    bindingShownAt(areaOf(region, sheetId), bindings, anchors()) ??
    // On a parameters sheet the clients whose formulas read it are meant.
    bindings.findLast(({ schemeId, output }) => output !== 'values' && readsHere.some(({ id }) => id === schemeId));
  if (results) return locateBinding(context, results.id);
  const none = { ...where, tableId: null, tableName: null };
  const block = filled.isNullObject ? null : areaOf(filled, sheetId);
  const looked = areaOf(selected, sheetId);
  if (reports().some((report) => report.sheetId === sheetId && intersects(report, looked))) {
    if (shown && shown.sheetId !== sheetId) return locateShown(context, shown);
    const last = bindings.at(-1);
    if (!last) throw new ExcelProblem('inReport', { sheet: sheetName });
    return locateBinding(context, last.id);
  }
  if (block && block.rows > 1 && block.columns > 1)
    return trimmed(block, { ...none, found: 'selection' }, anchors(), bindings);
  const around = areaOf(region, sheetId);
  if (shown?.sheetId === sheetId && isMeant(shown, around)) return locateShown(context, shown);
  const cut = bindings.find(({ place }) => {
    const source = place.kind === 'range' ? anchors().get(place.anchor)?.at : null;
    return source && source.sheetId === sheetId && intersects(source, around) && lastRow(around) < lastRow(source);
  });
  // A row emptied in the middle cuts the region: where the list ends now is found from its own end.
  if (cut) return locateBinding(context, cut.id);
  if (!canHoldClients(around)) {
    const [only, ...others] = onSheet.items;
    if (only && others.length === 0) return locateTable(context, only.id, where, { anchors: anchors(), bindings });
    const all = everything.isNullObject ? null : areaOf(everything, sheetId);
    if (!all || !canHoldClients(all)) throw new ExcelProblem('noTable', { sheet: sheetName });
    const list = await listWithin(context, all);
    return trimmed(knownRegion(list, bindings, anchors()), { ...none, found: 'region' }, anchors(), bindings);
  }
  return trimmed(knownRegion(around, bindings, anchors()), { ...none, found: 'region' }, anchors(), bindings);
}

/**
 * The table that a binding was written beside, wherever it is now, with the rows and columns that came to it.
 * @throws ExcelProblem `tableGone`, `listGone`, `columnsGone` when it is no longer in the workbook
 */
export async function locateBinding(context: Session, bindingId: string): Promise<Located> {
  const state = askText(context, STATE_KEY);
  await context.sync();
  const { bindings } = stateFromText(await answerText(context, state));
  const binding = bindings.find(({ id }) => id === bindingId);
  if (!binding) throw new ExcelProblem('columnsGone');
  const { place } = binding;
  const anchors = askAnchors(context, bindings.flatMap(anchorsOf));
  const byId = place.kind === 'table' ? askTable(context, place.tableId) : null;
  const byName = place.kind === 'table' ? askTable(context, place.tableName) : null;
  await context.sync();
  if (place.kind === 'table') {
    const asked = [byId!, byName!].find(({ table }) => !table.isNullObject);
    if (!asked) throw new ExcelProblem('tableGone', { table: place.tableName });
    const { id, name, worksheet } = asked.table;
    const found = { sheetId: worksheet.id, sheetName: worksheet.name, tableId: id, tableName: name };
    return trimmed(tableArea(asked), { ...found, found: 'binding' }, anchors(), bindings);
  }
  const source = anchors().get(place.anchor)?.at;
  if (!source) throw new ExcelProblem('listGone');
  const sheet = context.sheet(source.sheetId);
  sheet.load('name');
  const beside = columnsBeside(source, binding, anchors());
  const regions = askCorners(context, {
    ...source,
    columns: Math.max(lastColumn(source), ...beside) - source.column + 1,
  });
  await context.sync();
  const where = { sheetId: source.sheetId, sheetName: sheet.name, tableId: null, tableName: null };
  const grown = regions().reduce((area, region) => withRegion(area, region, binding), source);
  return trimmed(grown, { ...where, found: 'binding' }, anchors(), bindings);
}

/** Whether a table is meant by a cell with that region around it, on its sheet: the cell is in it, or where no list is. */
function isMeant({ address, found }: TablePlace, around: SheetArea): boolean {
  if (!canHoldClients(around)) return true;
  // Who has chosen some rows and then clicks among them means the list.
  return found !== 'selection' && intersects(areaOfAddress(address), around);
}

/**
 * A table that was read before, where it was, with the rows and columns that came to it: wherever somebody has clicked
 * meanwhile.
 * @throws ExcelProblem `tableGone`, `noTable` when it is no longer there
 */
export async function locateShown(context: Session, place: TablePlace): Promise<Located> {
  const { sheetId, sheetName, tableId, tableName } = place;
  const state = askText(context, STATE_KEY);
  const asked = tableId === null ? null : askTable(context, tableId);
  const area = { sheetId, ...areaOfAddress(place.address) };
  const regions = askCorners(context, area);
  const filled = context.sheet(sheetId).getUsedRangeOrNullObject(true);
  loadArea(filled);
  await context.sync();
  if (asked?.table.isNullObject) throw new ExcelProblem('tableGone', { table: tableName ?? '' });
  const { bindings } = await storedState(context, state);
  const anchors = askAnchors(context, bindings.flatMap(anchorsOf));
  await context.sync();
  if (asked)
    return trimmed(tableArea(asked), { ...place, tableName: asked.table.name, found: 'table' }, anchors(), bindings);
  const bound = bindingOf(place, area, bindings, anchors());
  if (bound) return locateBinding(context, bound.id);
  const none = { sheetId, sheetName, tableId: null, tableName: null };
  if (place.found === 'selection') return trimmed(area, { ...none, found: 'selection' }, anchors(), bindings);
  // Titles, blank rows and notes keep its corners apart: what is still filled of it is the list, too.
  const still = filled.isNullObject ? null : commonArea(area, areaOf(filled, sheetId));
  const lists = [...(still ? [still] : []), ...regions()].filter(canHoldClients);
  if (lists.length === 0) throw new ExcelProblem('noTable', { sheet: sheetName });
  return trimmed(lists.reduce(enclosing), { ...none, found: 'region' }, anchors(), bindings);
}

/** The smallest area with two others in it. */
function enclosing(a: SheetArea, b: SheetArea): SheetArea {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(lastRow(a), lastRow(b)) - row + 1;
  return { ...a, row, column, rows, columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1 };
}

/** The sheet's one table, where the selection is beside it. */
async function locateTable(
  context: Session,
  tableId: string,
  where: Pick<TablePlace, 'sheetId' | 'sheetName'>,
  { anchors, bindings }: { readonly anchors: ReadonlyMap<string, Anchor>; readonly bindings: readonly OutputBinding[] },
): Promise<Located> {
  const asked = askTable(context, tableId);
  await context.sync();
  const { id, name } = asked.table;
  return trimmed(tableArea(asked), { ...where, tableId: id, tableName: name, found: 'table' }, anchors, bindings);
}

/** Sheets that are filled further down than this are looked at for whether a list fills them. */
const FAR_ROWS = 10_000;

/**
 * All that is filled on a sheet, titles and notes too, but no further than the list's own columns: a lone cell beyond
 * blank ones is none of them. The list is looked for down the left edge, in the middle first.
 */
async function listWithin(context: Session, all: SheetArea): Promise<SheetArea> {
  const rows = [all.row + Math.floor(all.rows / 2), lastRow(all), all.row];
  const regions = rows.map((row) => context.region(context.sheet(all.sheetId).getCell(row, all.column)));
  regions.forEach(loadArea);
  await context.sync();
  const list = regions.map((region) => areaOf(region, all.sheetId)).find(canHoldClients) ?? all;
  // A lone cell at the sheet's end stretches what is filled over rows without end.
  if (all.rows > FAR_ROWS && list.rows < all.rows / 100) return list;
  return { ...all, column: list.column, columns: list.columns };
}

/** A client table has a header above clients, and more than one column. */
function canHoldClients({ rows, columns }: SheetArea): boolean {
  return rows > 1 && columns > 1;
}

/** The binding whose results, on a sheet of their own, the user is looking at: its clients are meant. */
function bindingShownAt(
  region: SheetArea,
  bindings: readonly OutputBinding[],
  anchors: ReadonlyMap<string, Anchor>,
): OutputBinding | undefined {
  return bindings.find(({ id }) => {
    const at = anchors.get(columnAnchor(id, CLIENT_ID))?.at;
    return at && at.sheetId === region.sheetId && intersects(at, region);
  });
}

/** The list that we wrote beside before, when the region is in it: an empty column put into it ends the region there. */
function knownRegion(
  region: SheetArea,
  bindings: readonly OutputBinding[],
  anchors: ReadonlyMap<string, Anchor>,
): SheetArea {
  for (const binding of bindings) {
    const source = binding.place.kind === 'range' ? anchors.get(binding.place.anchor)?.at : null;
    if (source && source.sheetId === region.sheetId && intersects(source, region)) {
      return withRegion(source, region, binding);
    }
  }
  return region;
}

/**
 * Rows added below a whole list belong to it, and so do the columns that join it on either side: also those right of ours,
 * as what people decide about clients is.
 */
function withRegion(source: SheetArea, region: Area, { place }: OutputBinding): SheetArea {
  const isPart = place.kind === 'range' && isPartOfList(place.anchor);
  const end = isPart ? lastRow(source) : Math.max(lastRow(source), lastRow(region));
  const first = Math.min(source.column, region.column);
  const last = Math.max(lastColumn(source), lastColumn(region));
  return { ...source, rows: end - source.row + 1, column: first, columns: last - first + 1 };
}

/** Sheet columns of a binding's that stand beside its list. */
function columnsBeside(
  source: SheetArea,
  { columns }: OutputBinding,
  anchors: ReadonlyMap<string, Anchor>,
): readonly number[] {
  return columns.flatMap(({ anchor }) => {
    const at = anchors.get(anchor)?.at;
    return at && at.sheetId === source.sheetId && intersectsRows(at, source) ? [at.column] : [];
  });
}

const intersectsRows = (a: Area, b: Area): boolean => a.row <= lastRow(b) && b.row <= lastRow(a);

/**
 * Asks for the regions around an area's corners, the answer is there after the next sync: a row or column emptied in the
 * middle ends a region there, and the list goes on beyond it.
 */
function askCorners(context: Session, area: SheetArea): () => readonly SheetArea[] {
  const sheet = context.sheet(area.sheetId);
  const rows = new Set([area.row, lastRow(area)]);
  const columns = new Set([area.column, lastColumn(area)]);
  const regions = [...rows].flatMap((row) => [...columns].map((column) => context.region(sheet.getCell(row, column))));
  regions.forEach(loadArea);
  return () => regions.map((region) => areaOf(region, area.sheetId));
}
