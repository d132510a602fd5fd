import type { RawTable } from '../../portfolio';
import { buffersOf, carried, type DeskAnswer, type DeskCall, type DeskCancel } from './messages';
import type { Desk, Watch } from './desk';
import { packedRun, packedSheet } from './packedSheets';

/**
 * The worker's side of {@link workerDesk}: takes calls, gives answers with the buffers that may be handed over. A table
 * is put together from the slices that arrive. One call after the other: a judgement must not overtake the reading that
 * it needs. What is called off ends at its next step, or does not begin.
 */
export function serveDesk(
  desk: Desk,
  answer: (message: DeskAnswer, transfer: ArrayBuffer[]) => void,
): (call: DeskCall | DeskCancel) => void {
  const calledOff = new Map<number, AbortController>();
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
    if (method === 'parameters') return packedSheet(await desk.parameters(...(args as Parameters<Desk['parameters']>)));
    if (method === 'runTool') return packedRun(await desk.runTool(...(args as Parameters<Desk['runTool']>)));
    return (desk[method] as (...given: readonly unknown[]) => ReturnType<Desk[keyof Desk]>)(...args);
  }

  return (call) => {
    if ('cancel' in call) return calledOff.get(call.cancel)?.abort();
    const abort = new AbortController();
    calledOff.set(call.id, abort);
    const watch: Watch = { signal: abort.signal, progress: (step) => answer({ id: call.id, step }, []) };
    queue = queue.then(async () => {
      try {
        abort.signal.throwIfAborted();
        const value = await run(watched(call, watch));
        answer({ id: call.id, value }, buffersOf(value));
      } catch (error) {
        answer({ id: call.id, problem: carried(error) }, []);
      } finally {
        calledOff.delete(call.id);
      }
    });
  };
}

/** The call with what its watcher has on this side, where it has one. */
function watched(call: DeskCall, watch: Watch): DeskCall {
  const { watchAt, args } = call;
  if (watchAt === undefined) return call;
  return { ...call, args: Array.from({ length: watchAt + 1 }, (_, k) => (k === watchAt ? watch : args[k])) };
}
