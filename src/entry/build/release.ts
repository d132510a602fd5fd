import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { releaseOptions, USAGE, type ReleaseOptions } from './releaseOptions';

/** `npm run build`: the add-in as it is deployed, its pages and its manifest, for one address. */
const root = process.cwd();
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

function readOptions(): ReleaseOptions {
  if (process.argv.includes('--help')) {
    say(USAGE);
    return process.exit(0);
  }
  try {
    return releaseOptions(process.argv.slice(2), process.env);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n${USAGE}\n`);
    return process.exit(2);
  }
}

const { address, support, out } = readOptions();
const folder = join(root, out);
const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
const { CEC_URL: _, CEC_SUPPORT: __, ...environment } = process.env;
const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--output-path', folder], {
  cwd: root,
  stdio: 'inherit',
  env: { ...environment, ...(address ? { CEC_URL: address } : {}), ...(support ? { CEC_SUPPORT: support } : {}) },
});
if (status !== 0) process.exit(1);
const { version, contents } = JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as Record<string, string>;
say(`\nCEC 4444 ${version}, contents ${contents!.slice(0, 12)}, in ${relative(root, folder) || folder}.`);
say(
  address
    ? `Serve the folder at ${address} and deploy its manifest.xml (docs/deploy.md).`
    : `For the development server only. To deploy, name the address: npm run build -- https://addins.example.com/cec/`,
);
