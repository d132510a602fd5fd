import {
  classify,
  criterionOfSource,
  offeredSources,
  proposeDraft,
  proposedReferenceDate,
  schemeOfDraft,
  type SchemeDraft,
} from '../../src/method';
import { withPlace } from './places';
import { type Portfolio, readPortfolio, serialOfIso } from '../../src/portfolio';

const names = { id: 'p', name: 'p', language: 'es', today: '2026-06-30' } as const;
const read = (headers: string[], row: (i: number) => unknown[]): Portfolio =>
  readPortfolio({
    cells: [headers, ...Array.from({ length: 12 }, (_, i) => row(i))],
    firstRow: 0,
    firstColumn: 0,
  }).portfolio;
const FAMILIES = ['Frescos', 'Lácteos', 'Bebidas', 'Congelados', 'Limpieza', 'Charcutería'];
const sales = (i: number): number[] => FAMILIES.map((_, k) => (i % (k + 2) ? ((i + 1) * (k + 3) * 137) % 4000 : 0));

/** Fills every open place with the first offers that are not there yet: what a user in a hurry would click. */
function filled(portfolio: Portfolio, draft: SchemeDraft): SchemeDraft {
  const taken = new Set(draft.criteria.map((one) => one && JSON.stringify(one.source)));
  const offers = offeredSources(portfolio, draft.referenceDate).filter(
    ({ source }) => !taken.has(JSON.stringify(source)),
  );
  return draft.criteria.reduce((open: SchemeDraft, one, place) => {
    if (one) return open;
    const { source, criterion } = offers.shift()!;
    return withPlace(
      open,
      place,
      criterionOfSource(portfolio, source, criterion, { referenceDate: draft.referenceDate }),
    );
  }, draft);
}

describe('a table of two figures', () => {
  const portfolio = read(['Cliente', 'Importe', 'Visitas'], (i) => [`Cliente ${i}`, 1000 + 137 * i, (i * 5) % 7]);

  test('is a draft with its turnover in place, and offers what makes four', () => {
    const draft = proposeDraft(portfolio, names);
    expect(draft.criteria.map((one) => one?.key ?? null)).toEqual(['turnover', null, null, null]);
    expect(
      offeredSources(portfolio, null).map(({ key, criterion, known, first }) => [key, criterion, known, first[0]]),
    ).toEqual([
      ['Importe', 'turnover', 12, 1000],
      ['Visitas', null, 12, 0],
      ['Importe/Visitas', null, 10, 1137 / 5],
      ['Importe-Visitas', null, 12, 1000],
    ]);
    const scheme = schemeOfDraft(filled(portfolio, draft))!;
    expect(scheme.profiles[0]!.criteria.map(({ key }) => key)).toEqual([
      'turnover',
      'custom:Visitas',
      'custom:Importe ÷ Visitas',
      'custom:Importe − Visitas',
    ]);
    const { code, digits } = classify(portfolio, scheme);
    // Two clients without visits have no ratio.
    expect(code.filter((one) => one === 0)).toHaveLength(2);
    expect(new Set(digits[1])).toEqual(new Set([1, 2, 3, 4]));
  });
});

describe('a table of product families', () => {
  const portfolio = read(['Zona', ...FAMILIES], (i) => ['Norte', ...sales(i)]);

  test('proposes their sum and their number, by the catalogue’s shares of six', () => {
    const draft = proposeDraft(portfolio, names);
    expect(draft.criteria.map((one) => one && [one.key, one.source.kind])).toEqual([
      ['turnover', 'sum'],
      ['families', 'count'],
      null,
      null,
    ]);
    expect(draft.criteria[1]!.bands.cuts).toEqual([3, 4, 5]);
    expect(draft.catalogueSize).toBe(6);
    expect(draft.segmentation.turnover).toEqual(draft.criteria[0]!.source);
    const { inputs } = classify(portfolio, schemeOfDraft(filled(portfolio, draft))!);
    expect([...inputs[0]![0].values]).toEqual(
      Array.from({ length: 12 }, (_, i) => sales(i).reduce((a, b) => a + b, 0)),
    );
    expect([...inputs[0]![1].values]).toEqual(
      Array.from({ length: 12 }, (_, i) => sales(i).filter((amount) => amount > 0).length),
    );
  });
});

