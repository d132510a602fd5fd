import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { runClassify } from '../../src/cli/classify';
import { newWorkbook, type SheetEdit } from '../../src/files';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs `classify` in this process, as `npm run classify -- …` would. */
export async function classifyFile(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runClassify(args, {
    out: (line) => out.push(line),
    progress: () => undefined,
    error: (line) => error.push(line),
    today: '2026-01-01',
  });
  return { code, out: out.join('\n'), error: error.join('\n') };
}

/** A folder of its own for one test file, gone when it is done. */
export function temporaryFolder(): {
  path: (name: string) => string;
  write: (name: string, content: string | Uint8Array) => string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'cec-'));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A workbook of one sheet out of plain rows. */
export function workbookOf(rows: (string | number | boolean)[][], more: Partial<SheetEdit> = {}): Uint8Array {
  return newWorkbook([{ sheet: 'Hoja1', cells: [{ row: 0, column: 0, values: rows }], ...more }]);
}

/** A sheet's cells by a library that is not ours. */
export async function readByExcelJs(file: string, sheet?: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return sheet === undefined ? workbook.worksheets[0]! : workbook.getWorksheet(sheet)!;
}

/** The values of a column by its header, from the row below it to the last one. */
export function columnByHeader(sheet: ExcelJS.Worksheet, header: string, headerRow = 1): unknown[] {
  const cells = sheet.getRow(headerRow).values as unknown[];
  const column = cells.indexOf(header);
  if (column < 0) throw new Error(`No column ${header}: ${cells.join(', ')}`);
  const values: unknown[] = [];
  for (let row = headerRow + 1; row <= sheet.rowCount; row++) values.push(sheet.getCell(row, column).value ?? '');
  return values;
}
