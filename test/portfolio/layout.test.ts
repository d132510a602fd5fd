import { findLayout, PortfolioProblem, type RawTable } from '../../src/portfolio';
import { table } from './tables';

const problemOf = (raw: RawTable): unknown => {
  try {
    findLayout(raw);
  } catch (problem) {
    if (problem instanceof PortfolioProblem) return { id: problem.id, params: problem.params };
    throw problem;
  }
  return null;
};
const headersOf = (raw: RawTable) => findLayout(raw).columns.map(({ header }) => header);
const clientsOf = (raw: RawTable) => Array.from(findLayout(raw).clientRows);
const leftOutOf = (raw: RawTable) => findLayout(raw).leftOut.map(({ row, reason, detail }) => [row, reason, detail]);
const idsSaid = (raw: RawTable) => findLayout(raw).observations.map(({ id }) => id);

const HEADER = ['Código', 'Nombre', 'Zona', 'Ventas', 'Pedidos'];
const A = ['C1', 'Uno SL', 'Norte', 100, 3];
const B = ['C2', 'Dos SL', 'Norte', 250.5, 4];
const C = ['C3', 'Tres SL', 'Sur', 400, 9];

describe('what cannot be read', () => {
  test('an empty range', () => {
    const problem = { id: 'emptyRange', params: {} };
    for (const cells of [[], [[]], [['', null, undefined, '   ']]]) expect(problemOf(table(cells))).toEqual(problem);
  });

  test('a single row', () => {
    expect(problemOf(table([[], A], { firstRow: 4 }))).toEqual({ id: 'singleRow', params: { row: 6 } });
  });

  test('no header: data from the first row on', () => {
    expect(problemOf(table([A, B, C]))).toEqual({
      id: 'noHeader',
      params: { row: 1, sample: 'C1 | Uno SL | Norte | 100' },
    });
    expect(problemOf(table([[1, 2, 3], [4, 5, 6]]))).toMatchObject({ id: 'noHeader' }); // prettier-ignore
  });

  test('no header, also when a later client has text where numbers belong', () => {
    const sparse = ['C4', 'Cuatro SL', 'Sur', 'n/d', 'n/d'];
    expect(problemOf(table([A, B, sparse, C]))).toMatchObject({ id: 'noHeader' });
  });

  test('a header without clients', () => {
    expect(problemOf(table([HEADER, ['TOTAL', '', '', 0, 0]]))).toEqual({ id: 'noClients', params: { row: 1 } });
  });
});

describe('the header row', () => {
  test('in the first row, under titles, under blank rows', () => {
    expect(findLayout(table([HEADER, A, B])).headerRows).toEqual([0]);
    const titled = table([['Informe de ventas por cliente'], ['Fecha:', '31/12/2025'], [], HEADER, A, B, C]);
    expect(findLayout(titled).headerRows).toEqual([3]);
    expect(leftOutOf(titled)).toEqual([
      [0, 'title', 'Informe de ventas por cliente'],
      [1, 'title', 'Fecha:'],
      [2, 'blank', ''],
    ]);
    expect(clientsOf(titled)).toEqual([4, 5, 6]);
  });

  test('over one client only', () => {
    expect(clientsOf(table([['Ventas 2025'], HEADER, A]))).toEqual([2]);
  });

  test('is not a client with text where numbers belong', () => {
    const sparse = ['C4', 'Cuatro SL', 'Sur', 'n/d', 'n/d'];
    const layout = findLayout(table([HEADER, sparse, A, B, C]));
    expect([layout.headerRows, Array.from(layout.clientRows)]).toEqual([[0], [1, 2, 3, 4]]);
  });

  test('may be said by the user, or denied', () => {
    const raw = table([['a', 'b'], HEADER.slice(0, 2), ['C1', 'Uno']]);
    expect(findLayout(raw, { headerRows: [1] }).columns.map(({ header }) => header)).toEqual(['Código', 'Nombre']);
    const bare = findLayout(table([A, B], { firstColumn: 2 }), { headerRows: [] });
    expect(bare.columns.map(({ header }) => header)).toEqual(['C', 'D', 'E', 'F', 'G']);
    expect(Array.from(bare.clientRows)).toEqual([0, 1]);
    expect(() => findLayout(raw, { headerRows: [9] })).toThrow(expect.objectContaining({ id: 'badHeaderRow' }));
  });
});

