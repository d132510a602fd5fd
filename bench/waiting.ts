import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../src/files';
import { sampleTable } from '../src/portfolio';
import { LISTS, SHEET } from './files';
import { alikeLines, PURCHASE_HEAD, purchaseLines } from './sampleLists';
import { heading, ms, ratio, row } from './support';

const CLIENTS = 10_000;
const ROUNDS = Number(process.env['CEC_WAITING_ROUNDS'] ?? 5);

/** What a run took, in milliseconds: by the clock, and of the processor's time on all of its threads. */
interface Took {
  readonly clock: number;
  readonly processor: number;
}

/** Has a process say on its fourth stream, when it ends, what it has worked. */
const SAYING = `import{writeSync}from'node:fs';process.on('exit',()=>{const{user,system}=process.cpuUsage();writeSync(3,String((user+system)/1000))})`;

/**
 * What a user waits for who asks the command line for the purchases of 10,000 clients: whole runs, one after the other, each
 * a process of its own that has everything to load and nothing warm.
 */
export async function benchWaiting(): Promise<void> {
  heading(`Purchases of ${CLIENTS.toLocaleString('en')} clients, as a user waits for them`);
  const folder = mkdtempSync(join(tmpdir(), 'cec-bench-'));
  const file = (name: string, sheet: string, values: (string | number | null)[][]): string => {
    writeFileSync(join(folder, name), newWorkbook([{ sheet, cells: [{ row: 0, column: 0, values }] }]));
    return join(folder, name);
  };
  try {
    const { cells, headerRow } = sampleTable({ clients: CLIENTS });
    const blank = (line: readonly (string | number)[]): (string | number | null)[] =>
      line.map((cell) => (cell === '' ? null : cell));
    const ids = cells.slice(headerRow + 1, headerRow + 1 + CLIENTS).map(([id]) => String(id));
    const clients = file('clients.xlsx', SHEET, cells.map(blank));
    const buyers = file('buyers.xlsx', LISTS.purchases, [PURCHASE_HEAD, ...purchaseLines(ids)]);
    const alike = file('alike.xlsx', LISTS.purchases, [PURCHASE_HEAD, ...alikeLines(ids)]);
    const classified = [clients, '--out', join(folder, 'out.xlsx'), '--force'];
    // A list that is given makes its report: reading the list is a part of what is waited for.
    const [help, columns, report, alikeReport] = await sideBySide([
      ['--help'],
      classified,
      [...classified, '--purchases', buyers],
      [...classified, '--purchases', alike],
    ]);
    row('', 'clock', 'processor');
    row('the command line starts, and says how it is used', ms(help!.clock), ms(help!.processor));
    const parts: [string, Took, Took][] = [
      ['clients read, classified, columns written', columns!, help!],
      ['the list read and its report', report!, columns!],
      ['those of clients who are all alike', alikeReport!, columns!],
    ];
    const [, whole, without] = parts[0]!;
    for (const [name, one, other] of parts) {
      const [clock, processor] = [one.clock - other.clock, one.processor - other.processor];
      row(name, ms(clock), ms(processor));
      row(
        '  of the columns',
        ratio(clock, whole.clock - without.clock),
        ratio(processor, whole.processor - without.processor),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Several runs in turn, round after round: the least of each. */
async function sideBySide(works: readonly (readonly string[])[]): Promise<Took[]> {
  const least: { clock: number; processor: number }[] = works.map(() => ({ clock: Infinity, processor: Infinity }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [k, args] of works.entries()) {
      const { clock, processor } = await ran(args);
      least[k]!.clock = Math.min(least[k]!.clock, clock);
      least[k]!.processor = Math.min(least[k]!.processor, processor);
    }
  }
  return least;
}

function ran(args: readonly string[]): Promise<Took> {
  const begin = performance.now();
  const start = [
    '--import',
    'tsx',
    '--import',
    `data:text/javascript,${encodeURIComponent(SAYING)}`,
    'src/cli/main.ts',
  ];
  const run = spawn(process.execPath, [...start, ...args], { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  let said = '';
  run.stdio[3]!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    run.on('error', reject);
    run.on('close', (code) => {
      if (code === 0) resolve({ clock: performance.now() - begin, processor: Number(said) });
      else reject(new Error(`The command line ended with ${code}: ${args.join(' ')}`));
    });
  });
}
