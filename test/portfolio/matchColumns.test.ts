import { findLayout, matchColumns, type ColumnRole, type Overrides, type RawTable } from '../../src/portfolio';
import { HEADER_FIXTURES } from './headerFixtures';
import { table, tableOf } from './tables';

const matchesOf = (raw: RawTable, overrides: Overrides = {}) => matchColumns(raw, findLayout(raw), overrides);
const matchOf = (raw: RawTable, role: ColumnRole, overrides: Overrides = {}) =>
  matchesOf(raw, overrides).find((match) => match.role === role);

/** Headers over three clients, cells given per column. */
const small = (...columns: readonly (readonly unknown[])[]): RawTable =>
  table([0, 1, 2, 3].map((row) => columns.map((column) => column[row] ?? '')));

test.each([
  ['Clientes referidos', 'Código'],
  ['Referred clients', 'Client code'],
])('%s counts clients: it is no code of theirs', (referred, code) => {
  const raw = small([code, 101, 102, 103], [referred, 0, 2, 0], ['Ventas 2025', 10, 20, 30]);
  expect(matchOf(raw, 'id')?.header).toBe(code);
  const alone = small([referred, 0, 2, 0], ['Ventas 2025', 10, 20, 30]);
  expect(matchOf(alone, 'id')?.header ?? null).toBeNull();
});

describe('headers of usual exports', () => {
  test.each(HEADER_FIXTURES.map((fixture) => [fixture.from, fixture] as const))('%s', (_, fixture) => {
    const expected = fixture.columns.flatMap(([header, , roles]) =>
      roles === undefined ? [] : [roles].flat().map((role) => `${role}: ${header}`),
    );
    const found = matchesOf(tableOf(fixture))
      .filter(({ column }) => column !== null)
      .map(({ role, header }) => `${role}: ${header}`);
    expect(found.sort()).toEqual(expected.sort());
  });

  test('do not depend on the order of columns', () => {
    for (const fixture of HEADER_FIXTURES) {
      const turned = { ...fixture, columns: [...fixture.columns].reverse() };
      const roles = (given: typeof fixture) =>
        matchesOf(tableOf(given)).flatMap(({ role, header }) => (header ? [`${role}: ${header}`] : []));
      expect(roles(turned)).toEqual(roles(fixture));
    }
  });
});

describe('some months of a year', () => {
  const between = (part: string, whole: string) =>
    matchOf(small(['Cliente', 'Uno', 'Dos', 'Tres'], [part, 70, 900, 60], [whole, 84, 1260, 99]), 'turnover')!;

  test.each([
    ['Ventas 2026 YTD', 'Ventas 2025'],
    ['Ventas 2026 (ene-oct)', 'Ventas 2025'],
    ['Ventas 1T 2026', 'Ventas 2025'],
    ['Facturación acumulada 2026', 'Facturación 2025'],
    ['Ventas 2026 hasta octubre', 'Ventas 2025'],
    ['Ventas primer semestre 2026', 'Ventas 2025'],
    ['Ventas 1º semestre 2026', 'Ventas 2025'],
    ['Ventas S1 2026', 'Ventas 2025'],
    ['Ventas acum. 2026', 'Ventas 2025'],
    ['Ventas 2026 a día de hoy', 'Ventas 2025'],
    ['Ventas al 31/10/2026', 'Ventas 2025'],
    ['Ventas 9M 2026', 'Ventas 2025'],
    ['Ventas hasta setiembre 2026', 'Ventas 2025'],
    ['Ventas 2026 (ene-oct)', 'Ventas históricas'],
    ['Revenue 2026 (YTD Oct)', 'Revenue 2025'],
    ['Sales Q3 2026', 'Sales 2025'],
    ['Sales 2026 to date', 'Sales 2025'],
  ])('“%s” is not the year’s turnover beside “%s”', (part, whole) => {
    const { header, alternatives } = between(part, whole);
    expect(header).toBe(whole);
    expect(alternatives).toMatchObject([{ header: part, whyNot: { id: 'partOfYear', params: { year: 2026 } } }]);
  });

  test.each([
    'Ventas ene-dic 2026',
    'Ventas enero hasta diciembre 2026',
    'Facturación a 31 dic 2026',
    'Ventas Q1-Q4 2026',
    'Ventas ejercicio cerrado mar 2026',
    'Ventas ejercicio 2026',
    'Ventas campaña 2026',
  ])('“%s” is a whole year', (whole) => {
    expect(between(whole, 'Ventas 2025').header).toBe(whole);
  });

  test('stand in for a year where there is no whole one, which is said, with the same months before', () => {
    const raw = small(
      ['Cliente', 'Uno', 'Dos', 'Tres'],
      ['Facturación 2025 YTD Oct', 70, 900, 60],
      ['Facturación 2026 YTD Oct', 84, 1260, 99],
    );
    expect(matchOf(raw, 'turnover')).toMatchObject({
      header: 'Facturación 2026 YTD Oct',
      why: { id: 'partYear', params: { year: 2026 } },
      alternatives: [{ header: 'Facturación 2025 YTD Oct', whyNot: { id: 'olderYear' } }],
    });
    expect(matchOf(raw, 'previousTurnover')?.header).toBe('Facturación 2025 YTD Oct');
  });

  test('one of several quarters is no figure of a year', () => {
    const raw = small(
      ['Cliente', 'Uno', 'Dos', 'Tres'],
      ['Ventas 1T 2026', 70, 900, 60],
      ['Ventas 2T 2026', 84, 1260, 99],
      ['Ventas 3T 2026', 85, 1261, 98],
    );
    expect(matchOf(raw, 'turnover')?.header ?? null).toBeNull();
  });
});

