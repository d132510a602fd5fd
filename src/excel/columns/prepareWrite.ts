import { isHelper, withHomes, type Scheme, type WorkbookState } from '../../method';
import { anchorsOf, askAnchors, helperAnchors, sourceAnchor, type Anchor } from '../find/anchors';
import { addressOf, lastColumn, type SheetArea } from '../session/area';
import { askBelow } from '../find/below';
import { ExcelProblem } from '../problems';
import { headersFor } from './headers';
import { idHashes, lastRunFromText, packResults, resultPacker, type LastRun, type Shown } from '../settings/lastRun';
import { bindingOf, otherLists, ownColumns } from '../find/located';
import { askLook, headerLook } from './looks';
import { readOwnColumns } from './ownColumns';
import { planFormulas } from '../formulas/planFormulas';
import { makeRoom, onNewSheet } from './room';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { askKeys } from '../settings/putText';
import { askSourceTable, checkSameClients, readArea, sourceNow } from '../find/source';
import { STATE_KEY, stateFromText } from '../settings/state';
import { bindingAfter, layOut, newBindingId, type Slot, type Source, type Target } from './target';
import { runKey, type WritePlan } from './writePlan';
import type { RowBelow } from '../requests/clientTable';
import type { WriteRequest } from '../requests/columns';

/**
 * Checks all that can be checked and takes the before-image; changes nothing.
 * @throws ExcelProblem `protectedSheet`, `occupied`, `tableChanged`, `stateDamaged`, `cancelled` …
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
    const asked = askAnchors(context, [...state.bindings.flatMap(anchorsOf), ...state.bindings.flatMap(helperAnchors)]);
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
  const askedBelow = askBelow(context, area);
  const askedHelpers = askHelpers(context, target);
  await context.sync();
  const below = askedBelow(ownColumns(area, anchors), otherLists(area.sheetId, before, state.bindings, anchors));
  checkSameBelow(request, below);
  const runText = await answerText(context, askedRun);
  const closed = targetSheet.protection.protected;
  if (closed && (request.whenOccupied !== 'newSheet' || target.slots.some(({ before: at }) => at !== null))) {
    throw new ExcelProblem('protectedSheet', { sheet: targetSheet.name });
  }

  const names = worksheets.items.map(({ name }) => name);
  const placed = closed
    ? onNewSheet(request, binding, names)
    : await makeRoom(context, request, { source, target }, names);
  const { room } = placed;
  target = placed.target;
  const standing = target.slots.filter(({ before: at }) => at !== null);
  const { headers: written, run: runBefore } = lastRunFromText(runText);
  // The columns speak its words: segments may have other names by now.
  const wrote = state.schemes.find(({ id }) => id === before?.schemeId) ?? request.scheme;
  const ids = clientHashes(request);
  const own = await readOwnColumns(
    context,
    standing,
    source.table !== null || target.ownSheet,
    movedAlong(wrote, target, ids, runBefore),
  );
  const present = target.slots.map((slot) => (slot.before ? (own.headers[standing.indexOf(slot)] ?? '') : null));
  const headers = headersFor(target.slots, present, written, target.ownSheet ? [] : sourceHeaders(request, standing));

  const planned = await planFormulas(context, request, { source, target, onNewSheet: room.newSheet !== null }, names);

  const goesOn = below[0]?.row === area.row + area.rows;
  const part = source.table === null && goesOn && request.table.place.found !== 'region';
  const anchorBefore = before?.place.kind === 'range' ? before.place.anchor : null;
  const sourceAnchorName = anchorBefore ?? sourceAnchor(binding.id, part ? 'part' : 'whole');
  return {
    request,
    source,
    target,
    sheetName: room.newSheet ?? targetSheet.name,
    room,
    replaced: own.columns,
    hiddenBefore: askedHelpers(),
    headers,
    look: room.added?.pristine && !target.ownSheet ? headerLook(look) : null,
    headerHeight:
      target.ownSheet || room.newSheet !== null
        ? null
        : { points: look.format.rowHeight, own: look.format.rowHeight !== targetSheet.standardHeight },
    anchors,
    stateBefore: stateText,
    runTextBefore: runText,
    stateAfter: stateAfter(state, request, { source, target, anchor: sourceAnchorName }),
    sourceAnchorName,
    runBefore,
    shown: shownResults(wrote, target, ids, { standing, shown: own.shown }),
    runAfter: runAfter(request, target, ids, { headers, present, written, before: runBefore }),
    settingKeys: keys(),
    formulas: planned,
  };
}

/** Columns for formulas only that stand already: whether they are hidden, by their anchor. */
function askHelpers(context: Session, { slots }: Target): () => ReadonlyMap<string, boolean> {
  const asked = slots.flatMap(({ column, before, anchor }) => {
    if (before === null || !isHelper(column)) return [];
    const range = context.range({ ...before, rows: 1 });
    range.load('columnHidden');
    return [{ anchor, range }];
  });
  return () => new Map(asked.map(({ anchor, range }) => [anchor, range.columnHidden]));
}

function askSheet(context: Session, id: string): Excel.Worksheet {
  const sheet = context.sheet(id);
  sheet.load('id,name,standardHeight');
  sheet.protection.load('protected');
  return sheet;
}

