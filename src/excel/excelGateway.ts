import type * as ChangesModule from './changes';
import type * as DiagnosisModule from './diagnosis/diagnose';
import { addressOf } from './session/area';
import type { Conduct } from './change/transaction';
import { UndoStack } from './change/undoStack';
import { ExcelProblem, type WorkbookGateway } from './gateway';
import { mergesUndo, runsFunctions } from './session/requirements';
import type { LastRun } from './settings/lastRun';
import { locateBinding, locateSelection } from './find/locate';
import { readNamedCells, selectNamedCell } from './find/namedCells';
import { readTable } from './find/readTable';
import { activeCell, rowWithin, type ActiveCell } from './selection/activeCell';
import type { SampleCells } from './sampleSheet';
import { asProblem } from './session/problems';
import { inExcel, type Session } from './session/session';
import { readState } from './settings/state';
import { watch } from './selection/watch';
import type { LongWork } from './session/longWork';
import type { TablePlace, ClientTable } from './requests/clientTable';

/** All that is done to a workbook once it has been read; see `changes.ts`. */
const changes = (): Promise<typeof ChangesModule> =>
  import(/* webpackChunkName: "changes", webpackPrefetch: true */ './changes');

/** The questions that are put to an Excel when somebody wants to know whether it does what is relied on. */
const diagnosis = (): Promise<typeof DiagnosisModule> =>
  import(/* webpackChunkName: "diagnosis" */ './diagnosis/diagnose');

/** Milliseconds between looks at a trial's answer or event. */
const LOOKS = [100, 200, 400, 800, 1600, 3000] as const;
/** Rows of five cells: ten thousand numbers. */
const SPEED_ROWS = 2000;

export interface GatewayOptions {
  /** Where the sample's cells come from. */
  readonly sample?: SampleCells;
  /** Milliseconds without an answer after which Excel counts as gone. */
  readonly stallMs?: number;
  /** Whether this Excel runs custom functions; asked of Office unless told otherwise. */
  readonly functions?: () => boolean;
  /** Whether this Excel can make one undo of several messages; asked of Office unless told otherwise. */
  readonly oneUndo?: () => boolean;
  /** Milliseconds to wait before each new attempt while another workbook is in front. */
  readonly waits?: readonly number[];
  /** Milliseconds between looks at what comes later while Excel is checked, and rows written to see how long it takes. */
  readonly looks?: readonly number[];
  readonly speedRows?: number;
  /** The time, for "written at"; the machine's unless told otherwise. */
  readonly now?: () => number;
}

const keyOf = ({ sheetId, row, column }: ActiveCell): string => `${sheetId}!${row},${column}`;

/** People look into another workbook and come back: this long a command waits for them before it says anything. */
const WAITS = [300, 700, 1500] as const;

