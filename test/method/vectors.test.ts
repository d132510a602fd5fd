import vectors from '../vectors/method.json';
import {
  type Bands,
  buildScheme,
  CATALOGUE,
  classify,
  columnSource,
  criterion,
  type Criterion,
  digitOf,
  discountOf,
  explainDigit,
  FLAGS,
  flagsOf,
  growthOf,
  isBlocked,
  loyaltyFactor,
  MethodProblem,
  normalWeights,
  paretoCuts,
  positionFromCompetitors,
  rankedGroups,
  type Scheme,
  SEGMENT_LABELS,
  segmentation,
  type SegmentReading,
  segmentOf,
  shareOf,
  STRATEGIES,
  strategyOfSum,
  strategyOfTotal,
  summarise,
  DEFAULT_POSITION_MATRIX,
  DEFAULT_VOLUME_SHARE_MATRIX,
  DEFAULT_POLICY,
  weightedScore,
} from '../../src/method';
import { portfolioOf } from '../support/portfolios';
import { KEYS, KINDS, SEGMENT_IDS, STRATEGY_IDS } from '../vectors/words';

const VOLUME: Bands = { direction: 'high', boundary: 'gt', cuts: [10_000, 50_000, 150_000] };

const bandsOf = (name: string): Bands => (name.startsWith('volume') ? VOLUME : CATALOGUE[KEYS[name]!].bands!);

describe('digits (§1.2–1.5)', () => {
  test.each(vectors.digitBoundaries)('$criterion $value is $digit', ({ criterion: name, value, digit }) => {
    expect(digitOf(value, bandsOf(name))).toBe(digit);
  });

  test.each(vectors.catalogueDefaults)('$criterion $value is $digit', ({ criterion: name, value, digit }) => {
    expect(digitOf(value, bandsOf(name))).toBe(digit);
  });

  test.each(vectors.floatTolerance)('$value against $threshold', ({ value, threshold, digitWithTolerance }) => {
    expect(digitOf(value, { direction: 'high', boundary: 'gt', cuts: [0.1, threshold, 0.5] })).toBe(digitWithTolerance);
  });

  test.each(vectors.growth)('growth $y1 → $y2 → $y3', ({ y1, y3, literal, cagr, digitLiteral }) => {
    const grown = growthOf(y1, y3);
    if (literal === null) expect(Math.abs(grown)).toBe(Infinity);
    else expect(grown).toBeCloseTo(literal, 10);
    if (cagr !== null) expect(growthOf(y1, y3, 'cagr')).toBeCloseTo(cagr, 9);
    expect(digitOf(grown, CATALOGUE.growth.bands!)).toBe(digitLiteral);
  });

  test.each(vectors.customerShare)(
    'share $purchasesFromUs / $totalPurchases',
    ({ purchasesFromUs, totalPurchases, expected, flag }) => {
      const share = shareOf(purchasesFromUs, totalPurchases);
      expect(share).toBe(expected === '#DIV/0!' ? NaN : expected);
      expect(share > 1).toBe(flag === 'SHARE>1');
    },
  );

  test('potential clients have bands of their own', () => {
    const bands: Bands[] = [
      { direction: 'high', boundary: 'gt', cuts: [50_000, 150_000, 500_000] },
      CATALOGUE.employees.bands!,
      CATALOGUE.image.bands!,
      CATALOGUE.competitors.bands!,
    ];
    for (const { inputs, digits } of vectors.potentialProfile.cases) {
      expect(inputs.map((value, k) => digitOf(value, bands[k]!))).toEqual(digits);
    }
  });

  test.each(vectors.familyProfiles.cases)(
    'the family $family judges $turnover by its own cuts',
    ({ turnover, cuts, digit }) => {
      const [t2, t3, t4] = cuts as [number, number, number];
      expect(digitOf(turnover, { direction: 'high', boundary: 'gt', cuts: [t2, t3, t4] })).toBe(digit);
    },
  );
});

