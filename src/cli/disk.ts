import { constants } from 'node:fs';
import { access, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { CliProblem } from './problems';

/** The bytes of a file. @throws CliProblem `notFound`, `unreadable` */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new CliProblem('notFound', { file });
    throw new CliProblem('unreadable', { file, message: codeOf(error) });
  }
}

/** Refuses to overwrite. @throws CliProblem `exists`, `sameFile` */
export async function checkTarget(file: string, input: string, force: boolean): Promise<void> {
  if (!(await isThere(file))) return;
  if ((await realpath(file)) === (await realpath(input))) throw new CliProblem('sameFile');
  if (!force) throw new CliProblem('exists', { file });
}

/** Writes whole or not at all: beside the target first, then in its place. @throws CliProblem `unwritable` */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const draft = `${file}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new CliProblem('unwritable', { file, message: codeOf(error) });
  }
}

/** A name that no file has: the given one, or the first free one with a number behind it. */
export async function freeName(file: string): Promise<string> {
  const { dir, name, ext } = parse(file);
  let free = file;
  for (let n = 2; await isThere(free); n++) free = join(dir, `${name} ${n}${ext}`);
  return free;
}

/** Whether a file is there. */
export async function isThere(file: string): Promise<boolean> {
  return access(file, constants.F_OK).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown }).code ?? error);
}
