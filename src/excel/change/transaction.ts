import { MethodProblem } from '../../method';
import { ExcelProblem } from '../problems';
import { asProblem } from '../session/problems';
import { inExcel, type Session, type SessionOptions } from '../session/session';
import {
  askFilters,
  filtersOver,
  liftedFilters,
  namesOf,
  type ActiveFilter,
  type LiftedFilters,
  type WrittenOver,
} from './filters';
import type { Step } from './step';
import type { LongWork } from '../session/longWork';
import type { LiftedFilter } from '../requests/clientTable';

/** What is to be done, checked and with its before-image taken; nothing of the workbook is changed yet. */
export interface Prepared<Report> {
  readonly steps: readonly Step[];
  /** Cells of rows that a filter may hide. */
  readonly over?: readonly WrittenOver[];
  /**
   * Told in the same conversation, once all of it stands.
   * @param differing addresses of cells in which Excel holds something else than was written
   */
  report(context: Session, differing: readonly string[]): Report | Promise<Report>;
}

/** A change that stands in the workbook, and can be taken back from there. */
export interface Done<Report> {
  readonly steps: readonly Step[];
  readonly over: readonly WrittenOver[];
  readonly report: Report;
  /** The filter that was lifted meanwhile. */
  readonly lifted: LiftedFilter | null;
}

/** How a change is carried out. */
export interface Conduct extends LongWork {
  readonly stallMs?: number;
  /** Sheets whose filters are asked for with the first message, which `prepare` sends. */
  readonly sheets?: readonly string[];
  /** All of it is to be one undo of Excel's. */
  readonly oneUndo?: boolean;
}

/** Attempts at taking back, for a host that fails once and then answers again. */
const ATTEMPTS = 3;

/**
 * Carries out a change, whole or not at all.
 * @param prepare checks all that can be checked and makes the steps
 * @throws ExcelProblem `filtered`, `filterKind` where a filter is over the rows and the user has not said to lift it,
 *   or it could not be set again; `misplaced` {address} where Excel has put something else into a cell
 * @throws ExcelProblem with `workbookUntouched` true wherever taking back succeeded; what `prepare` throws
 */
export async function carryOut<Report>(
  prepare: (context: Session) => Promise<Prepared<Report>>,
  conduct: Conduct,
): Promise<Done<Report>> {
  try {
    return await carriedOut(prepare, conduct);
  } catch (error) {
    if (!conduct.oneUndo || !(error instanceof ExcelProblem) || !cannotMerge(error)) throw error;
    return carriedOut(prepare, { ...conduct, oneUndo: false });
  }
}

/** Not everything can be part of one undo (new sheets, many formulas: office-js #6491); it has been taken back by then. */
const cannotMerge = (problem: ExcelProblem): boolean =>
  problem.office.code === 'UndoNotSupported' && problem.workbookUntouched;

async function carriedOut<Report>(
  prepare: (context: Session) => Promise<Prepared<Report>>,
  conduct: Conduct,
): Promise<Done<Report>> {
  const begun: Step[] = [];
  let filters: LiftedFilters | null = null;
  let done: Omit<Done<Report>, 'lifted'>;
  try {
    done = await inExcel(async (context) => {
      const near = (conduct.sheets ?? []).map((id) => ({ id, filters: askFilters(context, id) }));
      const { steps, report, over = [] } = await prepare(context);
      if (steps.length > 0) filters = await lifting(context, { near, over }, conduct, begun);
      for (const step of steps) {
        begun.push(step);
        await step.put(context);
      }
      const samples = steps.flatMap((step) => step.sample?.(context) ?? []);
      if (steps.length > 0) await context.sync();
      for (const sample of samples) {
        const address = sample();
        if (address !== null) throw new ExcelProblem('misplaced', { address });
      }
      const differing = await readBack(context, steps, 'put');
      return { steps, over, report: await report(context, differing) };
    }, conduct);
  } catch (error) {
    if (error instanceof MethodProblem && begun.length === 0) throw error;
    const problem = asProblem(error);
    throw (await takenBack(begun, conduct)) ? problem : problem.withWorkbookTouched();
  }
  return { ...done, lifted: await setAgain(filters, conduct) };
}

/** Lifts the filters over some cells, first of all steps; null where there are none. */
async function lifting(
  context: Session,
  {
    near,
    over,
  }: {
    readonly near: readonly { readonly id: string; readonly filters: () => readonly ActiveFilter[] }[];
    readonly over: readonly WrittenOver[];
  },
  { liftFilters = false }: Conduct,
  begun: Step[],
): Promise<LiftedFilters | null> {
  const others = [...new Set(over.map(({ sheetId }) => sheetId))].filter((id) => !near.some((each) => each.id === id));
  const asked = others.map((id) => askFilters(context, id));
  if (others.length > 0) await context.sync();
  const all = [...near.map(({ filters }) => filters), ...asked].flatMap((filters) => filters());
  const active = await filtersOver(context, all, over);
  if (active.length === 0) return null;
  if (!liftFilters) throw new ExcelProblem('filtered', { name: namesOf(active) });
  const filters = await liftedFilters(context, active, over);
  begun.push(filters);
  await filters.put(context);
  return filters;
}

