import { gzipSync } from 'node:zlib';

const NAME = 'BudgetPlugin';

/**
 * Fails a build whose pane has grown past its budget: the gzipped JavaScript of the entry and of the chunks that it
 * fetches to paint the pane; workers and what is fetched later do not count.
 */
export class BudgetPlugin {
  /** @param {{kilobytes: number, atOnce: string[]}} options names of the chunks fetched while starting */
  constructor({ kilobytes, atOnce }) {
    this.kilobytes = kilobytes;
    this.atOnce = atOnce;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(NAME, () => {
        const files = [...initialFiles(compilation, this.atOnce)];
        const sizes = files.map((file) => ({
          file,
          gzipped: gzipSync(compilation.getAsset(file).source.buffer()).length / 1000,
        }));
        const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
        const list = sizes.map(({ file, gzipped }) => `${file} ${gzipped.toFixed(1)}`).join(', ');
        const line = `Initial JavaScript: ${total.toFixed(1)} of ${this.kilobytes} kB gzipped (${list})`;
        compilation.getLogger(NAME).info(line);
        if (total > this.kilobytes) compilation.errors.push(new Error(`${line}: over its budget.`));
      });
    });
  }
}

/** Scripts of the entry points and of the chunks that they load right away. */
function initialFiles(compilation, atOnce) {
  const groups = [
    ...compilation.entrypoints.values(),
    ...compilation.chunkGroups.filter(({ name }) => atOnce.includes(name)),
  ];
  const files = groups.flatMap(({ chunks }) => chunks.flatMap((chunk) => [...chunk.files]));
  return new Set(files.filter((file) => file.endsWith('.js')));
}