describe('two header rows', () => {
  const twoRows = [
    ['Código', 'Nombre', 'Facturación', '', 'Impagados'],
    ['', '', 2024, 2025, ''],
    ['C1', 'Uno SL', 10, 20, 0],
    ['C2', 'Dos SL', 30, 40, 1],
  ];
  const joined = ['Código', 'Nombre', 'Facturación / 2024', 'Facturación / 2025', 'Impagados'];

  test('are joined', () => {
    expect(headersOf(table(twoRows))).toEqual(joined);
    expect(clientsOf(table(twoRows))).toEqual([2, 3]);
    expect(findLayout(table(twoRows)).observations[0]).toEqual({
      id: 'twoHeaderRows',
      params: { first: 1, second: 2 },
      rows: [0, 1],
    });
  });

  test('are joined with the merged areas given', () => {
    const merged = [
      { row: 0, column: 2, rowCount: 1, columnCount: 2 },
      { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    ];
    const raw = table(twoRows, { merged });
    expect(headersOf(raw)).toEqual(joined);
    expect(findLayout(raw).observations).toContainEqual({ id: 'mergedHeaders', params: { count: 1 } });
  });

  test('with the ids in the lower row', () => {
    const raw = table([
      ['', '', 'Ventas', '', 'Pedidos', ''],
      ['Código', 'Nombre', 'Año anterior', 'Año actual', 'Año anterior', 'Año actual'],
      ['C1', 'Uno SL', 10, 20, 1, 2],
      ['C2', 'Dos SL', 30, 40, 3, 4],
    ]);
    expect(headersOf(raw)).toEqual([
      'Código',
      'Nombre',
      'Ventas / Año anterior',
      'Ventas / Año actual',
      'Pedidos / Año anterior',
      'Pedidos / Año actual',
    ]);
  });

  test('a row of units belongs to the header', () => {
    const raw = table([HEADER, ['', '', '', '(€)', '(n)'], A, B]);
    expect(headersOf(raw)).toEqual(['Código', 'Nombre', 'Zona', 'Ventas / (€)', 'Pedidos / (n)']);
  });

  test('measures over columns of numbers, above a complete header', () => {
    const upper = ['', '', '', 'Ventas', ''];
    const raw = table([upper, ['Código', 'Nombre', 'Zona', 'Importe', 'Unidades'], A, B, C]);
    expect(headersOf(raw)).toEqual(['Código', 'Nombre', 'Zona', 'Ventas / Importe', 'Ventas / Unidades']);
  });

  test('a label that names its column alone does without the group above it', () => {
    const merged = [3, 6].map((column) => ({ row: 0, column, rowCount: 1, columnCount: 3 }));
    const lower = ['Código', 'Nombre', 'Fecha de alta', 'Ventas 2025', 'Ventas 2026', 'Margen bruto %'];
    const raw = table(
      [
        ['', '', '', 'Ventas y rentabilidad', '', '', 'Ventas 2026 por familia', '', ''],
        [...lower, 'Papelería', 'Informática', 'Mobiliario'],
        ['C1', 'Uno SL', 40000, 10, 20, 0.3, 5, 5, 10],
        ['C2', 'Dos SL', 41000, 30, 40, 0.2, 10, 10, 20],
      ],
      { merged },
    );
    expect(headersOf(raw)).toEqual([...lower, 'Papelería', 'Informática', 'Mobiliario']);
  });

  test.each([
    ['of another year', 'Año anterior', 'Ventas', 'Pedidos'],
    ['that changes what it is', 'Presupuesto', 'Ventas', 'Clientes visitados'],
    ['of what sales cost by family', 'Coste por familia', 'Frescos', 'Lácteos'],
    ['of somebody else', 'Media del sector', 'Facturación', 'Margen'],
  ])('a group %s stays with its label', (_, group, first, second) => {
    const merged = [{ row: 0, column: 2, rowCount: 1, columnCount: 2 }];
    const raw = table(
      [
        ['', '', group, ''],
        ['Código', 'Nombre', first, second],
        ['C1', 'Uno SL', 10, 20],
        ['C2', 'Dos SL', 30, 40],
      ],
      { merged },
    );
    expect(headersOf(raw)[2]).toBe(`${group} / ${first}`);
  });

  test('labels that several groups have stay with theirs', () => {
    const merged = [1, 3].map((column) => ({ row: 0, column, rowCount: 1, columnCount: 2 }));
    const raw = table(
      [
        ['', 'Norte', '', 'Sur', ''],
        ['Cliente', 'Ventas', 'Margen', 'Ventas', 'Margen'],
        ['Uno SL', 10, 20, 1, 2],
        ['Dos SL', 30, 40, 3, 4],
      ],
      { merged },
    );
    expect(headersOf(raw)).toEqual(['Cliente', 'Norte / Ventas', 'Norte / Margen', 'Sur / Ventas', 'Sur / Margen']);
  });

  test.each([
    [['Ventas por cliente']],
    [['Empresa:', 'Nuestra SA']],
    [['Empresa', 'Nuestra SA', '', 'Ventas 2025']],
    [['', 'Informe de ventas']],
  ])('a title above the header is not a header: %j', (title) => {
    expect(headersOf(table([title, HEADER, A, B]))).toEqual(HEADER);
    const merged = [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }];
    expect(headersOf(table([title, HEADER, A, B], { merged }))).toEqual(HEADER);
  });
});

