import vectors from '../vectors/method.json';
import {
  classify,
  clientsOfNew,
  criterionOfSource,
  columnSource,
  furtherCriterion,
  impossibleDigits,
  PRESET_KIND,
  presetProfile,
  PROFILE_PRESETS,
  proposeScheme,
  digitReader,
  settledBands,
  settleScheme,
  withKindProfiles,
  type Scheme,
} from '../../src/method';
import { CLIENT_KINDS, type ClientKind, readPortfolio, sampleTable, yearlyTurnovers } from '../../src/portfolio';

const NAMES = { current: 'Actual', potential: 'Potencial', satisfied: 'Satisfecho', lost: 'Perdido' };
const ALL = new Set<ClientKind>(CLIENT_KINDS);
const read = (cells: readonly (readonly unknown[])[]) =>
  readPortfolio({ cells, firstRow: 0, firstColumn: 0 }).portfolio;
const names = { id: 's', name: 'Modelo', language: 'es' as const };
const sample = read(sampleTable().cells);

describe('profiles of the kinds of clients (§1.14)', () => {
  test('potential clients of the vectors: code and total by their own four criteria, no segment of buyers', () => {
    const head = ['Cliente', 'Situación', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación'];
    const more = ['Compras totales', 'N.º de empleados', 'Imagen de referencia', 'N.º de competidores'];
    const buyers = [1, 2, 3, 4, 5].map((k) => [
      `A${k}`,
      'Actual',
      1000 * k,
      0.1 * k,
      0.05 * k,
      k,
      10_000 * k,
      10,
      2,
      1,
    ]);
    const cases = vectors.potentialProfile.cases;
    const rows = cases.map(({ inputs }, k) => [`P${k}`, 'Potencial', 0, '', '', '', ...inputs]);
    const portfolio = read([[...head, ...more], ...buyers, ...rows]);
    const scheme = withKindProfiles(proposeScheme(portfolio, names), portfolio, ALL, NAMES);
    expect(scheme.profiles.map(({ name, kind }) => [name, kind])).toEqual([
      ['Modelo', null],
      ['Potencial', 'potential'],
    ]);
    const result = classify(portfolio, scheme);
    cases.forEach(({ digits, code, total }, k) => {
      const i = buyers.length + k;
      expect(result.digits.map((column) => column[i])).toEqual(digits);
      expect([result.code[i], result.total[i], result.profiles[i]]).toEqual([code, total, 1]);
    });
    expect([...result.profiles.slice(0, 5)]).toEqual([0, 0, 0, 0, 0]);
  });

  test('one turnover, two families, two digits', () => {
    const { cases } = vectors.familyProfiles;
    const portfolio = read([
      ['Cliente', 'Familia', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación'],
      ...cases.map(({ family, turnover }, k) => [`C${k}`, family, turnover, 0.3, 0.1, 2]),
      ['X', 'Otros', 5, 0.1, 0.2, 3],
    ]);
    const base = proposeScheme(portfolio, names);
    const [general] = base.profiles;
    const own = cases.map(({ family, cuts }) => ({
      ...general!,
      id: family,
      name: family,
      family,
      criteria: general!.criteria.map((one) =>
        one.key === 'turnover' ? { ...one, bands: { ...one.bands, cuts } } : one,
      ) as unknown as Scheme['profiles'][0]['criteria'],
    }));
    const result = classify(portfolio, { ...base, profiles: [general!, ...own] } as Scheme);
    cases.forEach(({ digit }, i) => expect(result.digits[0][i]).toBe(digit));
  });

  test('the sample carries what every preset needs', () => {
    const { profiles, referenceDate } = settleScheme(proposeScheme(sample, { ...names, today: '2026-11-27' }), sample);
    for (const preset of PROFILE_PRESETS) {
      const kind = PRESET_KIND[preset] ?? 'current';
      const applies = clientsOfNew(sample, profiles, { family: null, kind });
      const made = presetProfile(sample, { preset, base: profiles[0]!.criteria, referenceDate }, applies);
      // Of a client who buys nothing any more no margin is known.
      const lack = preset === 'lost' ? [{ need: 'margin', place: 1, lacks: 'figures' }] : [];
      expect([preset, made.missing]).toEqual([preset, lack]);
      expect(made.criteria.every((one) => one !== null && one.bands.cuts !== 'propose')).toBe(true);
    }
    const wish = { preset: 'equal', base: profiles[0]!.criteria, referenceDate: null } as const;
    const weights = presetProfile(sample, wish).weights!.values;
    expect(weights).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('everybody is judged by the profile of the own situation, and every client has one', () => {
    const base = proposeScheme(sample, { ...names, today: '2026-11-27' });
    const scheme = withKindProfiles(base, sample, ALL, NAMES);
    const result = classify(sample, scheme);
    result.profiles.forEach((p, i) => {
      const kind = CLIENT_KINDS[sample.kinds[i]!]!;
      expect(scheme.profiles[p]!.kind).toBe(kind === 'current' ? null : kind);
    });
    // A second time nothing is added.
    expect(withKindProfiles(scheme, sample, ALL, NAMES).profiles).toHaveLength(4);
  });

  test('in the place of what the table lacks stands another criterion, once, and what is missing is named', () => {
    const portfolio = read([
      ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación', 'Satisfacción'],
      ['A', 100, 0.5, 0.1, 3, 4],
      ['B', 50, 0.2, 0.2, 1, 5],
    ]);
    const base = proposeScheme(portfolio, names).profiles[0]!.criteria;
    const { criteria, missing } = presetProfile(portfolio, { preset: 'satisfied', base, referenceDate: null });
    expect(missing).toEqual([
      { need: 'complaints', place: 1, lacks: 'column' },
      { need: 'referrals', place: 3, lacks: 'column' },
    ]);
    const keys = criteria.map((one) => one!.key);
    expect(keys).toEqual(['custom:Satisfacción', 'turnover', 'years', 'share']);
  });
});

describe('a preset chooses what the clients that it is for have figures of (§1.14)', () => {
  const head = ['Cliente', 'Situación', 'Ventas 12m', 'Cuota de cliente', 'Margen %', 'Años de relación', 'Impagados'];
  const more = ['Facturación 2024', 'Última compra', 'Compras totales', 'N.º de empleados'];
  const buyers = Array.from({ length: 12 }, (_, k) => [
    ...[`A${k}`, 'Actual', 1000 * (k + 1), 0.05 * k, 0.1, k + 1, 0],
    ...[900 * (k + 1), 2026, 10_000 * k, 10 * k],
  ]);
  const lost = Array.from({ length: 12 }, (_, k) => [
    ...[`L${k}`, 'Perdido', 0, '', '', 3 + k, k % 3],
    ...[40_000 + 1000 * k, 2024 - (k % 3), '', ''],
  ]);
  const potential = Array.from({ length: 12 }, (_, k) => [
    ...[`P${k}`, 'Potencial', '', '', '', '', ''],
    ...['', '', 600_000 + 1234 * k, 300 + k],
  ]);
  const portfolio = read([[...head, ...more], ...buyers, ...lost, ...potential]);
  const scheme = settleScheme(proposeScheme(portfolio, { ...names, today: '2026-11-27' }), portfolio);
  const [{ criteria: base }] = scheme.profiles as [Scheme['profiles'][0]];
  const thought = (preset: (typeof PROFILE_PRESETS)[number] | null, kind: ClientKind) =>
    presetProfile(
      portfolio,
      { preset, base, referenceDate: scheme.referenceDate },
      clientsOfNew(portfolio, scheme.profiles, { family: null, kind }),
    );

  test('nobody lost has a margin: the next one that they have stands in its place, and it is said', () => {
    const { criteria, missing, without, clients } = thought('lost', 'lost');
    expect(clients).toBe(12);
    expect(missing).toEqual([{ need: 'margin', place: 1, lacks: 'figures' }]);
    expect(criteria.map((one) => one!.key)).toEqual([
      'custom:Facturación 2024',
      'years',
      'custom:Última compra',
      'unpaid',
    ]);
    // Not their turnover of twelve months, which is zero of all of them.
    expect(without).toEqual([0, 0, 0, 0]);
    const own = withKindProfiles(scheme, portfolio, new Set<ClientKind>(['lost']), NAMES);
    const result = classify(portfolio, own);
    expect([...result.code.slice(12, 24)].filter((code) => Number.isNaN(code) || code === 0)).toEqual([]);
  });

  test('usual cuts that give all potential clients one digit give way to round ones from their figures', () => {
    const { criteria, even } = thought('potential', 'potential');
    expect(even).toEqual([0, 1]);
    expect(criteria[0]!.bands).toEqual({ direction: 'high', boundary: 'gt', cuts: [603_000, 607_000, 610_000] });
    expect(criteria[1]!.bands.cuts).toEqual([302, 305, 308]);
    expect(criteria[0]!.origin).toEqual({ kind: 'typed' });
  });

  test('a copy and equal weights keep their criteria; clients who lack one are counted', () => {
    for (const preset of ['equal', null] as const) {
      const { criteria, without, missing } = thought(preset, 'lost');
      expect(criteria).toEqual(base);
      expect(missing).toEqual([]);
      expect(without[base.findIndex(({ key }) => key === 'margin')]).toBe(12);
    }
  });

  test('cuts by Pareto of a profile for lost clients come from those clients, for none of them is active', () => {
    const { criteria } = thought('lost', 'lost');
    const digits = digitReader(settledBands(criteria[0]!.bands));
    expect(new Set(lost.map((row) => digits(row[7] as number))).size).toBeGreaterThan(1);
  });
});

test('where Pareto among a few lost clients leaves a digit to nobody, a quarter of them each has one', () => {
  const bought = [2404.91, 3469.32, 4110.68, 4264.64, 4338.01, 7309.26, 8069.72, 9317.14, 25648, 47534, 51364, 56594];
  const head = [
    'Código',
    'Situación',
    'Facturación 2025',
    'Facturación 2024',
    'Margen',
    'Años de relación',
    'Impagados',
  ];
  const portfolio = read([
    head,
    ...bought.map((amount, k) => [`P${k}`, 'Perdido', 0, amount, 5 * k + 1, k + 1, k % 3]),
    ...bought.map((amount, k) => [`A${k}`, 'Actual', amount, amount, 7 * k + 1, k + 1, k % 3]),
  ]);
  const scheme = proposeScheme(portfolio, names);
  const wish = { preset: 'lost', base: scheme.profiles[0]!.criteria, referenceDate: scheme.referenceDate } as const;
  const applies = clientsOfNew(portfolio, scheme.profiles, { family: null, kind: 'lost' });
  const { criteria, even } = presetProfile(portfolio, wish, applies);
  const last = criteria[0]!;
  expect(last.label).toBe('Facturación 2024');
  expect(impossibleDigits(settledBands(last.bands))).toEqual([]);
  const digit = digitReader(settledBands(last.bands));
  expect([1, 2, 3, 4].map((d) => bought.filter((amount) => digit(amount) === d).length)).toEqual([3, 3, 3, 3]);
  expect(even).toContain(0);
});

describe('criteria beyond the catalogue', () => {
  const column = (header: string, values: readonly number[]) =>
    read([
      ['Cliente', 'Facturación', 'Cuota de cliente', 'Margen %', 'Años de relación', header],
      ...values.map((value, k) => [`C${k}`, 10 * (k + 1), 0.1 * k, 0.1, k, value]),
    ]);

  test.each([
    ['Satisfacción (1-5)', [1, 2, 3, 4, 5], [1, 1, 2, 3, 4]],
    ['CSAT', [0, 25, 51, 76, 100], [1, 1, 3, 4, 4]],
    ['Quejas', [0, 1, 2, 3, 9], [4, 3, 2, 1, 1]],
    ['NPS', [10, 9, 7, 5, 4], [4, 4, 3, 2, 1]],
    ['Clientes referidos', [0, 1, 2, 4, 3], [1, 2, 3, 4, 3]],
  ] as const)('%s', (header, values, digits) => {
    const portfolio = column(header, values);
    const own = criterionOfSource(portfolio, columnSource(header), null, { referenceDate: null });
    expect(own.label).toBe(header);
    const base = proposeScheme(portfolio, names);
    const { criteria } = base.profiles[0]!;
    const scheme = {
      ...base,
      profiles: [{ ...base.profiles[0]!, criteria: [own, ...criteria.slice(1)] }],
    } as unknown as Scheme;
    expect([...classify(portfolio, scheme).digits[0]]).toEqual(digits);
  });

  test('a direction that somebody chooses asks for cuts of its own', () => {
    const portfolio = column('Quejas', [0, 1, 2, 3, 9]);
    expect(criterionOfSource(portfolio, columnSource('Quejas'), null, { referenceDate: null }).bands.direction).toBe(
      'low',
    );
    expect(
      criterionOfSource(portfolio, columnSource('Quejas'), null, { referenceDate: null, direction: 'high' }).bands
        .direction,
    ).toBe('high');
  });

  test('a column that is something else is none of them', () => {
    const portfolio = column('Coste de quejas por pedido', [1, 2, 3, 4, 5]);
    expect(furtherCriterion(portfolio, 'satisfaction')).toBeNull();
    expect(furtherCriterion(sample, 'lossYears')?.source.kind).toBe('years');
  });

  test('yearly turnovers by their headers, the earliest first; a share of a year is none', () => {
    expect(yearlyTurnovers(sample).map(({ year, column: { header } }) => [year, header])).toEqual([
      [2023, 'Facturación 2023'],
      [2024, 'Facturación 2024'],
      [2025, 'Facturación 2025'],
    ]);
    const portfolio = read([
      ['Cliente', 'Ventas 2024', 'Ventas 2023', 'Margen 2024', '% ventas 2022'],
      ['A', 10, 20, 3, 4],
      ['B', 11, 21, 3, 4],
    ]);
    expect(yearlyTurnovers(portfolio).map(({ year }) => year)).toEqual([2023, 2024]);
  });
});
