import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook } from '../../src/files';
import { classifyFile, columnByHeader, readByExcelJs, temporaryFolder, workbookOf } from '../support/cli';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEAD = 'Código;Cliente;Facturación anual;Cuota de cliente;Margen %;Años de relación';
const csv = (...rows: string[]): string => [HEAD, ...rows].join('\r\n');

describe('.csv lists as other programs write them', () => {
  test('ids keep their digits; what is no figure is named with its row, and only its client has no code', async () => {
    const file = folder.write(
      'ids.csv',
      csv(
        '1E10;Alfa;120.000,00 €;60,0 %;30,0 %;8',
        '2E3;Beta;45.000,00 €;30,0 %;20,0 %;4',
        '430.010;Gamma;-;15,0 %;10,0 %;2',
        HEAD,
        '5-;Delta;9.000,00 €;5,0 %;2,0 %;1',
        '7;Eta;15.000,00 €;22,0 %;12,0 %;5',
        ';TOTAL;189.000,00 €;;;',
      ),
    );
    const run = await classifyFile(file);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/1 celda con texto en «Facturación anual» \(«-»\).*Fila 4\./);
    const sheet = await readByExcelJs(folder.path('ids-CEC.xlsx'));
    expect(columnByHeader(sheet, 'Código').slice(0, 3)).toEqual(['1E10', '2E3', '430.010']);
    expect(columnByHeader(sheet, 'Facturación anual').slice(0, 5)).toEqual([
      120000,
      45000,
      '-',
      'Facturación anual',
      9000,
    ]);
    expect(columnByHeader(sheet, 'Código CEC').filter((code) => code !== '')).toHaveLength(4);
  });

  test('a quote that swallows rows: refused, with where it opens and where it ends', async () => {
    const rows = ['A;Uno;1;0,5;0,3;8', 'B;"Dos;2;0,3;0,2;4', 'C;Tres;3;0,2;0,1;2', 'D;Pantalla 19";4;0,1;0,1;1'];
    const run = await classifyFile(folder.write('quote.csv', csv(...rows, 'E;Cinco;5;0,1;0,1;1')), '--lang', 'en');
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/line 3 .*“Dos;2;0,3;0,2;4”.* line 5/);
  });

  test('numbers in another form than digits are said column by column, with what they are read as', async () => {
    const rows = Array.from({ length: 8 }, (_, k) => {
      const margin = k % 2 ? `${k},5-` : '12';
      return `0${k};Cliente ${k};${k === 3 ? '(1.500,00)' : `${k + 1}.250,00 €`};40 %;${margin};${k}`;
    });
    const path = folder.write('forms.csv', ['Código;Cliente;Facturación;Cuota;Margen %;Años', ...rows].join('\n'));
    const run = await classifyFile(path);
    expect(run.out).toContain(
      '«Facturación»: 8 números están escritos con moneda, con paréntesis o con el signo detrás',
    );
    expect(run.out).toContain('«1.250,00 €» → 1.250; «(1.500,00)» → -1.500');
    expect(run.out).toContain('«Margen %»: 4 números');
    expect(run.out).toContain('«1,5-» → -1,5');
    expect(run.out).not.toMatch(/«(Código|Años|Cuota)»: \d+ número/);
  });

  test('decimal marks by column, foreign bytes and stray quotes are said', async () => {
    const text = csv(
      'A;Peña;1.200,50;0.60;0.30;8',
      'B;"Bar "Ñ" SL";800,50;0.30;0.20;4',
      'C;Tres;300,50;0.15;0.10;2',
      'D;#;9;0.01;0.1;1',
    );
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.indexOf(0x23)] = 0xfa;
    const run = await classifyFile(folder.write('marks.csv', bytes));
    expect(run.out).toContain('En «Facturación anual» los decimales van con «,».');
    expect(run.out).toMatch(/! La línea 5 tiene bytes que no son UTF-8/);
    expect(run.out).toMatch(/! En la línea 3 hay una comilla sin doblar/);
    expect(run.code).toBe(0);
  });
});

