import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { csvSheet, FileProblem, readCsv, writeCsv, type CsvGiven, type CsvOptions } from '../../src/files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, given?: CsvGiven) => readCsv(bytes(text), given);
const northwind = join(process.cwd(), '../shared/data/northwind-clients.csv');

describe('what is found in a file', () => {
  test('a Spanish one: semicolons, decimal comma, euros, percentages, day first', () => {
    const { cells, found } = read(
      'Id;Nombre;Ventas;Cuota;Alta\r\n000123;Ñandú, SA;1.234,56 €;12 %;01/02/2024\r\n000124;;(500) €;5,5%;25/12/2023\r\n',
    );
    expect(cells).toEqual([
      ['Id', 'Nombre', 'Ventas', 'Cuota', 'Alta'],
      ['000123', 'Ñandú, SA', 1234.56, 0.12, 45323],
      ['000124', '', -500, 0.055, 45285],
    ]);
    expect(found).toEqual({
      encoding: 'utf-8',
      separator: ';',
      decimal: ',',
      thousands: '.',
      quote: '"',
      newline: '\r\n',
      columns: [
        { column: 2, kind: 'currency' },
        { column: 3, kind: 'percent' },
        { column: 4, kind: 'date', dates: 'dd/mm/yyyy' },
      ],
      otherDecimals: [],
      decimalUncertain: false,
      foreignLines: [],
      strayQuotes: [],
      forms: [
        {
          header: 'Ventas',
          count: 2,
          shown: [
            { field: '1.234,56 €', value: 1234.56 },
            { field: '(500) €', value: -500 },
          ],
        },
      ],
    });
  });

  test('an English one: commas, quoted thousands, line breaks in a field', () => {
    const { cells, found } = read('name,sales\n"Smith, ""J""","1,234.50"\n"two\nlines",-2\n');
    expect(cells).toEqual([
      ['name', 'sales'],
      ['Smith, "J"', 1234.5],
      ['two\nlines', -2],
    ]);
    expect(found).toMatchObject({ separator: ',', decimal: '.', thousands: ',', newline: '\n' });
  });

  test.each([
    ['a\tb\n1,5\t2\n', '\t', ','],
    ['a|b\n1.5|2\n', '|', '.'],
    ['sep=;\na;b,c\n1;2\n', ';', ','],
    ['a,b;c,d\n1,5;2,5\n3,5;4,5\n', ';', ','],
    ['one column\nx\n', ',', '.'],
  ])('%j', (text, separator, decimal) => {
    expect(read(text).found).toMatchObject({ separator, decimal });
  });

  test('a mark that could be either is said to be uncertain', () => {
    expect(read('a;n\nx;1.234\n')).toMatchObject({
      cells: [
        ['a', 'n'],
        ['x', 1234],
      ],
      found: { decimalUncertain: true },
    });
    expect(read('a;n\nx;1.234\n', { decimal: '.' })).toMatchObject({
      cells: [
        ['a', 'n'],
        ['x', 1.234],
      ],
      found: { decimalUncertain: false },
    });
  });
});

describe('encodings', () => {
  const text = 'Año,España €\n1,2\n';
  test.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
    '%s is found again',
    (encoding) => {
      const cells = [
        ['Año', 'España €'],
        [1, 2],
      ];
      expect(readCsv(writeCsv(cells, { encoding }))).toMatchObject({ cells, found: { encoding } });
    },
  );

  test('a given encoding that the bytes are not in, and bytes that are no text', () => {
    const problem = (action: () => unknown): unknown => {
      try {
        return action();
      } catch (error) {
        return error instanceof FileProblem ? error.id : error;
      }
    };
    const latin = writeCsv([['ñ']], { encoding: 'windows-1252' });
    expect(problem(() => readCsv(latin, { encoding: 'utf-8' }))).toBe('wrongEncoding');
    expect(problem(() => readCsv(Uint8Array.of(80, 75, 3, 4, 0, 0, 9, 1, 200)))).toBe('notCsv');
    expect(problem(() => readCsv(new Uint8Array()))).toBe('emptyFile');
    expect(problem(() => read(' \n\n'))).toBe('emptyFile');
    expect(readCsv(bytes(text), { encoding: 'utf-8-bom' }).cells[0]).toEqual(['Año', 'España €']);
  });
});

