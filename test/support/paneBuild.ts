import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
/** What the built add-in is made of, its lock file for the packages included. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json', 'package-lock.json'];

/** The address that releases are built for in tests: with a folder, as a shared site has it. */
export const RELEASE_ADDRESS = 'https://cec.example.com/excel/';

/**
 * Builds the add-in unless it stands there newer than everything it is made of. Each file of browser tests asks for
 * it; only the first one pays.
 * @returns the folder of the build
 */
export function buildPane(mode: 'development' | 'production'): string {
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  return buildOnce(join(root, 'out', `pane-${mode}`), (folder) => [webpack, '--mode', mode, '--output-path', folder]);
}

/** Builds a release as `npm run build -- address` does. */
export function buildRelease(): string {
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const release = join('src', 'entry', 'build', 'release.ts');
  const out = join('out', 'release');
  return buildOnce(join(root, out), () => [tsx, release, RELEASE_ADDRESS, '--out', out]);
}

function buildOnce(folder: string, command: (folder: string) => string[]): string {
  const page = join(folder, 'taskpane.html');
  const started = new Date();
  if (existsSync(page) && statSync(page).mtimeMs > Math.max(...SOURCES.map((name) => newest(join(root, name))))) {
    return folder;
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, command(folder), { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The add-in could not be built:\n${stdout}\n${stderr}`);
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
