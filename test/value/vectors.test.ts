import vectors from '../vectors/method.json';
import {
  clv,
  clvSimple,
  influencesOf,
  monthsToPayback,
  networkValue,
  scaledInfluences,
  threePointValue,
  ValueProblem,
  valueSegmentReader,
  whaleCurve,
  type ClvTiming,
  type Outlook,
} from '../../src/value';

interface ClvArgs {
  m: number;
  r: number;
  d: number;
  N?: number | null;
  g?: number;
  ac?: number;
  timing?: string;
}
const outlookOf = ({ r, d, N, g, timing }: ClvArgs): Outlook => ({
  retention: r,
  discount: d,
  years: N ?? null,
  growth: g ?? 0,
  timing: (timing ?? 'end') as ClvTiming,
});

/** The vectors' own rule: relative 1e-9 or absolute 1e-9, whichever is wider (they are rounded to 10 decimals). */
const expectClose = (actual: number, expected: number): void =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

describe('lifetime value (§2.2)', () => {
  test.each(vectors.clv)('$name', ({ args, expected }) => {
    const value = (): number => clv(args.m, outlookOf(args)) - ((args as ClvArgs).ac ?? 0);
    if (typeof expected === 'string') expect(value).toThrow(ValueProblem);
    else expectClose(value(), expected!);
  });

  test.each(vectors.clvSimple)('simple: $expected', ({ avgOrder, ordersPerYear, years, marginPct, ...rest }) => {
    const { acquisitionCost, expected } = rest;
    const value = clvSimple({ averageOrder: avgOrder, ordersPerYear, years, marginRate: marginPct, acquisitionCost });
    expectClose(value, expected);
  });

  test.each(vectors.clvThreePoint)('three points: $name', ({ inputs, expected }) => {
    const { m, px, mx_, n1, clvref, n2, sav, inc, tau, ac } = inputs;
    const value = threePointValue({
      margin: m,
      outlook: outlookOf(inputs),
      crossSales: [{ probability: px, margin: mx_ }],
      referrals: { newClients: n1, clientValue: clvref, comingAnyway: n2, saving: sav, incentive: inc, delay: tau },
      acquisitionCost: ac,
    });
    for (const key of ['own', 'crossSell', 'referral', 'gross', 'net'] as const) expectClose(value[key], expected[key]);
    if (expected.valueIndex === null) expect(value.valueIndex).toBeNaN();
    else expectClose(value.valueIndex, expected.valueIndex);
  });

  test('acquisition is paid back within the year that brings the rest', () => {
    const outlook: Outlook = { retention: 1, discount: 0 };
    expect(monthsToPayback(100, 150, { ...outlook, years: 5 })).toBe(18);
    expect(monthsToPayback(100, 0, { ...outlook, years: 5 })).toBe(0);
    expect(monthsToPayback(100, 600, { ...outlook, years: 5 })).toBeNull();
    expect(monthsToPayback(100, 300, { retention: 0.8, discount: 0.1 })).toBeNull();
  });
});

describe('value segments (§2.3)', () => {
  const { values, result, tiesTest } = vectors.valueSegments;

  test('twenty clients', () => {
    const segment = valueSegmentReader(Float64Array.from(values));
    expect(values.map(segment)).toEqual(result.map((client) => client.segment));
  });

  test('ties share the best position, a loss is always group 3', () => {
    const segment = valueSegmentReader(Float64Array.from(tiesTest.values));
    expect(tiesTest.values.map(segment)).toEqual(tiesTest.segments);
    const losses = valueSegmentReader(Float64Array.from(values), [0.35, 0.8], 'lossOnly');
    expect(values.map(losses)).toEqual(values.map((value, i) => (value < 0 ? 3 : Math.min(result[i]!.segment, 2))));
  });

  test('the whale curve', () => {
    const { cumulative, peakClients, peakValue, total } = whaleCurve(Float64Array.from(values));
    cumulative.forEach((share, i) => expectClose(share, result[i]!.cumShareOfTotal));
    expect([peakClients, peakValue, total]).toEqual([16, 39_950, 34_550]);
  });

  test('cuts must rise between 0 and 1', () => {
    expect(() => valueSegmentReader(Float64Array.of(1), [0.8, 0.35])).toThrow(ValueProblem);
  });
});

describe('network value (§3.1)', () => {
  interface Case {
    name: string;
    intrinsic: number[];
    edges: [string, string, number][];
    value?: number[];
    networkValue?: number[];
    oneHop?: number[];
    twoHops?: number[];
    hops?: Record<string, number[]>;
    nodes?: string[];
    normalisedAlternative?: { weights: number[] };
  }
  const cases = vectors.network as unknown as Case[];
  const namesOf = ({ nodes, intrinsic }: Case): string[] => nodes ?? intrinsic.map((_, i) => 'ABCDEF'[i]!);
  const edgesOf = (network: Case) => {
    const names = namesOf(network);
    return network.edges.map(([from, to, weight]) => ({ from: names.indexOf(from), to: names.indexOf(to), weight }));
  };

  test.each(cases)('$name', (network) => {
    const values = Float64Array.from(network.intrinsic);
    const edges = edgesOf(network);
    if (!network.value) {
      expect(() => networkValue(values, edges)).toThrow(ValueProblem);
      const scaled = scaledInfluences(edges, values.length).map(({ weight }) => weight);
      scaled.forEach((weight, i) => expectClose(weight, network.normalisedAlternative!.weights[i]!));
      return;
    }
    networkValue(values, edges).forEach((total, i) => expectClose(total, network.value![i]!));
    const hops: Record<string, number[]> = { ...network.hops };
    if (network.oneHop) hops['1'] = network.oneHop;
    if (network.twoHops) hops['2'] = network.twoHops;
    for (const [count, expected] of Object.entries(hops)) {
      networkValue(values, edges, Number(count)).forEach((total, i) => expectClose(total, expected[i]!));
    }
  });

  test('beyond the direct limit iteration gives what elimination gives', () => {
    const small = 150;
    const ring = (size: number) =>
      Array.from({ length: size }, (_, i) => ({ from: i, to: (i + 1) % size, weight: 0.4 + 0.002 * (i % 50) }));
    const values = (size: number) => Float64Array.from({ length: size }, (_, i) => 1000 + (i % 7) * 100);
    const direct = networkValue(values(small), ring(small));
    const same = networkValue(
      Float64Array.from({ length: 300 }, (_, i) => 1000 + ((i % small) % 7) * 100),
      [...ring(small), ...ring(small).map(({ from, to, weight }) => ({ from: from + small, to: to + small, weight }))],
    );
    direct.forEach((total, i) => expect(same[i]! / total).toBeCloseTo(1, 7));
  });

  test('a matrix is read by rows; influence on oneself is refused', () => {
    expect(
      influencesOf([
        [0, 0.5],
        [0, 0],
      ]),
    ).toEqual([{ from: 0, to: 1, weight: 0.5 }]);
    expect(() => networkValue(Float64Array.of(1, 1), [{ from: 0, to: 0, weight: 0.1 }])).toThrow('influenceOnItself');
  });
});