describe('the only column of amounts', () => {
  const withOnly = (header: string) =>
    matchOf(small(['Cliente', 'Uno', 'Dos', 'Tres'], [header, 84, 1260, 99]), 'turnover')?.header ?? null;

  test.each(['Importe base', 'Total 2025', 'Volumen', 'Importe de facturas', 'Compras a nosotros (€)'])(
    'is the turnover: %s',
    (header) => expect(withOnly(header)).toBe(header),
  );

  test.each([
    'Days to pay',
    'Plazo de pago',
    'Días de demora',
    'Distancia (km)',
    'Unidades servidas',
    'Código postal',
    'Teléfono',
    'Superficie m2',
    'Puntuación',
    'Saldo pendiente (€)',
    'Importe de la deuda',
    'Credit limit',
    'Exposure to limit',
    'Precio medio',
    'Sales target',
    'Objetivo 2026',
  ])('is none where its header says what else it is: %s', (header) => expect(withOnly(header)).toBeNull());
});

describe('words of a header', () => {
  test.each([
    ['PRODUCT FAMILIES', 'families'],
    ['Families of product', 'families'],
    ['product family count', 'families'],
    ['Nº familias', 'families'],
    ['n.º de familias de productos', 'families'],
    ['num familias', 'families'],
    ['FACTURACION', 'turnover'],
    ['Facturación (€)', 'turnover'],
    ['Volumen   de   Ventas', 'turnover'],
    ['Competidor', 'competitors'],
    ['Trabajadores', 'employees'],
    ['Años', 'years'],
    ['Frecuencia', 'orders'],
  ] as const)('%s is %s', (header, role) => {
    const raw = small(['Id', 'A1', 'A2', 'A3'], [header, 3, 4, 170]);
    expect(matchOf(raw, role)?.header).toBe(header.replace(/ +/g, ' '));
  });

  test.each(['Año', 'Ventas objetivo', 'Cuota de mercado', 'Antigüedad de saldos', 'Días de impago', 'Market share'])(
    '%s is nothing that the method reads',
    (header) => {
      const raw = small(['Id', 'A1', 'A2', 'A3'], ['Nombre', 'x y', 'z w', 'u v'], [header, 3, 4, 2]);
      expect(
        matchesOf(raw)
          .filter(({ column }) => column !== null)
          .map(({ role }) => role),
      ).toEqual(['id', 'name']);
    },
  );
});

