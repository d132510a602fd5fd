import fc from 'fast-check';
import {
  type Bands,
  buildScheme,
  classify,
  columnSource,
  criterion,
  digitOf,
  digitsOfCode,
  isActive,
  type MethodProblem,
  paretoCuts,
  rankedGroups,
  reaches,
  type Scheme,
  schemeFromJson,
  schemeToJson,
  SEGMENT_LABELS,
  segmentation,
  segmentCut,
  stateFromData,
  stateToData,
} from '../../src/method';
import type { Portfolio } from '../../src/portfolio';
import { reordered } from '../support/portfolios';
import { amount, bands, portfolio, scheme } from '../support/arbitraryPortfolios';

const resultColumns = (p: Portfolio, s: Scheme): readonly ArrayLike<number>[] => {
  const { digits, code, total, weighted, totalLoyalty, weightedLoyalty, rank, segment, segmentGap, blocked, flags } =
    classify(p, s);
  return [...digits, code, total, weighted, totalLoyalty, weightedLoyalty, rank, segment, segmentGap, blocked, flags];
};

describe('digits', () => {
  test('are monotone: a better value never earns a lower digit', () => {
    fc.assert(
      fc.property(bands, amount, amount, (scale, a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const rise = digitOf(high, scale) - digitOf(low, scale);
        return scale.direction === 'high' ? rise >= 0 : rise <= 0;
      }),
    );
  });

  test('are 1–4 for a number and blank for none', () => {
    fc.assert(
      fc.property(bands, amount, (scale, x) => [1, 2, 3, 4].includes(digitOf(x, scale)) && digitOf(NaN, scale) === 0),
    );
  });

  test('auto-Pareto amounts reproduce the classes of cumBefore', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 1_000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const data = Float64Array.from(values);
        const scale: Bands = { direction: 'high', boundary: 'gt', cuts: paretoCuts(data) };
        for (const { value, before } of rankedGroups(data)) {
          const under = (level: number): boolean => !Number.isNaN(before) && !reaches(before, level);
          const expected = under(0.8) ? 4 : under(0.95) ? 3 : under(0.99) ? 2 : 1;
          expect(digitOf(value, scale)).toBe(expected);
        }
      }),
    );
  });
});

describe('a classification', () => {
  test('agrees with itself: code, total and digits tell the same', () => {
    fc.assert(
      fc.property(portfolio, scheme, (p, s) => {
        const { digits, code, total, rank } = classify(p, s);
        for (let i = 0; i < p.size; i++) {
          const four = digits.map((column) => column[i]!);
          if (code[i] === 0) {
            expect(four).toContain(0);
            expect([total[i], rank[i]]).toEqual([0, 0]);
          } else {
            expect(digitsOfCode(code[i]!)).toEqual(four);
            expect(total[i]).toBe(four.reduce((a, b) => a + b));
          }
        }
      }),
    );
  });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        portfolio.chain((p) =>
          fc.tuple(fc.constant(p), fc.shuffledSubarray([...Array(p.size).keys()], { minLength: p.size })),
        ),
        scheme,
        ([p, order], s) => {
          const here = resultColumns(p, s);
          const there = resultColumns(reordered(p, order), s);
          here.forEach((column, k) => expect(Array.from(there[k]!)).toEqual(order.map((i) => column[i])));
        },
      ),
    );
  });

  test('is the same for equal inputs, and for its own settled scheme', () => {
    fc.assert(
      fc.property(portfolio, scheme, (p, s) => {
        const first = resultColumns(p, s);
        expect(resultColumns(p, s)).toEqual(first);
        expect(resultColumns(p, classify(p, s).scheme)).toEqual(first);
      }),
    );
  });

  test('never makes a digit of a missing value, unless the policy says so', () => {
    fc.assert(
      fc.property(portfolio, scheme, (p, s) => {
        const { digits, inputs, profiles, blocked } = classify(p, s);
        const fill = { blank: 0, worst: 1, neutral: 2 }[s.missing];
        for (let i = 0; i < p.size; i++) {
          const columns = inputs[profiles[i]!]!;
          columns.forEach(({ reasons }, k) => {
            if (reasons[i]) expect(digits[k]![i]).toBe(fill);
          });
          const unpaid = columns.find(({ header }) => header === 'unpaid')!;
          if (unpaid.reasons[i]) expect(blocked[i]).toBe(0);
        }
      }),
    );
  });

  test('puts every client who can be in exactly one segment', () => {
    fc.assert(
      fc.property(portfolio, scheme, (p, s) => {
        const { segment, segmentGap } = classify(p, s);
        for (let i = 0; i < p.size; i++) {
          const label = SEGMENT_LABELS[segment[i]! - 1];
          if (!isActive(p.kinds[i]!)) expect(['potential', 'lost']).toContain(label);
          else if (segmentGap[i]) expect(label).toBeUndefined();
          else expect(SEGMENT_LABELS.slice(0, 4)).toContain(label);
        }
      }),
    );
  });

  test('the cumulative group exceeds its level and would not without its smallest client', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 40 }), (values) => {
        const data = Float64Array.from(values);
        const cut = segmentCut(data) ?? -1;
        const whole = values.reduce((a, b) => a + b);
        const group = values.filter((value) => value > cut);
        const smallest = Math.min(...group);
        const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0);
        expect(sum(group) * 2).toBeGreaterThan(whole);
        expect(sum(group.filter((value) => value > smallest)) * 2).toBeLessThanOrEqual(whole);
      }),
    );
  });
});

