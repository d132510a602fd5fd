import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleWorkbook } from '../../files';
import { bundleWorkbench } from './bundle';
import { startWorkbenchServer } from './server';

/** `npm start`: bundles the workbench, serves it with the built add-in (or the first pane) and opens it. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    pane: { type: 'string' },
    'no-open': { type: 'boolean', default: false },
  },
});

const root = process.cwd();
const built = values.pane ?? join(root, 'dist');
const hasPane = existsSync(join(built, 'taskpane.html'));
const firstPane = join(root, 'src', 'workbench', 'firstPane');
const pane = hasPane ? built : firstPane;
const manifest = join(hasPane ? root : firstPane, 'manifest.xml');

const sample = (language: 'es' | 'en'): Uint8Array => sampleWorkbook({ language });

const say = (line: string) => process.stdout.write(`${line}\n`);
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
