import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { ForecastAsked, PurchaseForecast } from '../../value';
import { type PackedForecast, unpackedForecast } from './packed';

/** Makes forecasts on threads of its own, while this one does something else. */
export interface Forecaster {
  /** Null where the threads came to nothing: this one then makes it itself, and meets what they met. */
  forecast(asked: ForecastAsked): Promise<PurchaseForecast | null>;
  /** Ends the threads. */
  stop(): void;
}

const here = (file: string): URL => new URL(file, import.meta.url);

/** Starts the threads, so that they are ready when the list has been read; null on a machine that has one alone. */
export function startForecaster(threads = availableParallelism()): Forecaster | null {
  if (threads < 2) return null;
  const [code, ends] = [new MessageChannel(), new MessageChannel()];
  const start = (first: boolean): Worker => {
    const ports = first ? [code.port1, ends.port1] : [code.port2, ends.port2];
    return new Worker(here('thread.js'), {
      workerData: { entry: fileURLToPath(here('work.ts')), code: ports[0], other: ports[1], first },
      transferList: ports,
      // What lets this process read TypeScript costs a thread a second, and helps it nothing.
      execArgv: [],
    });
  };
  const workers = [start(true), start(false)];
  const given = new Promise<PurchaseForecast | null>((resolve) => {
    workers[0]!.on('message', (made: PackedForecast) => resolve(unpackedForecast(made)));
    for (const worker of workers) {
      worker.on('error', () => resolve(null));
      worker.on('exit', () => resolve(null));
    }
  });
  return {
    forecast(asked) {
      const { histories } = asked;
      // Models know no names, and thousands of them would be copied for each thread.
      const unnamed = new Array<string>(histories.clients.length).fill('');
      workers[0]!.postMessage({ ...asked, histories: { ...histories, clients: unnamed } });
      return given;
    },
    stop: () => workers.forEach((worker) => void worker.terminate()),
  };
}