describe('workbooks as other programs write them', () => {
  const HEADER = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'];
  const clients = (count = 6): (string | number)[][] =>
    Array.from({ length: count }, (_, k) => [
      `C${k}`,
      `Cliente ${'ABCDEFGH'[k]}`,
      1000 * (k + 1),
      0.1 * (k + 1),
      0.05 * (k + 1),
      k + 1,
    ]);
  const codesIn = async (file: string, sheet?: string): Promise<unknown[]> =>
    columnByHeader(await readByExcelJs(file, sheet), 'Código CEC').filter((code) => code !== '');
  const table = (name: string, row: number, column: number, columns: string[], rowCount: number, totalsRow = false) =>
    ({
      kind: 'add',
      name,
      range: { row, column, rowCount, columnCount: columns.length },
      columns,
      totalsRow,
    }) as const;

  test('an Excel table’s totals row gets no code, also where --range takes it in', async () => {
    const rows = [HEADER, ...clients(), ['Resumen', 6, 3500, 0.35, 0.175, 3.5]];
    const file = folder.write('totals.xlsx', workbookOf(rows, { tables: [table('Cartera', 0, 0, HEADER, 8, true)] }));
    for (const more of [[], ['--range', 'A1:F8']]) {
      const run = await classifyFile(file, '--force', ...more);
      expect(run).toMatchObject({ code: 0, error: '' });
      expect(run.out).toContain('6 clientes en Hoja1!A1:F7');
      expect(await codesIn(folder.path('totals-CEC.xlsx'))).toHaveLength(6);
    }
  });

  test('an average under a plain list gets none, and is named', async () => {
    const run = await classifyFile(
      folder.write('average.xlsx', workbookOf([HEADER, ...clients(), ['', 'Media cartera', 3500, 0.35, 0.175, 3.5]])),
    );
    expect(run.out).toContain('medias, recuentos y otros resúmenes («Media cartera»). Fila 8.');
    expect(await codesIn(folder.path('average-CEC.xlsx'))).toHaveLength(6);
  });

  test('a small table beside the list, and a sheet without clients before it, are passed over and named', async () => {
    const zones = [
      ['Zona', 'Objetivo'],
      ['Norte', 1],
      ['Sur', 2],
    ];
    const bytes = newWorkbook([
      {
        sheet: 'Notas',
        cells: [
          {
            row: 0,
            column: 0,
            values: [
              ['Mes', 'Ventas'],
              ['Enero', 5],
              ['Febrero', 7],
            ],
          },
        ],
      },
      {
        sheet: 'Cartera',
        cells: [
          { row: 0, column: 0, values: [HEADER, ...clients()] },
          { row: 0, column: 20, values: zones },
        ],
        tables: [table('Zonas', 0, 20, ['Zona', 'Objetivo'], 3)],
      },
    ]);
    const run = await classifyFile(folder.write('beside.xlsx', bytes));
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toContain('6 clientes en Cartera!A1:F7');
    expect(run.out).toMatch(/Otras tablas del archivo: Notas!A1:B3, Cartera!U1:V3\..*--sheet o --range/);
    expect(await codesIn(folder.path('beside-CEC.xlsx'), 'Cartera')).toHaveLength(6);
  });

  test('a refusal leads to --sheet and --range', async () => {
    const run = await classifyFile(
      folder.write(
        'none.xlsx',
        workbookOf([
          ['Mes', 'Ventas'],
          ['Enero', 5],
          ['Febrero', 7],
        ]),
      ),
    );
    expect(run.code).toBe(1);
    expect(run.error).toMatch(/Hacen falta cuatro criterios.*--sheet o --range/s);
  });

  test('why a column was not taken: formulas without results, text, emptiness', async () => {
    const formulas = clients().map((row, k) => [row[0]!, row[1]!, null, row[3]!, `${k + 1},5 %`, null]);
    const bytes = newWorkbook([
      {
        sheet: 'Hoja1',
        cells: [
          { row: 0, column: 0, values: [HEADER, ...formulas] },
          { row: 1, column: 2, values: formulas.map(() => [null]), formulas: formulas.map((_, k) => [`${k}*1`]) },
        ],
      },
    ]);
    // The writer asks Excel to work formulas out; a file that was never opened has no results.
    const run = await classifyFile(folder.write('unsaved.xlsx', withoutResults(bytes)), '--lang', 'en');
    expect(run.code).toBe(1);
    expect(run.error).toContain(
      '“Facturación” (Annual turnover (ex VAT)): its formulas have no saved results: open the file in Excel and save it',
    );
    expect(run.error).toMatch(/“Margen %” \([^)]*\): its numbers are typed as text/);
    expect(run.error).toMatch(/“Años” \([^)]*\): empty/);
    expect(run.error).not.toContain('rename');
  });

  test('a sheet entry without a part stays as it is', async () => {
    const entries = unzipSync(workbookOf([HEADER, ...clients()]));
    const book = strFromU8(entries['xl/workbook.xml']!).replace(
      '</sheets>',
      '<sheet name="Módulo1" sheetId="9" state="veryHidden" r:id=""/></sheets>',
    );
    const run = await classifyFile(
      folder.write('module.xlsx', zipSync({ ...entries, 'xl/workbook.xml': strToU8(book) })),
    );
    expect(run).toMatchObject({ code: 0, error: '' });
    const written = unzipSync(readFileSync(folder.path('module-CEC.xlsx')));
    expect(strFromU8(written['xl/workbook.xml']!)).toContain(
      '<sheet name="Módulo1" sheetId="9" state="veryHidden" r:id=""/>',
    );
    expect(await codesIn(folder.path('module-CEC.xlsx'))).toHaveLength(6);
    const asked = await classifyFile(folder.path('module.xlsx'), '--sheet', 'Módulo1', '--force');
    expect(asked).toMatchObject({ code: 1, error: 'La hoja «Módulo1» está vacía.' });
  });

  test('--range over some of a table’s columns writes beside the table', async () => {
    const rows = [[...HEADER, 'Zona'], ...clients().map((row) => [...row, 'Norte'])];
    const file = folder.write(
      'inside.xlsx',
      workbookOf(rows, { tables: [table('Cartera', 0, 0, rows[0] as string[], 7)] }),
    );
    expect(await classifyFile(file, '--range', 'A1:F7')).toMatchObject({ code: 0, error: '' });
    const sheet = await readByExcelJs(folder.path('inside-CEC.xlsx'));
    expect(columnByHeader(sheet, 'Zona')).toEqual(new Array(6).fill('Norte'));
    expect(await codesIn(folder.path('inside-CEC.xlsx'))).toHaveLength(6);
  });

  test('cells beyond Excel are said to be that; one client is one', async () => {
    const file = folder.write('one.xlsx', workbookOf([HEADER, ...clients(1)]));
    const beyond = await classifyFile(file, '--range', 'A1:XFE9', '--lang', 'en');
    expect(beyond).toMatchObject({ code: 1 });
    expect(beyond.error).toMatch(/A1:XFE9.*beyond Excel.*XFD1048576.*A1:M92/);
    const run = await classifyFile(file, '--lang', 'en');
    expect(run.out).toContain(': 1 client in ');
    expect(run.out).not.toMatch(/\b1 clients\b/);
  });
});

