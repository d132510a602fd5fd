import {
  CLIENT_KINDS,
  duplicateIds,
  familyMapping,
  MISSING_REASONS,
  numericColumn,
  OBSERVATION_IDS,
  readPortfolio,
  type ColumnRole,
  type PortfolioReading,
  type RawTable,
  type ReadingChoices,
} from '../../src/portfolio';
import { table } from './tables';

const reasonsOf = (reading: PortfolioReading, role: ColumnRole) =>
  Array.from(numericColumn(reading.portfolio, role)!.reasons, (code) => MISSING_REASONS[code]);
const valuesOf = (reading: PortfolioReading, role: ColumnRole) =>
  Array.from(numericColumn(reading.portfolio, role)!.values);
const said = (reading: PortfolioReading, id: (typeof OBSERVATION_IDS)[number]) =>
  reading.observations.filter((observation) => observation.id === id);

/** One numeric column under `header` beside an id. */
const one = (header: string, cells: readonly unknown[], choices: ReadingChoices = {}) =>
  readPortfolio(table([['Id', header], ...cells.map((cell, i) => [`C${i}`, cell])]), choices);

describe('cells of a numeric column', () => {
  const cells = [12.5, 0, '', null, '  ', 'n/d', '1.234,56', '#N/A', '#¡DIV/0!', '#N/D', '#¿NOMBRE?', true, -3];

  test('are a number, or missing for a reason; text is never parsed', () => {
    const reading = one('Ventas', cells, { overrides: { turnover: 'Ventas' } });
    expect(reasonsOf(reading, 'turnover')).toEqual([
      'none',
      'none',
      'empty',
      'empty',
      'empty',
      'text',
      'text',
      'error',
      'error',
      'error',
      'error',
      'boolean',
      'none',
    ]);
    expect(valuesOf(reading, 'turnover')).toEqual([12.5, 0, ...new Array<number>(10).fill(NaN), -3]);
  });

  test('and what is wrong with them is said with its rows', () => {
    const reading = one('Ventas', cells, { overrides: { turnover: 'Ventas' } });
    expect(said(reading, 'textNumbers')).toEqual([
      {
        id: 'textNumbers',
        params: { column: 'Ventas', count: 1, sample: '1.234,56', decimal: ',', parsed: 1234.56 },
        rows: [7],
        sourceColumn: 1,
      },
    ]);
    expect(said(reading, 'textCells')[0]).toMatchObject({ params: { count: 1, sample: 'n/d' }, rows: [6] });
    expect(said(reading, 'errorCells')[0]).toMatchObject({
      params: { count: 4, sample: '#N/A' },
      rows: [8, 9, 10, 11],
    });
    expect(said(reading, 'booleanCells')[0]).toMatchObject({ params: { count: 1 }, rows: [12] });
    expect(said(reading, 'negativeTurnover')[0]).toMatchObject({ params: { count: 1, sample: '-3' }, rows: [13] });
  });

  test('text numbers that leave the decimal mark open get no parsed sample', () => {
    const reading = one('Ventas', ['1.234', '5.678', 7]);
    expect(said(reading, 'textNumbers')[0]!.params).toEqual({
      column: 'Ventas',
      count: 2,
      sample: '1.234',
      decimal: 'unclear',
    });
  });

  test('a column of text numbers only is still the turnover, so that the clean-up can be offered', () => {
    const reading = one('Facturación', ['1.234,56', '(500)', '12 %']);
    expect(reasonsOf(reading, 'turnover')).toEqual(['text', 'text', 'text']);
    expect(said(reading, 'textNumbers')[0]!.params).toMatchObject({ count: 3, decimal: ',' });
  });

  test('rows of an observation are capped, the count is not', () => {
    const reading = one('Ventas', [...new Array<unknown>(150).fill('#N/A'), ...new Array<number>(150).fill(1)]);
    const [observation] = said(reading, 'errorCells');
    expect([observation!.params.count, observation!.rows!.length]).toEqual([150, 100]);
  });
});

