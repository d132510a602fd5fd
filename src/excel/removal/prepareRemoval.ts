import { isHelper, withHomes, type OutputBinding, type WorkbookState } from '../../method';
import { CLIENT_ID } from '../../sheet';
import { anchorsOf, askAnchors, columnAnchor, helperAnchors } from '../find/anchors';
import { addressOf, lastColumn, lastRow, type SheetArea } from '../session/area';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import { hiddenColumns, type HiddenColumn } from '../change/hiddenColumns';
import { names } from '../change/names';
import { shrunkTable } from '../change/shrunkTable';
import { someCells } from '../change/someCells';
import type { Step } from '../change/step';
import { storedTexts } from '../change/storedTexts';
import type { Prepared } from '../change/transaction';
import { Whereabouts } from '../change/whereabouts';
import { ExcelProblem } from '../problems';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';
import { askKeys } from '../settings/putText';
import { askSourceTable, checkSameClients, readArea, sourceNow } from '../find/source';
import { STATE_KEY, stateFromText, stateToText } from '../settings/state';
import { clientRowsFrom, clientsInOrder, identityColumns, type Source } from '../columns/target';
import { runKey } from '../columns/writePlan';
import { clientsStay } from './clientsStay';
import { editedCells, type Expected } from './editedCells';
import { emptied } from './emptied';
import { askDressed, plainHeaders } from './headerLooks';
import { askCentred, uncentred } from './centred';
import { ourColours, withoutColours } from './ourColours';
import { ownPlaces, readOwn, type OwnColumn, type OwnPlace } from './ownColumns';
import type { RemoveRequest, RemoveReport } from '../requests/columns';

/** A removal that stands, or that waits for an answer; cells of its before-image. */
interface Removed {
  readonly report: RemoveReport;
  readonly cells: number;
}

/** Our columns beside their clients, taken away; where cells of them were edited, only once the user has said so. */
export const removeColumns: UndoableCommand<RemoveRequest, Removed, RemoveReport> = {
  prepare: (request) => (context) => prepareRemoval(context, request),
  near: besideTable,
  stands({ report: { asks, address, sheetName, rows, bindingId }, cells }, _, { runs }) {
    if (asks) return null;
    const run = runs.get(bindingId);
    runs.delete(bindingId);
    return { address, sheetName, rows, cells, undone: () => void (run && runs.set(bindingId, run)) };
  },
  answer: ({ report }, after) => withLifted(report, after),
};

/**
 * Makes the change that takes our columns away: their cells are emptied, not deleted, and the table is as wide again as
 * without them where they stand at its right edge. What we put on them (looks of headers, colours, number formats,
 * names) goes, and so does the binding; the parameters sheet stays, for people may have written on it.
 * @throws ExcelProblem `columnsGone`, `protectedSheet`, `tableChanged`, `stateDamaged`
 */
async function prepareRemoval(context: Session, request: RemoveRequest): Promise<Prepared<Removed>> {
  const area = readArea(request);
  const askedState = askText(context, STATE_KEY);
  const askedTable = askSourceTable(context, request);
  const keys = askKeys(context);
  await context.sync();
  const stateText = await answerText(context, askedState);
  const state = stateFromText(stateText);
  const binding = state.bindings.find(({ id }) => id === request.table.binding?.id);
  if (!binding) throw new ExcelProblem('columnsGone');
  const source = sourceNow(request, askedTable);
  await checkSameClients(context, request);

  const askedNames = askAnchors(context, [...anchorsOf(binding), ...ownNames(binding)]);
  const askedRun = askText(context, runKey(binding.id));
  await context.sync();
  const anchors = askedNames();
  const places = ownPlaces(binding, source, anchors);
  const sheetNames = await askSheets(context, [area.sheetId, ...places.map(({ at }) => at.sheetId)]);
  const own = await readOwn(context, places);

  const asks = editedCells(own, expectedOf(request, source, own));
  const { confirmed } = request;
  const given = asks === null || (asks.cells === confirmed?.cells && asks.address === confirmed.address);
  const stateAfter = withoutBinding(state, binding, request);
  const seen = own.filter(({ column }) => !isHelper(column));
  const shown = seen[0] ?? own[0];
  const report: RemoveReport = {
    bindingId: binding.id,
    sheetName: sheetNames.get(shown?.at.sheetId ?? area.sheetId)!,
    address: shown ? addressOf(around(seen.length > 0 ? seen : own)) : '',
    rows: request.clientRows.length,
    asks: given ? null : asks,
    kept: own.filter(({ keepsHeader }) => keepsHeader).length,
    emptySheet: sheetOfOwn(own, area, sheetNames),
    parametersIdle: binding.output !== 'values' && !readsParameters(stateAfter, binding.schemeId),
    differing: null,
    workbook: given ? stateAfter : state,
  };
  if (!given) return { steps: [], report: () => ({ report, cells: 0 }) };

  const where = new Whereabouts();
  const steps = [
    ...(await removalSteps(context, request, { source, own }, where)),
    names(
      [...anchors.keys()].map((name) => ({ name, before: anchors.get(name), after: null })),
      where,
    ),
    settings(
      { state, before: stateText },
      { after: stateAfter, run: await answerText(context, askedRun) },
      binding,
      keys(),
    ),
    clientsStay(clientsOf(request, source, area), where),
  ];
  const cells = own.reduce((sum, each) => sum + 2 * each.cells.length, 0);
  return {
    steps,
    over: own.map(({ at }) => ({ ...at, column: Infinity })),
    report: (_, differing) => ({ report: { ...report, differing: someCells(differing) }, cells }),
  };
}

