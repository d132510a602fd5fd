import { readFileSync } from 'node:fs';
import { openWorkbook, sampleWorkbook } from '../../src/files';
import { sampleTable } from '../../src/portfolio';
import { openBook } from '../excel/support/book';
import { reopened } from '../excel/support/reopened';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const CLIENTS: (string | number)[][] = [
  ['000123', 'Uno', 1000, 0.4, 0.2, 5],
  ['A2', 'Dos', 500, 0.1, 0.1, 2],
  ['A3', 'Tres', 50, 0.3, 0.05, 1],
];

test('a share that is computed is named once, by the columns that it is of', async () => {
  const rows = [
    ['Código', 'Facturación', 'Compras totales', 'Margen %', 'Años'],
    ['A1', 1000, 4000, 0.2, 5],
    ['A2', 500, 2000, 0.1, 2],
  ];
  const { out } = await classifyFile(folder.write('computed.xlsx', workbookOf(rows)));
  expect(out).toMatch(/^ {2}Cuota de cliente +«Facturación» ÷ «Compras totales»$/m);
});

describe('the sample', () => {
  test('is the same for the same seed, another for another', () => {
    expect(sampleTable()).toEqual(sampleTable());
    expect(sampleTable({ seed: 1 }).cells).not.toEqual(sampleTable().cells);
    expect(sampleTable({ language: 'en' }).cells[9]!.slice(4, 12)).toEqual(sampleTable().cells[9]!.slice(4, 12));
  });

  test('is classified with every client accounted for, its awkward rows said', async () => {
    const input = folder.write('clientes.xlsx', sampleWorkbook());
    const run = await classifyFile(input);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/240 clientes en Clientes!A1:[A-Z]+245/);
    expect(run.out).toMatch(/totales o subtotales \(«TOTAL»\)/);
    const sheet = await readByExcelJs(folder.path('clientes-CEC.xlsx'));
    const codes = columnByHeader(sheet, 'Código CEC', 4).slice(0, 240);
    const remarks = columnByHeader(sheet, 'Observaciones', 4).slice(0, 240);
    codes.forEach((code, i) => expect(code !== '' || remarks[i] !== '').toBe(true));
    expect(codes.filter((code) => code !== '').length).toBeGreaterThan(200);
    const header = sheet.getRow(4).values as unknown[];
    const [first, columns] = [header.indexOf('Código CEC'), header.length - 1];
    expect(columns - first).toBe(10);
    expect(sheet.getCell(5, first).numFmt).toBe('0000');
    expect(sheet.getCell('A5').value).toBe('000001');
    expect(columnByHeader(sheet, 'Código CEC', 4)[240] ?? '').toBe('');
    for (let column = first; column <= columns; column++) {
      const header = sheet.getCell(4, column);
      // As the headers beside it, on two lines where they are; its longest word beside the filter button of its table.
      expect(header.alignment).toMatchObject({ wrapText: true, vertical: 'middle' });
      expect(header.font.bold).toBe(true);
      const longest = Math.max(
        ...String(header.value)
          .split(' ')
          .map((word) => word.length),
      );
      expect(sheet.getColumn(column).width).toBeGreaterThanOrEqual(longest + 3);
    }
    const [table] = openWorkbook(readFileSync(folder.path('clientes-CEC.xlsx'))).sheet('Clientes').tables;
    expect(table).toMatchObject({
      name: 'CEC_Clientes',
      range: { row: 3, column: 0, rowCount: 241, columnCount: columns },
    });
  });

  test('a scheme that was saved gives the same again', async () => {
    const input = folder.write('again.xlsx', sampleWorkbook());
    const saved = folder.path('scheme.json');
    await classifyFile(input, '--save-scheme', saved);
    const run = await classifyFile(input, '--scheme', saved, '--out', folder.path('again2.xlsx'));
    expect(run.code).toBe(0);
    const first = await readByExcelJs(folder.path('again-CEC.xlsx'));
    const second = await readByExcelJs(folder.path('again2.xlsx'));
    for (const header of ['Código CEC', 'Segmento', 'N.º de prioridad', 'Observaciones']) {
      expect(columnByHeader(second, header, 4)).toEqual(columnByHeader(first, header, 4));
    }
  });

  test('the IT company preset weighs and counts loyalty', async () => {
    const input = folder.write('it.xlsx', sampleWorkbook());
    const run = await classifyFile(input, '--preset', 'it-company', '--lang', 'en');
    expect(run.code).toBe(0);
    const sheet = await readByExcelJs(folder.path('it-CEC.xlsx'));
    const weighted = columnByHeader(sheet, 'Weighted score', 4).filter((value) => value !== '') as number[];
    expect(Math.min(...weighted)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...weighted)).toBeLessThanOrEqual(4);
  });
});

