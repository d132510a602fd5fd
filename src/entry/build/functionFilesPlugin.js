import { join } from 'node:path';
import { build } from 'esbuild';

const NAME = 'FunctionFilesPlugin';

/** Puts the files made from the functions' declarations (`functionFiles.ts`) among the build's own. */
export class FunctionFilesPlugin {
  /** @param {{root: string, address: string, support: string | null}} options */
  constructor({ root, address, support }) {
    this.root = root;
    this.address = address;
    this.support = support;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        for (const { path, text } of await this.files()) compilation.emitAsset(path, new sources.RawSource(text));
      });
    });
  }

  /** Bundles the maker in memory and runs it: the declarations are TypeScript, and a watched build reads them anew. */
  async files() {
    const entry = join(this.root, 'src', 'entry', 'build', 'functionFiles.ts');
    const options = { entryPoints: [entry], bundle: true, format: 'esm', platform: 'node', write: false };
    const { outputFiles } = await build(options);
    const code = Buffer.from(outputFiles[0].contents).toString('base64');
    const { functionFiles } = await import(`data:text/javascript;base64,${code}`);
    return functionFiles(this.address, this.support);
  }
}