/** The header left of the place for ours: its look is taken over. */
function lookedAt({ area }: Source, { ownSheet, firstRow }: Target): SheetArea {
  return { ...area, row: ownSheet ? area.row : firstRow, rows: 1, column: lastColumn(area), columns: 1 };
}

/**
 * A client put below the list since it was read would be left out in silence: nothing else of the table has changed.
 * @throws ExcelProblem `tableChanged` {address}
 */
function checkSameBelow({ table }: WriteRequest, now: readonly RowBelow[]): void {
  const other = [...now, ...table.below].find(
    ({ row }) => now.some((each) => each.row === row) !== table.below.some((each) => each.row === row),
  );
  if (!other) return;
  const address = addressOf({ ...readArea({ table }), row: other.row, rows: 1 });
  throw new ExcelProblem('tableChanged', { address });
}

/** Headers of the list that are not ours: columns that are taken over stand within the block. */
function sourceHeaders({ table: { raw }, headerRow }: WriteRequest, standing: readonly Slot[]): string[] {
  const ours = new Set(standing.map(({ before }) => before!.column - raw.firstColumn));
  return (raw.cells[headerRow] ?? []).flatMap((cell, k) => {
    const header = String(cell ?? '');
    return header === '' || ours.has(k) ? [] : [header];
  });
}

function stateAfter(
  state: WorkbookState,
  request: WriteRequest,
  { source, target, anchor }: { readonly source: Source; readonly target: Target; readonly anchor: string },
): WorkbookState {
  const { scheme } = request;
  const known = state.schemes.some(({ id }) => id === scheme.id);
  const binding = bindingAfter(request, source, target, anchor);
  const bindings = [...state.bindings.filter(({ id }) => id !== binding.id), binding];
  if (request.toolsOnly && target.binding.before) return withHomes({ ...state, bindings });
  return withHomes({
    schemes: known
      ? state.schemes.map((other) => (other.id === scheme.id ? scheme : other))
      : [...state.schemes, scheme],
    activeSchemeId: scheme.id,
    bindings,
    tools: state.tools,
  });
}

function clientHashes(request: WriteRequest): Uint32Array {
  const { idHeader, idColumn, clientRows } = request;
  const rows = request.table.raw.cells;
  return idHashes(Array.from(clientRows, (row) => (idHeader === null ? row : rows[row]?.[idColumn])));
}

/** What formulas of the run before show for each client, by its hash; values stay what they were written as. */
function shownResults(
  wrote: Scheme,
  { binding, clientAt }: Target,
  ids: Uint32Array,
  { standing, shown }: { readonly standing: readonly Slot[]; readonly shown: readonly (readonly unknown[])[] },
): Shown {
  const of = (wanted: string): readonly unknown[] | undefined =>
    shown[standing.findIndex(({ column }) => column === wanted)];
  const [codes, words] = [of('code'), of('segment')];
  if ((binding.before?.output ?? 'values') === 'values' || !codes) return (_, result) => result;
  const rows = new Map<number, number[]>();
  const isError = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith('#');
  clientAt.forEach((client, row) => {
    if (client >= 0 && !isError(codes[row]) && !isError(words?.[row])) {
      const id = ids[client]!;
      rows.set(id, [...(rows.get(id) ?? []), row]);
    }
  });
  const pack = resultPacker(wrote);
  return (hash, result) => {
    const row = rows.get(hash)?.shift();
    return row === undefined ? result : pack(codes[row], words?.[row], result);
  };
}

/** Tells results that came to a row along with their client: the code and segment that the run before gave it. */
function movedAlong(
  wrote: Scheme,
  { clientAt }: Target,
  ids: Uint32Array,
  before: LastRun | null,
): (row: number, valueOf: (column: string) => unknown) => boolean {
  const pack = resultPacker(wrote);
  const known = new Map<number, number[]>();
  before?.hashes.forEach((hash, i) => known.set(hash, [...(known.get(hash) ?? []), before.results[i]!]));
  return (row, valueOf) => {
    const client = clientAt[row]!;
    const was = client < 0 ? [] : (known.get(ids[client]!) ?? []);
    const is = pack(valueOf('code'), valueOf('segment'));
    return is !== 0 && was.includes(is);
  };
}

function runAfter(
  request: WriteRequest,
  target: Target,
  ids: Uint32Array,
  {
    headers,
    present,
    written,
    before,
  }: {
    readonly headers: readonly (string | null)[];
    readonly present: readonly (string | null)[];
    readonly written: LastRun['headers'];
    readonly before: LastRun | null;
  },
): LastRun {
  // What stands and was not written again says what it said.
  const stands = target.binding.before?.columns.filter(({ column }) => request.leaves?.(column)) ?? [];
  const results =
    request.toolsOnly && before
      ? { hashes: before.hashes, results: before.results }
      : { hashes: ids, results: packResults(request.columns, request.scheme, request.clientRows.length) };
  return {
    ...results,
    // Of a header that the user renamed, ours is remembered, so that the next write still knows it as renamed.
    headers: Object.fromEntries([
      ...stands.map(({ column }) => [column, written[column] ?? ''] as const),
      ...target.slots.map(({ column, result }, i) => {
        const unchanged = result !== null && present[i] === result.header ? present[i] : written[column];
        return [column, headers[i] ?? unchanged ?? ''] as const;
      }),
    ]),
  };
}