describe('a scheme', () => {
  test('survives export and import unchanged', () => {
    fc.assert(
      fc.property(scheme, portfolio, (s, p) => {
        const settled = classify(p, s).scheme;
        for (const one of [s, settled]) {
          expect(schemeFromJson(schemeToJson(one))).toEqual(one);
          const state = { schemes: [one], activeSchemeId: one.id, bindings: [], tools: { overview: {} } };
          expect(stateFromData(JSON.parse(JSON.stringify(stateToData(state))))).toEqual(state);
        }
      }),
    );
  });

  /** Every place of a JSON value, as the path of keys that leads there. */
  function places(value: unknown, path: (string | number)[] = []): (string | number)[][] {
    if (typeof value !== 'object' || value === null) return [path];
    const inside = Array.isArray(value)
      ? value.flatMap((item, k) => places(item, [...path, k]))
      : Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]));
    return path.length ? [path, ...inside] : inside;
  }

  test('damaged anywhere is refused with the path of the damage', () => {
    fc.assert(
      fc.property(scheme, fc.nat(), fc.constantFrom('remove', 'replace', 'add'), (s, pick, damage) => {
        const data = JSON.parse(schemeToJson(s)) as { scheme: object };
        const all = places(data.scheme);
        const path = all[pick % all.length]!;
        const last = path.at(-1)!;
        const parent = path.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, data.scheme as Json);
        if (damage === 'replace' || Array.isArray(parent)) parent[last] = { not: 'this' };
        else if (damage === 'add') parent.surprise = 1;
        else if (/aliases/.test(path.join())) return;
        else delete parent[last];
        const problem = thrownBy(() => schemeFromJson(JSON.stringify(data)));
        expect(problem).toMatchObject({ id: 'schemeDamaged' });
        const at = (problem as MethodProblem<'schemeDamaged'>).params.path;
        const whole = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
        const inside = `scheme${whole.slice(0, -1).join('')}`;
        expect(at.startsWith(inside) || (inside.startsWith(at) && at !== 'scheme')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['nothing', '', 'schemeNotJson'],
    ['half a file', schemeToJson(sample()).slice(0, 200), 'schemeNotJson'],
    ['a list', '[]', 'schemeDamaged'],
    ['another format', '{"format":"x","version":1,"scheme":{}}', 'schemeFormat'],
    ['a newer version', '{"format":"cec4444/scheme","version":99,"scheme":{}}', 'schemeTooNew'],
  ])('%s is refused', (_name, json, id) => {
    expect(thrownBy(() => schemeFromJson(json))).toMatchObject({ id });
  });

  test.each<[string, (s: Scheme) => unknown, string]>([
    [
      'crossed cuts',
      (s) => (s.profiles[0]!.criteria[1].bands.cuts = [0.5, 0.25, 0.1]),
      'scheme.profiles[0].criteria[1].bands.cuts',
    ],
    [
      'the same criterion twice',
      (s) => (s.profiles[0]!.criteria[1] = s.profiles[0]!.criteria[0]),
      'scheme.profiles[0].criteria',
    ],
    [
      'weights of 1.1',
      (s) => (s.profiles[0]!.weights = { values: [0.5, 0.3, 0.2, 0.1], validUntil: null }),
      'scheme.profiles[0].weights.values',
    ],
    ['no default profile', (s) => (s.profiles[0]!.family = 'Norte'), 'scheme.profiles'],
    ['an unknown criterion', (s) => (s.profiles[0]!.criteria[0].key = 'charm'), 'scheme.profiles[0].criteria[0].key'],
    [
      'a boundary of the other direction',
      (s) => (s.profiles[0]!.criteria[3].bands.boundary = 'gt'),
      'scheme.profiles[0].criteria[3].bands.boundary',
    ],
  ])('%s is refused by its path', (_name, spoil, path) => {
    const spoilt = structuredClone(sample());
    spoil(spoilt);
    expect(thrownBy(() => schemeFromJson(schemeToJson(spoilt)))).toMatchObject({
      id: 'schemeDamaged',
      params: { path },
    });
  });
});

type Json = Record<string | number, unknown>;

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (problem) {
    return problem;
  }
  return null;
}

function sample(): Scheme {
  const criteria = (['turnover', 'share', 'families', 'unpaid'] as const).map((key) =>
    criterion(key, columnSource(key)),
  );
  const parts = { id: 's', name: 'S', language: 'es' as const, criteria };
  return buildScheme({ ...parts, segmentation: segmentation(columnSource('share'), columnSource('turnover')) });
}
