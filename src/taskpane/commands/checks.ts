import { ExcelProblem, type BehindWork, type CheckResult, type Diagnosis } from '../../excel';
import { longWork, type PaneContext } from './context';

/** How a check of this Excel went. */
export type Checked = { readonly diagnosis: Diagnosis } | { readonly error: Error };

/**
 * Asks this Excel how it does what is relied on.
 * @param told - after each check, with all results so far
 * @returns null where other work is under way
 */
export function checkExcel(
  context: PaneContext,
  told: (results: readonly CheckResult[]) => void,
): Promise<Checked | null> {
  return checking(context, told, (work) => context.gateway.checkExcel(work));
}

/** The user's part in a check with another workbook in front; `signal` is aborted where they give up. */
export interface Elsewhere {
  away(signal: AbortSignal): Promise<void>;
  back(signal: AbortSignal): Promise<void>;
}

/** The same for what differs while another workbook is in front. */
export function checkBehind(
  context: PaneContext,
  told: (results: readonly CheckResult[]) => void,
  { away, back }: Elsewhere,
): Promise<Checked | null> {
  return checking(context, told, (work) =>
    context.gateway.checkBehind({
      ...work,
      away: async () => {
        await away(work.signal);
        if (work.signal.aborted) throw new ExcelProblem('cancelled');
      },
      back: () => back(work.signal),
    }),
  );
}

type Work = Required<Pick<BehindWork, 'signal' | 'progress' | 'checked'>>;

async function checking(
  context: PaneContext,
  told: (results: readonly CheckResult[]) => void,
  run: (work: Work) => Promise<Diagnosis>,
): Promise<Checked | null> {
  let checked: Checked | null = null;
  const results: CheckResult[] = [];
  await longWork(context, { kind: 'checking', where: 'table' }, async ({ signal, progress }) => {
    try {
      const diagnosis = await run({
        signal,
        progress,
        checked: (result) => {
          results.push(result);
          told([...results]);
        },
      });
      checked = { diagnosis };
    } catch (error) {
      // Said where it was asked for: its part of the program could not be fetched.
      checked = { error: error instanceof Error ? error : new Error(String(error)) };
    }
  });
  return checked;
}