/** What is taken off the sheet. */
async function removalSteps(
  context: Session,
  request: RemoveRequest,
  { source, own }: { readonly source: Source; readonly own: readonly OwnColumn[] },
  where: Whereabouts,
): Promise<Step[]> {
  const { area, table } = source;
  const gone = own.filter(({ keepsHeader }) => !keepsHeader);
  const places = own.map(({ at }) => at);
  const header = {
    ...area,
    row: area.row + (table ? 0 : request.headerRow),
    rows: 1,
    column: lastColumn(area),
    columns: 1,
  };
  const heads = gone.map(({ at }) => ({ ...at, rows: 1 }));
  const dressed = askDressed(
    context,
    heads,
    header,
    own.some(({ column }) => column === CLIENT_ID),
  );
  const hidden = askHidden(context, own);
  const centred = askCentred(context, own);
  // Its answer brings theirs along.
  const colours = await ourColours(context, places);
  const last = table ? lastKept(table.full, gone) : -1;
  const narrower = table && last < lastColumn(table.full);
  const after = narrower && { ...table.full, columns: last - table.full.column + 1 };
  return [
    ...(after ? [shrunkTable({ id: table!.id, before: table!.full, after }, where)] : []),
    emptied(own, where),
    plainHeaders(dressed(), where),
    uncentred(centred(), where),
    withoutColours(colours, places, where),
    hiddenColumns(hidden(), where),
  ];
}

/** The last column of a table that is not ours, or stays. */
function lastKept(full: SheetArea, gone: readonly OwnPlace[]): number {
  const ours = new Set(
    gone.flatMap(({ at }) => (at.sheetId === full.sheetId && at.row === full.row ? [at.column] : [])),
  );
  let last = lastColumn(full);
  while (ours.has(last)) last--;
  return last;
}

/** Columns that only formulas needed are shown again. */
function askHidden(context: Session, own: readonly OwnColumn[]): () => HiddenColumn[] {
  const asked = own
    .filter(({ column, keepsHeader }) => isHelper(column) && !keepsHeader)
    .map(({ at }) => {
      const range = context.range({ ...at, rows: 1 });
      range.load('columnHidden');
      return { at, range };
    });
  return () => asked.map(({ at, range }) => ({ at, before: range.columnHidden, after: false }));
}

/** Names of columns that the binding does not list: those of the helpers that it has let go of. */
const ownNames = ({ id, columns }: OutputBinding): string[] =>
  [...helperAnchors({ id }), columnAnchor(id, CLIENT_ID)].filter((name) =>
    columns.every(({ anchor }) => anchor !== name),
  );

