import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Folder of the Office.js files inside the installed package, as Microsoft publishes them. */
export function officeJsFolder(root: string): string {
  const require = createRequire(join(root, 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}
