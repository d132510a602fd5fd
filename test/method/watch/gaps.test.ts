import { bridged, compareSnapshots, gapsBetween, type Snapshot } from '../../../src/method';
import { pairOf, plainScheme, type WatchedClient } from '../../support/snapshotPairs';

const client = (id: string, values: WatchedClient['values']): WatchedClient => ({
  id,
  values: { turnover: 60_000, share: 0.3, families: 3, years: 2, unpaid: 0, ...values },
});
const scheme = plainScheme();
const after = [client('A', { turnover: 40_000 }), client('B', { unpaid: 9 }), client('C', {})];
const compared = (clients: { before: readonly WatchedClient[]; after: readonly WatchedClient[] }) => {
  const { before, after: later } = pairOf(clients, { before: scheme, after: scheme });
  return { before, after: later, corrected: null as Snapshot | null };
};
/** An earlier day that knows neither shares nor unpaid bills of anybody. */
const lacking = (ids: readonly string[]) => ids.map((id) => client(id, { share: null, unpaid: null }));

describe('what one of two snapshots knows of nobody', () => {
  test('is a gap, named by its column and by the snapshot that lacks it', () => {
    const pair = compared({ before: lacking(['A', 'B', 'C']), after });
    const gaps = gapsBetween(pair);
    expect(gaps).toEqual([
      { header: 'share', in: 'before' },
      { header: 'unpaid', in: 'before' },
    ]);
    // Taken for changes, they would move everybody and block a client.
    const taken = compareSnapshots(pair.before, pair.after);
    expect([taken.counts.SEGMENT, taken.counts.BLOCK]).toEqual([3, 1]);
  });

  test('left out of both, moves nobody: what both know is compared', () => {
    const pair = compared({ before: lacking(['A', 'B', 'C']), after });
    const known = bridged(pair, gapsBetween(pair), 'without');
    const { counts, movers, digits } = compareSnapshots(known.before, known.after);
    expect(counts).toMatchObject({ SEGMENT: 0, BLOCK: 0, DIGIT_DOWN: 1, DIGIT_UP: 0, NEW: 0, GONE: 0 });
    expect(movers).toEqual([0]);
    expect(digits[0][0]).toBe(-1);
    // The snapshot that lacks it is as it was stored.
    expect([...known.before.segment]).toEqual([...pair.before.segment]);
  });

  test('taken from the other, moves nobody, and segments compare', () => {
    const pair = compared({ before: lacking(['A', 'B', 'C', 'G']), after });
    const known = bridged(pair, gapsBetween(pair), 'held');
    const { counts, movers, migration } = compareSnapshots(known.before, known.after);
    expect(counts).toMatchObject({ SEGMENT: 1, BLOCK: 0, DIGIT_DOWN: 1, GONE: 1 });
    expect(movers).toEqual([0]);
    expect(migration.moved).toHaveLength(1);
    // Nobody says anything of a client who is gone.
    expect(known.before.columns.get('share')!.values[3]).toBeNaN();
    expect([...known.after.segment]).toEqual([...pair.after.segment]);
  });

  test('is found in the later one too, and not where one client is known', () => {
    const turned = compared({ before: after, after: lacking(['A', 'B', 'C']) });
    expect(gapsBetween(turned).map((gap) => gap.in)).toEqual(['after', 'after']);
    const some = compared({ before: [...lacking(['A', 'B']), client('C', {})], after });
    expect(gapsBetween(some)).toEqual([]);
  });

  test('is no gap where the earlier day was restated with it, or where schemes are not kept', () => {
    const pair = compared({ before: lacking(['A', 'B', 'C']), after });
    expect(gapsBetween({ ...pair, corrected: pair.after })).toEqual([]);
    expect(gapsBetween({ ...pair, before: { ...pair.before, scheme: null } })).toEqual([]);
  });

  test('leaves what somebody typed into the history as it is typed', () => {
    const pair = compared({ before: lacking(['A', 'B', 'C']), after });
    const segment = pair.after.segment.slice();
    segment[2] = 4;
    const typed = { ...pair, after: { ...pair.after, segment } };
    const known = bridged(typed, gapsBetween(typed), 'without');
    expect(known.after.segment[2]).toBe(4);
    expect(known.after.code[2]).toBe(pair.after.code[2]);
    expect(known.after.segment[0]).toBe(0);
  });
});
