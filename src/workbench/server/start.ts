import { spawn } from 'node:child_process';
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
/** What the workbench shows is no release: it has a folder of its own, and `dist` stays as it was built. */
const quick = join(root, 'out', 'pane');

/** The add-in, in a process of its own beside the workbench's bundles; how it ended. */
function buildPane(): Promise<number> {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const options = ['--mode', 'production', '--env', 'quick', '--output-path', quick, '--stats', 'errors-only'];
  const build = spawn(process.execPath, [webpack, ...options], { stdio: 'inherit' });
  return new Promise((resolve) => build.on('exit', (code) => resolve(code ?? 1)).on('error', () => resolve(1)));
}

const builds = !values['no-build'] && values.pane === undefined;
say(builds ? 'Building the add-in and the workbench…' : 'Building the workbench…');
const [status, bundles] = await Promise.all([builds ? buildPane() : 0, bundleWorkbench({ root })]);
if (status !== 0) process.exit(1);
const built = values.pane ?? quick;
const hasPane = existsSync(join(built, 'taskpane.html'));
const firstPane = join(root, 'src', 'workbench', 'firstPane');
const pane = hasPane ? built : firstPane;
const manifest = join(hasPane ? root : firstPane, 'manifest.xml');

const sample = (language: 'es' | 'en'): Uint8Array => sampleWorkbook({ language });

const server = await startWorkbenchServer({ root, bundles, pane, manifest, port: Number(values.port), sample }).catch(
  (error: unknown) => {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    say(taken ? `Port ${values.port} is taken: give another one with --port.` : String(error));
    process.exit(1);
  },
);
if (!hasPane) say(`No add-in in ${built}: the pane shows the first pane. Leave --no-build out, once.`);
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