describe('what a role’s numbers may be', () => {
  test.each(['Impagados', 'Familias compradas', 'Empleados', 'Competidores'])('%s: whole, from zero', (header) => {
    const reading = one(header, [0, 3, 2.5, -1, 7]);
    const role = reading.matches.find((match) => match.header === header)!.role;
    expect(reasonsOf(reading, role)).toEqual(['none', 'none', 'notWhole', 'notWhole', 'none']);
    expect(said(reading, 'notWholeCells')[0]).toMatchObject({ params: { column: header, count: 2, sample: '2.5' } });
  });

  test('orders may be averages, but not below zero', () => {
    expect(reasonsOf(one('Pedidos', [0, 3.5, -1]), 'orders')).toEqual(['none', 'none', 'outOfRange']);
  });

  test('years below zero and images outside their scale are out of range', () => {
    expect(reasonsOf(one('Años de relación', [0, 0.5, -1]), 'years')).toEqual(['none', 'none', 'outOfRange']);
    const image = one('Imagen', [0, 4, 10, 11]);
    expect(reasonsOf(image, 'image')).toEqual(['none', 'none', 'none', 'outOfRange']);
    expect(said(image, 'outOfRangeCells')[0]).toMatchObject({ params: { count: 1, sample: '11' } });
  });
});

describe('empty cells', () => {
  const cells = [0, '', 2, null];

  test('are missing unless the user says zero, and a count column asks', () => {
    const reading = one('Impagados', cells);
    expect(valuesOf(reading, 'unpaid')).toEqual([0, NaN, 2, NaN]);
    expect(said(reading, 'emptyCellsInCount')).toEqual([
      {
        id: 'emptyCellsInCount',
        params: { column: 'Impagados', role: 'unpaid', count: 2, rule: 'missing' },
        sourceColumn: 1,
      },
    ]);
  });

  test.each(['Impagados', 'unpaid'])('are zero where the user says so for %s', (key) => {
    const reading = one('Impagados', cells, { emptyCells: { [key]: 'zero' } });
    expect(valuesOf(reading, 'unpaid')).toEqual([0, 0, 2, 0]);
    expect(said(reading, 'emptyCellsInCount')[0]!.params).toMatchObject({ count: 2, rule: 'zero' });
  });

  test('zero means empty cells only, never text or errors', () => {
    const reading = one('Impagados', [1, 'x', '#N/A', 2, 3], { emptyCells: { unpaid: 'zero' } });
    expect(valuesOf(reading, 'unpaid')).toEqual([1, NaN, NaN, 2, 3]);
  });

  test('of an amount are not asked about', () => {
    expect(said(one('Ventas', [1, '', 3]), 'emptyCellsInCount')).toEqual([]);
  });
});

