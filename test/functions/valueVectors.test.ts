import vectors from '../vectors/method.json';
import { close, column, error, functionOf, gridOf, valueOf } from './callables';

/** The vectors of value and accounts, through the very function that Excel calls. */
const f = {
  clv: functionOf('CLV'),
  clvTotal: functionOf('CLVTOTAL'),
  clvSimple: functionOf('CLVSIMPLE'),
  valueSegment: functionOf('VALUESEGMENT'),
  network: functionOf('NETWORK'),
  reference: functionOf('REFERENCE'),
  trust: functionOf('TRUST'),
  paymentRisk: functionOf('PAYMENTRISK'),
  kam: functionOf('KAM'),
  payback: functionOf('PAYBACK'),
};

describe('value', () => {
  test.each(vectors.clv)('$name', async ({ args, expected }) => {
    const { m, r, d, N, g, ac, timing } = args as typeof args & Record<string, unknown>;
    const word = { end: 'final', start: 'inicio', endCertain: 'final seguro' }[(timing ?? 'end') as string];
    const value = await valueOf(f.clv, m, r, d, N ?? null, g ?? null, ac ?? null, word);
    if (typeof expected === 'string') expect(value).toEqual(error(expected));
    else close(value, expected!);
  });

  test.each(vectors.clvThreePoint)('three points: $name', async ({ inputs, expected }) => {
    const { m, r, d, N, px, mx_, n1, clvref, n2, sav, inc, tau, ac } = inputs;
    const point = (word: string) =>
      valueOf(f.clvTotal, m, r, d, N, null, ac, null, px, mx_, n1, clvref, n2, sav, inc, tau, word);
    close(await point('propio'), expected.own);
    close(await point('venta cruzada'), expected.crossSell);
    close(await point('referidos'), expected.referral);
    close(await point('bruto'), expected.gross);
    close(await point('neto'), expected.net);
    const index = await point('índice');
    if (expected.valueIndex === null) expect(index).toEqual(error('#NUM!'));
    else close(index, expected.valueIndex);
  });

  test('value segments', async () => {
    const { values, result, tiesTest } = vectors.valueSegments;
    const segments = result.map(({ segment }) => segment);
    expect(await gridOf(f.valueSegment, column(values), column(values))).toEqual(column(segments));
    expect(await gridOf(f.valueSegment, [tiesTest.values], column(tiesTest.values))).toEqual([tiesTest.segments]);
  });

  test.each(vectors.network as unknown as NetworkCase[])('network: $name', async (network) => {
    const names = network.nodes ?? network.intrinsic.map((_, i) => 'ABC'[i]!);
    const weights = names.map(() => names.map((): number | null => null));
    for (const [from, to, weight] of network.edges) weights[names.indexOf(from)]![names.indexOf(to)] = weight;
    const answer = await gridOf(f.network, column(network.intrinsic), weights);
    if (!network.value) return expect(answer).toEqual([[error('#NUM!')]]);
    answer.forEach(([total], i) => close(total, network.value![i]!));
    for (const [hops, expected] of Object.entries(network.hops ?? {})) {
      const truncated = await gridOf(f.network, [network.intrinsic], weights, Number(hops));
      truncated[0]!.forEach((total, i) => close(total, expected[i]!));
    }
  });

  interface NetworkCase {
    name: string;
    nodes?: string[];
    intrinsic: number[];
    edges: [string, string, number][];
    value?: number[];
    hops?: Record<string, number[]>;
  }
});

describe('value without churn, and of a reference', () => {
  test.each(vectors.clvSimple)('simple value $expected', async (record) => {
    const { avgOrder, ordersPerYear, years, marginPct, acquisitionCost, expected } = record;
    close(await valueOf(f.clvSimple, avgOrder, ordersPerYear, years, marginPct, acquisitionCost), expected);
  });

  test.each(vectors.businessReferenceValue)('$note', async ({ prospects, discountMonthly, expected }) => {
    const of = (key: 'ref' | 'doi' | 'clv' | 'month') => column(prospects.map((prospect) => prospect[key]));
    close(await valueOf(f.reference, of('ref'), of('doi'), of('clv'), of('month'), discountMonthly), expected);
  });
});

describe('accounts', () => {
  test.each(vectors.trustMargin)('$trust, $margin', async ({ trust, margin, marginCut, trustCut, expected }) => {
    const words = {
      clave: 'Clave',
      a_desarrollar: 'A desarrollar',
      en_riesgo: 'En riesgo',
      transaccional: 'Transaccional',
    };
    expect(await valueOf(f.trust, trust, margin, marginCut, trustCut)).toBe(words[expected as 'clave']);
  });

  test.each(vectors.paymentRisk)('payment $code', async (record) => {
    const given = [record.unpaid3y, record.daysBeyondTerms, record.overdueRatio, record.limitUse, record.insolvency];
    const words = { muy_bajo: 'Muy bajo', bajo: 'Bajo', medio: 'Medio', alto: 'Alto', muy_alto: 'Muy alto' };
    expect(await valueOf(f.paymentRisk, ...given)).toBe(words[record.riskClass as 'bajo']);
    expect(await valueOf(f.paymentRisk, ...given, 'código')).toBe(record.code);
    expect(await valueOf(f.paymentRisk, ...given, 'bloqueo')).toBe(record.blocked);
    close(await valueOf(f.paymentRisk, ...given, 'rating'), record.rating50);
  });

  test('key accounts', async () => {
    const rows = vectors.kam.map(({ scores }) => Object.values(scores));
    const paybacks = column(vectors.kam.map(({ paybackYears }) => paybackYears));
    const unpaid = column(vectors.kam.map(({ unpaidDigit }) => unpaidDigit));
    expect(await gridOf(f.kam, rows)).toEqual(column(vectors.kam.map(({ score }) => score)));
    expect(await gridOf(f.kam, rows, [Object.values(vectors.kamWeights)])).toEqual(await gridOf(f.kam, rows));
    const eligible = await gridOf(f.kam, rows, null, paybacks, unpaid, 'elegible');
    expect(eligible).toEqual(column(vectors.kam.map((candidate) => candidate.eligible)));
    const reasons = await gridOf(f.kam, rows, null, paybacks, unpaid, 'motivos');
    reasons.forEach(([text], i) => {
      expect(String(text).split('; ').filter(Boolean)).toHaveLength(vectors.kam[i]!.reasons.length);
    });
  });

  test.each(vectors.payback)('payback $expected', async ({ initial, net, discount, expected }) => {
    const years = await valueOf(f.payback, initial, [net], discount);
    if (expected === null) expect(years).toBe('');
    else close(years, expected);
  });
});