describe('scores (§1.7)', () => {
  test.each(vectors.weighted)('$digits by $weights', ({ digits, weights, expected }) => {
    const score = (): number =>
      weightedScore(
        digits.map((d) => d ?? 0),
        normalWeights(weights),
      );
    if (expected === '#NUM!') expect(score).toThrow(MethodProblem);
    else expect(score()).toBe(expected ?? NaN);
  });

  test.each(vectors.loyaltyFactor)('loyalty of $years years', ({ years, strict, inclusive }) => {
    expect(loyaltyFactor(years)).toBe(strict);
    expect(loyaltyFactor(years, 'inclusive')).toBe(inclusive);
  });
});

describe('Pareto and segments (§1.6, §1.9)', () => {
  test.each(vectors.paretoEdges)('$note', ({ turnover, cumBefore, segmentHigh, paretoDigit }) => {
    const values = Float64Array.from(turnover);
    const groups = [...rankedGroups(values)];
    turnover.forEach((value, i) => {
      const group = groups.find((candidate) => candidate.value === value)!;
      expect(group.before).toBe(cumBefore[i] ?? NaN);
    });
    const bands: Bands = { direction: 'high', boundary: 'gt', cuts: paretoCuts(values) };
    expect(turnover.map((value) => digitOf(value, bands))).toEqual(paretoDigit);
    const result = classify(
      portfolioOf(
        turnover.map((value, i) => ({ id: `c${i}`, values: { turnover: value, share: 1, families: 1, years: 1 } })),
      ),
      schemeOf([
        criterion('turnover', columnSource('turnover')),
        criterion('share', columnSource('share')),
        criterion('families', columnSource('families')),
        criterion('years', columnSource('years')),
      ]),
    );
    expect([...result.segment].map((code) => SEGMENT_LABELS[code - 1] === 'vital')).toEqual(segmentHigh);
    expect([...result.digits[0]]).toEqual(paretoDigit);
  });

  test.each(vectors.segmentBoundaries)('share $share, high turnover $volumeHigh', ({ share, volumeHigh, expected }) => {
    expect(segmentOf(share, volumeHigh)).toBe(SEGMENT_IDS[expected]);
  });

  test('the strategy matrices and bands of sums', () => {
    for (const { k, sum, strategy } of vectors.strategySums) expect(strategyOfSum(sum, k)).toBe(STRATEGY_IDS[strategy]);
    for (const [digit, row] of Object.entries(vectors.strategyMatrixVolumeShare)) {
      expect(DEFAULT_VOLUME_SHARE_MATRIX[digit as '1']).toEqual(row.map((cell) => STRATEGY_IDS[cell]));
    }
    const positions = { debil: 'weak', media: 'medium', buena: 'strong' } as const;
    for (const [position, row] of Object.entries(vectors.strategyMatrixPosition)) {
      for (const [segment, strategy] of Object.entries(row)) {
        const cell = DEFAULT_POSITION_MATRIX[positions[position as 'debil']][SEGMENT_IDS[segment]!];
        expect(cell).toBe(STRATEGY_IDS[strategy]);
      }
    }
    expect(STRATEGIES).toHaveLength(4);
  });
});

const EXAMPLE_CUTS: Partial<Criterion> = {
  bands: { direction: 'high', boundary: 'gt', cuts: [10_000, 50_000, 150_000] },
  origin: { kind: 'typed' },
};
const source = columnSource;
const share = { kind: 'share', ours: source('turnover'), total: source('totalPurchases') } as const;

function schemeOf(criteria: Criterion[], choices: Partial<Scheme> = {}): Scheme {
  const known = new Set(criteria.map(({ source: s }) => (s.kind === 'column' ? s.header : '')));
  return buildScheme(
    {
      id: 'test',
      name: 'Test',
      language: 'es',
      criteria,
      segmentation: segmentation(known.has('share') ? source('share') : share, source('turnover')),
    },
    choices,
  );
}

