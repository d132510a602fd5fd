import type { RawTable } from '../../portfolio';
import { buffersOf, carried, type DeskAnswer, type DeskCall } from './messages';
import type { Desk } from './views';

/**
 * The worker's side of {@link workerDesk}: takes calls, gives answers with the buffers that may be handed over. A table
 * is put together from the slices that arrive. One call after the other: a judgement must not overtake the reading that
 * it needs.
 */
export function serveDesk(
  desk: Desk,
  answer: (message: DeskAnswer, transfer: ArrayBuffer[]) => void,
): (call: DeskCall) => void {
  let rows: unknown[][] = [];
  let queue: Promise<void> = Promise.resolve();

  async function run({ method, args }: DeskCall): Promise<unknown> {
    if (method === 'loadRows') {
      for (const row of args[0] as unknown[][]) rows.push(row);
      return undefined;
    }
    if (method === 'load') {
      const cells = rows;
      rows = [];
      return desk.load({ ...(args[0] as RawTable), cells });
    }
    return (desk[method] as (...given: readonly unknown[]) => ReturnType<Desk[keyof Desk]>)(...args);
  }

  return (call) => {
    queue = queue.then(async () => {
      try {
        const value = await run(call);
        answer({ id: call.id, value }, buffersOf(value));
      } catch (error) {
        answer({ id: call.id, problem: carried(error) }, []);
      }
    });
  };
}