describe('identity', () => {
  const read = (headers: readonly string[], ...rows: (readonly unknown[])[]) =>
    readPortfolio(table([headers, ...rows]));

  test('ids are text: leading zeros stay, numbers become what a person would type', () => {
    const { portfolio } = read(['Código', 'Ventas'], ['000123', 1], [123, 2], [' 77 ', 3], [4500000001, 4]);
    expect(portfolio.ids).toEqual(['000123', '123', ' 77 ', '4500000001']);
    expect(portfolio.names).toEqual(portfolio.ids);
  });

  test('duplicates are compared trimmed and listed with their rows', () => {
    const reading = read(['Código', 'Ventas'], ['A1', 1], ['000123', 2], ['A1 ', 3], ['123', 4], ['A1', 5]);
    expect(said(reading, 'duplicateIds')).toEqual([
      { id: 'duplicateIds', params: { count: 3, ids: 1, sample: 'A1' }, rows: [1, 3, 5], sourceColumn: 0 },
    ]);
    expect(duplicateIds(reading.portfolio.ids)).toEqual([{ id: 'A1', clients: [0, 2, 4] }]);
  });

  test('clients without id are said and do not count as duplicates', () => {
    const reading = read(['Código', 'Nombre', 'Ventas'], ['A1', 'x y', 1], ['', 'z w', 2], ['#N/A', 'v u', 3], ['B2', 'r s', 4]); // prettier-ignore
    expect(said(reading, 'clientsWithoutId')[0]).toMatchObject({ params: { count: 2 }, rows: [2, 3] });
    expect(said(reading, 'duplicateIds')).toEqual([]);
    expect(reading.portfolio.ids).toEqual(['A1', '', '', 'B2']);
  });

  test('names stand in for ids, and row numbers where there is neither; both are said', () => {
    const named = read(['Cliente', 'Ventas'], ['Uno SL', 1], ['Dos SL', 2]);
    expect([named.portfolio.ids, said(named, 'idsFromNames').length]).toEqual([['Uno SL', 'Dos SL'], 1]);
    const raw: RawTable = { ...table([['Ventas', 'Pedidos'], [10, 1], [20, 2]]), firstRow: 4 }; // prettier-ignore
    const bare = readPortfolio(raw);
    expect([bare.portfolio.ids, said(bare, 'idsFromRows').length]).toEqual([['6', '7'], 1]);
  });

  test('a numeric column chosen as the id is read as text', () => {
    const reading = readPortfolio(table([['Núm', 'Ventas'], [1001, 5], [1002, 6]]), { overrides: { id: 'Núm' } }); // prettier-ignore
    expect(reading.portfolio.ids).toEqual(['1001', '1002']);
  });

  test('family per client, empty where unknown', () => {
    const { portfolio } = read(['Código', 'Familia', 'Ventas'], ['A', 'Hostelería', 1], ['B', '', 2]);
    expect(portfolio.families).toEqual(['Hostelería', '']);
  });
});