/** @throws ExcelProblem `protectedSheet` {sheet} */
async function askSheets(context: Session, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const sheets = [...new Set(ids)].map((id) => {
    const sheet = context.sheet(id);
    sheet.load('name');
    sheet.protection.load('protected');
    return { id, sheet };
  });
  await context.sync();
  const closed = sheets.find(
    ({ id, sheet }) => sheet.protection.protected && (id !== ids[0] || ids.slice(1).includes(id)),
  );
  if (closed) throw new ExcelProblem('protectedSheet', { sheet: closed.sheet.name });
  return new Map(sheets.map(({ id, sheet }) => [id, sheet.name]));
}

/** What the columns' scheme gives in each cell now; null where it is not known. */
function expectedOf(request: RemoveRequest, source: Source, own: readonly OwnColumn[]): Expected | null {
  const { expected } = request;
  if (!expected) return null;
  const onOwnSheet = own.some(({ column }) => column === CLIENT_ID);
  const rows = Math.max(1, ...own.map(({ at }) => at.rows));
  const beside = clientRowsFrom(request, source);
  const { clientAt } = onOwnSheet ? clientsInOrder(request, rows) : beside;
  const results = new Map<string, readonly (string | number)[]>(
    [
      ...(onOwnSheet ? identityColumns(request) : []).map(({ column, result }) => ({ column, cells: result.cells })),
      ...expected,
    ].map(({ column, cells }) => [column, cells]),
  );
  // A column that somebody has moved off its rows is not beside its clients: nothing can be expected of it.
  const strayed = new Set(
    own.flatMap(({ column, at }) =>
      !onOwnSheet && (at.sheetId !== source.area.sheetId || at.row !== beside.firstRow) ? [column] : [],
    ),
  );
  return (column, row) => {
    const cells = results.get(column);
    const client = clientAt[row] ?? -1;
    if (!cells || strayed.has(column)) return undefined;
    return client < 0 ? '' : (cells[client] ?? '');
  };
}

const readsParameters = ({ bindings }: WorkbookState, schemeId: string): boolean =>
  bindings.some((binding) => binding.schemeId === schemeId && binding.output !== 'values');

function withoutBinding(state: WorkbookState, { id }: OutputBinding, { scheme }: RemoveRequest): WorkbookState {
  return withHomes({
    ...state,
    schemes: state.schemes.map((each) => (each.id === scheme?.id ? { ...scheme, home: each.home } : each)),
    bindings: state.bindings.filter((each) => each.id !== id),
  });
}

/** Schemes saved since stay when it is undone; only the binding comes back. */
function settings(
  { state, before }: { readonly state: WorkbookState; readonly before: string | null },
  { after, run }: { readonly after: WorkbookState; readonly run: string | null },
  binding: OutputBinding,
  present: ReadonlySet<string>,
): Step {
  const at = state.bindings.indexOf(binding);
  const reconciled = (text: string | null): string => {
    const now = stateFromText(text);
    const others = now.bindings.filter(({ id }) => id !== binding.id);
    return stateToText(withHomes({ ...now, bindings: [...others.slice(0, at), binding, ...others.slice(at)] }));
  };
  return storedTexts(
    [
      { key: STATE_KEY, before, after: stateToText(after), reconciled },
      { key: runKey(binding.id), before: run, after: null },
    ],
    present,
  );
}

function clientsOf(request: RemoveRequest, source: Source, area: SheetArea): Parameters<typeof clientsStay>[0] {
  const index = request.idColumn;
  return { source, column: area.column + index, cells: request.table.raw.cells.map((row) => row[index]) };
}

/** The name of a sheet of our own that is empty then. */
function sheetOfOwn(own: readonly OwnColumn[], area: SheetArea, names: ReadonlyMap<string, string>): string | null {
  const id = own.find(({ column }) => column === CLIENT_ID)?.at.sheetId;
  return id === undefined || id === area.sheetId ? null : names.get(id)!;
}

/** The smallest block that holds the columns on the first one's sheet. */
function around(own: readonly OwnColumn[]): SheetArea {
  const { sheetId } = own[0]!.at;
  const areas = own.flatMap(({ at }) => (at.sheetId === sheetId ? [at] : []));
  const row = Math.min(...areas.map((at) => at.row));
  const column = Math.min(...areas.map((at) => at.column));
  return {
    sheetId,
    row,
    column,
    rows: Math.max(...areas.map(lastRow)) - row + 1,
    columns: Math.max(...areas.map(lastColumn)) - column + 1,
  };
}
