import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { filesBelow } from './imports';

const LIBRARY = '@fluentui/react-components';
/** Where `jest.config.js` has the pane's tests find the library. */
const BUNDLE = 'node_modules/.cache/fluent/components.cjs';

/**
 * Jest's global set-up of the pane's tests: of the component library what the pane uses, in one file for the whole run. Each test
 * file would else load all of its 1,500 modules anew, every icon among them: most of the time that such a test takes.
 */
export default async function fluentOnce(): Promise<void> {
  const names = filesBelow('src')
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '@fluentui\/react-components'/g),
    ])
    .flatMap(([, list]) => list!.split(','))
    .map((name) => name.trim())
    .filter((name) => /^\w/.test(name) && !name.startsWith('type '))
    .map((name) => name.split(' as ')[0]!);
  await build({
    stdin: { contents: `export { ${[...new Set(names)].join(', ')} } from '${LIBRARY}';`, resolveDir: process.cwd() },
    bundle: true,
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['react', 'react-dom', 'react/*', 'react-dom/*', 'scheduler'],
    define: { 'process.env.NODE_ENV': '"test"' },
    outfile: BUNDLE,
    logLevel: 'error',
  });
}
