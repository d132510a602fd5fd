import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';

/*
 * Needs nothing of the program, so that threads for a very long list begin before that is loaded.
 */

/** A shorter list is read, and its forecast made, before a thread would have begun. In bytes of its file. */
const LONG = 1_000_000;
/**
 * A shorter one is read by the time that the client table is, by threads that begin once the program is loaded: loading by
 * itself keeps two cores busy.
 */
const VERY_LONG = 6_000_000;

/** Two threads: the first reads the purchase list and makes its forecast, the second helps with that. */
export interface Threads {
  readonly first: Worker;
  /** The list that is read on them, as it was given; null: none. */
  readonly list: string | null;
  /** Fulfilled as soon as one of them has failed, or was stopped. */
  readonly ended: Promise<null>;
  stop(): void;
}

const here = (file: string): URL => new URL(file, import.meta.url);

/** Starts the threads, and has them read a list; null on a machine that has one alone. */
export function startThreads(list: string | null, threads = availableParallelism()): Threads | null {
  if (threads < 2) return null;
  const [code, ends] = [new MessageChannel(), new MessageChannel()];
  const start = (first: boolean): Worker => {
    const ports = first ? [code.port1, ends.port1] : [code.port2, ends.port2];
    return new Worker(here('thread.js'), {
      workerData: { entry: fileURLToPath(here('work.ts')), code: ports[0], other: ports[1], first, list },
      transferList: ports,
      // What lets this process read TypeScript costs a thread a second, and helps it nothing.
      execArgv: [],
    });
  };
  const workers = [start(true), start(false)];
  const ended = new Promise<null>((resolve) => {
    for (const worker of workers) {
      worker.on('error', () => resolve(null));
      worker.on('exit', () => resolve(null));
    }
  });
  return { first: workers[0]!, list, ended, stop: () => workers.forEach((worker) => void worker.terminate()) };
}

/** The threads for a list that they are to read; null where it is short, or none is given. */
export const threadsForList = (list: string | null): Threads | null =>
  list !== null && sizeOf(list) >= LONG ? startThreads(list) : null;

/** The threads for a list that the program reads itself. */
export const threadsBeside = (list: string): Threads | null => (sizeOf(list) >= LONG ? startThreads(null) : null);

/** The threads for the very long list that a command line names, before anybody has said whether that can be understood. */
export function threadsForLine(args: readonly string[], threads?: number): Threads | null {
  const { purchases } = parseArgs({
    args: [...args],
    options: { purchases: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  }).values;
  return typeof purchases === 'string' && sizeOf(purchases) >= VERY_LONG ? startThreads(purchases, threads) : null;
}

/** In bytes, of the file of `FILE` or `FILE!SHEET`; 0 of one that is not there: whoever reads it will say so. */
function sizeOf(given: string): number {
  const [, file = given] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