describe('headers', () => {
  test('are unique: repeated ones get a number, and it is said', () => {
    const raw = table([['Id', 'Ventas', 'Ventas', 'Ventas (2)', 'Ventas'], ['A', 1, 2, 3, 4]]); // prettier-ignore
    expect(headersOf(raw)).toEqual(['Id', 'Ventas', 'Ventas (3)', 'Ventas (2)', 'Ventas (4)']);
    expect(findLayout(raw).observations).toContainEqual({
      id: 'duplicateHeaders',
      params: { column: 'Ventas', count: 3 },
    });
  });

  test('empty ones are the letter of the sheet’s column; columns with nothing at all are left out', () => {
    const raw = table([['Id', '', '', 'Ventas'], ['A', 'x', '', 3], ['B', 'y', '', 4]], { firstColumn: 25 }); // prettier-ignore
    expect(findLayout(raw).columns).toEqual([
      { header: 'Id', sourceColumn: 0 },
      { header: 'AA', sourceColumn: 1 },
      { header: 'Ventas', sourceColumn: 3 },
    ]);
    expect(findLayout(raw).observations).toContainEqual({ id: 'emptyHeaders', params: { count: 1, sample: 'AA' } });
  });

  test('a header merged over two columns names both', () => {
    const merged = [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }];
    const raw = table([['Id', 'Ventas', '', 'Pedidos'], ['A', 1, 2, 3], ['B', 4, 5, 6]], { merged }); // prettier-ignore
    expect(headersOf(raw)).toEqual(['Id', 'Ventas', 'Ventas (2)', 'Pedidos']);
    expect(idsSaid(raw)).toContain('mergedHeaders');
  });
});