/** Tries again while another workbook is in front; what fails has left the workbook as it was. */
async function patiently<T>(command: () => Promise<T>, waits: readonly number[]): Promise<T> {
  try {
    return await command();
  } catch (error) {
    const { id, workbookUntouched } = asProblem(error);
    const [wait, ...further] = waits;
    const behind = id === 'otherWorkbook' || id === 'noSelection';
    if (!behind || !workbookUntouched || wait === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    // Several areas selected at once are refused alike, and stay so: asked once more is enough.
    return patiently(command, id === 'noSelection' ? [] : further);
  }
}

const addressOn = ({ sheetId, address }: TablePlace): string => sheetId + address;

/** The workbook that is open in Excel. Commands run one after the other, in the order in which they were given. */
export function excelGateway({
  sample,
  stallMs,
  functions = runsFunctions,
  oneUndo = mergesUndo,
  now = Date.now,
  waits = WAITS,
  looks = LOOKS,
  speedRows = SPEED_ROWS,
}: GatewayOptions = {}): WorkbookGateway {
  const changesDone = new UndoStack(async (...steps) => (await changes()).undoSteps(...steps));
  let turn: Promise<unknown> = Promise.resolve();
  let writing = false;
  const runs = new Map<string, LastRun>();
  /** Single cells just written, whose event comes after the command is over and tells nobody anything. */
  const untold = new Set<string>();
  /** What was selected with rows taken in: no choice of the user's, so it grows as the list does. */
  let wider = '';
  /** The cell that a command of ours has just made active: its event tells nothing, and must start nothing. */
  let ownSelection = '';

  const inTurn = <T>(command: () => Promise<T>): Promise<T> => {
    const run = (): Promise<T> => patiently(command, waits);
    const done = turn.then(run, run);
    turn = done.catch(() => undefined);
    return done;
  };
  const changing = <T>(command: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      writing = true;
      try {
        return await command();
      } finally {
        writing = false;
      }
    });
  const readBelow = async (context: Session, place: TablePlace, rows: number): Promise<ClientTable> => {
    const { locateBelow } = await changes();
    const located = await locateBelow(context, place, rows);
    wider = addressOn(located.place);
    return readTable(context, located);
  };
  const options = (work: LongWork = {}): Conduct => ({
    ...work,
    oneUndo: oneUndo(),
    ...(stallMs === undefined ? {} : { stallMs }),
  });
  const means = (): DiagnosisModule.Means => ({
    now,
    looks,
    speedRows,
    runsFunctions: functions,
    mergesUndo: oneUndo,
    ...(stallMs === undefined ? {} : { stallMs }),
  });
  const near = ({ table }: { readonly table: ClientTable }, work?: LongWork): Conduct => ({
    ...options(work),
    sheets: [table.place.sheetId],
  });

  return {
    runsFunctions: functions,

    findClientTable: (work) =>
      inTurn(() =>
        inExcel(async (context) => {
          const located = await locateSelection(context);
          const { place, area } = located;
          const grows = place.found === 'selection' && addressOn(place) === wider;
          return grows ? readBelow(context, place, area.rows) : readTable(context, located);
        }, options(work)),
      ),

    readWithBelow: (place, rows, work) =>
      inTurn(() => inExcel((context) => readBelow(context, place, rows), options(work))),

    readBoundTable: (bindingId, work) =>
      inTurn(() =>
        inExcel(async (context) => readTable(context, await locateBinding(context, bindingId)), options(work)),
      ),

    readState: () => inTurn(() => inExcel(readState, options())),

    saveState: (state, tools) =>
      changing(async () => {
        const { carryOut, prepareState } = await changes();
        await carryOut((context) => prepareState(context, state, tools), options());
      }),

    writeColumns: (request, work) =>
      changing(async () => {
        if (request.formulas?.output === 'live' && !functions()) throw new ExcelProblem('noFunctions');
        const { carryOut, prepareColumns } = await changes();
        const done = await carryOut((context) => prepareColumns(context, request, runs), near(request, work));
        const { steps, over, lifted } = done;
        const { plan } = done.report;
        const report = { ...done.report.report, lifted };
        const { address, sheetName, rows, bindingId } = report;
        changesDone.push({
          what: { what: 'columns', address, sheetName, rows, at: now() },
          steps,
          over,
          cells: plan.replaced.reduce((sum, { cells }) => sum + cells.length, rows * plan.target.slots.length),
          undone: () => (plan.runBefore ? runs.set(bindingId, plan.runBefore) : runs.delete(bindingId)),
        });
        runs.set(bindingId, plan.runAfter);
        return report;
      }),

    removeColumns: (request, work) =>
      changing(async () => {
        const { carryOut, prepareRemoval } = await changes();
        const {
          steps,
          over,
          lifted,
          report: removed,
        } = await carryOut((context) => prepareRemoval(context, request), near(request, work));
        const { cells } = removed;
        const report = { ...removed.report, lifted };
        if (report.asks) return report;
        const { address, sheetName, rows, bindingId } = report;
        const run = runs.get(bindingId);
        runs.delete(bindingId);
        changesDone.push({
          what: { what: 'removal', address, sheetName, rows, at: now() },
          steps,
          over,
          cells,
          undone: () => run && runs.set(bindingId, run),
        });
        return report;
      }),

    adoptColumns: (request, work) =>
      changing(async () => {
        const { carryOut, prepareAdoption } = await changes();
        return (await carryOut((context) => prepareAdoption(context, request), near(request, work))).report;
      }),

    addDecisionColumns: (request, work) =>
      changing(async () => {
        const { carryOut, prepareDecisionColumns } = await changes();
        const { steps, over, report, lifted } = await carryOut(
          (context) => prepareDecisionColumns(context, request),
          near(request, work),
        );
        changesDone.push({ what: { what: 'decisions', ...report, at: now() }, steps, over, cells: 0 });
        return { ...report, lifted };
      }),

    readHeaded: (kindOf, work) =>
      inTurn(async () => {
        const { readHeaded } = await changes();
        return inExcel((context) => readHeaded(context, kindOf), options(work));
      }),

    appendRows: (request, work) =>
      changing(async () => {
        const { carryOut, prepareAppend } = await changes();
        const sheets = request.appends.flatMap(({ sheetId }) => (sheetId === null ? [] : [sheetId]));
        const { steps, over, report, lifted } = await carryOut((context) => prepareAppend(context, request), {
          ...options(work),
          sheets,
        });
        const { sheetName, address, rows, cells } = report;
        changesDone.push({ what: { what: 'snapshot', sheetName, address, rows, at: now() }, steps, over, cells });
        return { ...report, lifted };
      }),

    carryColumns: (request, work) =>
      changing(async () => {
        const { carryOut, prepareCarriedColumns } = await changes();
        const { steps, over, report, lifted } = await carryOut(
          (context) => prepareCarriedColumns(context, request),
          near(request, work),
        );
        const cells = 2 * report.rows * request.columns.length;
        changesDone.push({ what: { what: 'carried', ...report, at: now() }, steps, over, cells });
        return { ...report, lifted };
      }),

    convertCells: (request, work) =>
      changing(async () => {
        const { carryOut, prepareConversion } = await changes();
        const { steps, over, report, lifted } = await carryOut(
          (context) => prepareConversion(context, request),
          near(request, work),
        );
        const { address, sheetName, cells: rows } = report;
        const what = { what: 'cells', address, sheetName, rows, at: now() } as const;
        if (rows > 0) changesDone.push({ what, steps, over, cells: 2 * rows });
        return { ...report, lifted };
      }),

    offerList: (request, work) =>
      changing(async () => {
        const { carryOut, prepareList } = await changes();
        const { steps, over, report, lifted } = await carryOut(
          (context) => prepareList(context, request),
          near(request, work),
        );
        const { address, sheetName, rows, why } = report;
        const what = { what: 'list', address, sheetName, rows, at: now() } as const;
        if (why === null) changesDone.push({ what, steps, over, cells: 0 });
        return { ...report, lifted };
      }),

    standingSheets: (ids) =>
      inTurn(async () => {
        const { standingSheets } = await changes();
        return inExcel((context) => standingSheets(context, ids), options());
      }),

    readNotes: (id) =>
      inTurn(async () => {
        const { readNotes } = await changes();
        return inExcel((context) => readNotes(context, id), options());
      }),

    printSheets: (request, work) =>
      changing(async () => {
        const { carryOut, preparePrint } = await changes();
        const { steps, over, report } = await carryOut((context) => preparePrint(context, request), options(work));
        const [first] = report.sheets;
        const cells = request.sheets.reduce((sum, { sheet }) => sum + 2 * sheet.cells.length, 0);
        const { address, sheetName } = first!;
        changesDone.push({
          what: { what: 'sheets', address, sheetName, rows: report.sheets.length, at: now() },
          steps,
          over,
          cells,
        });
        return report;
      }),

    writeSchemeSheet: (sheet, work) =>
      changing(async () => {
        const { carryOut, preparePrint } = await changes();
        const request = { sheets: [sheet], notes: new Map<string, string>(), tool: null };
        const { steps, over, report } = await carryOut((context) => preparePrint(context, request), options(work));
        const made = report.sheets[0]!;
        const { address, sheetName } = made;
        changesDone.push({
          what: { what: 'scheme', address, sheetName, rows: 1, at: now() },
          steps,
          over,
          cells: 2 * sheet.sheet.cells.length,
        });
        return made;
      }),

    readSchemeText: () =>
      inTurn(async () => {
        const { readSchemeText } = await changes();
        return inExcel(readSchemeText, options());
      }),

    showSheet: (id) =>
      inTurn(async () => {
        const { showSheet } = await changes();
        ownSelection = keyOf(await inExcel((context) => showSheet(context, id), options()));
      }),

    undoable: () => changesDone.next,

    undoLastWrite: (work) => changing(() => changesDone.undo(options(work))),

    activeRow: (place, beside) =>
      inTurn(async () => {
        const cell = await inExcel(activeCell, options());
        const own = ownSelection === keyOf(cell);
        ownSelection = '';
        return own ? null : rowWithin(cell, place, beside);
      }),

    selectRows: (place, rows) =>
      inTurn(async () => {
        const { selectRows } = await changes();
        const made = await inExcel((context) => selectRows(context, place, rows), options());
        if (!made) return null;
        const { active, ...selection } = made;
        ownSelection = keyOf(active);
        return selection;
      }),

    readParameters: (names) => inTurn(() => inExcel((context) => readNamedCells(context, names), options())),

    selectNamed: (name) => inTurn(() => inExcel((context) => selectNamedCell(context, name), options())),

    readResults: (bindingId, sheetId, work) =>
      inTurn(async () => {
        const { readResults } = await changes();
        return inExcel((context) => readResults(context, bindingId, sheetId), options(work));
      }),

    otherLists: (work) =>
      inTurn(async () => {
        const { otherLists } = await changes();
        return inExcel(otherLists, options(work));
      }),

    readOtherList: (place, what, take, work) =>
      inTurn(async () => {
        const { readOtherList } = await changes();
        return inExcel((context) => readOtherList(context, place, what, take), options(work));
      }),

    findFunctionCells: (work) =>
      inTurn(async () => {
        const { findFunctionCells } = await changes();
        return inExcel(findFunctionCells, options(work));
      }),

    selectColumns: (bindingId) =>
      inTurn(async () => {
        const { selectColumns } = await changes();
        return inExcel((context) => selectColumns(context, bindingId), options());
      }),

    insertSample: (language) =>
      changing(async () => {
        if (!sample) throw new ExcelProblem('other', { message: 'no sample was given' });
        const cells = await sample(language);
        const { carryOut, prepareSample } = await changes();
        const { steps, over, report } = await carryOut((context) => prepareSample(context, language, cells), options());
        const { address, sheetName } = report.place;
        const rows = cells.length - 1;
        changesDone.push({ what: { what: 'sample', address, sheetName, rows, at: now() }, steps, over, cells: 0 });
        return report;
      }),

    insertTemplate: (template) =>
      changing(async () => {
        const { carryOut, prepareTemplate } = await changes();
        const prepare = (context: Session) => prepareTemplate(context, template);
        const { steps, over, report } = await carryOut(prepare, options());
        changesDone.push({ what: { what: 'template', ...report, rows: 1, at: now() }, steps, over, cells: 0 });
        return report;
      }),

    insertFormula: (request) =>
      changing(async () => {
        const { carryOut, prepareFormula, readFormula } = await changes();
        const {
          steps,
          over,
          report: cell,
        } = await carryOut((context) => prepareFormula(context, request, functions), options());
        const { sheetName, local } = cell;
        const address = addressOf(cell.cell);
        const tellNobody = (): void => void untold.add(`${cell.cell.sheetId}!${address}`);
        tellNobody();
        const what = { what: 'formula', address, sheetName, rows: request.rows, at: now() } as const;
        const change = { what, steps, over, cells: 1, undone: tellNobody };
        changesDone.push(change);
        return {
          sheetName,
          address,
          local,
          read: () => inTurn(() => inExcel((context) => readFormula(context, cell), options())),
          takeBack: () => changing(async () => void (await changesDone.undo(options(), change))),
        };
      }),

    checkExcel: (work = {}) => changing(async () => (await diagnosis()).diagnose(work, means())),

    checkBehind: (work) => changing(async () => (await diagnosis()).diagnoseBehind(work, means())),

    watch: (onChange) =>
      watch(onChange, (sheetId, address) => {
        const known = untold.delete(`${sheetId}!${address}`);
        return known || writing;
      }),
  };
}