/** The workbook with every formula's saved result taken out. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...entries, [part]: strToU8(strFromU8(entries[part]!).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) });
}

test('--replace finds its own columns in the other language and of the other output: one code per client', async () => {
  const rows = [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ...Array.from({ length: 6 }, (_, k) => [`C${k}`, `Cliente ${k}`, 1000 * (k + 1), 0.1 * (k + 1), 0.05 * (k + 1), k]),
  ];
  const file = folder.write('again.xlsx', workbookOf(rows));
  expect((await classifyFile(file, '--output', 'plain', '--out', folder.path('again1.xlsx'))).code).toBe(0);
  const english = ['--lang', 'en', '--replace', '--out', folder.path('again2.xlsx')];
  expect(await classifyFile(folder.path('again1.xlsx'), ...english)).toMatchObject({ code: 0, error: '' });
  const sheet = await readByExcelJs(folder.path('again2.xlsx'));
  const headers = (sheet.getRow(1).values as string[]).filter(Boolean);
  expect(headers).toContain('CEC code');
  expect(headers).not.toContain('Código CEC');
  expect(headers.filter((header) => /CEC|^Segment|^Digit|^Dígito/.test(header))).toHaveLength(6);
  expect(columnByHeader(sheet, 'CEC code')).toEqual([2111, 3221, 4322, 4332, 4333, 4443]);
  // Columns that only formulas need hold nothing any more.
  const helpers = headers.filter((header) => header.startsWith('N.º de prioridad: '));
  expect(helpers.length).toBeGreaterThan(0);
  for (const helper of helpers) expect(columnByHeader(sheet, helper).filter((cell) => cell !== '')).toEqual([]);
});