function exampleScheme(choices: Partial<Scheme> = {}): Scheme {
  const scheme = schemeOf(
    [
      criterion('families', source('families')),
      criterion('share', share),
      criterion('turnover', source('turnover'), EXAMPLE_CUTS),
      criterion('unpaid', source('unpaid3y')),
    ],
    { ranking: 'total', ...choices },
  );
  const [profile] = scheme.profiles;
  return {
    ...scheme,
    profiles: [
      {
        ...profile!,
        weights: { values: [0.1, 0.3, 0.5, 0.1], validUntil: null },
        loyalty: { source: source('loyaltyYears'), mode: 'strict', factors: [0.1, 0.2, 0.3], relative: false },
      },
    ],
  };
}

describe('the twelve clients (§7)', () => {
  const { inputs, expected } = vectors.clients;
  const portfolio = portfolioOf(
    inputs.map(({ id, kind, name: _name, competitivePosition: _position, ...values }) => ({
      id,
      kind: KINDS[kind]!,
      values: values as Record<string, number>,
    })),
    { unpaid: 'unpaid3y', years: 'loyaltyYears' },
  );
  const result = classify(portfolio, exampleScheme());

  test.each(expected.map((client, i) => [client.id, client, i] as const))('%s', (_id, client, i) => {
    expect(result.digits.map((column) => column[i])).toEqual(client.digits);
    expect(result.code[i]).toBe(client.code);
    expect(result.total[i]).toBe(client.total);
    expect(result.weighted[i]).toBe(client.weighted);
    expect(result.loyalty[i]).toBe(client.loyaltyFactor);
    expect(result.totalLoyalty[i]).toBeCloseTo(client.totalLoyalty, 9);
    expect(result.weightedLoyalty[i]).toBeCloseTo(client.weightedLoyalty, 9);
    expect(result.rank[i]).toBe(client.priorityRank);
    expect(result.blocked[i] === 1).toBe(client.salesBlocked);
    const label = SEGMENT_LABELS[result.segment[i]! - 1];
    expect(label).toBe(client.segment === null ? 'lost' : SEGMENT_IDS[client.segment]);
    expect(explainDigit(result, i, 1)).toMatchObject({ criterion: 'share', digit: client.digits[1] });
  });

  const READINGS: Record<string, { reading: SegmentReading; amounts?: { family: null; amount: number }[] }> = {
    cumulative: { reading: 'cumulative' },
    percentOfMax: { reading: 'maximum' },
    individualShareOfTotal: { reading: 'individual' },
    percentile: { reading: 'percentile' },
    digit: { reading: 'digit' },
    amount100000: { reading: 'amount', amounts: [{ family: null, amount: 100_000 }] },
  };
  test.each(Object.entries(READINGS))('reading %s', (name, { reading, amounts }) => {
    const scheme = exampleScheme();
    const read = classify(portfolio, {
      ...scheme,
      segmentation: { ...scheme.segmentation, reading, amounts: amounts ?? 'propose' },
    });
    expected.forEach((client, i) => {
      if (!client.segmentByReading) return;
      const word = client.segmentByReading[name as keyof typeof client.segmentByReading];
      expect(SEGMENT_LABELS[read.segment[i]! - 1]).toBe(SEGMENT_IDS[word]);
    });
  });

  test('loyalty inclusive and relative', () => {
    const variant = (loyalty: Partial<NonNullable<Scheme['profiles'][0]['loyalty']>>): Scheme => {
      const scheme = exampleScheme();
      const [profile] = scheme.profiles;
      return { ...scheme, profiles: [{ ...profile!, loyalty: { ...profile!.loyalty!, ...loyalty } }] };
    };
    const inclusive = classify(portfolio, variant({ mode: 'inclusive' }));
    const relative = classify(portfolio, variant({ relative: true }));
    expected.forEach((client, i) => {
      expect(inclusive.loyalty[i]).toBe(client.loyaltyFactorInclusive);
      expect(relative.weightedLoyalty[i]).toBeCloseTo(client.weightedLoyaltyRelative, 9);
    });
  });

  test('auto-Pareto over the active clients gives the digits of the vectors', () => {
    const pareto = schemeOf([
      criterion('families', source('families')),
      criterion('share', share),
      criterion('turnover', source('turnover')),
      criterion('unpaid', source('unpaid3y')),
    ]);
    const read = classify(portfolio, pareto);
    expected.forEach((client, i) => {
      if (client.paretoDigit === null) return;
      expect(read.digits[2][i]).toBe(client.paretoDigit);
      expect(read.code[i]).toBe(client.codePareto);
    });
  });

  test('strategies of each matrix', () => {
    expected.forEach((client, i) => {
      const [d1, d2, d3, d4] = client.digits as [number, number, number, number];
      expect(strategyOfSum(d2 + d3, 2)).toBe(STRATEGY_IDS[client.strategySum23]);
      expect(strategyOfSum(d1 + d2 + d3, 3)).toBe(STRATEGY_IDS[client.strategySum123]);
      expect(strategyOfSum(client.total, 4)).toBe(STRATEGY_IDS[client.strategySum1234]);
      expect(strategyOfTotal(client.total, { unpaid: d4, share: d2 })).toBe(
        STRATEGY_IDS[client.strategySum1234AfterOverrides],
      );
      expect(DEFAULT_VOLUME_SHARE_MATRIX[String(d3) as '1'][d2 - 1]).toBe(STRATEGY_IDS[client.strategyVolumeShare]);
      if (client.strategyPosition === null) return;
      const word = inputs[i]!.competitivePosition as 'debil';
      const position = { debil: 'weak', media: 'medium', buena: 'strong' } as const;
      expect(DEFAULT_POSITION_MATRIX[position[word]][SEGMENT_IDS[client.segment!]!]).toBe(
        STRATEGY_IDS[client.strategyPosition],
      );
    });
    expect([4, 3, 2, 1, 0].map(positionFromCompetitors)).toEqual(['strong', 'medium', 'medium', 'weak', null]);
  });

  test('the summary counts what the vectors count', () => {
    const { segments, blocked, coded } = summarise(result);
    const counts = vectors.serviceWorkload.segmentCounts;
    expect(segments).toEqual({
      vital: counts.vital,
      promising: counts.con_futuro,
      lacklustre: counts.insulso,
      dispensable: counts.innecesario,
      potential: 0,
      lost: 1,
    });
    expect(blocked).toBe(2);
    expect(coded).toBe(12);
    const visits = Object.entries(counts).reduce(
      (sum, [segment, n]) => sum + n * Number(DEFAULT_POLICY.visits[SEGMENT_IDS[segment]!]),
      0,
    );
    expect(visits).toBe(vectors.serviceWorkload.totalVisits);
  });

  test('an inactive client is flagged, and so is one without history', () => {
    expect(flagsOf(result.flags[11]!)).toEqual(['inactive', 'noHistory']);
    expect(flagsOf(result.flags[7]!)).toEqual(['noHistory']);
    expect(flagsOf(result.flags[0]!)).toEqual([]);
  });

  test('flags have room for another beside those that there are', () => {
    const another = 2 * Math.max(...Object.values(FLAGS));
    const { flags } = result;
    const kept = flags.slice(0, 1).fill(another)[0];
    expect(kept).toBe(another);
  });
});

describe('rules of single digits (§1.8)', () => {
  test.each(vectors.discounts.cases)('$id', ({ shareDigit, blocked, discount }) => {
    expect(discountOf(shareDigit, blocked)).toBe(discount);
  });

  test('sales stop at digit 1 and never on missing data', () => {
    expect([1, 2, 3, 4, 0].map((digit) => isBlocked(digit))).toEqual([true, false, false, false, null]);
  });
});
