import { CLIENT_ID } from '../../sheet';
import { CLIENT_NAME } from '../find/anchors';
import { addressOf, type SheetArea } from '../session/area';
import { besideTable, type UndoableCommand, withLifted } from '../change/command';
import type { Prepared } from '../change/transaction';
import { ExcelProblem } from '../problems';
import { columnSteps } from './steps';
import { asShown, compareRuns, type LastRun } from '../settings/lastRun';
import { prepareWrite } from './prepareWrite';
import type { Session } from '../session/session';
import type { Slot, Target } from './target';
import type { WritePlan } from './writePlan';
import { isHelper, type ResultColumnId } from '../../method';
import { columnLetters } from '../../portfolio';
import type { WriteRequest, WriteReport } from '../requests/columns';

/** A write that stands. */
interface Written {
  readonly report: WriteReport;
  readonly plan: WritePlan;
}

/** The result columns beside their clients. @throws ExcelProblem `noFunctions`, what `prepareWrite` refuses */
export const writeColumns: UndoableCommand<WriteRequest, Written, WriteReport> = {
  prepare(request, { functions, runs }) {
    if (request.formulas?.output === 'live' && !functions()) throw new ExcelProblem('noFunctions');
    return (context) => prepareColumns(context, request, runs);
  },
  near: besideTable,
  stands({ report: { address, sheetName, rows, bindingId }, plan }, _, { runs }) {
    runs.set(bindingId, plan.runAfter);
    return {
      address,
      sheetName,
      rows,
      cells: plan.replaced.reduce((sum, { cells }) => sum + cells.length, rows * plan.target.slots.length),
      undone: () => (plan.runBefore ? runs.set(bindingId, plan.runBefore) : runs.delete(bindingId)),
    };
  },
  answer: ({ report }, after) => withLifted(report, after),
};

/**
 * Makes the change that writes the result columns beside their clients.
 * @param remembered - the last run of each binding in this session, where it was too large for the settings
 */
async function prepareColumns(
  context: Session,
  request: WriteRequest,
  remembered: ReadonlyMap<string, LastRun>,
): Promise<Prepared<Written>> {
  const plan = await prepareWrite(context, request);
  const runBefore = asShown(plan.runBefore ?? remembered.get(plan.target.binding.id) ?? null, plan.shown);
  return {
    steps: columnSteps(plan),
    over: overOf(plan),
    report: (session) => ({ plan, report: reportOf(plan, runBefore, session.syncs) }),
  };
}

/** Rows of the columns, and of a parameters sheet that stands. */
function overOf({ target, room, formulas }: WritePlan): SheetArea[] {
  const parameters = formulas?.parameters.before.kept?.area;
  const added = target.slots.filter(({ before }) => before === null);
  const columns = (added.length > 0 ? added : target.slots).map(({ at }) => at.column);
  const { sheetId, firstRow: row, rows } = target;
  const written = { sheetId, row, rows, column: Math.min(...columns), columns: columns.length };
  return [...(room.newSheet === null && columns.length > 0 ? [written] : []), ...(parameters ? [parameters] : [])];
}

const resultColumns = (slots: readonly Slot[]): ResultColumnId[] =>
  slots
    .filter(({ column }) => column !== CLIENT_ID && column !== CLIENT_NAME && !isHelper(column))
    .map(({ column }) => column as ResultColumnId);

/** The cells of some columns, with whatever stands between them. */
function blockOf({ firstRow, rows }: Target, slots: readonly Slot[]): SheetArea {
  const columns = slots.map(({ at }) => at.column);
  const first = Math.min(...columns);
  return { ...slots[0]!.at, row: firstRow, rows, column: first, columns: Math.max(...columns) - first + 1 };
}

/** Hidden columns beside the others: those that formulas need, and those that they needed and could not go. */
function helpersOf({ target }: WritePlan): WriteReport['helpers'] {
  const slots = target.slots.filter(({ column, released }) => isHelper(column) && !released);
  if (slots.length === 0) return null;
  const columns = slots.map(({ at }) => at.column);
  const letters = `${columnLetters(Math.min(...columns))}:${columnLetters(Math.max(...columns))}`;
  return { columns: letters, empty: slots.every(({ result }) => result === null) };
}

function reportOf(plan: WritePlan, runBefore: LastRun | null, syncs: number): WriteReport {
  const { target, request, sheetName, runAfter } = plan;
  const seen = target.slots.filter(({ column }) => !isHelper(column));
  return {
    bindingId: target.binding.id,
    sheetName,
    address: addressOf(blockOf(target, seen)),
    helpers: helpersOf(plan),
    rows: request.clientRows.length,
    outputBefore: target.binding.before?.output ?? null,
    replaced: resultColumns(target.slots.filter(({ before, result }) => before !== null && result !== null)),
    added: resultColumns(target.slots.filter(({ before }) => before === null)),
    emptied: resultColumns(target.slots.filter(({ result }) => result === null)),
    changed: compareRuns(runBefore, runAfter, request.columns),
    syncs,
    workbook: plan.stateAfter,
  };
}
