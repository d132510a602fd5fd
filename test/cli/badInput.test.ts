import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { buildScheme, columnSource, criterion, schemeToJson, segmentation } from '../../src/method';

const folder = temporaryFolder();
afterAll(folder.remove);

const HEADER = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const CLIENTS = [
  ['A1', 'Uno', 1000, 0.4, 0.2, 5],
  ['A2', 'Dos', 500, 0.1, 0.1, 2],
  ['A3', 'Tres', 50, 0.3, 0.05, 1],
];
const book = (...rows: (string | number | boolean)[][]): Uint8Array => workbookOf(rows);

/** The start of an OLE compound file, with the name of the stream that an encrypted workbook keeps its package in. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, k) => (bytes[1024 + 2 * k] = letter.charCodeAt(0)));
  return bytes;
}

const turnover = columnSource('Facturación');
const scheme = (header: string): string =>
  schemeToJson(
    buildScheme({
      id: 's',
      name: 'S',
      language: 'es',
      criteria: [
        criterion('turnover', turnover),
        criterion('share', columnSource('Cuota')),
        criterion('margin', columnSource(header)),
        criterion('years', columnSource('Años')),
      ],
      segmentation: segmentation(columnSource('Cuota'), turnover),
    }),
  );

describe('bad input gets one sentence with what, where and what to do', () => {
  test.each<[string, string, () => Uint8Array | string, RegExp, string?]>([
    ['an empty file', 'a.xlsx', () => '', /vacío \(0 bytes\)/],
    ['an empty sheet', 'b.xlsx', () => book(['']), /Ninguna hoja visible tiene datos/],
    ['one row', 'c.xlsx', () => book(HEADER), /Solo hay una fila con datos \(la 1\)/],
    ['no headers', 'd.xlsx', () => book(...CLIENTS), /No se encuentra la fila de encabezado: la fila 1/],
    [
      'no figure at all',
      'e.xlsx',
      () => book(HEADER.slice(0, 2), ...CLIENTS.map((row) => row.slice(0, 2))),
      /ninguna columna de números/,
    ],
    ['a text renamed .xlsx', 'f.xlsx', () => 'Cliente;Ventas\nUno;3\n', /no es un libro de Excel/],
    [
      'a zip without a workbook',
      'g.xlsx',
      () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
      /no contiene ningún libro/,
    ],
    ['a password-protected workbook', 'h.xlsx', () => compoundFile('EncryptedPackage'), /protegido con contraseña/],
    ['an old .xls', 'i.xlsx', () => compoundFile('Workbook'), /anterior a 2007/],
    ['half a workbook', 'j.xlsx', () => book(HEADER, ...CLIENTS).slice(0, 900), /dañado/],
    ['an empty .csv', 'k.csv', () => '', /vacío/],
    ['a binary renamed .csv', 'l.csv', () => new Uint8Array([65, 0, 66, 0, 0, 0]), /no es texto/],
  ])('%s', async (_name, file, content, sentence) => {
    const path = folder.write(file, content());
    const run = await classifyFile(path);
    expect(run.code).toBe(1);
    expect(run.error).toMatch(sentence);
    expect(run.error.split('\n')).toHaveLength(1);
  });

  test('a file that is not there, and one of a kind nobody reads', async () => {
    expect(await classifyFile(folder.path('none.xlsx'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('No existe'),
    });
    expect(await classifyFile('clients.pdf')).toMatchObject({
      code: 1,
      error: expect.stringContaining('hace falta un .xlsx'),
    });
  });

  test('a sheet that is not there is answered with those that are', async () => {
    const path = folder.write('sheets.xlsx', book(HEADER, ...CLIENTS));
    const run = await classifyFile(path, '--sheet', 'Ventas');
    expect(run).toMatchObject({ code: 1, error: 'No hay ninguna hoja «Ventas». Hojas que hay: «Hoja1».' });
  });

  test.each([
    ['not JSON', 'hello', 'no es JSON válido'],
    [
      'crossed cuts',
      scheme('Margen %').replace(/0\.1,\s+0\.25,\s+0\.5/, '0.5, 0.25, 0.1'),
      'scheme.profiles[0].criteria[1].bands.cuts',
    ],
    ['a column that is not there', scheme('Beneficio'), 'usa la columna «Beneficio», que no está en la tabla'],
    ['a column of text', scheme('Cliente'), 'La columna «Cliente» contiene texto'],
  ])('a scheme: %s', async (_name, json, sentence) => {
    const path = folder.write('scheme-clients.xlsx', book(HEADER, ...CLIENTS));
    const run = await classifyFile(
      path,
      '--scheme',
      folder.write('bad.json', json),
      '--out',
      folder.path('never.xlsx'),
    );
    expect(run.code).toBe(1);
    expect(run.error).toContain(sentence);
    expect(() => readFileSync(folder.path('never.xlsx'))).toThrow();
  });

  test('cells that are no numbers stay out of the digits and are said', async () => {
    const rows = [
      ['A4', 'Cuatro', '1.234,56', 0.4, '12 %', 5],
      ['A5', 'Cinco', '(500)', 0.4, 0.1, 5],
      ['A6', 'Seis', 700, '#N/A', 0.1, -3],
    ];
    const path = folder.write('cells.xlsx', book(HEADER, ...CLIENTS, ...rows));
    const run = await classifyFile(path);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/2 números escritos como texto en «Facturación»/);
    expect(run.out).toMatch(/1 valor de «Años» es imposible/);
    expect(run.out).toContain('3 de 6 clientes tienen código; a 3 les falta algún dato.');
  });

  test('two header rows, merged and repeated headers are read and said', async () => {
    const path = folder.write(
      'headers.xlsx',
      workbookOf(
        [
          ['', '', 'Ventas', '', 'Otros', ''],
          ['Código', 'Cliente', '2024', '2025', 'Cuota', 'Margen %', 'Años'],
          ...CLIENTS.map(([id, name, amount, ...rest]) => [id!, name!, 10, amount!, ...rest]),
        ],
        { merge: [{ row: 0, column: 2, rowCount: 1, columnCount: 2 }] },
      ),
    );
    const run = await classifyFile(path);
    expect(run).toMatchObject({ code: 0, error: '' });
    expect(run.out).toMatch(/El encabezado ocupa dos filas \(1 y 2\)/);
    expect(run.out).toContain('«Ventas / 2025»');
    expect(run.out).toContain('Las columnas no forman tabla porque el encabezado');
  });
});

describe('the command line itself', () => {
  test.each([
    [[], /Falta el archivo/],
    [['a.xlsx', 'b.xlsx'], /sobran: b\.xlsx/],
    [['a.xlsx', '--wat'], /--wat/],
    [['a.xlsx', '--lang', 'fr'], /«fr» no es un valor de --lang/],
    [['a.xlsx', '--column', 'sales=Ventas'], /«sales=Ventas» no es DATO=COLUMNA/],
    [['a.xlsx', '--empty', 'Impagados'], /no es COLUMNA=zero/],
    [['a.xlsx', '--separator', 'x'], /«x» no es un valor de --separator/],
  ])('%j is refused with exit code 2', async (args, sentence) => {
    const run = await classifyFile(...args);
    expect(run.code).toBe(2);
    expect(run.error).toMatch(sentence);
  });

  test('speaks English when asked', async () => {
    expect(await classifyFile('--lang', 'en')).toMatchObject({
      code: 2,
      error: expect.stringContaining('client file is missing'),
    });
    expect((await classifyFile('--help', '--lang=en')).out).toContain('Classifies a client table');
  });
});

test('--empty and a column that the table does not have: refused with those that it has', async () => {
  const rows = Array.from({ length: 12 }, (_, i) => `C${i},${1000 + i * 31},${(i % 9) / 10},${i % 8},${i % 3 || ''}`);
  const input = folder.write('vacias.csv', ['Cliente,Ventas,Cuota,Años,Impagados', ...rows].join('\n'));
  const out = folder.path('vacias.xlsx');
  for (const name of ['Impagos', 'families']) {
    const run = await classifyFile(input, '--empty', `${name}=zero`, '--out', out);
    expect(run.code).toBe(2);
    expect(run.error).toContain(`ninguna columna «${name}»`);
    expect(run.error).toContain('Ventas, Cuota, Años, Impagados');
  }
  const run = await classifyFile(input, '--empty', 'Impagos=zero', '--lang', 'en', '--out', out);
  expect(run.error).toContain('Ventas, Cuota');
  expect((await classifyFile(input, '--empty', 'Impagados=zero', '--out', out)).error).toBe('');
});
