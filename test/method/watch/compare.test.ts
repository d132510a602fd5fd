import vectors from '../../vectors/method.json';
import {
  alertsOf,
  buildScheme,
  classify,
  columnSource,
  compareSnapshots,
  criterion,
  MIGRATION_LABELS,
  segmentation,
  type Snapshot,
  snapshotOf,
} from '../../../src/method';
import { portfolioOf } from '../../support/portfolios';
import { pairOf, plainScheme } from '../../support/snapshotPairs';

/** Families, share, volume and unpaid bills that give these very digits. */
function snapshotWith(date: string, codes: readonly { id: string; code: number }[]): Snapshot {
  const own = {
    bands: { direction: 'high' as const, boundary: 'gte' as const, cuts: [2, 3, 4] as [number, number, number] },
  };
  const scheme = buildScheme({
    id: 'codes',
    name: 'Codes',
    language: 'en',
    criteria: [
      ...['a', 'b', 'c'].map((header) =>
        criterion(`custom:${header}`, columnSource(header), { ...own, origin: { kind: 'typed' } }),
      ),
      criterion('unpaid', columnSource('unpaid')),
    ],
    segmentation: segmentation(null, null),
  });
  const clients = codes.map(({ id, code }) => {
    const [a, b, c, d] = [...String(code)].map(Number) as [number, number, number, number];
    return { id, values: { a, b, c, unpaid: 4 - d } };
  });
  return snapshotOf(classify(portfolioOf(clients), scheme), { date });
}

describe('two snapshots compared', () => {
  test('deltas and alerts are those of the vectors', () => {
    const of = (which: 'previous' | 'current') =>
      vectors.monitoring.flatMap((one) => (one[which] === null ? [] : [{ id: one.id, code: one[which] }]));
    const { paired, digits, total, alerts } = compareSnapshots(
      snapshotWith('2026-06-30', of('previous')),
      snapshotWith('2026-09-30', of('current')),
    );
    vectors.monitoring.forEach(({ id, delta, totalDelta, alerts: expected }, k) => {
      const is = paired.places[k]! >= 0;
      expect([id, is ? digits.map((column) => column[k]) : null]).toEqual([id, delta]);
      expect([id, is ? total[k] : null]).toEqual([id, totalDelta]);
      expect([id, alertsOf(alerts[k]!)]).toEqual([id, expected]);
    });
  });

  test('new, gone, renamed and shared ids', () => {
    const one = (id: string, name = id) => ({ id, name, values: { turnover: 1, share: 1, families: 1, unpaid: 0 } });
    const clients = {
      before: ['A', 'B', 'D', 'D', 'X1'].map((id) => one(id)),
      after: ['A', 'C', 'D', 'X2'].map((id) => one(id)),
    };
    const pair = pairOf(clients, { before: plainScheme(), after: plainScheme() });
    const before = { ...pair.before, names: ['Ana', 'Blas', 'Dora', 'Dora', 'Equis'] };
    const after = { ...pair.after, names: ['Anna', 'Carla', 'Dora', 'Equis'] };
    const { paired, counts } = compareSnapshots(before, after);
    expect(paired.fresh).toEqual([1, 3]);
    expect(paired.gone).toEqual([1, 4]);
    expect(paired.twice).toEqual({ before: ['D'], after: [] });
    expect(paired.renamed).toEqual([0]);
    expect(paired.perhaps).toEqual([{ gone: 4, fresh: 3 }]);
    expect(counts).toMatchObject({ NEW: 2, GONE: 2 });
    // A blank that nobody sees is no other name.
    const spaced = { ...after, names: [' Ana\u00a0', 'Carla', 'Dora', 'Equis '] };
    const same = compareSnapshots(before, spaced).paired;
    expect([same.renamed, same.perhaps]).toEqual([[], [{ gone: 4, fresh: 3 }]]);
  });

  test('digits of other criteria have no difference; totals and segments have', () => {
    const scheme = plainScheme();
    const turned = {
      ...scheme,
      id: 't',
      profiles: [{ ...scheme.profiles[0]!, criteria: [...scheme.profiles[0]!.criteria].reverse() as never }],
    };
    const clients = [{ id: 'A', values: { turnover: 60_000, share: 0.3, families: 3, unpaid: 1 } }];
    const pair = pairOf({ before: clients, after: clients }, { before: scheme, after: turned });
    const { digits, total, rulesChanged, schemeChanged } = compareSnapshots(pair.before, pair.after);
    expect(digits.map((column) => column[0])).toEqual([-128, -128, -128, -128]);
    expect([total[0], rulesChanged, schemeChanged]).toEqual([0, true, true]);
  });

  test('another day up to which years are counted is no change of the rules', () => {
    const scheme = plainScheme();
    const [first, ...rest] = scheme.profiles[0]!.criteria;
    const years = { ...first, source: { kind: 'years', since: first.source, holds: 'dates' } } as never;
    const dated = (referenceDate: string): typeof scheme => ({
      ...scheme,
      referenceDate,
      profiles: [{ ...scheme.profiles[0]!, criteria: [years, ...rest] as never }],
    });
    const clients = [{ id: 'A', values: { turnover: 60_000, share: 0.3, families: 3, unpaid: 1 } }];
    const pair = pairOf({ before: clients, after: clients }, { before: scheme, after: scheme });
    const of = (day: string, snapshot: typeof pair.before) => ({ ...snapshot, scheme: dated(day), rules: day });
    const compared = (was: string, is: string) => compareSnapshots(of(was, pair.before), of(is, pair.after));
    expect(compared('1997-09-30', '1998-03-31').rulesChanged).toBe(false);
    const other = { ...dated('1998-03-31'), missing: 'worst' as const };
    const changed = compareSnapshots(of('1997-09-30', pair.before), { ...pair.after, scheme: other, rules: 'other' });
    expect(changed.rulesChanged).toBe(true);
  });

  test('the migration matrix is that of the vectors', () => {
    const SEGMENT: Record<string, number> = { vital: 1, con_futuro: 2, insulso: 3, innecesario: 4 };
    const { previous, current, expected } = vectors.migrationMatrix;
    const clients = previous.map((_, k) => ({
      id: `C${k}`,
      values: { turnover: 100, share: 1, families: 1, unpaid: 0 },
    }));
    const pair = pairOf({ before: clients, after: clients }, { before: plainScheme(), after: plainScheme() });
    const codes = (labels: readonly string[]) => Uint8Array.from(labels, (label) => SEGMENT[label]!);
    const { migration } = compareSnapshots(
      { ...pair.before, segment: codes(previous) },
      { ...pair.after, segment: codes(current) },
    );
    expect(MIGRATION_LABELS.slice(0, 4)).toEqual(['vital', 'promising', 'lacklustre', 'dispensable']);
    expect(migration.clients.slice(0, 4).map((row) => row.slice(0, 4))).toEqual(expected);
    expect(migration.turnover!.slice(0, 4).map((row) => row.slice(0, 4))).toEqual(
      expected.map((row) => row.map((count) => 100 * count)),
    );
  });
});