describe('kinds', () => {
  const kindsOf = (...words: string[]) => {
    const reading = readPortfolio(
      table([['Id', 'Situación', 'Ventas'], ...words.map((word, i) => [`C${i}`, word, i])]),
    );
    return { reading, kinds: Array.from(reading.portfolio.kinds, (code) => CLIENT_KINDS[code]) };
  };

  const potential = (word: string): [string, string] => [word, 'potential'];
  const lost = (word: string): [string, string] => [word, 'lost'];
  test.each([
    ['Actual', 'current'],
    ['ACTIVA', 'current'],
    ['Cliente', 'current'],
    ['Potencial', 'potential'],
    ['Clientes potenciales', 'potential'],
    ['Prospect', 'potential'],
    ['lead', 'potential'],
    ['Satisfecho', 'satisfied'],
    ['perdidos', 'lost'],
    ['Inactivo', 'lost'],
    ['Ex-cliente', 'lost'],
    ['Former customer', 'lost'],
    ...[
      'Por captar',
      'A captar',
      'En captación',
      'Objetivo',
      'Oportunidades',
      'Opportunities',
      'Leads',
      'Prospectos',
    ].map(potential),
    ...['Candidata', 'Active lead', 'Cliente objetivo', 'To win: target'].map(potential),
    ['De alta', 'current'],
    ['Alta', 'current'],
    ['Cliente vigente', 'current'],
    ['Habituales', 'current'],
    ['Fidelizado', 'satisfied'],
    ['Satisfechas', 'satisfied'],
    ['Cliente activo satisfecho', 'satisfied'],
    ...['De baja', 'Baja por impago', 'Dado de baja', 'Bajas', 'Cancelada', 'Perdida', 'Churned', 'No activo'].map(
      lost,
    ),
    ...['Cliente no activo', 'Ya no es cliente', 'Antiguo cliente', 'Sin actividad', 'Cerradas'].map(lost),
    ['', 'current'],
  ])('%j is %s', (word, kind) => {
    expect(kindsOf('actual', 'potencial', word).kinds[2]).toBe(kind);
  });

  test.each([
    ...['Moroso', 'Congelado', 'Nuevo', 'Antiguo', 'No contactado', 'No cliente', 'No potencial', 'No satisfecho'],
    ...['Oportunidad perdida', 'Former prospect', 'Baja prioridad', 'Alta prioridad', 'Ex', 'Baja temporal'],
  ])('%j may mean more than one thing, and is not guessed', (word) => {
    expect(said(kindsOf('actual', 'potencial', word).reading, 'unknownKinds')).toHaveLength(1);
  });

  test('a column of high and low is no situation unless its header says so', () => {
    const read = (header: string) =>
      readPortfolio(
        table([['Id', header, 'Ventas'], ...['Alta', 'Baja', 'Alta'].map((word, i) => [`C${i}`, word, i])]),
      );
    expect(read('Rotación').portfolio.roles.has('kind')).toBe(false);
    expect(read('Estado').portfolio.roles.has('kind')).toBe(true);
  });

  test('unknown words are read as current and said', () => {
    const { reading, kinds } = kindsOf('actual', 'perdido', 'moroso', 'actual');
    expect(kinds).toEqual(['current', 'lost', 'current', 'current']);
    expect(said(reading, 'unknownKinds')).toEqual([
      {
        id: 'unknownKinds',
        params: { column: 'Situación', count: 1, values: 1, told: 0 },
        rows: [3],
        sourceColumn: 1,
        words: [{ text: 'moroso', count: 1, kind: null }],
      },
    ]);
  });

  test('what the user says of a word goes before what is known of it, whatever its case and blanks', () => {
    const told = [
      { word: 'en  espera', kind: 'potential' as const },
      { word: 'INACTIVO', kind: 'satisfied' as const },
      { word: 'nadie', kind: 'lost' as const },
    ];
    const cells = [['Id', 'Situación', 'Ventas'], ...['En espera ', 'inactivo', 'Moroso', 'actual', 'moroso', 'x', 'perdido', ''].map((word, i) => [`C${i}`, word, i])]; // prettier-ignore
    const reading = readPortfolio(table(cells), { kindWords: told, overrides: { kind: 'Situación' } });
    expect(Array.from(reading.portfolio.kinds, (code) => CLIENT_KINDS[code])).toEqual([
      ...['potential', 'satisfied', 'current', 'current', 'current', 'current', 'lost', 'current'],
    ]);
    const [about] = said(reading, 'unknownKinds');
    expect(about).toMatchObject({ params: { count: 3, values: 2, told: 2 }, rows: [3, 5, 6] });
    expect(about!.words).toEqual([
      { text: 'Moroso', count: 2, kind: null },
      { text: 'En espera', count: 1, kind: 'potential' },
      { text: 'inactivo', count: 1, kind: 'satisfied' },
      { text: 'x', count: 1, kind: null },
    ]);
  });

  test('without a column everybody is current', () => {
    const { portfolio } = readPortfolio(table([['Id', 'Ventas'], ['A', 1], ['B', 2]])); // prettier-ignore
    expect(Array.from(portfolio.kinds)).toEqual([0, 0]);
  });
});

