import type { ForecastStep } from '../../value';
import type { Watch } from './views';

/** Milliseconds of work between two looks at what has come in. */
const AT_A_TIME = 40;

/**
 * Does work step by step: says how far it is, and looks now and then whether it has been called off, for which this thread
 * must stand still a moment: a message is only taken between two turns.
 * @throws the signal's reason, when it has been
 */
export async function stepped(steps: Iterator<ForecastStep, void, void>, watch: Watch = {}): Promise<void> {
  let last = performance.now();
  for (let step = steps.next(); !step.done; step = steps.next()) {
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
