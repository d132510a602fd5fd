import { build } from 'esbuild';
import { join } from 'node:path';

/** Where the bundles of the workbench go: outside `dist`, which is the release. */
const BUNDLE_FOLDER = join('out', 'workbench');

export interface BundleOptions {
  /** Root of the project. */
  root: string;
  /** Folder for the bundles; default `out/workbench` of the project. */
  outFolder?: string;
  /** More entries for a page of their own, e.g. the portable tests: name to source file. */
  extraEntries?: Readonly<Record<string, string>>;
}

/**
 * Bundles the workbench's page, the frame's bootstrap and the first pane. Not part of the release: through the release's
 * minifier Univer alone takes a minute and more.
 */
export async function bundleWorkbench({ root, outFolder, extraEntries = {} }: BundleOptions): Promise<string> {
  const source = (path: string) => join(root, 'src', 'workbench', path);
  const outdir = outFolder ?? join(root, BUNDLE_FOLDER);
  await build({
    absWorkingDir: root,
    entryPoints: {
      page: source('page/main.tsx'),
      bootstrap: source('container/bootstrap.ts'),
      firstPane: source('firstPane/firstPane.ts'),
      ...extraEntries,
    },
    outdir,
    bundle: true,
    // Names stay, for readable stacks; without the white space a browser parses a quarter less.
    minifySyntax: true,
    minifyWhitespace: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl' },
    logLevel: 'error',
  });
  return outdir;
}
