import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

interface SecondLibrary {
  Workbook: new () => { xlsx: { load(bytes: ArrayBuffer): Promise<unknown> } };
}

let library: SecondLibrary | null = null;

/** exceljs, run outside the fuzzer's instrumentation: its own branches are not what is looked for. */
function exceljs(): SecondLibrary {
  if (library) return library;
  // Beside the bundled target; a test has the package itself.
  const file = join(__dirname, 'exceljs.cjs');
  if (!existsSync(file)) return (library = createRequire(__filename)('exceljs') as SecondLibrary);
  const module = { exports: {} as { default?: SecondLibrary } };
  const wrapped = `(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`;
  (runInThisContext(wrapped, file) as (...given: unknown[]) => void)(module, module.exports, createRequire(file));
  return (library = module.exports.default ?? (module.exports as SecondLibrary));
}

/** Whether exceljs opens a workbook; `loud` says why not. */
export async function opensInSecondLibrary(bytes: Uint8Array, loud = false): Promise<boolean> {
  try {
    await new (exceljs().Workbook)().xlsx.load(bytes.slice().buffer as ArrayBuffer);
    return true;
  } catch (error) {
    if (loud) process.stderr.write(`${String(error)}\n`);
    return false;
  }
}
