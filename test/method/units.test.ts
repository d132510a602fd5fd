import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  explainDigit,
  FLAGS,
  proposeScheme,
  remarksOf,
  type Scheme,
  schemeFromJson,
  SEGMENT_LABELS,
  segmentation,
  stateFromData,
  unitReports,
  withColumnUnit,
} from '../../src/method';
import { readPortfolio, type Portfolio } from '../../src/portfolio';

const NAMES = { id: 'p', name: 'P', language: 'es' } as const;
const HEADERS = ['Código', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación'];

/** Sixty clients with sound fractions, and what a test puts in their place. */
function clients(change: (row: number) => readonly [share?: unknown, margin?: unknown] = () => []): unknown[][] {
  return Array.from({ length: 60 }, (_, i) => {
    const [share = 0.05 + (i % 12) / 16, margin = ((i % 20) - 3) / 50] = change(i);
    return [`C${String(i + 1).padStart(3, '0')}`, 1000 + ((i * 7919) % 997) * 10, share, margin, i % 9];
  });
}
const read = (rows: readonly unknown[][], headers: readonly string[] = HEADERS): Portfolio =>
  readPortfolio({ cells: [headers, ...rows], firstRow: 0, firstColumn: 0 }).portfolio;
const judge = (portfolio: Portfolio, scheme: Scheme = proposeScheme(portfolio, NAMES)) => classify(portfolio, scheme);
const digitsOf = (portfolio: Portfolio, key: string): number[] => {
  const judged = judge(portfolio);
  const position = judged.scheme.profiles[0]!.criteria.findIndex((each) => each.key === key);
  return [...judged.digits[position]!];
};

describe('one bad cell', () => {
  test.each([
    ['a share of 160 %', 'share', () => [1.6]],
    ['a share of 60 typed as a percentage', 'share', () => [60]],
    ['a margin of −180 %', 'margin', () => [undefined, -1.8]],
    ['a margin of 33.7 typed as a percentage', 'margin', () => [undefined, 33.7]],
  ] as [string, string, () => [share?: unknown, margin?: unknown]][])(
    '%s leaves the digits of all others as they were',
    (_, key, bad) => {
      const sound = digitsOf(read(clients()), key);
      const one = digitsOf(read(clients((i) => (i === 7 ? bad() : []))), key);
      expect(one.filter((__, i) => i !== 7)).toEqual(sound.filter((__, i) => i !== 7));
      expect(new Set(sound).size).toBeGreaterThan(1);
    },
  );

  test('over 1 and up to 2 is a share with the wrong denominator: digit 4 and its flag', () => {
    const judged = judge(read(clients((i) => (i === 7 ? [1.6] : i === 8 ? [2] : []))));
    expect([judged.digits[1][7], judged.digits[1][8]]).toEqual([4, 4]);
    expect(judged.flags[7]! & FLAGS.shareOverOne).toBeTruthy();
  });

  test('what does not fit has no digit, a reason of its own, and is never rescaled', () => {
    const judged = judge(read(clients((i) => (i === 7 ? [60, 45] : []))));
    expect([...judged.digits.map((digits) => digits[7]!)]).toEqual([expect.any(Number), 0, 0, expect.any(Number)]);
    expect(judged.code[7]).toBe(0);
    expect(explainDigit(judged, 7, 1)).toMatchObject({ reason: 'otherUnit', digit: 0 });
    expect(remarksOf(judged, 7)).toContainEqual({
      id: 'missing',
      criterion: 'share',
      label: null,
      reason: 'otherUnit',
    });
  });

  test('negative margins and any growth fit', () => {
    const growth = [...HEADERS.slice(0, 4), 'Crecimiento'];
    const rows = clients((i) => (i === 7 ? [undefined, -45] : [])).map((row, i) => [
      ...row.slice(0, 4),
      i === 9 ? 8 : 0.1,
    ]);
    const judged = judge(read(rows, growth));
    expect(judged.digits[2][7]).toBe(1);
    expect(judged.digits[3][9]).toBe(4);
  });
});

test('a column in 0–100 is read as such, the same as its fractions', () => {
  const sound = judge(read(clients()));
  const hundred = clients().map(([id, v, s, m, y]) => [id, v, Number(s) * 100, Number(m) * 100, y]);
  const judged = judge(read(hundred));
  expect([...judged.code]).toEqual([...sound.code]);
  expect([...judged.segment]).toEqual([...sound.segment]);
  expect(judged.scheme.profiles[0]!.criteria.map(({ source }) => source)).toEqual([
    columnSource('Facturación'),
    columnSource('Cuota de cliente', { unit: 'percent' }),
    columnSource('Margen %', { unit: 'percent' }),
    columnSource('Años de relación'),
  ]);
});

test('how each column is read is always told, with the evidence and the rows that do not fit', () => {
  const portfolio = read(clients((i) => (i === 7 ? [60] : i === 9 ? [1.5] : i === 20 ? [12.5] : [])));
  const reports = unitReports(portfolio, judge(portfolio).scheme);
  expect(reports.map(({ key, header, unit }) => [key, header, unit])).toEqual([
    ['share', 'Cuota de cliente', 'fraction'],
    ['margin', 'Margen %', 'fraction'],
  ]);
  expect(reports[0]).toMatchObject({
    ...{ numbers: 60, outside: 3, outsideExamples: [60, 1.5, 12.5], lowest: 0 },
    ...{ unfit: 2, unfitExamples: [60, 12.5], unfitRows: [8, 21], formatted: 0 },
    judged: { unit: 'fraction', doubt: null },
  });
  expect(reports[1]).toMatchObject({ lowest: -1, outside: 0, unfit: 0 });
});

test('the switch changes the column wherever the scheme reads it, and cuts follow where numbers were taken as they stood', () => {
  const portfolio = read(clients());
  const scheme = proposeScheme(portfolio, NAMES);
  const switched = withColumnUnit(scheme, 'Cuota de cliente', 'percent');
  expect(switched.profiles[0]!.criteria[1]!.source).toMatchObject({ unit: 'percent' });
  expect(switched.segmentation.share).toMatchObject({ unit: 'percent' });
  expect(switched.profiles[0]!.criteria[1]!.bands).toEqual(scheme.profiles[0]!.criteria[1]!.bands);
  const amounts = withColumnUnit(scheme, 'Margen %', 'number').profiles[0]!.criteria[2]!;
  expect([amounts.bands.cuts, amounts.origin.kind]).toEqual(['propose', 'pareto']);
  expect(withColumnUnit(withColumnUnit(scheme, 'Margen %', 'number'), 'Margen %', 'fraction')).toEqual(scheme);
  const own = buildScheme({
    ...NAMES,
    segmentation: segmentation(null, null),
    criteria: [
      criterion('custom:Nota', columnSource('Nota'), {
        bands: { direction: 'high', boundary: 'gt', cuts: [25, null, 7] },
        origin: { kind: 'typed' },
      }),
    ],
  });
  const cutsIn = (unit: 'percent' | 'fraction'): unknown =>
    withColumnUnit(own, 'Nota', unit).profiles[0]!.criteria[0]!.bands.cuts;
  expect(cutsIn('percent')).toEqual([0.25, null, 0.07]);
  expect(cutsIn('fraction')).toEqual([25, null, 7]);
});

test('schemes and workbooks of version 1 keep what their factors meant', () => {
  const source = (header: string, scale: number) => ({ kind: 'column', header, empty: 'missing', scale });
  const bands = (cuts: unknown) => ({ direction: 'high', boundary: 'gt', cuts });
  const one = (key: string, from: unknown, cuts: unknown) => ({
    ...{ key, label: null, source: from, bands: bands(cuts) },
    origin:
      cuts === 'propose'
        ? { kind: 'pareto', basis: 'amount', levels: [0.8, 0.95, 0.99], rounded: false }
        : { kind: 'typed' },
  });
  const now = JSON.parse(JSON.stringify(proposeScheme(read(clients()), NAMES))) as Record<string, unknown>;
  const share = { kind: 'share', ours: source('Ventas', 1), total: source('Compras', 1) };
  const old = {
    ...now,
    profiles: [
      {
        ...(now.profiles as Record<string, unknown>[])[0],
        criteria: [
          one('share', source('Cuota', 0.01), [0.1, 0.25, 0.5]),
          one('margin', source('Margen', 1), [0.05, 0.15, 0.25]),
          one('growth', source('Crecimiento', 1), [0, 0.1, 0.2]),
          one('turnover', source('Ventas', 1), 'propose'),
        ],
        loyalty: { source: source('Años', 1), mode: 'strict', factors: [0.1, 0.2, 0.3], relative: false },
      },
      {
        ...(now.profiles as Record<string, unknown>[])[0],
        ...{ id: 'otro', family: 'Pyme' },
        criteria: [
          one('share', share, [0.1, 0.25, 0.5]),
          one('margin', source('Margen €', 1), [500, 1000, 2500]),
          one('custom:Nota', source('Nota', 1), [1, 2, 3]),
          one('years', source('Años', 1), [1, 3, 5]),
        ],
      },
    ],
    segmentation: {
      ...(now.segmentation as Record<string, unknown>),
      ...{ share: source('Cuota', 0.01), turnover: source('Ventas', 1) },
    },
    rules: {
      ...(now.rules as Record<string, unknown>),
      block: { ...(now.rules as { block: object }).block, source: source('Impagados', 1) },
    },
  };
  const scheme = schemeFromJson(JSON.stringify({ format: 'cec4444/scheme', version: 1, scheme: old }));
  const units = (p: number): unknown[] =>
    scheme.profiles[p]!.criteria.map((each) => (each.source.kind === 'column' ? each.source.unit : each.source));
  expect(units(0)).toEqual(['percent', 'fraction', 'fraction', 'number']);
  expect(units(1)).toEqual([
    { kind: 'share', ours: columnSource('Ventas'), total: columnSource('Compras') },
    'number',
    'number',
    'number',
  ]);
  expect(scheme.segmentation.share).toEqual(columnSource('Cuota', { unit: 'percent' }));
  expect(scheme.profiles[0]!.loyalty?.source).toEqual(columnSource('Años'));
  expect(scheme.rules.block.source).toEqual(columnSource('Impagados'));
  const state = { schemes: [old], activeSchemeId: 'p', bindings: [] };
  expect(stateFromData({ format: 'cec4444/workbook', version: 1, state }).schemes).toEqual([scheme]);
  const odd = { ...old, segmentation: { ...old.segmentation, share: source('Cuota', 0.1) } };
  expect(() => schemeFromJson(JSON.stringify({ format: 'cec4444/scheme', version: 1, scheme: odd }))).toThrow(
    /schemeDamaged.*segmentation\.share/,
  );
});

describe('turnover below zero', () => {
  const headers = ['Código', 'Facturación', 'Compras totales', 'Familias', 'Impagados'];
  const rows = [
    ['A', 5000, 10000, 3, 0],
    ['B', -200, 4000, 2, 0],
    ['C', 900, 9000, 1, 1],
    ['D', 0, 1000, 1, 1],
    ['E', -50, 0, 1, 1],
  ];

  test('gives share 0, digit 1, a flag and a code, and a low share among the segments', () => {
    const portfolio = read(rows, headers);
    const judged = judge(portfolio);
    const position = judged.scheme.profiles[0]!.criteria.findIndex(({ key }) => key === 'share');
    expect([...judged.digits[position]!]).toEqual([3, 1, 1, 1, 0]);
    expect(judged.code[1]).toBeGreaterThan(0);
    expect(explainDigit(judged, 1, position as 0 | 1)).toMatchObject({ value: 0, reason: 'none' });
    expect(remarksOf(judged, 1)).toContainEqual({ id: 'negativeTurnover' });
    expect(SEGMENT_LABELS[judged.segment[1]! - 1]).toBe('dispensable');
    expect(judged.segmentGap[1]).toBe(0);
    // Reading says the same of the share that it computes.
    const computed = portfolio.columns[portfolio.roles.get('share')!]!;
    expect([...(computed.values as Float64Array)]).toEqual([0.5, 0, 0.1, 0, NaN]);
  });

  test('is flagged by the share alone, where nothing else reads the sales', () => {
    const portfolio = read(rows, headers);
    const share = { kind: 'share' as const, ours: columnSource('Facturación'), total: columnSource('Compras totales') };
    const rest = (['families', 'unpaid'] as const).map((key) =>
      criterion(key, columnSource(key === 'families' ? 'Familias' : 'Impagados')),
    );
    const own = criterion('custom:Familias', columnSource('Familias'), {
      bands: { direction: 'high', boundary: 'gt', cuts: [1, 2, 3] },
      origin: { kind: 'typed' },
    });
    const scheme = buildScheme({
      ...NAMES,
      criteria: [criterion('share', share), ...rest, own],
      segmentation: segmentation(null, null),
    });
    const { flags } = classify(portfolio, scheme);
    expect([...flags].map((bits) => Boolean(bits & FLAGS.negativeTurnover))).toEqual([false, true, false, false, true]);
  });
});
