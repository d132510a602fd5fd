import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { newWorkbook } from '../../src/files';
import { classifyFile, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Facturación', 'Cuota', 'Margen', 'Años'];
const clients = (change: (i: number) => Partial<Record<number, string | number>> = () => ({})) =>
  Array.from({ length: 30 }, (_, i) => {
    const row: (string | number)[] = [`C${i + 10}`, 1000 + 37 * i, (i % 10) / 11 + 0.02, 0.1 + (i % 5) / 20, i % 8];
    for (const [column, value] of Object.entries(change(i))) row[Number(column)] = value!;
    return row;
  });
const written = (name: string, rows: (string | number)[][]): string =>
  folder.write(name, workbookOf([HEADER, ...rows]));

async function cellsOf(file: string): Promise<(address: string) => ExcelJS.Cell> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(file) as never);
  return (address) => book.worksheets[0]!.getCell(address);
}

test('says how shares are read, with the evidence, the cells that do not fit and their rows', async () => {
  const file = written(
    'a.xlsx',
    clients((i) => (i === 4 ? { 2: 45 } : {})),
  );
  const es = await classifyFile(file, '--out', folder.path('a-out.xlsx'), '--force');
  expect(es.out.replace(/\u00a0/g, ' ')).toContain(
    '! «Cuota» se lee en tanto por uno (0,25 es 25 %). El 96 % de sus números está entre 0 y 1; uno no: 45. 1 celda no cuadra con esa unidad (45) y queda sin dígito: corríjala. Fila 6.',
  );
  const en = await classifyFile(file, '--out', folder.path('a-out.xlsx'), '--force', '--lang', 'en');
  expect(en.out).toContain('“Margen” is read as fractions (0.25 is 25%). All of its numbers are between 0 and 1.');
  // One cell out of thirty: the others keep the digits of a fraction.
  expect(es.out).toMatch(/Dígito Cuota\s+12\s+8\s+6\s+3\s+1/);
});

test('a % format speaks for fractions where the numbers alone would not', async () => {
  const rows = clients((i) => ({ 3: i < 2 ? [0.5, 1.2][i]! : '' }));
  const style = { numberFormat: '0.0%' };
  const sheet = (styles?: { numberFormat: string }[]) =>
    newWorkbook([
      {
        sheet: 'Clientes',
        cells: [
          { row: 0, column: 0, values: [HEADER, ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))] },
          ...(styles ? [{ row: 1, column: 3, values: [[0.5], [1.2]], columnStyles: styles }] : []),
        ],
      },
    ]);
  const run = async (name: string, styles?: { numberFormat: string }[]) =>
    (await classifyFile(folder.write(name, sheet(styles)), '--out', folder.path(`out-${name}`), '--force')).out;
  expect(await run('f.xlsx', [style])).toContain('Sus celdas tienen formato de porcentaje.');
  expect(await run('g.xlsx')).not.toContain('formato de porcentaje');
});

test('a margin of 2 among fractions is read as 200 %, and that is said with its row; a share says it at its client', async () => {
  const rows = [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ...Array.from({ length: 9 }, (_, k) => [
      `A${k}`,
      `C${k}`,
      100 * (k + 1),
      k === 2 ? 1.5 : 0.4,
      k === 4 ? 2 : 0.2,
      k,
    ]),
  ];
  const input = folder.write('over.xlsx', workbookOf(rows));
  const run = await classifyFile(input);
  expect(run.out).toMatch(
    /1 celda se lee como más del 100 %: 2 \(200\s%\)\. Compruebe que no esté en otra unidad\. Fila 6\./,
  );
  expect(run.out).not.toMatch(/1,5 \(150\s%\)/);
  const english = await classifyFile(input, '--lang', 'en', '--report', '--force');
  expect(english.out).toContain('1 cell is read as more than 100%: 2 (200%)');
  const sheet = await readByExcelJs(folder.path('over-CEC.xlsx'), 'Portfolio report');
  const cells: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => cells.push(String(cell.value))));
  expect(cells.some((text) => text.includes('1 cell is read as more than 100%'))).toBe(true);
  // Of 0–100 it would be 2 %.
  const read = await classifyFile(input, '--unit', 'Margen %=0-100', '--force');
  expect(read.out).not.toContain('se lee como más del');
});

test('--unit decides otherwise, and refuses what it cannot mean', async () => {
  const file = written('b.xlsx', clients());
  const out = folder.path('b-out.xlsx');
  const run = await classifyFile(file, '--out', out, '--force', '--unit', 'Cuota=0-100');
  expect(run.out).toContain('«Cuota» se lee de 0 a 100');
  expect(run.out).toContain('Por sus celdas parece lo contrario');
  expect(run.out).toMatch(/Dígito Cuota\s+0\s+0\s+0\s+30\s+0/);
  for (const [unit, sentence] of [
    ['Cuota=tanto', /COLUMNA=UNIDAD/],
    ['Años=0-100', /Se puede decir la unidad de: Cuota, Margen\./],
  ] as const) {
    const refused = await classifyFile(file, '--out', out, '--force', '--unit', unit);
    expect([refused.code, refused.error]).toEqual([2, expect.stringMatching(sentence)]);
  }
});

describe('numbers as text', () => {
  const texts = clients((i) =>
    i === 3 ? { 1: '1.234,56 €' } : i === 5 ? { 1: '(500,00)' } : i === 6 ? { 2: '12,5 %' } : {},
  );

  test('stay text until they are asked to be converted, which is offered', async () => {
    const file = written('c.xlsx', texts);
    const run = await classifyFile(file, '--out', folder.path('c-out.xlsx'), '--force');
    expect(run.out).toContain('Con --convert-text');
    expect((await cellsOf(folder.path('c-out.xlsx')))('B5').value).toBe('1.234,56 €');
  });

  test.each(['beside', 'new sheet'])('are converted in the result, each column by its rule (%s)', async (where) => {
    const file = written('d.xlsx', texts);
    const out = folder.path('d-out.xlsx');
    const more = where === 'beside' ? [] : ['--new-sheet'];
    const run = await classifyFile(file, '--out', out, '--force', '--convert-text', ...more);
    expect(run.code).toBe(0);
    expect(run.out).toContain(
      'Convertir «Facturación». Una regla para toda la columna: la coma separa los decimales. Los millares van agrupados de tres en tres. El signo de moneda se quita. Los números entre paréntesis o con el signo menos detrás son negativos. Cambian 2 celdas; ninguna otra. B5 «1.234,56 €» → 1.234,56; B7 «(500,00)» → -500',
    );
    const cell = await cellsOf(out);
    expect([cell('B5').value, cell('B7').value, cell('C8').value]).toEqual([1234.56, -500, 0.125]);
    expect(cell('C8').numFmt).toBe('0.0%');
    expect(cell('B6').value).toBe(1000 + 37 * 4);
    // The input is never touched.
    expect((await cellsOf(file))('B5').value).toBe('1.234,56 €');
  });

  test('whose rule is open are refused with what to say', async () => {
    const file = written(
      'e.xlsx',
      clients((i) => (i === 3 ? { 1: '1.234' } : {})),
    );
    const out = folder.path('e-out.xlsx');
    const refused = await classifyFile(file, '--out', out, '--force', '--convert-text');
    expect([refused.code, refused.error]).toEqual([1, expect.stringMatching(/«Facturación».*--decimal/)]);
    const said = await classifyFile(file, '--out', out, '--force', '--convert-text', '--decimal', ',');
    expect(said.code).toBe(0);
    expect((await cellsOf(out))('B5').value).toBe(1234);
  });
});
