import ExcelJS from 'exceljs';
import { writeFileSync } from 'node:fs';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años', 'Impagados'];
const CLIENTS = Array.from({ length: 8 }, (_, k) => [
  `C${k}`,
  `Cliente ${k}`,
  ...[9000 - 1000 * k, 0.9 - 0.1 * k, 0.3, 9 - k, k % 2],
]);

/** A list with one more column before ours. */
const listWith = (file: string, header: string, cells: readonly (string | number)[]): string =>
  folder.write(file, workbookOf([[...HEADER, header], ...CLIENTS.map((row, k) => [...row, cells[k % cells.length]!])]));

const headersOf = async (file: string): Promise<string[]> =>
  ((await readByExcelJs(file)).getRow(1).values as string[]).filter((header) => header !== undefined);

/** Changes a written file as its user would, with a library that is not ours. */
async function changed(from: string, to: string, change: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(from);
  change(workbook.worksheets[0]!);
  writeFileSync(folder.path(to), Buffer.from(await workbook.xlsx.writeBuffer()));
  return folder.path(to);
}

const cellOfHeader = (sheet: ExcelJS.Worksheet, header: string): ExcelJS.Cell =>
  sheet.getRow(1).getCell((sheet.getRow(1).values as string[]).indexOf(header));

describe('a user’s column that is headed like one of ours', () => {
  const theirs: [header: string, cells: (string | number)[]][] = [
    ['Clase ABC', ['A+', 'B', 'C']],
    ['Bloqueo de ventas', ['por gerencia', '']],
    ['Observaciones', ['Llamar en enero', '', 'Pide catálogo; falta el pedido']],
    ['Código CEC', [4711, 9000]],
    ['N.º de prioridad', [1, 2, 1, 3]],
    ['Segmento', ['Hostelería', 'Salud']],
    ['Puntuación total', [8.5, 7]],
    ['Observaciones', ['']],
    ['N.º de prioridad', [1, 2, 3, 4, 5, 6, 7, 8]],
    ['Clase ABC', ['A', 'B', 'C']],
    ['Descuento comercial', [0.1, 0]],
  ];
  test.each(theirs)('%s %j stays whole, with or without --replace, and is said', async (header, cells) => {
    const file = listWith('own.xlsx', header, cells);
    const expected = CLIENTS.map((_, k) => cells[k % cells.length]!);
    for (const more of [[], ['--replace'], ['--lang', 'en', '--replace'], ['--output', 'plain', '--replace']]) {
      const out = folder.path('own1.xlsx');
      const run = await classifyFile(file, '--out', out, '--force', ...more);
      expect(run).toMatchObject({ code: 0, error: '' });
      expect(run.out).toContain(header);
      expect(run.out).toMatch(/es suya y queda como estaba|it is yours and stays as it was/);
      const sheet = await readByExcelJs(out);
      expect(sheet.getCell('H1').value).toBe(header);
      expect(columnByHeader(sheet, header)).toEqual(expected);
      // Ours is there too, under a name of its own; the file runs through again and again, and theirs stays.
      const headers = await headersOf(out);
      expect(new Set(headers.map((one) => one.toLowerCase())).size).toBe(headers.length);
      const again = await classifyFile(out, '--replace', '--out', folder.path('own2.xlsx'), '--force');
      expect(again).toMatchObject({ code: 0, error: '' });
      expect(columnByHeader(await readByExcelJs(folder.path('own2.xlsx')), header)).toEqual(expected);
      expect((await headersOf(folder.path('own2.xlsx'))).length).toBe(headers.length);
    }
  });

  test('ours gets a number behind its name, which is said', async () => {
    const run = await classifyFile(listWith('clash.xlsx', 'Observaciones', ['Llamar']), '--force');
    expect(run.out).toContain('La del programa es «Observaciones (2)».');
    expect(await headersOf(folder.path('clash-CEC.xlsx'))).toContain('Observaciones (2)');
  });
});