describe('the portfolio', () => {
  test('holds every column in sheet order, text where most cells are text', () => {
    const raw = table([['Id', 'Zona', 'Ventas', 'Visitas'], ['A', 'Norte', 10, 3], ['B', 'Sur', 20, 'n/d'], ['C', '', 30, 4]]); // prettier-ignore
    const { portfolio } = readPortfolio(raw);
    expect(portfolio.columns.map(({ header, kind, sourceColumn }) => [header, kind, sourceColumn])).toEqual([
      ['Id', 'text', 0],
      ['Zona', 'text', 1],
      ['Ventas', 'number', 2],
      ['Visitas', 'number', 3],
    ]);
    expect(Array.from(portfolio.sourceRows)).toEqual([1, 2, 3]);
    expect(portfolio.roles.get('turnover')).toBe(2);
  });

  test('has a computed share where turnover and total purchases are there and share is not', () => {
    const raw = table([['Id', 'Ventas', 'Compras totales'], ['A', 50, 100], ['B', 50, 0], ['C', '', 100], ['D', 5, '']]); // prettier-ignore
    const reading = readPortfolio(raw);
    expect(valuesOf(reading, 'share')).toEqual([0.5, NaN, NaN, NaN]);
    expect(reasonsOf(reading, 'share')).toEqual(['none', 'zeroDenominator', 'empty', 'zeroDenominator']);
    expect(reading.matches.find(({ role }) => role === 'share')).toMatchObject({ column: 3, why: { id: 'computed' } });
    expect(said(reading, 'shareComputed')[0]!.params).toEqual({
      turnover: 'Ventas',
      totalPurchases: 'Compras totales',
    });
    expect(readPortfolio(raw, { overrides: { share: null } }).portfolio.roles.has('share')).toBe(false);
  });

  test('leaves columns of an earlier run alone and says so', () => {
    const raw = table([['Id', 'Ventas', 'Código CEC', 'Dígito Ventas'], ['A', 1, 4444, 4], ['B', 2, 1111, 1]]); // prettier-ignore
    const reading = readPortfolio(raw);
    expect(said(reading, 'ownColumns')[0]!.params).toEqual({ count: 2, sample: 'Código CEC' });
    expect([...reading.portfolio.roles.keys()].sort()).toEqual(['id', 'turnover']);
  });
});

test('every id that can be said is said by some test of this room', () => {
  // The list is what locales translate; an id that nothing emits would be a sentence that nobody ever reads.
  const emitted = new Set<string>();
  const cells = [
    ['Título'],
    ['Id', 'Nombre', 'Ventas', '', 'Impagados', '', 'Cuota', 'Compras', 'Tipo', 'Código CEC'],
    ['', '', 2024, 2025, '', '', '', '', '', ''],
    ['A', 'Uno SL', 1, -2, 1.5, 'x', 70, 5, 'actual', 1],
    ['A', 'Dos SL', 1, '1,5', true, 'y', 60, 5, 'raro', 1],
    ['', 'Tres SL', 1, '#N/A', '', 'z', 50, 5, 'perdido', 1],
    ['D', 'Total Energies', 1, 'n/d', 1, 'w', 50, 5, 'perdido', 1],
  ];
  const merged = [
    { row: 1, column: 2, rowCount: 1, columnCount: 2 },
    { row: 3, column: 5, rowCount: 2, columnCount: 1 },
  ];
  const readings = [
    readPortfolio(table(cells, { merged, hiddenRows: [3] }), { overrides: { turnover: 'Ventas / 2025' } }),
    readPortfolio(table([['Id', 'Ventas', 'Ventas', 'Compras totales', 'Años'], ['A', 1, 2, 4, -1], ['B', 1, 2, 4, 1]])), // prettier-ignore
    readPortfolio(table([['Cliente', 'Ventas'], ['Uno SL', 1], ['Total Energies', 7]])), // prettier-ignore
    readPortfolio(table([['Ventas', 'Pedidos'], [1, 2], [3, 4]])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Tipo'], ['A', 1, 'potencial'], ['B', 2, 'perdido']])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Fecha de alta'], ['A', 1, '2020-01-31'], ['B', 2, '2021-02-30'], ['C', 3, '2021-03-01']])), // prettier-ignore
    readPortfolio(table([['Id', 'Frescos', 'Bebidas', 'Hogar'], ['A', 900, '', 800], ['B', 700, 600, 500]])), // prettier-ignore
    readPortfolio(table([['Id', 'Ventas', 'Sector'], ['A', 1, 'Industria'], ['B', 2, 'Pesca']]), // prettier-ignore
      { overrides: { family: 'Sector' }, familyMap: familyMapping([['Industria', 'Fabricantes'], ['Comercio', 'Tiendas']]) }), // prettier-ignore
  ];
  readings.push(readPortfolio(table(ORDERS)), readPortfolio(table(ONCE)));
  for (const { observations } of readings) for (const { id } of observations) emitted.add(id);
  expect(OBSERVATION_IDS.filter((id) => !emitted.has(id))).toEqual([]);
});

