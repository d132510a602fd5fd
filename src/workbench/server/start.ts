import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleWorkbook } from '../../files';
import { bundleWorkbench } from './bundle';
import { startWorkbenchServer } from './server';

const OPTIONS = {
  port: { type: 'string', default: '3000' },
  pane: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
  'no-build': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
const USAGE = `npm start -- [--port 3000] [--no-open] [--no-build] [--pane FOLDER]
  --no-build  serves the add-in as it was built last`;

/** Reads the command line before anything long begins. */
function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS });
    if (!values.help) return values;
    process.stdout.write(`${USAGE}\n`);
    return process.exit(0);
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split('. ')[0]}.\n${USAGE}\n`);
    return process.exit(2);
  }
}

/** `npm start`: builds the add-in, bundles the workbench, serves both and opens the page. */
const values = readOptions();
const root = process.cwd();
const say = (line: string) => process.stdout.write(`${line}\n`);
if (!values['no-build'] && values.pane === undefined) {
  say('Building the add-in…');
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const build = spawnSync(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-only'], {
    stdio: 'inherit',
  });
  if (build.status !== 0) process.exit(1);
}
const built = values.pane ?? join(root, 'dist');
const hasPane = existsSync(join(built, 'taskpane.html'));
const firstPane = join(root, 'src', 'workbench', 'firstPane');
const pane = hasPane ? built : firstPane;
const manifest = join(hasPane ? root : firstPane, 'manifest.xml');

const sample = (language: 'es' | 'en'): Uint8Array => sampleWorkbook({ language });

say('Building the workbench…');
const bundles = await bundleWorkbench({ root });
const server = await startWorkbenchServer({ root, bundles, pane, manifest, port: Number(values.port), sample }).catch(
  (error: unknown) => {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    say(taken ? `Port ${values.port} is taken: give another one with --port.` : String(error));
    process.exit(1);
  },
);
if (!hasPane) say('No built add-in in dist: the pane shows the first pane. Build the add-in with "npm run build".');
say(`The workbench is at ${server.url} (Ctrl+C ends it).`);
if (!values['no-open']) openInBrowser(server.url);

function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', url];
  spawn(command!, args, { stdio: 'ignore', detached: true })
    .on('error', () => say('No browser could be opened here; open the address by hand.'))
    .unref();
}