describe('columns of an earlier run', () => {
  const first = async (...more: string[]): Promise<string> => {
    const file = folder.write('run.xlsx', workbookOf([HEADER, ...CLIENTS]));
    expect((await classifyFile(file, '--force', ...more)).code).toBe(0);
    return folder.path('run-CEC.xlsx');
  };
  const second = async (file: string, ...more: string[]): Promise<ExcelJS.Worksheet> => {
    const out = folder.path('second.xlsx');
    expect(await classifyFile(file, '--replace', '--out', out, '--force', ...more)).toMatchObject({
      code: 0,
      error: '',
    });
    return readByExcelJs(out);
  };

  test('without --replace they are refused', async () => {
    const run = await classifyFile(await first(), '--out', folder.path('second.xlsx'), '--force');
    expect(run.code).toBe(1);
    expect(run.error).toContain('Código CEC');
  });

  test.each([
    [
      ['--output', 'plain'],
      ['--lang', 'en'],
    ],
    [[], ['--output', 'plain', '--lang', 'en']],
    [['--lang', 'en'], []],
  ])('%j, then %j: one code per client', async (was, is) => {
    const before = await headersOf(await first(...was));
    const sheet = await second(folder.path('run-CEC.xlsx'), ...is);
    const headers = sheet.getRow(1).values as string[];
    expect(headers.filter((header) => /^(Código CEC|CEC code)/.test(header ?? ''))).toHaveLength(1);
    expect(headers.filter((header) => /^(Observaciones|Remarks)/.test(header ?? ''))).toHaveLength(1);
    expect(headers.filter((header) => /^(Dígito|Digit) /.test(header ?? ''))).toHaveLength(4);
    expect(headers.filter(Boolean).length).toBeGreaterThanOrEqual(before.length);
  });

  test('a code column under the user’s name is found, replaced and keeps its name', async () => {
    const file = await changed(await first(), 'renamed.xlsx', (sheet) => {
      cellOfHeader(sheet, 'Código CEC').value = 'Nuestro código';
    });
    const before = await headersOf(file);
    const sheet = await second(file, '--lang', 'en');
    const headers = sheet.getRow(1).values as string[];
    expect(headers).toContain('Nuestro código');
    expect(headers).not.toContain('CEC code');
    expect(headers.filter(Boolean)).toHaveLength(before.length);
  });

  test('a column that the user put among ours, with figures that fit, is not taken for ours', async () => {
    const from = await first();
    const digit = (await headersOf(from)).find((header) => header.startsWith('Dígito '))!;
    const notes = CLIENTS.map((_, k) => 1 + (k % 4));
    const file = await changed(from, 'inserted.xlsx', (sheet) => {
      const header = cellOfHeader(sheet, digit);
      notes.forEach((note, k) => (sheet.getCell(k + 2, Number(header.col)).value = note));
      header.value = 'Nota del comercial';
    });
    const sheet = await second(file);
    expect(columnByHeader(sheet, 'Nota del comercial')).toEqual(notes);
    expect(columnByHeader(sheet, digit).filter((cell) => cell !== '')).toHaveLength(8);
  });

  test('digits of criteria that are no longer chosen are replaced where they stand', async () => {
    const file = await first('--criteria', 'Facturación,Cuota,Margen %,Años');
    const sheet = await second(file, '--criteria', 'Facturación,Cuota,Margen %,Impagados');
    const headers = (sheet.getRow(1).values as string[]).filter(Boolean);
    expect(headers.filter((header) => header.startsWith('Dígito '))).toHaveLength(4);
    expect(headers.filter((header) => header.startsWith('Código CEC'))).toHaveLength(1);
  });

  test('a cell that the user wrote over in a column of ours makes the column theirs', async () => {
    const file = await changed(await first(), 'edited.xlsx', (sheet) => {
      sheet.getRow(3).getCell((sheet.getRow(1).values as string[]).indexOf('Segmento')).value = 'Cliente de mi padre';
    });
    const sheet = await second(file);
    expect(columnByHeader(sheet, 'Segmento')).toContain('Cliente de mi padre');
    expect(columnByHeader(sheet, 'Segmento (2)')).not.toContain('Cliente de mi padre');
  });
});