/** Orders of four clients, each on days of its own. */
const ORDERS: (string | number)[][] = [
  ['Pedido', 'Cliente', 'Fecha', 'Importe'],
  ...Array.from({ length: 12 }, (_, k) => [`P${k}`, `Cliente ${k % 4}`, 45_000 + 17 * k, 100 + k]),
];

/** Orders of clients who came once. */
const ONCE: (string | number)[][] = ORDERS.map(([, , date, amount], r) =>
  r === 0 ? ['Cliente', 'Fecha', 'Importe'] : [`Cliente ${r}`, date!, amount!],
);

describe('a list of purchases that was opened as if it were the client table', () => {
  test('is known by clients that come again on other days; headers and counts are its evidence', () => {
    expect(said(readPortfolio(table(ORDERS)), 'purchaseList')).toEqual([
      {
        id: 'purchaseList',
        params: { count: 4, rows: 12, client: 'Cliente', date: 'Fecha', amount: 'Importe' },
        rows: [1, 5, 9],
        sourceColumn: 1,
      },
    ]);
    const texts = ORDERS.map(([order, client, , amount], r) =>
      r === 0 ? ['Order', 'Customer code', 'Invoiced', 'Net'] : [order!, client!, `${r}/3/2026`, amount!],
    );
    expect(said(readPortfolio(table(texts)), 'purchaseList')).toHaveLength(1);
  });

  test('a client table is none: each client once, a few twice, or several rows of one and the same day', () => {
    const once = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, `Cliente ${r}`, row[2]!, row[3]!]));
    const twice = once.map((row, r) => (r === 3 ? [row[0]!, 'Cliente 2', row[2]!, row[3]!] : row));
    const sameDay = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, row[1]!, 45_000, row[3]!]));
    const undated = ORDERS.map(([order, client, , amount]) => [order!, client!, amount!]);
    for (const cells of [once, twice, sameDay, undated]) {
      expect(said(readPortfolio(table(cells)), 'purchaseList')).toEqual([]);
    }
  });

  test('clients who came once, or all on one day, leave it open: a client, the day of a line and an amount are said', () => {
    const oneDay = ORDERS.map((row, r) => (r === 0 ? row : [row[0]!, row[1]!, 45_000, row[3]!]));
    const english = ONCE.map((row, r) => (r === 0 ? ['Customer', 'Order date', 'Amount'] : row));
    expect(said(readPortfolio(table(ONCE)), 'perhapsPurchases')).toEqual([
      { id: 'perhapsPurchases', params: { rows: 12, client: 'Cliente', date: 'Fecha', amount: 'Importe' } },
    ]);
    for (const cells of [oneDay, english, ONCE.slice(0, 3)]) {
      expect(said(readPortfolio(table(cells)), 'perhapsPurchases')).toHaveLength(1);
    }
    expect(said(readPortfolio(table(ORDERS)), 'perhapsPurchases')).toEqual([]);
  });

  test('a day of the client, or four criteria, are no purchases', () => {
    const since = ONCE.map((row, r) => (r === 0 ? ['Cliente', 'Fecha de alta', 'Importe'] : row));
    const last = ONCE.map((row, r) => (r === 0 ? ['Cliente', 'Fecha última compra', 'Importe'] : row));
    const table4 = ONCE.map((row, r) => [
      ...row,
      ...(r === 0 ? ['Cuota', 'Pedidos', 'Años de relación'] : [0.2, r, 1 + r]),
    ]);
    for (const cells of [since, last, table4]) {
      expect(said(readPortfolio(table(cells)), 'perhapsPurchases')).toEqual([]);
    }
  });
});
