import type { RawTable } from '../../portfolio';
import { localDesk } from './localDesk';
import { buffersOf, carried, type DeskAnswer, type DeskCall } from './messages';
import type { Desk } from './views';

/** The worker's side: a desk of its own, its table put together from the slices that arrive. */
const desk = localDesk(() => new Date().toISOString().slice(0, 10));
let rows: unknown[][] = [];

interface WorkerScope {
  postMessage(message: DeskAnswer, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<DeskCall>) => void) | null;
}
const scope = globalThis as unknown as WorkerScope;

async function answer({ method, args }: DeskCall): Promise<unknown> {
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

// One call after the other: a judgement must not overtake the reading that it needs.
let queue = Promise.resolve();
scope.onmessage = ({ data }) => {
  queue = queue.then(async () => {
    try {
      const value = await answer(data);
      scope.postMessage({ id: data.id, value }, buffersOf(value));
    } catch (error) {
      scope.postMessage({ id: data.id, problem: carried(error) }, []);
    }
  });
};