/** Sets filters again after all that was written stands: that they could not be set again is told, and changes nothing else. */
async function setAgain(filters: LiftedFilters | null, conduct: Conduct): Promise<LiftedFilter | null> {
  if (!filters) return null;
  const failed = { name: filters.name, set: false, same: false };
  if ((await backAgain([filters], conduct)) === null) return failed;
  return inExcel((context) => filters.report(context), quietly(conduct)).catch(() => ({ ...failed, set: true }));
}

/** What remains of a change after it was undone. */
export interface Undone {
  /** Some of it stays, because somebody has changed it since. */
  readonly left: boolean;
  /** Addresses of cells that Excel has filled with something else, twice. */
  readonly differing: readonly string[];
  readonly lifted: LiftedFilter | null;
}

/**
 * Takes a change back that stands in the workbook, unless somebody has changed it since: what a user did afterwards is
 * worth more.
 * @param change what is said of it where it cannot be taken back, or not whole
 * @throws ExcelProblem `editedSince`, `parametersEdited`, `clientsMoved`; `filtered` as with a change; `undoFailed` with
 *   `workbookUntouched` false
 */
export async function undoSteps(
  steps: readonly Step[],
  change: { readonly what: string; readonly place: string },
  over: readonly WrittenOver[],
  conduct: Conduct,
): Promise<Undone> {
  const begun: Step[] = [];
  let standing: readonly Step[];
  let filters: LiftedFilters | null;
  try {
    [standing, filters] = await inExcel(async (context) => {
      const standing = await stillStanding(context, steps, change.what);
      return [
        standing,
        standing.length > 0 ? await lifting(context, { near: [], over }, conduct, begun) : null,
      ] as const;
    }, conduct);
  } catch (error) {
    const problem = asProblem(error);
    throw (await takenBack(begun, conduct)) ? problem : problem.withWorkbookTouched();
  }
  const differing = await backAgain(standing, conduct);
  const lifted = await setAgain(filters, conduct);
  if (differing === null) throw new ExcelProblem('undoFailed', { place: change.place }).withWorkbookTouched();
  return { left: standing.length < steps.length, differing, lifted };
}

/** The steps that can be taken back, once it is sure that nobody has changed what they put; the last one is asked first. */
async function stillStanding(context: Session, steps: readonly Step[], what: string): Promise<readonly Step[]> {
  const asked = [...steps].reverse().map((step) => ({ step, answer: step.unchanged?.(context) ?? null }));
  await context.sync();
  const standing: Step[] = [];
  for (const { step, answer } of asked) {
    const changed = (await answer?.()) ?? null;
    if (changed?.stays) continue;
    if (changed) {
      const { address, reason } = changed;
      if (reason === undefined) throw new ExcelProblem('editedSince', { address, what });
      throw reason === 'reportGone' ? new ExcelProblem(reason) : new ExcelProblem(reason, { address });
    }
    standing.unshift(step);
  }
  return standing;
}

async function takenBack(steps: readonly Step[], conduct: Conduct): Promise<boolean> {
  return (await backAgain(steps, conduct))?.length === 0;
}

/**
 * Takes steps back, the last one first, more than once if need be; it cannot be cancelled and waits while a cell is
 * edited.
 * @returns addresses of cells that differ from before all the same; null where it could not be done
 */
async function backAgain(steps: readonly Step[], conduct: Conduct): Promise<readonly string[] | null> {
  if (steps.length === 0) return [];
  const options = quietly(conduct);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await inExcel((context) => takeBack(context, steps), options);
    } catch (error) {
      const problem = asProblem(error);
      // With a code Excel has answered, and may do better next time; silence and what we have found ourselves stay.
      const answered = problem.office.code !== undefined;
      if (!answered && (problem.id === 'hostGone' || problem.id === 'editedSince')) return null;
    }
  }
  return null;
}

/** Not to be cancelled any more, and patient while a cell is edited. */
const quietly = ({ progress, stallMs }: Conduct): SessionOptions => ({
  ...(progress ? { progress } : {}),
  ...(stallMs === undefined ? {} : { stallMs }),
  waitForCellEdit: true,
});

async function takeBack(context: Session, steps: readonly Step[]): Promise<readonly string[]> {
  const asked = [...steps].reverse().map((step) => step.back(context));
  await context.sync();
  for (const back of asked) await back();
  await context.sync();
  return readBack(context, steps, 'back');
}

async function readBack(context: Session, steps: readonly Step[], after: 'put' | 'back'): Promise<string[]> {
  const differing: string[] = [];
  for (const step of steps) differing.push(...((await step.readBack?.(context, after)) ?? []));
  return differing;
}
