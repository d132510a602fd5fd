import { localDesk } from './localDesk';
import { workerDesk } from './workerDesk';
import type { Desk } from './views';

/** A desk in a worker where the host lets us have one, else on this thread: slower to answer, never different. */
export function openDesk(): Desk {
  try {
    return workerDesk(new Worker(new URL('./worker.ts', import.meta.url)));
  } catch {
    return localDesk(() => new Date().toISOString().slice(0, 10));
  }
}
