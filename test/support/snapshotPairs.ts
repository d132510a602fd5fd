import fc from 'fast-check';
import {
  buildScheme,
  classify,
  columnSource,
  criterion,
  type Scheme,
  segmentation,
  SEGMENTS,
  settleScheme,
  type Snapshot,
  snapshotOf,
} from '../../src/method';
import type { Portfolio, TextColumn } from '../../src/portfolio';
import { scheme as anyScheme } from './arbitraryPortfolios';
import { type PlainClient, portfolioOf } from './portfolios';

export interface WatchedClient extends PlainClient {
  /** A segment, or '' where nothing was agreed on. */
  readonly agreed?: string;
}

/** A portfolio with the user's column of agreed segments. */
export function watchedPortfolio(clients: readonly WatchedClient[]): Portfolio {
  const plain = portfolioOf(clients);
  const agreed: TextColumn = {
    kind: 'text',
    header: 'Agreed',
    sourceColumn: plain.columns.length,
    values: clients.map((client) => client.agreed ?? ''),
  };
  return {
    ...plain,
    columns: [...plain.columns, agreed],
    roles: new Map([...plain.roles, ['agreedSegment' as const, plain.columns.length]]),
  };
}

/** Two days of a portfolio, judged. */
export interface SnapshotPair {
  readonly clients: { readonly before: readonly WatchedClient[]; readonly after: readonly WatchedClient[] };
  readonly schemes: { readonly before: Scheme; readonly after: Scheme };
  readonly before: Snapshot;
  readonly after: Snapshot;
}

export function pairOf(clients: SnapshotPair['clients'], schemes: SnapshotPair['schemes']): SnapshotPair {
  const judge = (of: 'before' | 'after') => classify(watchedPortfolio(clients[of]), schemes[of]);
  const [one, other] = [judge('before'), judge('after')];
  return {
    clients,
    schemes: { before: one.scheme, after: other.scheme },
    before: snapshotOf(one, { date: '2026-06-30' }),
    after: snapshotOf(other, { date: '2026-09-30' }),
  };
}

/** Share × turnover from columns of their own, so that every cause can be moved apart. */
export function plainScheme(choices: Partial<Scheme> = {}): Scheme {
  const criteria = [
    criterion('turnover', columnSource('turnover'), {
      bands: { direction: 'high', boundary: 'gt', cuts: [10_000, 50_000, 150_000] },
      origin: { kind: 'typed' },
    }),
    criterion('share', columnSource('share')),
    criterion('families', columnSource('families')),
    criterion('unpaid', columnSource('unpaid')),
  ];
  return buildScheme(
    {
      id: 's',
      name: 'S',
      language: 'es',
      criteria,
      segmentation: {
        ...segmentation(columnSource('share'), columnSource('turnover')),
        reading: 'amount',
        amounts: [{ family: null, amount: 50_000 }],
      },
    },
    choices,
  );
}

const value = fc.option(fc.oneof(fc.constantFrom(0, 10_000, 50_000, 60_000, 150_000), fc.nat(300_000)), {
  freq: 8,
  nil: null,
});
const share = fc.option(fc.constantFrom(0, 0.1, 0.15, 0.2, 0.25, 0.4, 0.6), { freq: 8, nil: null });
const values = fc.record({
  turnover: value,
  share,
  families: fc.nat(6),
  years: fc.nat(9),
  unpaid: fc.option(fc.nat(4), { freq: 8, nil: null }),
});
const client = fc.record({
  kind: fc.constantFrom('current', 'current', 'current', 'potential', 'satisfied', 'lost'),
  family: fc.constantFrom('', 'Norte', 'Sur'),
  agreed: fc.constantFrom('', '', '', ...SEGMENTS),
  values,
});

/** Which parts of a client are as they were. */
const kept = fc.record({
  turnover: fc.boolean(),
  share: fc.boolean(),
  rest: fc.boolean(),
  place: fc.boolean(),
  agreed: fc.boolean(),
});
/** How the later scheme comes about: the same amounts, found anew, other weights, another one altogether. */
const later = fc.constantFrom('same', 'anew', 'weights', 'other');

/** Pairs of portfolios with everything that can move a client: some stay, some come, some go. */
export const snapshotPair: fc.Arbitrary<SnapshotPair> = fc
  .record({
    clients: fc.array(fc.tuple(client, client, kept, fc.constantFrom('both', 'both', 'both', 'new', 'gone')), {
      minLength: 2,
      maxLength: 14,
    }),
    scheme: anyScheme,
    other: anyScheme,
    later,
  })
  .map(({ clients, scheme, other, later: how }) => {
    const before: WatchedClient[] = [];
    const after: WatchedClient[] = [];
    clients.forEach(([was, made, same, stays], k) => {
      const id = `C${k}`;
      const is = {
        ...(same.place ? { kind: was.kind, family: was.family } : { kind: made.kind, family: made.family }),
        agreed: (same.agreed ? was : made).agreed,
        values: {
          ...(same.rest ? was.values : made.values),
          turnover: (same.turnover ? was : made).values.turnover,
          share: (same.share ? was : made).values.share,
        },
      };
      if (stays !== 'new') before.push({ id, ...was } as WatchedClient);
      if (stays !== 'gone') after.push({ id, ...is } as WatchedClient);
    });
    // A pair needs somebody on both days.
    if (before.length === 0) before.push(after[0]!);
    if (after.length === 0) after.push(before[0]!);
    const settled = settleScheme(scheme, watchedPortfolio(before));
    const weights = { values: [0.4, 0.3, 0.2, 0.1] as [number, number, number, number], validUntil: null };
    const schemes = {
      before: settled,
      after: {
        same: settled,
        anew: scheme,
        weights: { ...settled, profiles: settled.profiles.map((profile) => ({ ...profile, weights })) },
        other,
      }[how]!,
    };
    return pairOf({ before, after }, schemes);
  });
