import { createHash } from 'node:crypto';

const NAME = 'ContentsPlugin';
/** The list of the build's files; it cannot be among them. */
const CONTENTS_FILE = 'build.json';

/**
 * What a build holds, so that two of them can be told apart or proven the same: the SHA-256 of every file, and one of
 * them all. The pane shows its beginning.
 * @param {Iterable<readonly [path: string, bytes: Uint8Array]>} files
 * @returns {{contents: string, files: Record<string, string>}}
 */
export function contentsOf(files) {
  const hashes = [...files]
    .filter(([path]) => path !== CONTENTS_FILE)
    .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const all = createHash('sha256');
  for (const [path, hash] of hashes) all.update(`${hash}  ${path}\n`);
  return { contents: all.digest('hex'), files: Object.fromEntries(hashes) };
}

/** Writes `build.json` beside the files of a build. */
export class ContentsPlugin {
  /** @param {{version: string}} options */
  constructor({ version }) {
    this.version = version;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After everything else, when names carry their final hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const files = compilation.getAssets().map(({ name, source }) => [name, source.buffer()]);
        const text = `${JSON.stringify({ version: this.version, ...contentsOf(files) }, null, 1)}\n`;
        compilation.emitAsset(CONTENTS_FILE, new sources.RawSource(text));
      });
    });
  }
}
