import { classify, compareSnapshots, type Snapshot } from '../../src/method';
import { type Inputs, NO_HISTORY } from '../../src/tools';
import { whySayer } from '../../src/tools/watching/why';
import { pairOf, plainScheme, type SnapshotPair, type WatchedClient, watchedPortfolio } from '../support/snapshotPairs';

export const client = (
  id: string,
  values: Partial<Record<string, number | null>>,
  more: Partial<WatchedClient> = {},
) => ({
  id,
  values: { turnover: 60_000, share: 0.3, families: 3, years: 2, unpaid: 0, ...values } as WatchedClient['values'],
  ...more,
});
export const scheme = plainScheme();

/** Two saved days of clients, the later one those of today. */
export function inputsFor({ before, after }: SnapshotPair, today: SnapshotPair['clients']['after']): Inputs {
  return {
    classification: classify(watchedPortfolio(today), scheme),
    observations: [],
    place: 'Clientes!A1:H9',
    date: '2026-11-27',
    notes: new Map(),
    history: { ...NO_HISTORY, snapshots: [before, after] },
  };
}
export const PAIR = pairOf(
  {
    before: [
      client('A', {}),
      client('B', { share: 0.1 }),
      client('C', {}),
      client('D', {}, { agreed: 'dispensable' }),
      client('G', {}),
    ],
    after: [
      client('A', { turnover: 40_000 }),
      client('B', { share: 0.4 }),
      client('C', {}, { kind: 'lost' }),
      client('D', {}),
      client('N', { turnover: 5 }),
    ],
  },
  { before: scheme, after: scheme },
);
export const INPUTS = inputsFor(PAIR, PAIR.clients.after);
export const why = (pair: SnapshotPair, language: 'es' | 'en' = 'es', corrected: Snapshot | null = null) =>
  pair.after.ids.map((_, k) => {
    const comparison = compareSnapshots(pair.before, pair.after, corrected);
    return comparison.movers.includes(k) ? whySayer(comparison, INPUTS, language)(k) : '';
  });
