import type { WorkbookState } from '../method';
import { anchorsOf, askAnchors, sourceAnchor, type Anchor } from './anchors';
import { lastColumn, type SheetArea } from './area';
import type { BeforeImage, NameBefore } from './beforeImage';
import { ExcelProblem, type WriteRequest } from './gateway';
import { headersFor } from './headers';
import { idHashes, lastRunFromText, packResults, type LastRun } from './lastRun';
import { bindingOf } from './locate';
import { askLook } from './looks';
import { readOwnColumns } from './ownColumns';
import type { Session } from './session';
import { answerText, askKeys, askText } from './settingText';
import { askSourceTable, checkSameClients, readArea, sourceNow } from './source';
import { STATE_KEY, stateFromText } from './state';
import {
  bindingAfter,
  idColumnIndex,
  layOut,
  layOutOnNewSheet,
  newBindingId,
  type Source,
  type Target,
} from './target';
import { checkFree } from './targetCheck';
import { runKey, type WritePlan } from './writePlan';

/**
 * Checks all that can be checked and takes the before-image; changes nothing.
 * @throws ExcelProblem `protectedSheet`, `occupied`, `changedSince`, `stateDamaged`, `cancelled` …
 */
export async function prepareWrite(context: Session, request: WriteRequest): Promise<WritePlan> {
  const area = readArea(request);
  const askedState = askText(context, STATE_KEY);
  const keys = askKeys(context);
  const askedTable = askSourceTable(context, request);
  const sheet = askSheet(context, area.sheetId);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const stateText = await answerText(context, askedState);
  const state = stateFromText(stateText);
  const source = sourceNow(request, askedTable);

  let anchors: ReadonlyMap<string, Anchor> = new Map();
  if (state.bindings.length > 0) {
    const asked = askAnchors(context, state.bindings.flatMap(anchorsOf));
    await context.sync();
    anchors = asked();
  }
  const before = bindingOf(request.table.place, area, state.bindings, anchors);
  const binding = { id: before?.id ?? newBindingId(state), before };
  await checkSameClients(context, request);

  let target = layOut(request, source, binding, anchors);
  const targetSheet = target.sheetId === area.sheetId ? sheet : askSheet(context, target.sheetId);
  const askedRun = askText(context, runKey(binding.id));
  const look = askLook(context, lookedAt(source, target));
  const below = askBelow(context, area);
  await context.sync();
  const runText = await answerText(context, askedRun);
  const closed = targetSheet.protection.protected;
  if (closed && (request.whenOccupied !== 'newSheet' || target.slots.some(({ before: at }) => at !== null))) {
    throw new ExcelProblem('protectedSheet', { sheet: targetSheet.name });
  }

  const room = await makeRoom(
    context,
    request,
    source,
    target,
    binding,
    worksheets.items.map(({ name }) => name),
  );
  target = room.target;
  const standing = target.slots.filter(({ before: at }) => at !== null);
  const own = await readOwnColumns(context, standing, source.table !== null || target.ownSheet);
  const { headers: written, run: runBefore } = lastRunFromText(runText);
  const present = target.slots.map((slot) => (slot.before ? (own.headers[standing.indexOf(slot)] ?? '') : null));
  const headers = headersFor(target.slots, present, written, target.ownSheet ? [] : sourceHeaders(request));

  const part = source.table === null && !below.isNullObject && request.table.place.found !== 'region';
  const anchorBefore = before?.place.kind === 'range' ? before.place.anchor : null;
  const sourceAnchorName = anchorBefore ?? sourceAnchor(binding.id, part ? 'part' : 'whole');
  return {
    request,
    source,
    target,
    sheetName: room.image.newSheet ?? targetSheet.name,
    image: {
      ...room.image,
      replaced: own.columns,
      names: namesBefore(target, source, sourceAnchorName, anchors),
      settings: [
        { key: STATE_KEY, text: stateText },
        { key: runKey(binding.id), text: runText },
      ],
    },
    headers,
    look: room.image.added?.pristine && !target.ownSheet ? look : null,
    anchors,
    stateAfter: stateAfter(state, request, source, target, sourceAnchorName),
    sourceAnchorName,
    runBefore,
    runAfter: runAfter(request, target, headers, present, written),
    settingKeys: keys(),
  };
}

function askSheet(context: Session, id: string): Excel.Worksheet {
  const sheet = context.sheet(id);
  sheet.load('id,name');
  sheet.protection.load('protected');
  return sheet;
}

/** The header left of the place for ours: its look is taken over. */
function lookedAt({ area }: Source, { ownSheet, firstRow }: Target): SheetArea {
  return { ...area, row: ownSheet ? area.row : firstRow, rows: 1, column: lastColumn(area), columns: 1 };
}

/** What lies right below the block: filled, it is only a part of a longer list. */
function askBelow(context: Session, area: SheetArea): Excel.Range {
  const below = context.range({ ...area, row: area.row + area.rows, rows: 1 }).getUsedRangeOrNullObject(true);
  below.load('rowIndex');
  return below;
}

type Room = { readonly target: Target; readonly image: Omit<BeforeImage, 'replaced' | 'names' | 'settings'> };

const NOTHING = { grownTable: null, inserted: null, newSheet: null, added: null };

function onNewSheet(request: WriteRequest, binding: Target['binding'], names: readonly string[]): Room {
  const { tableName, sheetName } = request.table.place;
  const newSheet = freeSheetName(`CEC ${tableName ?? sheetName}`, names);
  return { target: layOutOnNewSheet(request, newSheet, binding), image: { ...NOTHING, newSheet } };
}

