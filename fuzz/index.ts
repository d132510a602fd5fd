import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { SEEDS } from './seeds';

/**
 * `npm run fuzz -- [xlsx csv patch] [--minutes 20]`: a coverage-guided fuzzer on each target named (all by default),
 * one after the other. A crash, more than 5 s or more than 1 GB ends the run with exit code 1 and leaves the input in
 * `out/fuzz`; `npm run fuzz -- patch --input file` runs that input alone.
 */
const TARGETS = Object.keys(SEEDS);
const OUT = join('out', 'fuzz');
const ENGINE = join('fuzz', 'engine');
/** For inputs that never end; those that are slow say so themselves. */
const SECONDS_PER_INPUT = 30;
const MEGABYTES = 1024;

const USAGE = `npm run fuzz -- [${TARGETS.join(' ')}] [--minutes 20] [--input FILE]`;

/** Reads the command line before anything long begins. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        minutes: { type: 'string', default: '20' },
        input: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(USAGE);
      return process.exit(0);
    }
    const unknown = positionals.filter((name) => !TARGETS.includes(name));
    if (unknown.length) throw new Error(`No target is called ${unknown.join(', ')}.`);
    if (!(Number(values.minutes) > 0)) throw new Error(`--minutes ${values.minutes} is no time.`);
    return { asked: positionals, input: values.input, minutes: Number(values.minutes) };
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return process.exit(2);
  }
}

const { asked, input, minutes } = readArguments();
const targets = asked.length > 0 ? asked : TARGETS;

mkdirSync(OUT, { recursive: true });
// What the bundles are, whatever the project's own package says of its files.
writeFileSync(join(OUT, 'package.json'), '{ "type": "commonjs" }');
await bundle();
let failed = false;
for (const target of targets) {
  if (input !== undefined) failed ||= !runOne(target, input);
  else failed ||= !(await run(target, minutes));
}
process.exitCode = failed ? 1 : 0;

/** The targets as plain JavaScript, which is what the fuzzer can instrument. */
async function bundle(): Promise<void> {
  const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', logLevel: 'error' } as const;
  const entryPoints = TARGETS.map((name) => join('fuzz', 'targets', `${name}.ts`));
  await build({ ...common, entryPoints, outdir: OUT });
  const exceljs = { contents: "module.exports = require('exceljs')", resolveDir: process.cwd() };
  await build({ ...common, stdin: exceljs, outfile: join(OUT, 'exceljs.cjs') });
}

/** Runs a target over one input, without the fuzzer, so that its error is seen as it is. */
function runOne(target: string, file: string): boolean {
  const module = JSON.stringify(resolve(OUT, `${target}.js`));
  const script = `void require(${module}).fuzz(require('fs').readFileSync(${JSON.stringify(file)}))`;
  return spawnSync(process.execPath, ['-e', script], { stdio: 'inherit' }).status === 0;
}

/** Whether a target came through its minutes. */
async function run(target: string, minutes: number): Promise<boolean> {
  if (!existsSync(join(ENGINE, 'node_modules'))) {
    spawnSync('npm', ['ci', '--prefix', ENGINE], { stdio: 'inherit', shell: process.platform === 'win32' });
  }
  const corpus = resolve(OUT, 'corpus', target);
  mkdirSync(corpus, { recursive: true });
  for (const seed of SEEDS[target]!) {
    writeFileSync(join(corpus, createHash('sha256').update(seed).digest('hex')), seed);
  }
  const fuzzer = resolve(ENGINE, 'node_modules', 'jsfuzz', 'build', 'src', 'index.js');
  const limits = ['--versifier', 'false', '--timeout', String(SECONDS_PER_INPUT), '--rss-limit-mb', String(MEGABYTES)];
  const found = join(OUT, `${target}-found`);
  const began = Date.now();
  console.log(`${target}: ${minutes} min`);
  const child = spawn(
    process.execPath,
    [fuzzer, ...limits, '--exact-artifact-path', resolve(found), `${target}.js`, corpus],
    // It leaves files where it runs.
    { cwd: OUT, stdio: ['ignore', 'inherit', 'inherit'], detached: process.platform !== 'win32' },
  );
  let timeUp = false;
  const stop = setTimeout(() => {
    timeUp = true;
    // The fuzzer and its worker are one group; both only stop when they are killed.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid!, 'SIGKILL');
  }, minutes * 60_000);
  await new Promise((resolve) => child.on('exit', resolve));
  clearTimeout(stop);
  const ran = Math.round((Date.now() - began) / 1000);
  console.log(timeUp ? `${target}: ${ran} s, nothing found` : `${target}: found after ${ran} s, see ${found}`);
  return timeUp;
}
