import type { DeskStep, Watch } from './desk';

/** Where work is between two of its steps. */
export type WorkStep = Omit<DeskStep, 'phase'> & { readonly stage: DeskStep['phase'] };

/** Milliseconds of work between two looks at what has come in. */
const AT_A_TIME = 40;

/**
 * Does work step by step: says how far it is, and looks now and then whether it has been called off, for which this thread
 * must stand still a moment: a message is only taken between two turns.
 * @throws the signal's reason, when it has been
 */
export async function stepped<T>(steps: Iterator<WorkStep, T, void>, watch: Watch = {}): Promise<T> {
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - last < AT_A_TIME) continue;
    const { stage: phase, done, total } = step.value;
    watch.progress?.({ phase, done, total });
    await turn();
    watch.signal?.throwIfAborted();
    last = performance.now();
  }
}

/** The next turn of the event loop, without the wait that timers have after a few. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