describe('a table that says since when', () => {
  const since = (i: number): number => serialOfIso('2010-05-20')! + 400 * i;
  const portfolio = read(['Id', 'Facturación', 'Fecha de alta', 'Margen %', 'Pedidos'], (i) => [
    `C${i}`,
    1000 * i,
    since(i),
    i / 100,
    i,
  ]);

  test('proposes years of relationship up to today, since the newest client may be of years ago, and keeps that day', () => {
    const scheme = schemeOfDraft(proposeDraft(portfolio, names))!;
    expect(scheme.referenceDate).toBe('2026-06-30');
    expect(scheme.profiles[0]!.criteria.map(({ key }) => key)).toEqual(['turnover', 'margin', 'years', 'orders']);
    const years = classify(portfolio, scheme).inputs[0]![2].values;
    expect(years[11]).toBeCloseTo(4 + 24 / 366, 12);
    expect(years[0]).toBeCloseTo(16 + 41 / 366, 12);
  });

  test('takes the newest client’s day where nobody knows today', () => {
    expect(proposedReferenceDate(portfolio, null)).toBe('2022-06-06');
  });

  test('never offers a date as a figure', () => {
    const keys = offeredSources(portfolio, null).map(({ key }) => key);
    expect(keys.filter((key) => key.includes('Fecha de alta'))).toEqual(['years(Fecha de alta)']);
  });
});

test('a table without any number still has a draft, and offers nothing', () => {
  const portfolio = read(['Cliente', 'Zona'], (i) => [`Cliente ${i}`, 'Norte']);
  expect(proposeDraft(portfolio, names).criteria).toEqual([null, null, null, null]);
  expect(offeredSources(portfolio, null)).toEqual([]);
});

