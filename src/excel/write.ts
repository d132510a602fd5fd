import { CLIENT_ID } from './anchors';
import { addressOf, type SheetArea } from './area';
import type { BeforeImage, Reached } from './beforeImage';
import type { LongWork, WriteReport, WriteRequest } from './gateway';
import { asShown, compareRuns, type LastRun } from './lastRun';
import { prepareWrite } from './prepareWrite';
import { asProblem, asTouched } from './problems';
import { restore } from './restore';
import { inExcel, type SessionOptions } from './session';
import { takeBack } from './takeBack';
import type { Slot, Target } from './target';
import { writeCells } from './writeCells';
import type { WritePlan } from './writePlan';
import type { WrittenFormulas } from './writtenFormulas';
import { isHelper, MethodProblem, type OutputColumn } from '../method';
import { columnLetters } from '../portfolio';

export interface Written {
  readonly report: WriteReport;
  readonly plan: WritePlan;
  readonly formulas: WrittenFormulas;
}

/**
 * Writes the result columns beside their clients, or takes everything back.
 * @param remembered - the last run of each binding in this session, where it was too large for the settings
 * @throws ExcelProblem with `workbookUntouched` true wherever taking back succeeded
 */
export async function write(
  request: WriteRequest,
  work: LongWork,
  remembered: ReadonlyMap<string, LastRun>,
  stallMs?: number,
): Promise<Written> {
  const options: SessionOptions = { ...work, ...(stallMs === undefined ? {} : { stallMs }) };
  let begun: { plan: WritePlan; reached: Reached } | null = null;
  try {
    return await inExcel(async (context) => {
      const plan = await prepareWrite(context, request);
      const reached: Reached = { rows: 0 };
      begun = { plan, reached };
      const formulas = await writeCells(context, plan, reached);
      const runBefore = asShown(plan.runBefore ?? remembered.get(plan.target.binding.id) ?? null, plan.shown);
      return { plan, formulas, report: reportOf(plan, runBefore, context.syncs) };
    }, options);
  } catch (error) {
    if (error instanceof MethodProblem) throw error;
    const problem = asProblem(error);
    const { plan, reached } = (begun ?? {}) as { plan?: WritePlan; reached?: Reached };
    if (!plan || !reached) throw problem;
    const back = await takeImageBack(plan.image, reached.rows, work, stallMs);
    throw back ? problem : asTouched(problem);
  }
}

/** Restores a before-image; tells whether the workbook is as it was. */
export const takeImageBack = (image: BeforeImage, rows: number, work: LongWork, stallMs?: number): Promise<boolean> =>
  takeBack((context) => restore(context, image, rows), work, stallMs);

const outputColumns = (slots: readonly Slot[]): OutputColumn[] =>
  slots.filter(({ column }) => column !== CLIENT_ID && !isHelper(column)).map(({ column }) => column as OutputColumn);

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
    replaced: outputColumns(target.slots.filter(({ before, result }) => before !== null && result !== null)),
    added: outputColumns(target.slots.filter(({ before }) => before === null)),
    emptied: outputColumns(target.slots.filter(({ result }) => result === null)),
    changed: compareRuns(runBefore, runAfter),
    syncs,
  };
}