describe('rows that are no clients', () => {
  test.each([
    ['Total zona', '', '', 350.5, 7],
    ['TOTAL', '', '', 350.5, 7],
    ['Subtotal Norte', '', '', 350.5, 7],
    ['', 'Suma', '', 350.5, 7],
    ['', '', 'Total Norte', 350.5, 7],
    ['', '', 'Norte Total', 350.5, 7],
    ['Subtotal', 'Norte', '', 350.5, 7],
    ['Gran total', '', '', 999, 999],
    ['Grand Total', '', '', 350.5, 7],
    ['Sub-total:', '', '', 350.5, 7],
    ['Promedio', '', '', 175.25, 3.5],
  ])('%j is a total', (...total) => {
    const raw = table([HEADER, A, B, total, C]);
    expect(clientsOf(raw)).toEqual([1, 2, 4]);
    const reason = total.includes('Promedio') ? 'statistic' : 'total';
    expect(findLayout(raw).leftOut).toMatchObject([{ row: 3, reason, detail: total.find(Boolean) }]);
    expect(findLayout(raw).observations).toContainEqual({
      id: 'rowsLeftOut',
      params: { reason, count: 1, detail: total.find(Boolean) },
      rows: [3],
    });
  });

  test.each([
    ['C9', 'Total Energies', 'Sur', 350.5, 7],
    ['C9', 'Totalmente SL', 'Sur', 350.5, 7],
    ['Total Energies', 'C9', 'Sur', 12, 1],
    ['C9', 'Suministros Total', '', 350.5, 7],
    ['C9', 'Suma Capital SL', 'Sur', 12, 1],
    ['', 'Totalmente SL', 'Sur', 12, 1],
    ['', 'Total Energies', 'Sur', 12, 1],
  ])('%j is a client', (...client) => {
    expect(clientsOf(table([HEADER, A, B, client, C]))).toEqual([1, 2, 3, 4]);
  });

  test('in a bare list of names, a name like a total is kept and said, unless it is the sum', () => {
    const names = (sum: number) => table([['Cliente', 'Ventas'], ['Uno', 10], ['Dos', 30], ['Total Energies', sum]]); // prettier-ignore
    expect(clientsOf(names(77))).toEqual([1, 2, 3]);
    expect(findLayout(names(77)).observations).toContainEqual({
      id: 'looksLikeTotal',
      params: { count: 1, detail: 'Total Energies' },
      rows: [3],
    });
    expect(clientsOf(names(40))).toEqual([1, 2]);
  });

  test('rows without id or name whose numbers are the sum of the block above, or of everything', () => {
    const raw = table([HEADER, A, B, ['', '', 'Norte', 350.5, 7], C, A, ['', '', 'Sur', 500, 12], ['', '', '', 850.5, 19]]); // prettier-ignore
    expect(leftOutOf(raw)).toEqual([
      [3, 'sumOfRowsAbove', 'Norte'],
      [6, 'sumOfRowsAbove', 'Sur'],
      [7, 'sumOfRowsAbove', ''],
    ]);
  });

  test('rows without id or name whose numbers are no sum are clients', () => {
    expect(clientsOf(table([HEADER, A, B, ['', '', 'Norte', 123, 1], C]))).toEqual([1, 2, 3, 4]);
  });

  test('repeated headers, in any case', () => {
    const raw = table([HEADER, A, HEADER, B, HEADER.map((text) => text.toUpperCase()), C]);
    expect(leftOutOf(raw)).toEqual([
      [2, 'repeatedHeader', 'Código'],
      [4, 'repeatedHeader', 'CÓDIGO'],
    ]);
  });

  test('both rows of a repeated header of two rows', () => {
    const upper = ['Código', 'Facturación', ''];
    const lower = ['', 2024, 2025];
    const raw = table([upper, lower, ['C1', 1, 2], ['C2', 3, 4], upper, lower, ['C3', 5, 6]]);
    expect(clientsOf(raw)).toEqual([2, 3, 6]);
  });

  test('blank rows, one entry per run; the ones at the end are no news', () => {
    const raw = table([HEADER, A, [], ['', ' ', null], B, [], []]);
    expect(findLayout(raw).leftOut).toEqual([
      { row: 2, count: 2, reason: 'blank', detail: '' },
      { row: 5, count: 2, reason: 'blank', detail: '' },
    ]);
    expect(findLayout(raw).observations).toEqual([
      { id: 'rowsLeftOut', params: { reason: 'blank', count: 2, detail: '' }, rows: [2] },
    ]);
  });

  test('a single blank row among the clients is said, also where nothing else was left out', () => {
    expect(findLayout(table([HEADER, A, [], B, C])).observations).toEqual([
      { id: 'rowsLeftOut', params: { reason: 'blank', count: 1, detail: '' }, rows: [2] },
    ]);
  });

  test('headings between groups and notes at the end', () => {
    const raw = table([HEADER, ['Zona Norte'], A, B, ['Zona Sur'], C, [], ['Fuente: SAP'], ['Número de clientes:', 3]]);
    expect(leftOutOf(raw)).toEqual([
      [1, 'groupHeading', 'Zona Norte'],
      [4, 'groupHeading', 'Zona Sur'],
      [6, 'blank', ''],
      [7, 'note', 'Fuente: SAP'],
      [8, 'note', 'Número de clientes:'],
    ]);
  });

  test('a client of whom only the code is known stays', () => {
    expect(clientsOf(table([HEADER, A, B, ['C9'], C]))).toEqual([1, 2, 3, 4]);
  });

  test('clients in hidden rows are read and said, or left out when the user wants', () => {
    const raw = table([HEADER, A, B, C], { hiddenRows: [2] });
    expect(clientsOf(raw)).toEqual([1, 2, 3]);
    expect(findLayout(raw).observations).toEqual([{ id: 'hiddenRows', params: { count: 1, read: true }, rows: [2] }]);
    const without = findLayout(raw, { hiddenRows: 'leaveOut' });
    expect(Array.from(without.clientRows)).toEqual([1, 3]);
    expect(without.leftOut).toEqual([{ row: 2, count: 1, reason: 'hidden', detail: 'C2' }]);
  });

  test('merged areas among the clients are said', () => {
    const raw = table([HEADER, A, B, C], { merged: [{ row: 1, column: 2, rowCount: 2, columnCount: 1 }] });
    expect(findLayout(raw).observations).toEqual([{ id: 'mergedCells', params: { count: 1 }, rows: [1] }]);
  });
});
