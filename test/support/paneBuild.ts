import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
/** What the built add-in is made of, its lock file for the packages included. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/**
 * Builds the add-in unless it stands there newer than everything it is made of. Each file of browser tests asks for
 * it; only the first one pays.
 * @returns the folder of the build
 */
export function buildPane(mode: 'development' | 'production'): string {
  const folder = join(root, 'out', `pane-${mode}`);
  const page = join(folder, 'taskpane.html');
  const started = new Date();
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...SOURCES.map((name) => newest(join(root, name))))) {
    return folder;
  }
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status, stdout } = spawnSync(process.execPath, [webpack, '--mode', mode, '--output-path', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}`);
  // As old as its sources were when it began: what is edited meanwhile is built the next time.
  utimesSync(page, started, started);
  return folder;
}

/** When a file, or anything in a folder, was changed last. */
function newest(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}
