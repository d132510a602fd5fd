import vectors from '../vectors/method.json';
import { CATALOGUE } from '../../src/method';
import { serviceLevel } from '../../src/locales/serviceLevel';
import { ALERT_WORDS } from '../../src/locales/tools/alerts';
import { WORDS } from '../../src/locales/words';
import { SERVICES } from '../../src/method';
import { KEYS } from '../vectors/words';
import { close, column, error, functionOf, gridOf, valueOf } from './callables';

/** The vectors of the classification, through the very function that Excel calls. */
const f = {
  digit: functionOf('DIGIT'),
  alerts: functionOf('ALERTS'),
  nps: functionOf('NPS'),
  code: functionOf('CODE'),
  score: functionOf('SCORE'),
  loyalty: functionOf('LOYALTY'),
  share: functionOf('SHARE'),
  pareto: functionOf('PARETO'),
  segmentCut: functionOf('SEGMENTCUT'),
  segment: functionOf('SEGMENT'),
  strategy: functionOf('STRATEGY'),
  rank: functionOf('RANK'),
  blocked: functionOf('BLOCKED'),
  discount: functionOf('DISCOUNT'),
  service: functionOf('SERVICE'),
  classify: functionOf('CLASSIFY'),
};

const BOUNDARY_WORDS = { gt: 'más de', gte: 'desde', lte: 'hasta', lt: 'menos de' } as const;
function bandArguments(name: string): unknown[] {
  if (name.startsWith('volume')) return [[[10_000, 50_000, 150_000]]];
  const { direction, boundary, cuts } = CATALOGUE[KEYS[name]!].bands!;
  return [[cuts], direction === 'high' ? 'alto' : 'bajo', BOUNDARY_WORDS[boundary]];
}

describe('digits and codes', () => {
  test.each([...vectors.digitBoundaries, ...vectors.catalogueDefaults])(
    '$criterion $value is $digit',
    async ({ criterion, value, digit }) => {
      expect(await valueOf(f.digit, value, ...bandArguments(criterion))).toBe(digit);
    },
  );

  test.each(vectors.floatTolerance)('$value is $threshold', async ({ value, threshold, digitWithTolerance }) => {
    expect(await valueOf(f.digit, value, [[0.1, threshold, 0.5]])).toBe(digitWithTolerance);
  });

  test.each(vectors.familyProfiles.cases)('the family $family', async ({ turnover, cuts, digit }) => {
    expect(await valueOf(f.digit, turnover, [cuts])).toBe(digit);
  });

  test('the profile of potential clients', async () => {
    const cuts = [
      [50_000, 10, 2, 0],
      [150_000, 50, 3, 1],
      [500_000, 250, 4, 3],
    ];
    const { cases } = vectors.potentialProfile;
    const values = cases.map(({ inputs }) => inputs);
    const directions = [['alto', 'alto', 'alto', 'bajo']];
    const boundaries = [['más de', 'desde', 'desde', 'hasta']];
    expect(await gridOf(f.code, values, cuts, directions, boundaries)).toEqual(column(cases.map(({ code }) => code)));
    expect(
      await gridOf(
        f.score,
        values.map((_, i) => cases[i]!.digits),
      ),
    ).toEqual(column(cases.map((c) => c.total)));
  });

  test.each(vectors.growth.filter(({ literal }) => literal !== null))('growth $literal', async (growth) => {
    expect(await valueOf(f.digit, growth.literal, ...bandArguments('CRECIMIENTO'))).toBe(growth.digitLiteral);
  });
});

describe('scores', () => {
  test.each(vectors.weighted)('$digits by $weights', async ({ digits, weights, expected }) => {
    const value = await valueOf(f.score, [digits], [weights]);
    expect(value).toEqual(expected === '#NUM!' ? error('#NUM!') : (expected ?? ''));
  });

  test.each(vectors.loyaltyFactor)('$years years', async ({ years, strict, inclusive }) => {
    expect(await valueOf(f.loyalty, years)).toBe(strict);
    expect(await valueOf(f.loyalty, years, 'inclusivo')).toBe(inclusive);
  });

  test.each(vectors.customerShare)(
    'share of $totalPurchases',
    async ({ purchasesFromUs, totalPurchases, expected }) => {
      const value = await valueOf(f.share, purchasesFromUs, totalPurchases);
      expect(value).toEqual(expected === '#DIV/0!' ? error('#DIV/0!') : expected);
    },
  );
});

