import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run build:twice`: builds the last commit in two fresh clones, in folders of different names and lengths, and
 * compares what they hold byte for byte. Packages are copies of those of this folder.
 */
const root = process.cwd();
const ADDRESS = process.argv[2] ?? 'https://addins.example.com/cec/';
if (ADDRESS.startsWith('-') || process.argv.length > 3) {
  process.stdout.write('npm run build:twice [-- https://address/of/the/add-in/]\n');
  process.exit(ADDRESS === '--help' ? 0 : 2);
}

interface Built {
  readonly contents: string;
  readonly files: Readonly<Record<string, string>>;
}

function buildIn(name: string): Built {
  const folder = mkdtempSync(join(tmpdir(), `cec-${name}-`));
  try {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    // Copied, as an installation has them: packages behind a link lie outside of the clone, and modules are then numbered
    // by where.
    cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith(join('node_modules', '.cache')),
    });
    const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
    execFileSync(process.execPath, [webpack, '--mode', 'production'], {
      cwd: folder,
      env: { ...process.env, CEC_URL: ADDRESS },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return JSON.parse(readFileSync(join(folder, 'dist', 'build.json'), 'utf8')) as Built;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [one, other] = [buildIn('a'), buildIn('another-clone')];
const names = [...new Set([...Object.keys(one.files), ...Object.keys(other.files)])];
const differing = names.filter((name) => one.files[name] !== other.files[name]);
if (differing.length > 0) {
  process.stderr.write(`Not the same bytes:\n${differing.join('\n')}\n`);
  process.exit(1);
}
process.stdout.write(`${names.length} files, the same bytes twice: ${one.contents}\n`);