describe('why a column was chosen, and why not another', () => {
  const yearly = small(
    ['Código', 'A1', 'A2', 'A3'],
    ['Facturación 2024', 900, 800, 700],
    ['Facturación 2025', 1000, 2000, 3000],
    ['Facturación 2023', 500, 400, 300],
  );

  test('the latest year, the others as older years', () => {
    const match = matchOf(yearly, 'turnover')!;
    expect(match.why).toEqual({ id: 'latestYear', params: { alias: 'facturación', year: 2025 } });
    expect(match.alternatives.map(({ header, whyNot }) => [header, whyNot.id])).toEqual([
      ['Facturación 2024', 'olderYear'],
      ['Facturación 2023', 'olderYear'],
    ]);
    expect(matchOf(yearly, 'previousTurnover')!.why).toEqual({
      id: 'previousPeriod',
      params: { of: 'Facturación 2025' },
    });
  });

  test('the last twelve months before all times', () => {
    const raw = small(['Id', 'A1', 'A2'], ['Turnover all', 9000, 8000], ['Turnover last 12 months', 100, 200]);
    const match = matchOf(raw, 'turnover')!;
    expect([match.header, match.why?.id]).toEqual(['Turnover last 12 months', 'lastTwelveMonths']);
    expect(match.alternatives).toEqual([
      { column: 1, header: 'Turnover all', whyNot: { id: 'otherPeriod', params: { period: 'all' } } },
    ]);
  });

  test('turnover of a previous period alone is not this year’s turnover', () => {
    const raw = small(['Id', 'A1', 'A2'], ['Ventas año anterior', 9000, 8000]);
    expect(matchOf(raw, 'turnover')?.column).toBeNull();
    expect(matchOf(raw, 'previousTurnover')?.header).toBe('Ventas año anterior');
  });

  test.each([
    ['Cliente desde', [2015, 2018, 2020], 'calendarYear'],
    ['Cliente desde', [42000, 43000, 44000], 'dates'],
    ['First order', ['1997-08-25', '1996-09-18', '1996-11-27'], 'dates'],
    ['Años', [2015, 2018, 2020], 'calendarYear'],
  ])('%s with %j is no number of years but is shown', (header, cells, whyNot) => {
    const match = matchOf(small(['Id', 'A1', 'A2', 'A3'], [header, ...cells], ['Ventas', 1, 2, 3]), 'years')!;
    expect(match.column).toBeNull();
    expect(match.alternatives).toMatchObject([{ header, whyNot: { id: whyNot } }]);
  });

  test.each([
    ['turnover', 'Ventas', ['alta', 'baja', 'media'], 'noNumbers'],
    ['turnover', 'Ventas', ['', '', ''], 'emptyColumn'],
    ['unpaid', 'Importe impagado', [100, 20.5, 0], 'amountNotCount'],
    ['unpaid', 'Impagados', [100.5, 20.25, 3.1], 'notCounts'],
    ['kind', 'Tipo', ['A', 'B', 'C'], 'noText'],
    ['unpaid', 'Dígito Impagados', [1, 2, 3], 'ownResult'],
  ] as const)('%s is not %s with %j', (role, header, cells, whyNot) => {
    const match = matchOf(small(['Id', 'A1', 'A2', 'A3'], [header, ...cells], ['Nota', 1, 2, 3]), role)!;
    expect(match.column).toBeNull();
    expect(match.alternatives[0]!.whyNot.id).toBe(whyNot);
  });

  test('a margin in percent before a margin in euros', () => {
    const match = matchOf(small(['Id', 'A1', 'A2'], ['Margen', 900, 800], ['Margen %', 0.2, 0.3]), 'margin')!;
    expect([match.header, match.why?.id, match.alternatives[0]?.whyNot.id]).toEqual([
      'Margen %',
      'percentPreferred',
      'amountInstead',
    ]);
  });

  test('"Cliente" is the id when it holds codes, the name when it holds names', () => {
    const codes = small(['Cliente', '000123', '000124', '000125'], ['Empresa', 'Uno SA', 'Dos SL', 'Tres SL']);
    expect([matchOf(codes, 'id')!.header, matchOf(codes, 'id')!.why?.id]).toEqual(['Cliente', 'values']);
    const names = small(['Cliente', 'Uno SA', 'Dos SL', 'Tres SL'], ['Código', 'A1', 'A2', 'A3']);
    expect([matchOf(names, 'name')!.header, matchOf(names, 'id')!.header]).toEqual(['Cliente', 'Código']);
  });

  test('names stand in for a missing id only when nearly unique', () => {
    const unique = small(['Nombre', 'Uno SA', 'Dos SL', 'Tres SL'], ['Ventas', 1, 2, 3]);
    expect(matchOf(unique, 'id')).toMatchObject({ header: 'Nombre', why: { id: 'nameAsId' } });
    const repeated = small(['Nombre', 'Uno SA', 'Uno SA', 'Uno SA'], ['Ventas', 1, 2, 3]);
    expect(matchOf(repeated, 'id')?.column ?? null).toBeNull();
  });

  test('a status column without a telling header is found by its words', () => {
    const raw = small(['Id', 'A1', 'A2', 'A3'], ['Marca', 'actual', 'potencial', 'perdido'], ['Ventas', 1, 2, 3]);
    expect(matchOf(raw, 'kind')).toMatchObject({ header: 'Marca', why: { id: 'values' } });
  });
});

describe('the user’s word goes first', () => {
  const raw = small(['Id', 'A1', 'A2'], ['Ventas', 10, 20], ['Otra cosa', 30, 40]);

  test('by header, by header in another case, by index', () => {
    for (const wanted of ['Otra cosa', 'OTRA COSA', 2]) {
      const match = matchOf(raw, 'turnover', { turnover: wanted })!;
      expect([match.header, match.why?.id]).toEqual(['Otra cosa', 'override']);
      expect(match.alternatives).toMatchObject([{ header: 'Ventas', whyNot: { id: 'overridden' } }]);
    }
  });

  test('null means none', () => {
    expect(matchOf(raw, 'turnover', { turnover: null })).toMatchObject({ column: null, why: null });
  });

  test('a column can play two roles when the user wants it', () => {
    const matches = matchesOf(raw, { turnover: 'Ventas', margin: 'Ventas' });
    expect(matches.filter(({ header }) => header === 'Ventas').map(({ role }) => role)).toEqual(['turnover', 'margin']);
  });

  test('a column that is not there is a problem', () => {
    expect(() => matchesOf(raw, { margin: 'Margen' })).toThrow(
      expect.objectContaining({ id: 'noSuchColumn', params: { role: 'margin', column: 'Margen' } }),
    );
  });
});