describe('which way a criterion of one’s own is better', () => {
  const dates = (header: string): number[] => {
    const portfolio = read(['Cliente', 'Importe', header], (i) => [
      `Cliente ${i}`,
      1000 + 137 * i,
      serialOfIso('2025-01-10')! + 30 * i,
    ]);
    const source = { kind: 'years', since: { kind: 'column', header }, holds: 'dates' } as const;
    const offered = offeredSources(portfolio, '2026-06-30').find(({ key }) => key === `years(${header})`)!;
    expect(offered.source).toMatchObject(source);
    const own = criterionOfSource(portfolio, offered.source, null, { referenceDate: '2026-06-30' });
    const { direction, cuts } = own.bands;
    return [direction === 'low' ? 1 : 4, cuts === 'propose' ? NaN : cuts[0]!];
  };

  test.each([
    'Last purchase',
    'Last order',
    'Date of last order',
    'Last visit',
    'Latest invoice',
    'Última compra',
    'Último pedido',
    'Fecha de la última factura',
    'Última visita',
  ])('years since “%s” are better when few', (header) => {
    expect(dates(header)[0]).toBe(1);
  });

  test.each(['Cliente desde', 'Customer since', 'First order', 'Primera compra', 'Birthday of the firm'])(
    'years since “%s” are better when many',
    (header) => {
      expect(dates(header)[0]).toBe(4);
    },
  );

  const numbers = (header: string): string => {
    const portfolio = read(['Cliente', 'Importe', header], (i) => [`Cliente ${i}`, 1000 + 137 * i, 3 + 11 * i]);
    return criterionOfSource(portfolio, { kind: 'column', header } as never, null, { referenceDate: null }).bands
      .direction;
  };

  test.each([
    'Días desde la última compra',
    'Días desde último pedido',
    'Meses sin comprar',
    'Días sin pedir',
    'Recencia',
    'Días de inactividad',
    'Days since last purchase',
    'Last order (days ago)',
    'Days without buying',
    'Recency',
    'Months since last order of the client',
    'Quejas',
    'Days overdue',
    'Overdue amount',
    'Días de retraso',
    'Deuda vencida',
    'Saldo vencido',
    'Dto. %',
    'Devoluciones',
    'Returns',
    'Días de cobro',
    'Days to pay',
    'Payment terms (days)',
    'Cost to serve',
    'Coste de servir',
    'Riesgo sobre saldo',
    'No. of returns',
    'Facturación vencida',
    'Sales overdue',
    'Nº de devoluciones',
    'Coste de ventas',
    'Gastos de envío',
    'Abonos',
    'Churn score',
  ])('“%s” is better when low', (header) => {
    expect(numbers(header)).toBe('low');
  });

  test.each([
    'Días desde el alta',
    'Days since first order',
    'Months since customer joined',
    'Importe del último pedido',
    'Last order amount',
    'Value of last purchase',
    'Ventas últimos 12 meses',
    'Visitas',
    'Límite de riesgo',
    'Credit limit',
    'Margen sobre coste',
    'Margin after costs',
    'Risk score',
    'Riesgo cubierto',
    'Riesgo concedido',
    'Facturas no vencidas',
    'Deuda cobrada',
    'Contribución tras costes',
    'Resultado después de costes',
    'Ventas netas de devoluciones',
    'Net sales after discounts',
    'Ventas - devoluciones',
    'Cost reduction',
    'Translated pages',
  ])('“%s” is better when high', (header) => {
    expect(numbers(header)).toBe('high');
  });

  test('a criterion of the catalogue stays it, whatever its columns cost', () => {
    const portfolio = read(['Cliente', 'Importe', 'Vencido 30', 'Vencido 60'], (i) => [
      `C ${i}`,
      1000 + i,
      i % 3,
      i % 2,
    ]);
    const columns = ['Vencido 30', 'Vencido 60'].map((header) => ({ kind: 'column', header }) as never);
    const unpaid = criterionOfSource(portfolio, { kind: 'sum', columns }, 'unpaid', { referenceDate: null });
    expect(unpaid).toMatchObject({ key: 'unpaid', bands: { direction: 'low', cuts: [0, 1, 2] } });
  });

  test('a direction that somebody has chosen stays', () => {
    const portfolio = read(['Cliente', 'Importe', 'Recencia'], (i) => [`Cliente ${i}`, 1000 + 137 * i, 3 + 11 * i]);
    const source = { kind: 'column', header: 'Recencia' } as never;
    const own = criterionOfSource(portfolio, source, null, { referenceDate: null, direction: 'high' });
    expect(own.bands).toMatchObject({ direction: 'high', boundary: 'gt' });
  });
});

describe('differences', () => {
  test('are of amounts only: of unlike units none is offered where the table has four figures without it', () => {
    const portfolio = read(['Client', 'Turnover last 12 months', 'Orders per year', 'Last purchase'], (i) => [
      `Client ${i}`,
      1000 + 137 * i,
      1 + i,
      serialOfIso('2025-01-10')! + 30 * i,
    ]);
    expect(offeredSources(portfolio, '2026-06-30').map(({ key }) => key)).toEqual([
      'Turnover last 12 months',
      'Orders per year',
      'years(Last purchase)',
      'Turnover last 12 months/Orders per year',
    ]);
  });

  test('neither of two counts, nor of many employees', () => {
    const portfolio = read(['Cliente', 'Importe', 'Visitas', 'Empleados', 'Ofertas'], (i) => [
      `Cliente ${i}`,
      1000 + 137 * i,
      (i * 5) % 7,
      900 + 50 * i,
      2 + i,
    ]);
    const keys = offeredSources(portfolio, null).map(({ key }) => key);
    expect(keys.filter((key) => key.includes('-'))).toEqual([]);
  });
});

