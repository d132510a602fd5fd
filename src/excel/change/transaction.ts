import { MethodProblem } from '../../method';
import { ExcelProblem, type LongWork } from '../gateway';
import { asProblem, asTouched } from '../problems';
import { inExcel, type Session, type SessionOptions } from '../session';
import type { Step } from './step';

/** What is to be done, checked and with its before-image taken; nothing of the workbook is changed yet. */
export interface Prepared<Report> {
  readonly steps: readonly Step[];
  /**
   * Told in the same conversation, once all of it stands.
   * @param differing addresses of cells in which Excel holds something else than was written
   */
  report(context: Session, differing: readonly string[]): Report | Promise<Report>;
}

/** A change that stands in the workbook, and can be taken back from there. */
export interface Done<Report> {
  readonly steps: readonly Step[];
  readonly report: Report;
}

/** How a change is carried out. */
export interface Conduct extends LongWork {
  readonly stallMs?: number;
}

/** Attempts at taking back, for a host that fails once and then answers again. */
const ATTEMPTS = 3;

/**
 * Carries out a change, whole or not at all.
 * @param prepare checks all that can be checked and makes the steps
 * @throws ExcelProblem with `workbookUntouched` true wherever taking back succeeded; what `prepare` throws
 */
export async function carryOut<Report>(
  prepare: (context: Session) => Promise<Prepared<Report>>,
  conduct: Conduct,
): Promise<Done<Report>> {
  const begun: Step[] = [];
  try {
    return await inExcel(async (context) => {
      const { steps, report } = await prepare(context);
      for (const step of steps) {
        begun.push(step);
        await step.put(context);
      }
      if (steps.length > 0) await context.sync();
      const differing = await readBack(context, steps, 'put');
      return { steps, report: await report(context, differing) };
    }, conduct);
  } catch (error) {
    if (error instanceof MethodProblem && begun.length === 0) throw error;
    const problem = asProblem(error);
    throw (await takenBack(begun, conduct)) ? problem : asTouched(problem);
  }
}

/** What remains of a change after it was undone. */
export interface Undone {
  /** Some of it stays, because somebody has changed it since. */
  readonly left: boolean;
  /** Addresses of cells that Excel has filled with something else, twice. */
  readonly differing: readonly string[];
}

/**
 * Takes a change back that stands in the workbook, unless somebody has changed it since: what a user did afterwards is
 * worth more.
 * @param where what is said of it where it cannot be taken back whole
 * @throws ExcelProblem `changedSince` {address, reason?}; `undoFailed` with `workbookUntouched` false
 */
export async function undoSteps(
  steps: readonly Step[],
  where: Readonly<Record<'address' | 'sheet', string>>,
  conduct: Conduct,
): Promise<Undone> {
  const standing = await inExcel((context) => stillStanding(context, steps), conduct);
  const differing = await backAgain(standing, conduct);
  if (differing === null) throw new ExcelProblem('undoFailed', where, false);
  return { left: standing.length < steps.length, differing };
}

/** The steps that can be taken back, once it is sure that nobody has changed what they put; the last one is asked first. */
async function stillStanding(context: Session, steps: readonly Step[]): Promise<readonly Step[]> {
  const asked = [...steps].reverse().map((step) => ({ step, answer: step.unchanged?.(context) ?? null }));
  await context.sync();
  const standing: Step[] = [];
  for (const { step, answer } of asked) {
    const changed = (await answer?.()) ?? null;
    if (changed?.stays) continue;
    if (changed) {
      const { address, reason } = changed;
      throw new ExcelProblem('changedSince', reason === undefined ? { address } : { address, reason });
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
async function backAgain(steps: readonly Step[], { progress, stallMs }: Conduct): Promise<readonly string[] | null> {
  if (steps.length === 0) return [];
  const options: SessionOptions = {
    ...(progress ? { progress } : {}),
    ...(stallMs === undefined ? {} : { stallMs }),
    waitForCellEdit: true,
  };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      return await inExcel((context) => takeBack(context, steps), options);
    } catch (error) {
      const { id } = asProblem(error);
      if (id === 'hostGone' || id === 'changedSince') return null;
    }
  }
  return null;
}

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
