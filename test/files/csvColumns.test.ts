import { FileProblem, readCsv } from '../../src/files';

const read = (text: string) => readCsv(new TextEncoder().encode(text));
/** A client list with this first and third column; the rest are eight ordinary clients. */
const list = (column: { header: string; values: readonly string[] }, more = ''): string =>
  [
    `Código;Cliente;${column.header};Margen %`,
    ...column.values.map((value, k) => `K-${k};Cliente ${'ABCDEFGHIJ'[k]};${value};${k + 1},5 %`),
    more,
  ].join('\n');
const column = (header: string, ...values: string[]): unknown[] =>
  read(list({ header, values }))
    .cells.slice(1)
    .map((row) => row[2]);

describe('codes stay the text they are', () => {
  test.each([
    ['with an exponent', ['1E10', '2E3', '12E2']],
    ['grouped in threes', ['430.001', '430.010', '430.003']],
    ['with a sign behind', ['5-', '6-', '7-']],
    ['plain', ['1001', '1002', '1003']],
    ['like dates', ['01.02.2024', '13.02.2024', '03.02.2024']],
    ['like percentages', ['5 %', '6 %', '7 %']],
  ])('%s', (_, ids) => {
    const rows = ids.map((id, k) => `${id};Cliente ${k};1.000,50;2,5 %`);
    const { cells, found } = read(['Código;Cliente;Ventas;Margen', ...rows].join('\n'));
    expect(cells.slice(1).map(([id]) => id)).toEqual(ids);
    expect(cells.slice(1).map((row) => row[2])).toEqual([1000.5, 1000.5, 1000.5]);
    expect(found.decimalUncertain).toBe(false);
  });

  test.each([
    ['Teléfono', ['600.123.456', '911.234.567', '600.000.000']],
    ['NIF', ['5E3', '7E1', '9E9']],
    ['Cuenta', ['430.001', '430.002', '430.003']],
    ['Código postal', ['28.001', '28.002', '28.003']],
    ['Lote', ['2E3', '4E5', '6E7']],
  ])('%s', (header, values) => {
    expect(column(header, ...values)).toEqual(values);
  });

  test('under a header that says nothing, a first column of equally long numbers grouped in threes', () => {
    const { cells } = read('Clave;Ventas\n430.001;5,5\n430.002;6,5\n430.010;7,5\n');
    expect(cells.slice(1).map(([id]) => id)).toEqual(['430.001', '430.002', '430.010']);
  });

  test('but a balance under the same word is an amount', () => {
    expect(column('Cuenta', '1.234,50', '2.000,25', '300,10')).toEqual([1234.5, 2000.25, 300.1]);
  });

  test('bare exponents are no numbers, unless the column writes numbers so', () => {
    expect(column('Ventas', '100', '200', '300', '400', '2E3')).toEqual([100, 200, 300, 400, '2E3']);
    expect(column('Ventas', '1,5E+3', '2E3')).toEqual([1500, 2000]);
  });
});

describe('a column is judged by the bulk of its clients', () => {
  test.each([
    ['a dash', ['120.000,00 €', '45.000,00 €', '9.000,00 €', '-'], [120000, 45000, 9000, '-']],
    ['words for no figure', ['5,5', 'n/d', 's/d', 'N/A', '7,5'], [5.5, 'n/d', 's/d', 'N/A', 7.5]],
    ['one odd word among few', ['5,5', '6,5', '7,5', 'ver nota'], [5.5, 6.5, 7.5, 'ver nota']],
    ['percent with one bare figure', ['5 %', '6 %', '7 %', '8 %', '0,3'], [0.05, 0.06, 0.07, 0.08, '0,3']],
    ['one percent among bare figures', ['5', '6', '7', '8', '9 %'], [5, 6, 7, 8, '9 %']],
    ['the other decimal mark', ['0,60', '0,30', '0,15', '0,05', '0.45'], [0.6, 0.3, 0.15, 0.05, '0.45']],
    ['dates with a gap', ['13/01/2024', 'n/d', '01/02/2024'], [45304, 'n/d', 45323]],
    ['half words', ['5', '6', 'alto', 'bajo'], ['5', '6', 'alto', 'bajo']],
    ['codes among figures', ['5', '6', 'A-7', 'B-8'], ['5', '6', 'A-7', 'B-8']],
  ])('%s', (_, values, expected) => {
    expect(column('Ventas', ...values)).toEqual(expected);
  });

  test('headers repeated on every page, notes and totals decide nothing', () => {
    const header = 'Código;Cliente;Ventas;Margen %';
    const { cells } = read(
      [
        'Cartera a 31/12/2025',
        header,
        ...['K1;Uno;1.000,50 €;5,5 %', 'K2;Dos;2.000,00 €;6,5 %', header],
        ...['K3;Tres;3.000,00 €;7,5 %', header, 'K4;Cuatro;4.000,00 €;8,5 %'],
        ...['TOTAL;;10.000,50 €;', 'Nota: importes sin IVA'],
      ].join('\n'),
    );
    expect(cells.map((row) => row[2])).toEqual([
      '',
      'Ventas',
      1000.5,
      2000,
      'Ventas',
      3000,
      'Ventas',
      4000,
      10000.5,
      '',
    ]);
    expect(cells.map((row) => row[3]).filter((cell) => typeof cell === 'number')).toEqual([0.055, 0.065, 0.075, 0.085]);
  });

  test('each column has its own decimal mark, and those that are not the file’s are named', () => {
    const { cells, found } = read(
      'Id;Ventas;Cuota;Margen\nA;120.000,00;0.60;0.30\nB;45.000,00;0.30;0.20\nC;700,00;0.02;0.28\n',
    );
    expect(cells.slice(1)).toEqual([
      ['A', 120000, 0.6, 0.3],
      ['B', 45000, 0.3, 0.2],
      ['C', 700, 0.02, 0.28],
    ]);
    expect(found).toMatchObject({ decimal: '.', otherDecimals: [{ header: 'Ventas', decimal: ',' }] });
  });

  test('where the columns disagree, one that can be read either way is uncertain', () => {
    const text = (margin: string): string =>
      `Id;Ventas;Cuota;Margen\nA;120.000;0.60;${margin}\nB;45.000;0.30;${margin}\nC;700.000;0.02;${margin}\n`;
    expect(read(text('0,30')).found.decimalUncertain).toBe(true);
    expect(read(text('0.30')).found.decimalUncertain).toBe(false);
  });
});

