import { associateFunctions, DOCUMENTED } from '../src/functions';
import { heading, ms, row } from './support';

type Callable = (...args: unknown[]) => unknown;

/** What the runtime would hold: every function by its id. */
function associated(): Map<string, Callable> {
  const functions = new Map<string, Callable>();
  class CellError extends Error {}
  associateFunctions(
    { associate: (id, custom) => void functions.set(id, custom) },
    () => CellError as never,
    () => 'en',
  );
  return functions;
}

/** Arguments a hair away from the example's, so that no call is answered from memory; null where none can be varied. */
function varied(args: readonly unknown[], k: number): unknown[] | null {
  let changed = false;
  const vary = (arg: unknown): unknown => {
    if (Array.isArray(arg)) return arg.map(vary);
    if (changed || typeof arg !== 'number' || Math.abs(arg) < 0.01) return arg;
    if (Number.isInteger(arg) && Math.abs(arg) < 20) return arg;
    changed = true;
    return arg * (1 + k * 1e-9);
  };
  const result = args.map(vary);
  return changed ? result : null;
}

/** Calls per second of each function on its first example; then whole columns in one call. */
export async function benchFunctions(): Promise<void> {
  heading('Functions: calls per second on the first documented example');
  const functions = associated();
  row('', 'new arguments', 'remembered');
  for (const { id, examples } of DOCUMENTED) {
    const custom = functions.get(id)!;
    const args = examples[0]!.args as readonly unknown[];
    await Promise.resolve(custom(...args)).catch(() => undefined);
    const fresh = varied(args, 1) ? await perSecond((k) => custom(...varied(args, k + 1)!)) : '–';
    const remembered = await perSecond(() => custom(...args));
    row(id, fresh, remembered);
  }
  heading('Functions: one call for a whole column');
  for (const rows of [10_000, 100_000]) {
    const column = Array.from({ length: rows }, (_, i) => [(i * 7919) % 200_000]);
    const started = performance.now();
    await functions.get('DIGIT')!(column, [[10_000, 50_000, 150_000]]);
    row(`DIGIT over ${rows.toLocaleString('en')} rows`, ms(performance.now() - started));
  }
  for (const rows of [10_000, 40_000, 100_000, 200_000]) await classifyRows(functions.get('CLASSIFY')!, rows);
}

async function perSecond(call: (k: number) => unknown): Promise<string> {
  const until = performance.now() + 150;
  let calls = 0;
  const started = performance.now();
  do {
    try {
      await call(calls++);
    } catch {
      // An example that ends in an error is a call too.
    }
  } while (performance.now() < until);
  return Math.round((calls * 1000) / (performance.now() - started)).toLocaleString('en');
}

/** CLASSIFY over a table, up to where its answer would pass 5 MB and it says so in a sentence. */
async function classifyRows(classifyTable: Callable, rows: number): Promise<void> {
  const headers = ['Client', 'Turnover', 'Share of customer', 'Margin %', 'Years'];
  const table = Array.from({ length: rows }, (_, i) => [
    `C${i}`,
    ((i * 7919) % 200_000) + 1,
    ((i * 31) % 97) / 97,
    ((i * 17) % 40) / 100,
    (i * 13) % 20,
  ]);
  const started = performance.now();
  const answer = await Promise.resolve(classifyTable([headers, ...table])).catch((error: Error) => error);
  const took = ms(performance.now() - started);
  const size = answer instanceof Error ? 'refused' : `${(JSON.stringify(answer).length / 1e6).toFixed(1)} MB`;
  row(`CLASSIFY over ${rows.toLocaleString('en')} rows`, took, size);
}
