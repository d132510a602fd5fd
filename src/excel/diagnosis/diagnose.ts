import type { ExcelProblem } from '../problems';
import { asProblem } from '../session/problems';
import { inExcel, type SessionOptions } from '../session/session';
import { behind } from './behind';
import { events, names, protectedSheet, settings, speed, undoGroup } from './bookChecks';
import { filter, hiddenRows, merged, tableColumn, writing } from './cellChecks';
import {
  EXPECTED,
  type BehindWork,
  type CheckResult,
  type CheckWork,
  type Diagnosis,
  type Reason,
  type Seen,
} from './diagnosis';
import { emptyCell, functions } from './functionChecks';
import type { Check, Ground } from './ground';
import { calculation, language, place, sets } from './surroundingChecks';
import { planTrial, takeAway, type Trial } from './trial';

/** What the checks are given by the gateway. */
export type Means = Pick<Ground, 'now' | 'runsFunctions' | 'mergesUndo' | 'looks' | 'speedRows'> &
  Pick<SessionOptions, 'stallMs'>;

/** Adds the sheet for trials: whether that can be done is a question of its own. */
const sheet: Check<'sheet'> = {
  id: 'sheet',
  onSheet: false,
  run: ({ ask, trial }) =>
    ask(async ({ workbook, context }) => {
      workbook.worksheets.add(trial.sheetName);
      await context.sync();
      return { finding: 'added' };
    }),
};

/** Protection comes last: where it cannot be lifted again, nothing else is asked of that sheet. */
const CHECKS: readonly Check[] = [
  place,
  language,
  sets,
  calculation,
  settings,
  sheet,
  writing,
  functions,
  emptyCell,
  hiddenRows,
  filter,
  merged,
  tableColumn,
  names,
  events,
  undoGroup,
  speed,
  protectedSheet,
];

/**
 * Asks this Excel all that can be asked without the user's help, on a sheet of its own that is taken away afterwards,
 * however it went. What stops one check stops no other; silence and the user's word stop all.
 */
export const diagnose = (work: CheckWork, means: Means): Promise<Diagnosis> => checked(CHECKS, work, means, null);

/** The one that wants another workbook in front. */
export const diagnoseBehind = (work: BehindWork, means: Means): Promise<Diagnosis> =>
  checked([sheet, behind], work, means, work);

async function checked(
  checks: readonly Check[],
  work: CheckWork,
  means: Means,
  elsewhere: Ground['elsewhere'],
): Promise<Diagnosis> {
  const { signal, progress, checked: tell } = work;
  const options: SessionOptions = {
    ...(signal ? { signal } : {}),
    ...(means.stallMs === undefined ? {} : { stallMs: means.stallMs }),
  };
  const results: CheckResult[] = [];
  let trial: Trial | null = null;
  let refused: ExcelProblem | null = null;
  /** Excel is silent, or the user has had enough. */
  let ended: ExcelProblem | null = null;
  let touched = false;
  let hasSheet = false;
  try {
    trial = await planTrial(options);
  } catch (error) {
    refused = asProblem(error);
    if (endsAll(refused)) ended = refused;
  }
  const ground = groundOf(trial ?? { sheetName: '', name: '' }, options, means, elsewhere);
  for (const [k, check] of checks.entries()) {
    if (ended?.id === 'cancelled') break;
    progress?.({ phase: 'checking', done: k, total: checks.length });
    const before: boolean = touched;
    let result: CheckResult;
    try {
      if (check.onSheet && !hasSheet) result = { id: check.id, outcome: 'unavailable', reason: 'noSheet' };
      else {
        const stopped = ended ?? (check === sheet ? refused : null);
        // What only Office tells needs no answer of Excel's.
        if (stopped && check !== place && check !== sets) throw stopped;
        touched ||= check === sheet || check === settings;
        result = resultOf(check, await check.run(ground));
        hasSheet ||= check === sheet;
      }
    } catch (error) {
      const problem = asProblem(error);
      if (endsAll(problem)) ended = problem;
      if (problem.id === 'cancelled') break;
      // These two send one message, and while a cell is edited Excel does nothing of it.
      if (problem.id === 'editMode' && !hasSheet) touched = before;
      result = { id: check.id, outcome: 'stopped', problem };
    }
    results.push(result);
    tell?.(result);
  }
  if (ended?.id !== 'cancelled') progress?.({ phase: 'checking', done: checks.length, total: checks.length });
  const whole = trial === null || !touched || (await takeAway(trial, means));
  return { results, cancelled: ended?.id === 'cancelled', left: whole ? null : trial!.sheetName };
}

const endsAll = ({ id }: ExcelProblem): boolean => id === 'cancelled' || id === 'hostGone';

function groundOf(trial: Trial, options: SessionOptions, means: Means, elsewhere: Ground['elsewhere']): Ground {
  return {
    ...means,
    elsewhere,
    trial,
    ask: (task, how = {}) =>
      inExcel(
        (context) => {
          const own = (): Excel.Worksheet => context.workbook.worksheets.getItem(trial.sheetName);
          return task({
            context,
            workbook: context.workbook,
            get sheet() {
              return own();
            },
            cells: (row, column, rows, columns) => own().getRangeByIndexes(row, column, rows, columns),
          });
        },
        { ...options, ...how },
      ),
  };
}

function resultOf({ id }: Check, seen: Seen | Reason): CheckResult {
  if (typeof seen === 'string') return { id, outcome: 'unavailable', reason: seen };
  const { finding, facts = {} } = seen;
  const expected = EXPECTED[id] as readonly string[] | undefined;
  const outcome = !expected ? 'seen' : expected.includes(finding) ? 'expected' : 'differs';
  return { id, outcome, finding, facts };
}