describe('Pareto, segments, strategies', () => {
  const SEGMENTS: Record<string, string> = {
    vital: 'Vital',
    con_futuro: 'Con futuro',
    insulso: 'Insulso',
    innecesario: 'Innecesario',
  };
  const STRATEGIES: Record<string, string> = {
    salir: 'Salir (no suministrar)',
    analizar: 'Analizar o vigilar',
    mantener: 'Mantener',
    crecer: 'Crecer',
  };

  test.each(vectors.paretoEdges)('$note', async ({ turnover, segmentHigh, paretoDigit }) => {
    expect(await gridOf(f.pareto, column(turnover))).toEqual(column(paretoDigit));
    const cut = await valueOf(f.segmentCut, column(turnover));
    const segments = await gridOf(f.segment, 1, column(turnover), cut);
    expect(segments).toEqual(column(segmentHigh.map((high) => (high ? 'Vital' : 'Insulso'))));
  });

  test.each(vectors.segmentBoundaries)('share $share, high $volumeHigh', async ({ share, volumeHigh, expected }) => {
    expect(await valueOf(f.segment, share, volumeHigh ? 101 : 100, 100)).toBe(SEGMENTS[expected]);
  });

  test.each(vectors.strategySums)('sum $sum of $k digits', async ({ k, sum, strategy }) => {
    const digits = Array.from({ length: k }, (_, i) => Math.min(4, Math.max(1, sum - (k - 1) - i * 3)));
    for (let rest = sum - digits.reduce((a, b) => a + b, 0), i = 0; rest !== 0; i = (i + 1) % k) {
      const next = Math.min(4, Math.max(1, digits[i]! + Math.sign(rest)));
      rest -= next - digits[i]!;
      digits[i] = next;
    }
    const four = k === 2 ? [1, ...digits, 1] : k === 3 ? [...digits, 1] : digits;
    const code = Number(four.join(''));
    const matrix = { 2: '2+3', 3: '1+2+3', 4: '1+2+3+4' }[k];
    expect(await valueOf(f.strategy, code, matrix)).toBe(STRATEGIES[strategy]);
  });

  test.each(Object.entries(vectors.strategyMatrixVolumeShare))('turnover digit %s', async (digit, row) => {
    const codes = row.map((_, k) => Number(`1${k + 1}${digit}1`));
    const order = 'familias;cuota;facturación;impagados';
    expect(await gridOf(f.strategy, [codes], 'facturación × cuota', null, null, order)).toEqual([
      row.map((cell) => STRATEGIES[cell]),
    ]);
  });

  test.each(Object.entries(vectors.strategyMatrixPosition))('position %s', async (position, row) => {
    const segments = Object.keys(row).map((id) => SEGMENTS[id]);
    const strategies = Object.values(row).map((cell) => STRATEGIES[cell]);
    expect(await gridOf(f.strategy, [segments], 'posición', position)).toEqual([strategies]);
  });

  test('the twelve clients, column by column and in one call', async () => {
    const { inputs, expected } = vectors.clients;
    const active = expected.map((_, i) => inputs[i]!.kind !== 'perdido');
    const values = inputs.map((c) => [c.families, c.turnover / c.totalPurchases, c.turnover, c.unpaid3y]);
    const cuts = [
      [2, 0.1, 10_000, 0],
      [3, 0.25, 50_000, 1],
      [4, 0.5, 150_000, 2],
    ];
    const codes = await gridOf(
      f.code,
      values,
      cuts,
      [['alto', 'alto', 'alto', 'bajo']],
      [['desde', 'más de', 'más de', 'hasta']],
    );
    expect(codes).toEqual(column(expected.map(({ code }) => code)));
    const totals = await gridOf(f.score, codes);
    expect(totals).toEqual(column(expected.map(({ total }) => total)));
    const weights = [[0.1, 0.3, 0.5, 0.1]];
    const weighted = await gridOf(f.score, codes, weights);
    expect(weighted).toEqual(column(expected.map((c) => c.weighted)));
    const years = column(inputs.map((c) => c.loyaltyYears));
    (await gridOf(f.score, codes, weights, years)).forEach(([score], i) => close(score, expected[i]!.weightedLoyalty));
    (await gridOf(f.score, codes, null, years)).forEach(([score], i) => close(score, expected[i]!.totalLoyalty));
    const unpaid = column(expected.map(({ digits }) => digits[3]));
    expect(await gridOf(f.blocked, unpaid)).toEqual(column(expected.map((c) => c.salesBlocked)));
    const ids = column(inputs.map(({ id }) => id));
    const turnovers = column(inputs.map(({ turnover }) => turnover));
    const ranks = await gridOf(f.rank, totals, null, weighted, turnovers, ids);
    expect(ranks).toEqual(column(expected.map(({ priorityRank }) => priorityRank)));
    const overridden = expected.map((c) => STRATEGIES[c.strategySum1234AfterOverrides]);
    const order = [['familias'], ['cuota'], ['facturación'], ['impagados']];
    expect(await gridOf(f.strategy, codes, null, null, null, order)).toEqual(column(overridden));
    // Nothing says which digit is which: the sum alone.
    const bySum = expected.map(({ strategySum1234 }) => STRATEGIES[strategySum1234]);
    expect(await gridOf(f.strategy, codes)).toEqual(column(bySum));
    expect(bySum).not.toEqual(overridden);
    const activeTurnovers = turnovers.filter((_, i) => active[i]);
    const shares = column(values.map(([, share]) => share));
    for (const [reading, key] of [
      ['acumulada', 'cumulative'],
      ['máximo', 'percentOfMax'],
      ['individual', 'individualShareOfTotal'],
      ['percentil', 'percentile'],
    ] as const) {
      const cut = await valueOf(f.segmentCut, activeTurnovers, reading);
      const segments = await gridOf(f.segment, shares, turnovers, cut);
      segments.forEach(([segment], i) => {
        if (active[i]) expect(segment).toBe(SEGMENTS[expected[i]!.segmentByReading![key]]);
      });
    }
    const pareto = await gridOf(f.pareto, activeTurnovers);
    expect(pareto.flat()).toEqual(expected.filter((_, i) => active[i]).map((c) => c.paretoDigit));

    const table = [
      ['Cliente', 'Situación', 'Facturación', 'Compras totales', 'Familias', 'Impagados', 'Años'],
      ...inputs.map((c) => [c.id, c.kind, c.turnover, c.totalPurchases, c.families, c.unpaid3y, c.loyaltyYears]),
    ];
    const scheme = [
      ['Parámetro', 'Dígito 1', 'Dígito 2', 'Dígito 3', 'Dígito 4'],
      ['Criterio', 'Familias', 'Cuota', 'Facturación', 'Impagados'],
      ['Límite 1', '', '', 10_000, ''],
      ['Límite 2', '', '', 50_000, ''],
      ['Límite 3', '', '', 150_000, ''],
      ['Peso', 0.1, 0.3, 0.5, 0.1],
      ['Fidelización', 'estricto', '', '', ''],
      ['Columnas', 'Código CEC', 'Puntuación ponderada', 'Ponderada × fidelización', 'Segmento'],
    ];
    const [headers, ...rows] = await gridOf(f.classify, table, scheme);
    expect(headers).toEqual(['Código CEC', 'Puntuación ponderada', 'Ponderada × fidelización', 'Segmento']);
    rows.forEach(([code, score, loyal, segment], i) => {
      const client = expected[i]!;
      expect([code, score]).toEqual([client.code, client.weighted]);
      close(loyal, client.weightedLoyalty);
      expect(segment).toBe(client.segment ? SEGMENTS[client.segment] : 'Perdido');
    });
  });

  test.each(vectors.discounts.cases)('discount of $id', async ({ shareDigit, blocked, discount }) => {
    expect(await valueOf(f.discount, shareDigit, blocked)).toBe(discount);
  });

  test.each(vectors.nps)('NPS $expected', async ({ scores, expected }) => {
    expect(
      await valueOf(
        f.nps,
        [scores, ['', '']].flat().map((score) => [score]),
      ),
    ).toBe(expected);
  });

  test('the alerts between two codes', async () => {
    const { monitoring } = vectors;
    const column = (which: 'previous' | 'current') => monitoring.map((one) => [one[which] ?? '']);
    const texts = await gridOf(f.alerts, column('previous'), column('current'), 4, 'en');
    const words: Readonly<Record<string, string>> = ALERT_WORDS.en;
    expect(texts).toEqual(monitoring.map(({ alerts }) => [alerts.map((alert) => words[alert]).join(', ')]));
    expect(await valueOf(f.alerts, 1122, '', null, 'es')).toBe('ya no está');
    // Desktop Excel hands an empty cell over as 0.
    expect(await valueOf(f.alerts, 0, 1214, null, 'es')).toBe('nuevo');
  });

  test('the policy as it is recommended, cell by cell', async () => {
    const levels: Readonly<Record<string, string>> = {
      'self-service': 'selfService',
      'by volume digit': 'byTurnoverDigit',
      'by share growth': 'byShareGrowth',
      'cross-family': 'crossFamily',
    };
    const segments = vectors.defaults.servicePolicy.columns.map((id) => SEGMENTS[id]!);
    for (const [r, [, ...cells]] of vectors.defaults.servicePolicy.rows.entries()) {
      const found = await gridOf(f.service, [segments], WORDS.es.service[SERVICES[r]!]);
      const wanted = cells.map((cell) => serviceLevel(typeof cell === 'string' ? (levels[cell] ?? cell) : cell, 'es'));
      expect(found).toEqual([wanted]);
    }
  });

  test('the work that visits make', async () => {
    const { segmentCounts, totalVisits, visitsPerYear } = vectors.serviceWorkload;
    const ids = Object.keys(segmentCounts) as (keyof typeof segmentCounts)[];
    const visits = await gridOf(f.service, [ids.map((id) => SEGMENTS[id])], 'Visitas al año');
    expect(visits).toEqual([ids.map((id) => visitsPerYear[id])]);
    expect(ids.reduce((sum, id, k) => sum + segmentCounts[id] * Number(visits[0]![k]), 0)).toBe(totalVisits);
  });
});
