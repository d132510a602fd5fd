import {
  buildScheme,
  type ColumnSource,
  columnSource,
  criterion,
  type Criterion,
  type EstimateSource,
  type OutputColumn,
  segmentation,
  type Scheme,
} from '../../src/method';

/** Everything that formulas can be asked for. */
export const ALL_COLUMNS: readonly OutputColumn[] = [
  'code',
  'total',
  'weighted',
  'loyalty',
  'totalLoyalty',
  'weightedLoyalty',
  'rank',
  'abc',
  'segment',
  'computedSegment',
  'strategy',
  'strategyVolumeShare',
  'strategySum2',
  'strategySum3',
  'strategySum4',
  'service',
  'blocked',
  'profile',
  'remarks',
];
const typed = (
  direction: 'high' | 'low',
  boundary: Criterion['bands']['boundary'],
  cuts: Criterion['bands']['cuts'],
): Partial<Criterion> => ({ bands: { direction, boundary, cuts }, origin: { kind: 'typed' } });

const turnover = columnSource('Facturación');
const share = columnSource('Cuota', { unit: 'fraction' });
const years = columnSource('Años de relación');
const unpaid = columnSource('Impagados');
const fourCriteria = (): Criterion[] => [
  criterion('families', columnSource('Familias compradas')),
  criterion('share', share),
  criterion('turnover', turnover, typed('high', 'gt', [10000, 50000, 150000])),
  criterion('unpaid', unpaid),
];
const loyalty = { source: years, mode: 'strict' as const, factors: [0.1, 0.2, 0.3] as [number, number, number] };
const weights = { values: [0.1, 0.3, 0.5, 0.1] as [number, number, number, number], validUntil: null };

function scheme(id: string, criteria: readonly Criterion[], more: Partial<Scheme> = {}): Scheme {
  const parts = { id, name: id, language: 'es' as const, criteria, segmentation: segmentation(share, turnover) };
  return buildScheme(parts, more);
}

function withScores(base: Scheme, relative = false, percent = false): Scheme {
  const values = percent ? ([10, 30, 50, 10] as const) : weights.values;
  const profile = {
    ...base.profiles[0]!,
    weights: { values: [...values] as [number, number, number, number], validUntil: null },
    loyalty: { ...loyalty, relative, mode: relative ? ('inclusive' as const) : ('strict' as const) },
  };
  return { ...base, profiles: [profile] };
}

const zero = { empty: 'zero' as const };
const several = (...headers: string[]): ColumnSource[] => headers.map((header) => columnSource(header));
/** 31 March 2026 is day 46112. */
const dated = { referenceDate: '2026-03-31' };