/** Finds room for the columns that are to be added, as the user wants it where it is taken. */
async function makeRoom(
  context: Session,
  request: WriteRequest,
  source: Source,
  target: Target,
  binding: Target['binding'],
  sheetNames: readonly string[],
): Promise<Room> {
  const added = target.slots.filter(({ before }) => before === null);
  if (added.length === 0) return { target, image: NOTHING };
  const { full } = source.table ?? { full: null };
  const inTable = full !== null && !target.ownSheet;
  const cells: SheetArea = {
    ...added[0]!.at,
    columns: added.length,
    rows: inTable ? full.rows : target.rows,
  };
  const grownTable = inTable
    ? { id: source.table!.id, before: full, after: { ...full, columns: full.columns + added.length } }
    : null;
  const tableId = source.table?.id ?? null;
  const checked = await checkFree(context, cells, inTable ? 0 : 1, tableId);
  if (checked.occupied === null) return { target, image: { ...NOTHING, grownTable, added: checked.cells } };
  const way = request.whenOccupied ?? 'refuse';
  if (way === 'refuse') throw new ExcelProblem('occupied', { address: checked.occupied, columns: added.length });
  if (way === 'newSheet') return onNewSheet(request, binding, sheetNames);
  const usedColumns = await checkInsertion(context, cells, tableId);
  const inserted = { sheetId: cells.sheetId, column: cells.column, count: added.length, usedColumns };
  return { target, image: { ...NOTHING, grownTable, inserted, added: { ...checked.cells, pristine: false } } };
}

/**
 * Whole columns may only go in where no table or merged area reaches across: they would be torn apart.
 * @returns columns up to the last used one
 */
async function checkInsertion(context: Session, cells: SheetArea, tableId: string | null): Promise<number> {
  const sheet = context.sheet(cells.sheetId);
  const used = sheet.getUsedRange(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const rows = { row: used.rowIndex, rows: used.rowCount };
  const seam = context.range({ sheetId: cells.sheetId, ...rows, column: cells.column - 1, columns: 1 });
  const after = context.range({ sheetId: cells.sheetId, ...rows, column: cells.column, columns: 1 });
  const [left, right] = [seam.getTables(false), after.getTables(false)];
  left.load('items/id,items/name');
  right.load('items/id');
  const merged = context
    .range({ sheetId: cells.sheetId, ...rows, column: cells.column - 1, columns: 2 })
    .getMergedAreasOrNullObject();
  merged.areas.load('items/columnIndex,items/columnCount,items/address');
  await context.sync();
  const torn = left.items.find(({ id }) => id !== tableId && right.items.some((table) => table.id === id));
  if (torn) throw new ExcelProblem('columnsOverlap', { what: torn.name });
  const across = (merged.isNullObject ? [] : merged.areas.items).find(
    ({ columnIndex, columnCount }) => columnIndex < cells.column && columnIndex + columnCount > cells.column,
  );
  if (across) throw new ExcelProblem('columnsOverlap', { what: across.address });
  return used.columnIndex + used.columnCount;
}

function freeSheetName(wanted: string, names: readonly string[]): string {
  const used = new Set(names.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[\\/?*[\]:']/g, ' ').trim();
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : ` ${n}`;
    const name = `${clean.slice(0, 31 - tail.length).trim()}${tail}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

const sourceHeaders = ({ table, headerRow }: WriteRequest): string[] =>
  (table.raw.cells[headerRow] ?? []).map((cell) => String(cell ?? '')).filter((header) => header !== '');

function namesBefore(
  target: Target,
  source: Source,
  sourceName: string,
  anchors: ReadonlyMap<string, Anchor>,
): NameBefore[] {
  const names = [...target.slots.map(({ anchor }) => anchor), ...(source.table ? [] : [sourceName])];
  return names.map((name) => {
    const anchor = anchors.get(name);
    return { name, existed: anchor?.exists ?? false, at: anchor?.at ?? null, formula: anchor?.formula ?? '' };
  });
}

function stateAfter(
  state: WorkbookState,
  request: WriteRequest,
  source: Source,
  target: Target,
  anchor: string,
): WorkbookState {
  const { scheme } = request;
  const known = state.schemes.some(({ id }) => id === scheme.id);
  const binding = bindingAfter(request, source, target, anchor);
  return {
    schemes: known
      ? state.schemes.map((other) => (other.id === scheme.id ? scheme : other))
      : [...state.schemes, scheme],
    activeSchemeId: state.activeSchemeId ?? scheme.id,
    bindings: [...state.bindings.filter(({ id }) => id !== binding.id), binding],
  };
}

function runAfter(
  request: WriteRequest,
  target: Target,
  headers: readonly (string | null)[],
  present: readonly (string | null)[],
  written: LastRun['headers'],
): LastRun {
  const index = idColumnIndex(request);
  const rows = request.table.raw.cells;
  const ids = Array.from(request.clientRows, (row) => (request.idHeader === null ? row : rows[row]?.[index]));
  return {
    hashes: idHashes(ids),
    results: packResults(request.columns, request.scheme, request.clientRows.length),
    // Of a header that the user renamed, ours is remembered, so that the next write still knows it as renamed.
    headers: Object.fromEntries(
      target.slots.map(({ column, result }, i) => {
        const unchanged = result !== null && present[i] === result.header ? present[i] : written[column];
        return [column, headers[i] ?? unchanged ?? ''];
      }),
    ),
  };
}
