import { Problem } from '../../problem';
import { ExcelProblem, type WorkbookGateway } from '../../excel';
import type { Desk } from '../desk';
import type { Store } from '../model/store';
import type { Trouble, Work, WorkProgress } from '../model/state';
import type { Sight } from '../sight';

/** Which build of the add-in this is: the release's version, and the hash of all its files. */
export interface BuildInfo {
  readonly version: string;
  readonly contents: string;
}

/** What commands work with. Everything that reaches outside is here, so that tests can stand in for it. */
export interface PaneContext {
  readonly gateway: WorkbookGateway;
  readonly desk: Desk;
  readonly store: Store;
  now(): number;
  /** Whether the user can see the pane. */
  readonly sight: Sight;
  newId(): string;
  /** Hands a file to the user; null where Excel hands out none. */
  readonly saveFile: ((name: string, text: string) => void) | null;
  /** Asks the user for a text file; null when they change their mind. */
  openFile(): Promise<string | null>;
  /** Null where the build does not tell. */
  buildInfo(): Promise<BuildInfo | null>;
}

/** Long work of the pane: what workbook and desk are told of how it is followed and called off. */
export interface PaneWork {
  readonly signal?: AbortSignal;
  readonly progress?: (step: WorkProgress) => void;
  readonly liftFilters?: boolean;
}

/**
 * Runs long work with progress and Cancel; one at a time: a second one asked for meanwhile does not start.
 * @param liftFilters the user has said that filters in the way are lifted for it and set again
 */
export async function longWork(
  context: PaneContext,
  {
    kind,
    where,
    liftFilters = false,
  }: { readonly kind: Work['kind']; readonly where: Trouble['where']; readonly liftFilters?: boolean },
  run: (work: Required<PaneWork>) => Promise<void>,
): Promise<void> {
  const { store } = context;
  if (store.get().work) return;
  const abort = new AbortController();
  const work: Work = { kind, cancel: () => abort.abort() };
  store.dispatch({ type: 'workStarted', work });
  try {
    await run({
      signal: abort.signal,
      liftFilters,
      progress: ({ phase, done, total }) => store.dispatch({ type: 'workMoved', phase, done, total }),
    });
  } catch (error) {
    const filtered = error instanceof ExcelProblem && error.id === 'filtered';
    const again = (lift: boolean) => () => void longWork(context, { kind, where, liftFilters: lift }, run);
    const lifting = filtered ? { liftFilters: again(true) } : {};
    store.dispatch({ type: 'troubleMet', trouble: { where, error: asError(error), again: again(false), ...lifting } });
  } finally {
    store.dispatch({ type: 'workEnded' });
  }
}

/** What was thrown, as an error; one that nobody foresaw is left in the console too, for whoever is asked about it. */
export function asError(error: unknown): Error {
  const met = error instanceof Error ? error : new Error(String(error));
  // eslint-disable-next-line no-console -- the one place where somebody who is asked for help can find it
  if (!(met instanceof Problem)) console.error(met);
  return met;
}

/** What is being worked out, or nothing more of it once the user has cancelled. */
export function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new ExcelProblem('cancelled'));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });
    // What is called off rejects, too, and must not do so unheard.
    work.then(resolve, reject);
  });
}