describe('quotes', () => {
  const problem = (text: string): unknown => {
    try {
      return read(text);
    } catch (error) {
      return error instanceof FileProblem ? { id: error.id, ...error.params } : error;
    }
  };
  const clients = (k: number): string => `K${k};Cliente ${k};${k}00,50;5 %`;
  const head = 'Código;Cliente;Ventas;Margen';

  test('one that another closes rows below is refused with its lines', () => {
    const rows = [
      head,
      clients(1),
      'K2;"Taller;200,50;5 %',
      clients(3),
      clients(4),
      'K5;Muebles 19";500,50;5 %',
      clients(6),
    ];
    expect(problem(rows.join('\r\n'))).toEqual({
      id: 'openQuote',
      line: 3,
      last: 6,
      text: 'Taller;200,50;5 %',
    });
    // The very next row is enough, and rows with quotes of their own do not hide it.
    expect(problem([head, 'K1;"Uno;100,50;5 %', 'K2;19";200,50;5 %', clients(3)].join('\n'))).toMatchObject({
      id: 'openQuote',
      line: 2,
      last: 3,
    });
  });

  test('one that nothing closes is refused, also in the last row', () => {
    expect(problem([head, clients(1), 'K2;"Taller;200,50;5 %', clients(3)].join('\n'))).toMatchObject({
      id: 'unclosedQuote',
      line: 3,
      last: 4,
    });
    expect(problem([head, clients(1), 'K2;"Taller;200,50;5 %'].join('\n'))).toMatchObject({
      id: 'unclosedQuote',
      line: 3,
    });
  });

  test('a note over several lines is none of these', () => {
    const note = '"Llamar, sin falta; mañana\nNo antes de las 9; ni después\nFirmado: X"';
    expect(read([head, `K1;${note};100,50;5 %`, clients(2)].join('\n')).cells[1]![2]).toBe(100.5);
  });

  test('one that was not doubled within its line is read as text, and its line named', () => {
    const { cells, found } = read([head, clients(1), 'K2;"Taller "Beta" SL";200,50;5 %', clients(3)].join('\n'));
    expect(cells.map(([id]) => id)).toEqual(['Código', 'K1', 'K2', 'K3']);
    expect(cells[2]![1]).toContain('Beta');
    expect(found.strayQuotes).toEqual([3]);
  });
});

describe('bytes of two encodings in one file', () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

  test('mostly UTF-8 is UTF-8; the line of the others is named and they are read as Windows-1252', () => {
    const bytes = Uint8Array.from([
      ...utf8('Cliente;Ventas\nPeñas;1\nCañón;2\n'),
      ...latin('Núñez;3\n'),
      ...utf8('Ávila €;4\n'),
    ]);
    const { cells, found } = readCsv(bytes);
    expect(cells.slice(1).map(([name]) => name)).toEqual(['Peñas', 'Cañón', 'Núñez', 'Ávila €']);
    expect(found).toMatchObject({ encoding: 'utf-8', foreignLines: [4] });
  });

  test('mostly Windows-1252 is that', () => {
    const { cells, found } = readCsv(Uint8Array.from(latin('Cliente;Ventas\nPeñas;1\nCañón;2\nNúñez;3\n')));
    expect(cells.slice(1).map(([name]) => name)).toEqual(['Peñas', 'Cañón', 'Núñez']);
    expect(found).toMatchObject({ encoding: 'windows-1252', foreignLines: [] });
  });
});
