import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { preProcessFile } from 'typescript';

/** An import of a source file. */
export interface Import {
  /** As it is written. */
  readonly target: string;
  /** The file, from the repository's root; null where it is a package. */
  readonly to: string | null;
}

/** All TypeScript files below a folder, from the repository's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesBelow(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

/** What a file imports, types and `import()` among it. */
export function importsOf(file: string): Import[] {
  return preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    target: fileName,
    to: fileName.startsWith('.') ? fileOf(normalize(join(dirname(file), fileName))) : null,
  }));
}

function fileOf(path: string): string {
  const found = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((end) => join(path + end))
    .find((file) => existsSync(file) && statSync(file).isFile());
  if (found === undefined) throw new Error(`No file ${path}`);
  return found;
}
