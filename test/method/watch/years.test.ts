import {
  calledAs,
  compareSnapshots,
  isExplained,
  type Scheme,
  type Snapshot,
  withColumnRenamed,
  columnsRenamed,
  yearsMoved,
} from '../../../src/method';
import { pairOf, plainScheme, type WatchedClient } from '../../support/snapshotPairs';

const client = (id: string, turnover: number): WatchedClient => ({
  id,
  values: { turnover, share: 0.3, families: 3, years: 2, unpaid: 0 },
});

/** A snapshot as it would be if its table called turnover by its year, with the other year's place empty beside it. */
function ofYear(snapshot: Snapshot, header: string, other: string | null): Snapshot {
  const columns = [...snapshot.columns].map(([name, column]) => [name === 'turnover' ? header : name, column] as const);
  const blank = {
    values: new Float64Array(snapshot.ids.length).fill(NaN),
    reasons: new Uint8Array(snapshot.ids.length),
  };
  return {
    ...snapshot,
    scheme: withColumnRenamed(snapshot.scheme!, 'turnover', header),
    columns: new Map([...columns, ...(other === null ? [] : [[other, blank] as const])]),
  };
}

describe('two snapshots over the end of a year', () => {
  const pair = pairOf(
    { before: [client('A', 60_000), client('B', 5_000)], after: [client('A', 40_000), client('B', 5_000)] },
    { before: plainScheme(), after: plainScheme() },
  );
  const before = ofYear(pair.before, 'Revenue 2025', 'Revenue 2026');
  const after = ofYear(pair.after, 'Revenue 2026', 'Revenue 2025');

  test('are compared and explained, each by its own year', () => {
    expect(yearsMoved(before, after)).toEqual({ 'Revenue 2025': 'Revenue 2026' });
    const called = calledAs(before, after);
    expect([...called.columns.keys()]).toEqual(['Revenue 2026', 'share', 'families', 'unpaid']);
    const comparison = compareSnapshots(called, after);
    const plain = compareSnapshots(pair.before, pair.after);
    expect(comparison.counts).toEqual(plain.counts);
    expect(comparison.rulesChanged).toBe(false);
    expect(isExplained(comparison.explanation)).toBe(true);
    expect(comparison.euros).toEqual(plain.euros);
  });

  test('are left alone where the later one reads the former year still, and the later year for something else', () => {
    const still = withColumnRenamed(after.scheme!, 'Revenue 2026', 'Revenue 2025');
    const both: Scheme = {
      ...still,
      profiles: still.profiles.map((profile) => ({
        ...profile,
        criteria: profile.criteria.map((each) =>
          each.key === 'families' ? { ...each, source: { ...each.source, header: 'Revenue 2026' } } : each,
        ) as never,
      })),
    };
    expect(yearsMoved(before, { ...after, scheme: both })).toEqual({});
  });

  test('have nothing to move where the later one is of an earlier year', () => {
    expect(yearsMoved(after, before)).toEqual({});
    expect(calledAs(after, before)).toBe(after);
  });
});

describe('two snapshots between which a column got another name', () => {
  const pair = pairOf(
    { before: [client('A', 60_000), client('B', 5_000)], after: [client('A', 40_000), client('B', 5_000)] },
    { before: plainScheme(), after: plainScheme() },
  );
  const before = ofYear(pair.before, 'Net sales', null);
  const after = ofYear(pair.after, 'Amount invoiced', null);

  test('are compared as the same figure: what moves is the clients’ own', () => {
    expect(columnsRenamed(before, after)).toEqual({ 'Net sales': 'Amount invoiced' });
    const comparison = compareSnapshots(calledAs(before, after), after);
    expect(comparison.rulesChanged).toBe(false);
    const { explanation } = comparison;
    expect(isExplained(explanation) && explanation.causes.map(({ kind }) => kind)).toEqual(['own']);
  });

  test('with other cuts it is another criterion, and so is what both read', () => {
    const [criterion, ...others] = after.scheme!.profiles[0]!.criteria;
    const other = { ...criterion, bands: { ...criterion.bands, cuts: [1, 2, 3] as const } };
    const profiles = [{ ...after.scheme!.profiles[0]!, criteria: [other, ...others] as never }];
    expect(columnsRenamed(before, { ...after, scheme: { ...after.scheme!, profiles } })).toEqual({});
    const swapped = withColumnRenamed(before.scheme!, 'share', 'Amount invoiced');
    expect(columnsRenamed({ ...before, scheme: swapped }, after)).toEqual({});
  });
});