describe('what is already there stays', () => {
  const input = (): string => folder.write('small.xlsx', workbookOf([HEADER, ...CLIENTS]));

  test('an output file is not overwritten without being told to, nor the input ever', async () => {
    const path = input();
    const out = folder.write('taken.xlsx', 'mine');
    expect(await classifyFile(path, '--out', out)).toMatchObject({
      code: 3,
      error: expect.stringContaining('--force'),
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await classifyFile(path, '--out', out, '--force')).code).toBe(0);
    expect(await classifyFile(path, '--out', path, '--force')).toMatchObject({ code: 3 });
    const scheme = folder.write('mine.json', '{}');
    expect(await classifyFile(path, '--out', folder.path('x.xlsx'), '--save-scheme', scheme)).toMatchObject({
      code: 3,
    });
  });

  test('a sheet of results is no client table: neither offered in the pane nor read by the next run', async () => {
    const path = folder.write('own.xlsx', workbookOf([HEADER, ...CLIENTS]));
    const first = folder.path('own-CEC.xlsx');
    const second = folder.path('own-2.xlsx');
    expect(await classifyFile(path, '--new-sheet')).toMatchObject({ code: 0, error: '' });
    expect(await classifyFile(first, '--new-sheet', '--out', second)).toMatchObject({ code: 0, error: '' });
    const again = await classifyFile(second, '--new-sheet', '--out', folder.path('own-3.xlsx'));
    expect(again).toMatchObject({ code: 0, error: '' });
    expect(again.out).toContain('3 clientes en Hoja1!A1:F4');
    expect(again.out).not.toContain('CEC!A1');
    const empty = await openBook();
    const book = await reopened(readFileSync(second), empty);
    expect((await book.gateway.otherLists(() => false)).map(({ sheetName }) => sheetName)).toEqual(['Hoja1']);
    [empty, book].forEach((each) => each.close());
  });

  test('cells beside the table are never written over', async () => {
    const clients = [...CLIENTS].reverse();
    const beside = [HEADER, ...clients].map((row, k) => [...row, '', '', k === 2 ? 'nota mía' : '']);
    const path = folder.write('beside.xlsx', workbookOf(beside));
    const run = await classifyFile(path, '--range', 'A1:F4');
    expect(run).toMatchObject({ code: 1, error: expect.stringContaining('I3 ya tiene datos («nota mía»)') });
    const apart = await classifyFile(path, '--range', 'A1:F4', '--new-sheet');
    expect(apart.code).toBe(0);
    const sheet = await readByExcelJs(folder.path('beside-CEC.xlsx'), 'CEC');
    expect(columnByHeader(sheet, 'Código').sort()).toEqual(['000123', 'A2', 'A3']);
    expect(columnByHeader(sheet, 'Código CEC').every((code) => Number(code) >= 1111)).toBe(true);
    expect(columnByHeader(sheet, 'N.º de prioridad')).toEqual([1, 2, 3]);
    // Each name and result beside its own client: as in columns beside the list.
    const list = folder.write('list.xlsx', workbookOf([HEADER, ...clients]));
    expect((await classifyFile(list)).code).toBe(0);
    const inList = await readByExcelJs(folder.path('list-CEC.xlsx'), 'Hoja1');
    const order = columnByHeader(inList, 'Código').map((id) => columnByHeader(sheet, 'Código').indexOf(id));
    expect(order).not.toEqual([0, 1, 2]);
    for (const header of [HEADER[1]!, 'Código CEC', 'N.º de prioridad']) {
      const apart = columnByHeader(sheet, header);
      expect(order.map((at) => apart[at])).toEqual(columnByHeader(inList, header));
    }
    expect((await readByExcelJs(folder.path('beside-CEC.xlsx'), 'Hoja1')).getCell('I3').value).toBe('nota mía');
  });

  test('columns of an earlier run are replaced only when asked', async () => {
    const path = input();
    const first = folder.path('first.xlsx');
    const second = folder.path('second.xlsx');
    await classifyFile(path, '--out', first);
    expect(await classifyFile(first, '--out', second)).toMatchObject({
      code: 1,
      error: expect.stringContaining('--replace'),
    });
    expect((await classifyFile(first, '--out', second, '--replace')).code).toBe(0);
    const before = await readByExcelJs(first);
    const after = await readByExcelJs(second);
    expect(after.columnCount).toBe(before.columnCount);
    expect(columnByHeader(after, 'Código CEC')).toEqual(columnByHeader(before, 'Código CEC'));
  });

  test('an existing Excel table grows to the right and stays the same table', async () => {
    const range = { row: 0, column: 0, rowCount: 4, columnCount: 6 };
    const tables = [{ kind: 'add' as const, name: 'Ventas', range, columns: HEADER, style: 'TableStyleMedium2' }];
    const path = folder.write('table.xlsx', workbookOf([HEADER, ...CLIENTS], { tables }));
    expect((await classifyFile(path)).code).toBe(0);
    const [table] = openWorkbook(readFileSync(folder.path('table-CEC.xlsx'))).sheet('Hoja1').tables;
    expect(table).toMatchObject({ name: 'Ventas', style: 'TableStyleMedium2', range: { columnCount: 16 } });
    expect(table!.columns.slice(6, 8)).toEqual(['Código CEC', 'Dígito Facturación']);
  });
});

