import type * as ChangesModule from './changes';
import type * as DiagnosisModule from './diagnosis/diagnose';
import type { Conduct } from './change/transaction';
import type { Command, CommandMeans, SampleCells, UndoableCommand } from './change/command';
import { type Remembered, UndoStack } from './change/undoStack';
import { CHANGES, type CommandCalls, type CommandId, NOTES, type UndoableChange } from './commands';
import type { WorkbookGateway } from './gateway';
import { type QuestionCalls, QUESTIONS, SHOWING } from './questions';
import { mergesUndo, runsFunctions } from './session/requirements';
import type { LastRun } from './settings/lastRun';
import { locateBinding, locateSelection, locateShown } from './find/locate';
import { readNamedCells, selectNamedCell } from './find/namedCells';
import { readTable } from './find/readTable';
import { activeCell, rowWithin, type ActiveCell, type Shown } from './selection/activeCell';
import { asProblem } from './session/problems';
import { inExcel, type Session } from './session/session';
import { readOpening } from './settings/opening';
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

const isUndoable = (id: CommandId): id is UndoableChange => id in CHANGES;

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
  const commandMeans: CommandMeans = {
    functions,
    sample: sample ?? null,
    runs: new Map<string, LastRun>(),
    tellNobody: (sheetId, address) => void untold.add(`${sheetId}!${address}`),
  };
  const ask = <T>(question: (context: Session) => Promise<T>): Promise<T> => inTurn(() => inExcel(question, options()));

  /** Carries a command out, as it is declared. */
  async function carried<Request, Report, Answer>(
    what: CommandId,
    command: Command<Request, Report, Answer> & Partial<UndoableCommand<Request, Report, Answer>>,
    request: Request,
    work?: LongWork,
  ): Promise<Answer> {
    const prepare = await command.prepare(request, commandMeans);
    const { carryOut } = await changes();
    const sheets = command.near?.(request) ?? [];
    const { steps, over, report, lifted } = await carryOut(prepare, { ...options(work), sheets });
    const standing = command.stands?.(report, request, commandMeans) ?? null;
    let change: Remembered | null = null;
    if (standing && isUndoable(what)) {
      const { sheetName, address, rows, cells } = standing;
      const undone = (): void => standing.undone?.();
      change = { what: { what, sheetName, address, rows, at: now() }, steps, over, cells, undone };
      changesDone.push(change);
    }
    const takeBack = (): Promise<void> =>
      changing(async () => void (change && (await changesDone.undo(options(), change))));
    return command.answer(report, { lifted, ask, takeBack });
  }
  const commands = Object.fromEntries(
    Object.entries<() => Promise<Command<never, unknown, unknown>>>({ ...CHANGES, ...NOTES }).map(([id, load]) => [
      id,
      (request: never, work?: LongWork) => changing(async () => carried(id as CommandId, await load(), request, work)),
    ]),
  ) as unknown as CommandCalls;

  /** Puts a question of so many things, and gives its answer through `tell`. */
  const question =
    (id: keyof QuestionCalls, things: number, tell: (answer: unknown) => unknown) =>
    (...given: unknown[]): Promise<unknown> =>
      inTurn(async () => {
        const asks = (await changes())[id] as (context: Session, ...of: unknown[]) => Promise<unknown>;
        const work = given[things] as LongWork | undefined;
        return tell(await inExcel((context) => asks(context, ...given.slice(0, things)), options(work)));
      });
  const shown = ({ answer, active }: Shown<unknown>): unknown => {
    if (active) ownSelection = keyOf(active);
    return answer;
  };
  const questions = Object.fromEntries([
    ...Object.entries(QUESTIONS).map(([id, things]) => [
      id,
      question(id as keyof QuestionCalls, things, (told) => told),
    ]),
    ...Object.entries(SHOWING).map(([id, things]) => [
      id,
      question(id as keyof QuestionCalls, things, (told) => shown(told as Shown<unknown>)),
    ]),
  ]) as QuestionCalls;

  return {
    ...commands,
    ...questions,
    runsFunctions: functions,

    findClientTable: (work, shown) =>
      inTurn(() =>
        inExcel(async (context) => {
          const located = await locateSelection(context, shown);
          const { place, area } = located;
          const grows = place.found === 'selection' && addressOn(place) === wider;
          return grows ? readBelow(context, place, area.rows) : readTable(context, located);
        }, options(work)),
      ),

    readWithBelow: (place, rows, work) =>
      inTurn(() => inExcel((context) => readBelow(context, place, rows), options(work))),

    readShownTable: (place, work) =>
      inTurn(() => inExcel(async (context) => readTable(context, await locateShown(context, place)), options(work))),

    readBoundTable: (bindingId, work) =>
      inTurn(() =>
        inExcel(async (context) => readTable(context, await locateBinding(context, bindingId)), options(work)),
      ),

    readState: () => inTurn(() => inExcel(readState, options())),

    readOpening: () => inTurn(() => inExcel(readOpening, options())),

    undoable: () => changesDone.next,

    passOver: () => changesDone.passOver(),

    undoLastWrite: (work) => changing(() => changesDone.undo(options(work))),

    activeRow: (place, beside) =>
      inTurn(async () => {
        const cell = await inExcel(activeCell, options());
        const own = ownSelection === keyOf(cell);
        ownSelection = '';
        return own ? null : rowWithin(cell, place, beside);
      }),

    readParameters: (names) => inTurn(() => inExcel((context) => readNamedCells(context, names), options())),

    selectNamed: (name) => inTurn(() => inExcel((context) => selectNamedCell(context, name), options())),

    checkExcel: (work = {}) => changing(async () => (await diagnosis()).diagnose(work, means())),

    checkBehind: (work) => changing(async () => (await diagnosis()).diagnoseBehind(work, means())),

    watch: (onChange) =>
      watch(onChange, (sheetId, address) => {
        const known = untold.delete(`${sheetId}!${address}`);
        return known || writing;
      }),
  };
}