describe('the day on which a contract ends', () => {
  const start = serialOfIso('2018-03-01')!;
  const table = (header: string, kind: (i: number) => string | null): Portfolio =>
    read(['Cliente', 'Facturación', 'Fecha de alta', header, 'Tipo de cliente'], (i) => [
      `Cliente ${i}`,
      1000 + 137 * i,
      start + 90 * i,
      i % 3 ? start + 900 + 90 * i : null,
      kind(i),
    ]);
  const offers = (portfolio: Portfolio): string[] => offeredSources(portfolio, '2026-06-30').map(({ key }) => key);

  test.each([
    'Contract end',
    'End date',
    'Fin de contrato',
    'Fecha de baja',
    'Fecha fin',
    'Vencimiento',
    'Cancelled on',
    'Renovación',
  ])('is no criterion of clients who go on being clients: %s', (header) => {
    const keys = offers(table(header, () => 'Actual'));
    expect(keys).toContain('years(Fecha de alta)');
    expect(keys.filter((key) => key.includes(header))).toEqual([]);
  });

  test('is one of the criteria of lost clients, and another date is one of anybody', () => {
    expect(offers(table('Fecha de baja', (i) => (i % 3 ? 'Perdido' : 'Actual')))).toContain('years(Fecha de baja)');
    expect(offers(table('Última visita', () => 'Actual'))).toContain('years(Última visita)');
  });
});

test('a column of dates taken as a criterion is the years since them, never their serial numbers', () => {
  const portfolio = read(['Cliente', 'Importe', 'Inicio de contrato'], (i) => [`C${i}`, 100 * i, 43_000 + 300 * i]);
  for (const referenceDate of [null, '2026-03-31']) {
    const found = criterionOfSource(
      portfolio,
      { kind: 'column', header: 'Inicio de contrato', empty: 'missing', unit: 'number' },
      null,
      { referenceDate },
    );
    expect(found.source).toMatchObject({ kind: 'years', since: { header: 'Inicio de contrato' }, holds: 'dates' });
    const cuts = found.bands.cuts as readonly number[];
    expect(cuts.every((cut) => cut >= 0 && cut < 40)).toBe(true);
  }
});

describe('figures that a tool wrote beside the clients', () => {
  const R = 'RFM: recencia (1–4, 4 = compra reciente)';
  const NET = 'Resultado después de servir (pedidos, EUR)';
  const CLV = 'Valor CLV (5 años, margen, 10 % anual, EUR)';
  const portfolio = read(['Cliente', 'Importe', R, NET, CLV], (i) => [
    `Cliente ${i}`,
    1000 + 137 * i,
    1 + (i % 4),
    50 * i - 100,
    900 + i,
  ]);
  const criterion = (header: string, direction?: 'low') =>
    criterionOfSource(portfolio, { kind: 'column', header, empty: 'missing', unit: 'number' }, null, {
      referenceDate: null,
      direction,
    });

  test('are offered where they are made to be criteria, and never taken unasked', () => {
    const offered = offeredSources(portfolio, null).map(({ key }) => key);
    expect(offered).toEqual(expect.arrayContaining(['Importe', R, NET]));
    expect(offered.join()).not.toContain('Valor CLV');
    expect(offered.filter((key) => key.includes('RFM'))).toEqual([R]);
    expect(proposeDraft(portfolio, names).criteria.map((one) => one?.key ?? null)).toEqual([
      'turnover',
      null,
      null,
      null,
    ]);
  });

  test('a ready digit is read as itself, the other way round and an amount by the clients’ own cuts', () => {
    expect(criterion(R)).toMatchObject({ bands: { direction: 'high', boundary: 'gt', cuts: [1, 2, 3] } });
    expect(criterion(R, 'low').bands).toMatchObject({ direction: 'low', boundary: 'lte' });
    expect(criterion(NET).bands.cuts).not.toEqual([1, 2, 3]);
    expect(criterion(NET).bands.direction).toBe('high');
  });
});