describe('choices on the command line', () => {
  test('blank means zero where the user says so', async () => {
    const rows = [
      ['Código', 'Cliente', 'Facturación', 'Cuota', 'Años', 'Impagados'],
      ['A1', 'Uno', 1000, 0.4, 5, ''],
      ['A2', 'Dos', 900, 0.4, 5, 1],
    ];
    const path = folder.write('empty.xlsx', workbookOf(rows));
    await classifyFile(path);
    const { out } = await classifyFile(path, '--empty', 'Impagados=zero', '--out', folder.path('zero.xlsx'));
    expect(out).toContain('1 celda vacía en «Impagados»: vacío equivale a cero.');
    expect(out).not.toContain('se toma como dato que falta');
    const digits = async (file: string): Promise<unknown[]> =>
      columnByHeader(await readByExcelJs(folder.path(file)), 'Dígito Impagados');
    expect(await digits('empty-CEC.xlsx')).toEqual(['', 3]);
    expect(await digits('zero.xlsx')).toEqual([4, 3]);
  });

  test('a column can be chosen for a role', async () => {
    const rows = [HEADER, ...CLIENTS].map(([id, name, amount, ...rest], k) => [
      id!,
      name!,
      amount!,
      k ? Number(amount) * 2 : 'Importe B',
      ...rest,
    ]);
    const path = folder.write('chosen.xlsx', workbookOf(rows as (string | number)[][]));
    const run = await classifyFile(path, '--column', 'turnover=Importe B');
    expect(run.out).toContain('«Importe B» (elegida por usted');
    expect(await classifyFile(path, '--column', 'turnover=Nada', '--force')).toMatchObject({
      code: 1,
      error: expect.stringContaining('«Nada»'),
    });
  });

  test('a .csv of Spanish Excel is read with its marks', async () => {
    const csv =
      'Código;Cliente;Facturación;Cuota;Margen %;Años\n000123;Peña;1.234,50;40 %;20 %;5\n000124;Ruiz;12.000,00;10 %;5 %;1\n';
    const path = folder.write('spain.csv', new Uint8Array(Buffer.from(csv, 'latin1')));
    const run = await classifyFile(path);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toContain('WINDOWS-1252, separador «;», decimales con «,»');
    const sheet = await readByExcelJs(folder.path('spain-CEC.xlsx'));
    expect(columnByHeader(sheet, 'Facturación')).toEqual([1234.5, 12000]);
    expect(columnByHeader(sheet, 'Código')).toEqual(['000123', '000124']);
  });
});
