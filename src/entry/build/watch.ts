import { spawn } from 'node:child_process';

/**
 * `npm run watch [-- test/method]`: types and tests again with every change. The compiler looks at the whole project and
 * keeps what it knows; jest runs what has changed since the last commit, or what is named.
 */
const named = process.argv.slice(2);
const run = (command: string, args: readonly string[], stdin: 'inherit' | 'ignore') =>
  spawn('npx', [command, ...args], {
    stdio: [stdin, 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });

const types = run('tsc', ['--noEmit', '--watch', '--preserveWatchOutput', '-p', '.'], 'ignore');
const tests = run(
  'jest',
  named.length
    ? ['--watchAll', '--selectProjects', 'node', 'dom', '--', ...named]
    : ['--watch', '--selectProjects', 'node', 'dom'],
  'inherit',
);
tests.on('exit', (code) => {
  types.kill();
  process.exitCode = code ?? 0;
});