/** Schemes that between them use every field which formulas read. */
export const FORMULA_SCHEMES: Readonly<Record<string, () => Scheme>> = {
  'the worked example with weights and loyalty': () => withScores(scheme('Ejemplo 1', fourCriteria())),
  'ranking by loyalty, relative and inclusive, weights as percentages': () => ({
    ...withScores(scheme('lealtad', fourCriteria()), true, true),
    ranking: 'loyalty' as const,
  }),
  'open cuts, equal cuts, low and less than, zeros for blanks, a missing value as digit 2': () =>
    scheme(
      'abierto',
      [
        criterion('turnover', columnSource('Facturación', zero), typed('high', 'gte', [null, 50000, 50000])),
        criterion('unpaid', columnSource('Impagados', zero), typed('low', 'lt', [1, 2, null])),
        criterion('custom:Nota', columnSource('Nota', { unit: 'percent' }), typed('high', 'gt', [0.025, 0.05, 0.075])),
        criterion('years', years, typed('high', 'gte', [null, null, null])),
      ],
      {
        missing: 'neutral',
        ranking: 'total',
        catalogueSize: 5,
        segmentation: { ...segmentation(share, columnSource('Facturación', zero)), reading: 'percentile' },
      },
    ),
  'computed share and growth, segments by digit, an alias': () =>
    scheme(
      'calculado',
      [
        criterion('share', { kind: 'share', ours: turnover, total: columnSource('Compras totales') }),
        criterion('growth', {
          ...{ kind: 'growth', formula: 'literal', periods: 2 },
          ...{ first: columnSource('Facturación anterior'), last: turnover },
        }),
        criterion('turnover', turnover, typed('high', 'gt', [10000, 50000, 150000])),
        criterion('families', columnSource('Familias compradas')),
      ],
      {
        catalogueSize: 5,
        missing: 'worst',
        segmentation: {
          ...segmentation({ kind: 'share', ours: turnover, total: columnSource('Compras totales') }, turnover),
          reading: 'digit',
          aliases: { lacklustre: 'Fiel "pequeño"' },
        },
        rules: {
          ...scheme('x', fourCriteria()).rules,
          block: {
            enabled: true,
            threshold: 2,
            source: unpaid,
            bands: { direction: 'low', boundary: 'lte', cuts: [0, 1, 2] },
          },
        },
      },
    ),
  'fractions with cells in another unit, growth from 0 to 100, a share in 0 to 100 whose cells are fractions': () =>
    scheme(
      'unidades',
      [
        criterion('margin', columnSource('Margen', { unit: 'fraction' })),
        criterion('growth', columnSource('Crecimiento %', { unit: 'percent' })),
        criterion(
          'custom:Otro margen',
          columnSource('Margen', { unit: 'percent', ...zero }),
          typed('low', 'lte', [0, 0.02, 0.3]),
        ),
        criterion('share', columnSource('Margen', { unit: 'percent' })),
      ],
      { segmentation: segmentation(columnSource('Crecimiento %', { unit: 'percent' }), turnover) },
    ),
  'sums side by side and apart, a count, years since a day': () =>
    scheme(
      'sumas',
      [
        criterion(
          'turnover',
          { kind: 'sum', columns: several('Facturación', 'Compras totales') },
          typed('high', 'gt', [10000, 50000, 150000]),
        ),
        criterion(
          'custom:Suma aparte',
          { kind: 'sum', columns: several('Facturación anterior', 'Facturación', 'Nota') },
          typed('high', 'gte', [1000, 50000, 90000]),
        ),
        criterion('families', { kind: 'count', columns: several('Facturación', 'Compras totales', 'Cuota', 'Nota') }),
        criterion('years', { kind: 'years', since: columnSource('Fecha de alta'), holds: 'dates' }),
      ],
      {
        ...dated,
        segmentation: segmentation(share, { kind: 'sum', columns: several('Facturación', 'Compras totales') }),
      },
    ),
  'zeros for blanks in sums and counts, years since a calendar year, loyalty by a day': () => {
    const base = scheme(
      'ceros',
      [
        criterion(
          'turnover',
          { kind: 'sum', columns: several('Facturación', 'Compras totales').map((one) => ({ ...one, ...zero })) },
          typed('high', 'gt', [10000, 50000, 150000]),
        ),
        criterion(
          'families',
          { kind: 'count', columns: several('Facturación', 'Compras totales').map((one) => ({ ...one, ...zero })) },
          typed('high', 'gte', [null, 1, 2]),
        ),
        criterion('years', { kind: 'years', since: columnSource('Año de alta'), holds: 'years' }),
        criterion('custom:Nota y cuota', {
          kind: 'sum',
          columns: [columnSource('Nota', { unit: 'percent', ...zero }), columnSource('Cuota')],
        }),
      ],
      dated,
    );
    const since = { kind: 'years', since: columnSource('Fecha de alta'), holds: 'dates' } as const;
    return { ...base, profiles: [{ ...base.profiles[0]!, loyalty: { ...loyalty, source: since, relative: false } }] };
  },
  'differences and ratios': () =>
    scheme('diferencias', [
      criterion(
        'custom:Diferencia',
        { kind: 'difference', of: turnover, less: columnSource('Facturación anterior') },
        typed('high', 'gt', [-100, 0, 30000]),
      ),
      criterion(
        'custom:Por familia',
        { kind: 'ratio', of: turnover, per: columnSource('Familias compradas') },
        typed('low', 'lte', [0, 10000, 30000]),
      ),
      criterion(
        'orders',
        { kind: 'difference', of: columnSource('Familias compradas', zero), less: columnSource('Impagados') },
        typed('high', 'gte', [0, 2, 4]),
      ),
      criterion('margin', { kind: 'ratio', of: columnSource('Facturación anterior'), per: turnover }),
    ]),
  'a share that comes to more than twice the whole': () => {
    const beyond = { kind: 'share', ours: columnSource('Compras totales'), total: turnover } as const;
    return scheme('exceso', [...fourCriteria().slice(0, 1), criterion('share', beyond), ...fourCriteria().slice(2)], {
      segmentation: segmentation(beyond, turnover),
    });
  },
  'a share known or estimated by sector, an equal split among competitors': () => {
    const amounts = [
      { sector: 'pyme', amount: 9000 },
      { sector: 'Gran cuenta', amount: 120000.5 },
    ];
    const spend = { kind: 'amounts', sector: 'Familia', amounts } as const;
    const from = columnSource('Familias compradas');
    const bySector = { kind: 'estimate', by: 'sector', known: share, ours: turnover, from, spend } as EstimateSource;
    const rivals = columnSource('Impagados');
    const split = { kind: 'estimate', by: 'equalSplit', known: null, ours: turnover, from: rivals } as const;
    return scheme('estimada', [...fourCriteria().slice(0, 1), criterion('share', split), ...fourCriteria().slice(2)], {
      segmentation: segmentation(bySector, turnover),
    });
  },
  'a share of purchases known, declared or by spend per employee': () => {
    const known = { kind: 'share', ours: turnover, total: columnSource('Compras totales') } as const;
    const own = columnSource('Cuota', { unit: 'fraction' });
    const declared = { kind: 'estimate', by: 'declared', known, ours: null, from: own } as const;
    const others = { kind: 'amounts', sector: 'Situación', amounts: [{ sector: null, amount: 20000 }] } as const;
    const spend = { ...others, amounts: [{ sector: ' ACTUAL', amount: 70000 }, ...others.amounts] };
    const perHead = { kind: 'estimate', by: 'sector', known: null, ours: turnover, from: columnSource('Nota'), spend };
    return scheme(
      'declarada',
      [...fourCriteria().slice(0, 1), criterion('share', perHead as EstimateSource), ...fourCriteria().slice(2)],
      { segmentation: segmentation(declared, turnover), missing: 'worst' },
    );
  },
  'compound growth and segments by family': () =>
    scheme(
      'familias',
      [
        criterion('growth', {
          ...{ kind: 'growth', formula: 'cagr', periods: 3 },
          ...{ first: columnSource('Facturación anterior'), last: turnover },
        }),
        ...fourCriteria().slice(1),
      ],
      {
        lapsed: 'lost' as const,
        segmentation: { ...segmentation(share, turnover), base: 'family', reading: 'maximum', level: 0.3 },
      },
    ),
  'profiles by families of a mapping sheet': () => {
    const base = scheme('correspondencias', fourCriteria());
    const [profile] = base.profiles;
    const [c1, c2, c3, c4] = profile!.criteria;
    const higher = { ...c3, ...typed('high', 'gt', [1000, 60000, 400000]) } as Criterion;
    return {
      ...base,
      familyColumn: 'Familia',
      familyMap: [
        { value: ' pyme', family: 'Pequeñas' },
        { value: 'GRAN CUENTA', family: 'Grandes' },
        { value: 'Otra', family: 'Grandes' },
      ],
      segmentation: { ...base.segmentation, base: 'family' },
      profiles: [
        { ...profile! },
        { ...profile!, id: 'p', name: 'Pequeñas', family: 'Pequeñas', criteria: [c1, c2, higher, c4] },
        { ...profile!, id: 'g', name: 'Grandes', family: 'Grandes', criteria: [c2, c1, c3, c4] },
      ],
    };
  },
  'words of situations as the user has said': () => {
    const base = scheme('palabras', fourCriteria());
    const [profile] = base.profiles;
    const [c1, c2, c3, c4] = profile!.criteria;
    return {
      ...base,
      readAs: {
        kinds: [
          { word: 'POTENCIAL', kind: 'lost' },
          { word: 'perdido', kind: 'satisfied' },
          { word: 'satisfecho', kind: 'potential' },
          { word: 'De nadie', kind: 'lost' },
        ],
      },
      profiles: [
        { ...profile! },
        { ...profile!, id: 'p', name: 'Por captar', kind: 'potential', criteria: [c2, c1, c3, c4] },
        { ...profile!, id: 's', name: 'Contentos', kind: 'satisfied', criteria: [c1, c3, c2, c4] },
      ],
    };
  },
  'profiles by family and situation': () => {
    const base = scheme('perfiles', fourCriteria());
    const [profile] = base.profiles;
    const [c1, c2, c3, c4] = profile!.criteria;
    const higher = { ...c3, ...typed('high', 'gt', [1000, 60000, 400000]) } as Criterion;
    const noUnpaid = criterion('years', years);
    return {
      ...base,
      profiles: [
        { ...profile!, weights, loyalty: { ...loyalty, relative: false } },
        { ...profile!, id: 'Pyme', name: 'Pymes', family: 'Pyme', criteria: [c1, c2, higher, c4] },
        { ...profile!, id: 'pyme!', name: 'Satisfechos', kind: 'satisfied', criteria: [c1, c2, c3, noUnpaid] },
        { ...profile!, id: 'pot', name: 'Gran potencial', family: 'Gran cuenta', kind: 'potential' },
        { ...profile!, id: 'act', name: 'Gran actual', family: 'Gran cuenta', kind: 'current', weights },
      ],
    };
  },
};
