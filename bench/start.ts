import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { heading, ms, row } from './support';

const RUNS = 3;
const root = process.cwd();

/** From the command to the page's address, with nothing built before; and the release's build, for comparison. */
export async function benchStart(): Promise<void> {
  heading('npm start with nothing built, from the command to its address');
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    for (const folder of ['pane', 'workbench']) rmSync(join(root, 'out', folder), { recursive: true, force: true });
    starts.push(await started());
  }
  starts.sort((a, b) => a - b);
  const release = await ended(
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--output-path',
    'out/bench',
  );
  rmSync(join(root, 'out', 'bench'), { recursive: true, force: true });
  const median = starts[Math.floor(RUNS / 2)]!;
  row('npm start', ms(starts[0]!), ms(median));
  row('build of the release', '', ms(release));
  row('start ÷ build', '', (median / release).toFixed(2));
}

/** Milliseconds until the workbench says where it is; it is ended then. */
function started(): Promise<number> {
  const begin = performance.now();
  const args = ['--import', 'tsx', 'src/workbench/server/start.ts', '--port', '0', '--no-open'];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (!said.includes('http://')) return;
      resolve(performance.now() - begin);
      server.kill();
    });
    server.on('exit', () => reject(new Error(`The workbench did not start:\n${said}`)));
  });
}

/** Milliseconds that a script of Node takes. */
function ended(...args: string[]): Promise<number> {
  const begin = performance.now();
  const run = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    run.on('exit', (code) =>
      code === 0 ? resolve(performance.now() - begin) : reject(new Error(`${args[0]} failed`)),
    );
  });
}
