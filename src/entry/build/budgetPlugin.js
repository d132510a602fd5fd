import { gzipSync } from 'node:zlib';

const NAME = 'BudgetPlugin';

/**
 * Fails a build whose pane has grown past its budget: the gzipped JavaScript of the entry and of the chunks it imports
 * right away, workers left out (they load beside it).
 */
export class BudgetPlugin {
  /** @param {{kilobytes: number}} options */
  constructor({ kilobytes }) {
    this.kilobytes = kilobytes;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.afterProcessAssets.tap(NAME, () => {
        const files = [...initialFiles(compilation)];
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

/** Scripts of the entry points and of every chunk they import, but for workers, which are entry points of their own. */
function initialFiles(compilation) {
  const files = new Set();
  const seen = new Set();
  const visit = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const chunk of group.chunks) for (const file of chunk.files) if (file.endsWith('.js')) files.add(file);
    for (const child of group.getChildren()) {
      const worker = child.isInitial?.() === true;
      if (!worker) visit(child);
    }
  };
  for (const entry of compilation.entrypoints.values()) visit(entry);
  return files;
}
