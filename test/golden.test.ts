import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder } from './support/cli';
import { recalculated, soffice } from './support/libreOffice';

/** Workbooks with their expected cells; how to add one is in golden/README.md. */

interface Golden {
  readonly about: string;
  readonly arguments: readonly string[];
  readonly headerRow: number;
  readonly sheet?: string;
  readonly columns: Readonly<Record<string, readonly (string | number)[]>>;
}

const GOLDEN = join(process.cwd(), 'test/golden');
const NAMES = readdirSync(GOLDEN).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : []));
const folder = temporaryFolder();
afterAll(folder.remove);

/** A formula's result stands in for its cell. */
const valueOf = (cell: unknown): unknown =>
  typeof cell === 'object' && cell !== null && 'formula' in cell ? ((cell as { result?: unknown }).result ?? '') : cell;

function columnsOf(sheet: ExcelJS.Worksheet, { columns, headerRow }: Golden): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(columns).map(([header, cells]) => [
      header,
      columnByHeader(sheet, header, headerRow).slice(0, cells.length).map(valueOf),
    ]),
  );
}

async function classified(file: string, out: string, { arguments: given }: Golden, ...more: string[]): Promise<string> {
  const run = await classifyFile(file, '--out', folder.path(out), ...given, ...more);
  expect(run).toMatchObject({ code: 0, error: '' });
  return folder.path(out);
}

test('there is a workbook for every list of expected cells', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(3);
  expect(readdirSync(GOLDEN)).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}.xlsx`)));
});

describe.each(NAMES)('%s', (name) => {
  const golden = JSON.parse(readFileSync(join(GOLDEN, `${name}.json`), 'utf8')) as Golden;
  const file = join(GOLDEN, `${name}.xlsx`);

  test('classified, and once more in place', async () => {
    const once = await classified(file, `${name}-1.xlsx`, golden);
    expect(columnsOf(await readByExcelJs(once, golden.sheet), golden)).toEqual(golden.columns);
    const twice = await classified(once, `${name}-2.xlsx`, golden, '--replace');
    expect(columnsOf(await readByExcelJs(twice, golden.sheet), golden)).toEqual(golden.columns);
  });

  (soffice ? test : test.skip)(
    'as formulas that LibreOffice works out anew',
    async () => {
      const plain = await classified(file, `${name}-plain.xlsx`, golden, '--output', 'plain');
      const worked = recalculated(plain, folder.path(name));
      expect(columnsOf(await readByExcelJs(worked, golden.sheet), golden)).toEqual(golden.columns);
    },
    240_000,
  );
});
