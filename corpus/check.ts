import { readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { runClassify } from '../src/cli/classify';
import { translator } from '../src/locales';
import { recalculated, soffice } from '../test/support/libreOffice';
import { changedCells, resultCells, secondReader } from './cells';
import { changedParts } from './parts';

/** How a file came through: `refused` is a sentence with a way on, `differs` is a fault. */
export interface Outcome {
  readonly end: 'same' | 'refused' | 'differs';
  readonly lines: readonly string[];
}

/** Differences named per file; the rest are counted. */
const MOST = 5;
/** The day on which everything is judged, so that two runs say the same. */
const DAY = '2026-01-01';
/** The header by which a result is found. */
const CODE = translator('en')('words.column.code');

/** One run of the command line in this process. */
async function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const say = (line: string): number => lines.push(line);
  const code = await runClassify([...args, '--lang', 'en'], {
    out: () => undefined,
    progress: () => undefined,
    error: say,
    today: DAY,
  });
  return { code, said: lines.join('\n') };
}

/** The criteria that a refusal offers to type: the file's own columns of numbers. */
const offered = (said: string): string[] =>
  [...said.matchAll(/(--criteri(?:a|on)) "((?:\\"|[^"])*)"/g)].flatMap(([, option, names]) => [
    option!,
    names!.replaceAll('\\"', '"'),
  ]);

/**
 * Takes a file the whole way: read, classify (by its own columns of numbers, where its headers say nothing), write
 * values and plain formulas, work those out in LibreOffice, read everything again with exceljs.
 * @param folder for what is written; emptied by the caller
 * @param recalculate whether LibreOffice works the formulas out, where it is installed
 */
export async function checkFile(file: string, folder: string, recalculate = true): Promise<Outcome> {
  const extension = extname(file).toLowerCase();
  const written = extension === '.xlsm' ? '.xlsm' : '.xlsx';
  const out = (name: string): string => join(folder, `${name}${written}`);
  let criteria: string[] = [];
  let first = await run([file, '--out', out('values'), '--force']);
  if (first.code === 1 && (criteria = offered(first.said)).length) {
    first = await run([file, '--out', out('values'), '--force', ...criteria]);
  }
  if (first.code !== 0) return refusal(first);
  const second = await run([file, '--out', out('plain'), '--force', '--output', 'plain', ...criteria]);
  if (second.code !== 0) return { end: 'differs', lines: [`values are written, formulas not: ${second.said}`] };
  const faults: string[] = [];
  const original = readFileSync(file);
  const values = readFileSync(out('values'));
  const plain = readFileSync(out('plain'));
  const read = { values: await secondReader(values), plain: await secondReader(plain) };
  const before = extension.startsWith('.xls') ? await secondReader(original) : null;
  if (before || !extension.startsWith('.xls')) {
    for (const name of ['values', 'plain'] as const) if (!read[name]) faults.push(`exceljs does not open the ${name}`);
  }
  for (const [name, bytes] of Object.entries({ values, plain })) {
    if (!extension.startsWith('.xls')) continue;
    faults.push(...changedParts(original, bytes).map((part) => `${name}: part ${part} is not as it was`));
    const after = read[name as keyof typeof read];
    if (before && after) faults.push(...changedCells(before, after).map((cell) => `${name}: ${cell}`));
  }
  if (read.values && read.plain) {
    const figures = resultCells(read.values, CODE);
    if (!figures.size) faults.push(`no column ${CODE}`);
    faults.push(...otherFigures(figures, resultCells(read.plain, CODE), 'saved with the formulas'));
    if (recalculate && soffice && written === '.xlsx') {
      const again = await secondReader(readFileSync(recalculated(out('plain'), folder)));
      faults.push(...otherFigures(figures, again ? resultCells(again, CODE) : new Map(), 'by LibreOffice'));
    }
  }
  return faults.length ? { end: 'differs', lines: cut(faults) } : { end: 'same', lines: [] };
}

function refusal({ code, said }: { code: number; said: string }): Outcome {
  return code === 1
    ? { end: 'refused', lines: [said.split('\n')[0]!] }
    : { end: 'differs', lines: [`exit ${code}: ${said}`] };
}

/** Columns in which formulas come to something else than the engine. */
function otherFigures(expected: Map<string, string[]>, found: Map<string, string[]>, by: string): string[] {
  return [...expected].flatMap(([header, cells]) => {
    const other = found.get(header);
    if (!other) return [`${header} is missing ${by}`];
    // Rows below the list differ in number between programs.
    const k = cells.findIndex((cell, i) => cell !== (other[i] ?? ''));
    return k < 0 ? [] : [`${header}, client row ${k + 1}: “${cells[k]!}”, ${by} “${other[k] ?? ''}”`];
  });
}

const cut = (lines: readonly string[]): string[] =>
  lines.length > MOST ? [...lines.slice(0, MOST), `… and ${lines.length - MOST} more`] : [...lines];

/** Writes a workbook to check. */
export function put(folder: string, name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