describe('when a text is not a number', () => {
  const column = (...values: string[]): unknown[] =>
    read(['h;x', ...values.map((value) => `${value};x`)].join('\n'))
      .cells.slice(1)
      .map(([cell]) => cell);
  test.each([
    ['ids with leading zeros keep their whole column', ['007', '12'], ['007', '12']],
    ['long ids', ['1234567890123456'], ['1234567890123456']],
    ['nothing is guessed where half has the sign of percent', ['12 %', '5'], ['12 %', '5']],
    ['currency not beside words', ['5 €', 'nada'], ['5 €', 'nada']],
    ['telephones', ['+34600123456', '600 123 456'], ['+34600123456', '600 123 456']],
    ['wrong groups', ['1.23.4'], ['1.23.4']],
    ['days and months that could be swapped', ['01/02/2024', '03/04/2024'], ['01/02/2024', '03/04/2024']],
    ['impossible days', ['2024-02-30', '2024-01-01'], ['2024-02-30', '2024-01-01']],
    ['signs twice', ['--5', '(-5)'], ['--5', '(-5)']],
  ])('%s', (_, values, expected) => {
    expect(column(...values)).toEqual(expected);
  });

  test.each([
    [
      ['5-', '−3', '+2'],
      [-5, -3, 2],
    ],
    [
      ['(1.000,5)', '2,25'],
      [-1000.5, 2.25],
    ],
    [
      ['1e3', '2E-2'],
      [1000, 0.02],
    ],
    [
      ['2024-01-31', '', '1900-03-01'],
      [45322, '', 61],
    ],
    [
      ['12/31/2024', '01/02/2024'],
      [45657, 45293],
    ],
    [
      ['12,3 %', '0,1%'],
      [0.123, 0.001],
    ],
    [
      ['$5', 'USD 7', '9'],
      [5, 7, 9],
    ],
  ])('%j are %j', (values, expected) => {
    expect(column(...values)).toEqual(expected);
  });
});

test('a .csv becomes a sheet of its name, whose columns are shown as the file shows them', () => {
  const { cells, found } = read('Id;Ventas;Cuota;Alta\n007;9 €;12 %;25/12/2023\n010;8 €;5 %;01/02/2024\n');
  const sheet = csvSheet({ cells, found }, '/data/cartera: [2024].final.csv');
  expect(sheet.sheet).toBe('cartera   2024 .final');
  expect(sheet.cells).toEqual([
    {
      row: 0,
      column: 0,
      values: cells,
      columnStyles: [undefined, { numberFormat: '#,##0.00' }, { numberFormat: '0.0%' }, { numberFormat: 'dd/mm/yyyy' }],
    },
  ]);
});

test('formulas in texts are guarded only when asked', () => {
  const cells = [['=1+1', '@x', '-a', 'b', -5]];
  const written = (options: CsvOptions): string =>
    new TextDecoder().decode(writeCsv(cells, { encoding: 'utf-8', ...options }));
  expect(written({})).toBe('=1+1,@x,-a,b,-5\r\n');
  expect(written({ guardFormulas: true })).toBe("'=1+1,'@x,'-a,b,-5\r\n");
});

test('any cells are read back as they were written', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'Ñ', ',', ';', '"', '\n', '\t', '|', ' ', 'z'),
    minLength: 1,
    maxLength: 8,
  });
  // Numbers that a reader can take for nothing else, in columns of their own; texts marked as such by a letter.
  const text = word.map((s) => `t${s}t`);
  const number = fc.oneof(
    fc.integer({ min: -1e6, max: 1e6 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 100),
  );
  const row = fc.tuple(text, number, fc.oneof(text, fc.constant('')));
  const options = fc.constantFrom<CsvOptions>(
    { separator: ',', decimal: '.' },
    { separator: ';', decimal: ',' },
    { separator: '\t', decimal: ',', encoding: 'utf-16le' },
    { separator: '|', decimal: '.', newline: '\n' },
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), options, (rows, chosen) => {
      const cells = [['id', 'sales', 'note'], ...rows];
      const given: CsvGiven = {
        ...(chosen.separator && { separator: chosen.separator }),
        ...(chosen.decimal && { decimal: chosen.decimal }),
      };
      expect(readCsv(writeCsv(cells, chosen), given).cells).toEqual(cells);
    }),
  );
});

const whenThere = existsSync(northwind) ? test : test.skip;
whenThere('the shared Northwind clients (skipped when ../shared/data is absent)', () => {
  const { cells, found } = readCsv(new Uint8Array(readFileSync(northwind)));
  expect(cells).toHaveLength(92);
  expect(cells[1]).toEqual([
    'ALFKI',
    'Alfreds Futterkiste',
    'Germany',
    'Berlin',
    4273,
    0,
    4273,
    6,
    6,
    5,
    35667,
    35894,
    0.7,
  ]);
  expect(found).toMatchObject({
    separator: ',',
    decimal: '.',
    columns: [
      { column: 10, kind: 'date', dates: 'yyyy-mm-dd' },
      { column: 11, kind: 'date', dates: 'yyyy-mm-dd' },
    ],
  });
});
