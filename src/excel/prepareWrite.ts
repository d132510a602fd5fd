import { isHelper, withHomes, type WorkbookState } from '../method';
import { anchorsOf, askAnchors, sourceAnchor, type Anchor } from './anchors';
import { lastColumn, SHEET_ROWS, type SheetArea } from './area';
import type { HelperBefore, NameBefore } from './beforeImage';
import { ExcelProblem, type WriteRequest } from './gateway';
import { headersFor } from './headers';
import { idHashes, lastRunFromText, packResults, type LastRun } from './lastRun';
import { bindingOf } from './locate';
import { askLook } from './looks';
import { readOwnColumns } from './ownColumns';
import { planFormulas } from './planFormulas';
import { makeRoom, onNewSheet } from './room';
import type { Session } from './session';
import { answerText, askKeys, askText } from './settingText';
import { askSourceTable, checkSameClients, readArea, sourceNow } from './source';
import { STATE_KEY, stateFromText } from './state';
import { bindingAfter, idColumnIndex, layOut, newBindingId, type Source, type Target } from './target';
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
  const askedHelpers = askHelpers(context, target);
  await context.sync();
  const runText = await answerText(context, askedRun);
  const closed = targetSheet.protection.protected;
  if (closed && (request.whenOccupied !== 'newSheet' || target.slots.some(({ before: at }) => at !== null))) {
    throw new ExcelProblem('protectedSheet', { sheet: targetSheet.name });
  }

  const names = worksheets.items.map(({ name }) => name);
  const room = closed ? onNewSheet(request, binding, names) : await makeRoom(context, request, source, target, names);
  target = room.target;
  const standing = target.slots.filter(({ before: at }) => at !== null);
  const own = await readOwnColumns(context, standing, source.table !== null || target.ownSheet);
  const { headers: written, run: runBefore } = lastRunFromText(runText);
  const present = target.slots.map((slot) => (slot.before ? (own.headers[standing.indexOf(slot)] ?? '') : null));
  const taken = target.ownSheet ? [] : sourceHeaders(request);
  const headers = headersFor(target.slots, present, written, taken, source.table !== null);

  const planned = await planFormulas(context, request, source, target, room.image.newSheet !== null, names);

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
      helpers: [...askedHelpers(), ...addedHelpers(target)],
      parameters: planned?.parameters.before ?? null,
      names: [...namesBefore(target, source, sourceAnchorName, anchors), ...(planned?.parameters.names ?? [])],
      settings: [
        { key: STATE_KEY, text: stateText },
        { key: runKey(binding.id), text: runText },
        ...(planned ? [{ key: planned.parameters.plan.shape.key, text: planned.parameters.shapeText }] : []),
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
    formulas: planned && {
      texts: planned.texts,
      parameters: planned.parameters.plan,
      anchors: planned.parameters.anchors,
    },
  };
}

/** Columns for formulas only that stand already: whether they are hidden. */
function askHelpers(context: Session, { slots }: Target): () => HelperBefore[] {
  const asked = slots.flatMap(({ column, before, at }) => {
    if (before === null || !isHelper(column)) return [];
    const range = context.range({ ...before, rows: 1 });
    range.load('columnHidden');
    return [{ at, range }];
  });
  return () => asked.map(({ at, range }) => ({ at, hidden: range.columnHidden }));
}

/** Those that the write adds. */
const addedHelpers = ({ slots }: Target): HelperBefore[] =>
  slots.flatMap(({ column, before, at }) => (before === null && isHelper(column) ? [{ at, hidden: false }] : []));

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
  const row = Math.min(area.row + area.rows, SHEET_ROWS - 1);
  const below = context.range({ ...area, row, rows: 1 }).getUsedRangeOrNullObject(true);
  below.load('rowIndex');
  return below;
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
  return withHomes({
    schemes: known
      ? state.schemes.map((other) => (other.id === scheme.id ? scheme : other))
      : [...state.schemes, scheme],
    activeSchemeId: state.activeSchemeId ?? scheme.id,
    bindings: [...state.bindings.filter(({ id }) => id !== binding.id), binding],
  });
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
