import fc from 'fast-check';
import {
  cellOf,
  classify,
  flagsOf,
  type OutputColumn,
  type Profile,
  resolveProfiles,
  type Scheme,
  schemeFromJson,
  schemeToJson,
} from '../../src/method';
import { CLIENT_KINDS, type ClientKind } from '../../src/portfolio';
import { portfolio, scheme } from '../support/arbitraryPortfolios';

const FAMILIES = [null, '', 'Norte', 'Sur', 'Este'];
const KINDS = [null, ...CLIENT_KINDS];
const addresses = fc.uniqueArray(
  fc.record({ family: fc.constantFrom(...FAMILIES), kind: fc.constantFrom<(ClientKind | null)[]>(...KINDS) }),
  { selector: ({ family, kind }) => `${kind} ${family === null ? '*' : `=${family}`}`, maxLength: 12 },
);

/**
 * The stated order: (family, kind) → (family, *) → (*, kind) → general; a satisfied client is a current one where no profile is
 * for satisfied ones.
 */
function stated(profiles: readonly Pick<Profile, 'family' | 'kind'>[], family: string, kind: ClientKind): number {
  const at = (f: string | null, k: ClientKind | null): number =>
    profiles.findIndex((profile) => profile.family === f && profile.kind === k);
  const kinds: ClientKind[] = kind === 'satisfied' ? ['satisfied', 'current'] : [kind];
  const tried = [
    ...kinds.map((k) => at(family, k)),
    at(family, null),
    ...kinds.map((k) => at(null, k)),
    at(null, null),
  ];
  return tried.find((place) => place >= 0)!;
}

test('resolution is total: with a general profile every client has exactly the one that is stated, whatever their order', () => {
  fc.assert(
    fc.property(portfolio, addresses, fc.nat(), (clients, given, turn) => {
      const own = given.filter(({ family, kind }) => family !== null || kind !== null);
      const all = [...own, { family: null, kind: null }];
      const profiles = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
      const resolved = resolveProfiles(clients, { profiles });
      resolved.forEach((p, i) => {
        expect(p).toBe(stated(profiles, clients.families[i]!, CLIENT_KINDS[clients.kinds[i]!]!));
        const { family, kind } = profiles[p]!;
        expect(family === null || family === clients.families[i]).toBe(true);
        const current = kind === 'current' && CLIENT_KINDS[clients.kinds[i]!] === 'satisfied';
        expect(kind === null || kind === CLIENT_KINDS[clients.kinds[i]!] || current).toBe(true);
      });
    }),
  );
});

test('a scheme of several profiles without a general one is refused before it judges anybody', () => {
  fc.assert(
    fc.property(scheme, (chosen) => {
      const [first] = chosen.profiles;
      const only = [
        { ...first!, family: 'Norte' },
        { ...first!, id: 'b', family: 'Sur' },
      ];
      expect(() => schemeFromJson(schemeToJson({ ...chosen, profiles: only }))).toThrow();
    }),
    { numRuns: 5 },
  );
});

/** What no place of a digit may decide. The matrices of two and three digits are about places by their definition. */
const BY_KEY: readonly OutputColumn[] = [
  ...(['total', 'weighted', 'totalLoyalty', 'weightedLoyalty', 'rank', 'abc', 'segment', 'computedSegment'] as const),
  ...(['nextSegment', 'segmentDistance', 'strategy', 'strategyVolumeShare', 'strategySum4', 'service'] as const),
  ...(['blocked', 'discount', 'profile'] as const),
];
const orders = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });

test('no rule refers to a digit’s position: criteria in other places change nothing but the code', () => {
  fc.assert(
    fc.property(portfolio, scheme, orders, fc.boolean(), (clients, given, order, byTurnover) => {
      const chosen: Scheme = {
        ...given,
        rules: {
          ...given.rules,
          discount: { ...given.rules.discount, enabled: true, by: byTurnover ? 'turnover' : 'share' },
        },
      };
      const placed = <T>(items: readonly T[]): T[] => order.map((k) => items[k]!);
      const moved: Scheme = {
        ...chosen,
        profiles: chosen.profiles.map((profile) => ({
          ...profile,
          criteria: placed(profile.criteria) as unknown as Profile['criteria'],
          weights: profile.weights && {
            ...profile.weights,
            values: placed(profile.weights.values) as [number, number, number, number],
          },
        })),
      };
      const [before, after] = [classify(clients, chosen), classify(clients, moved)];
      for (let i = 0; i < clients.size; i++) {
        for (const column of BY_KEY) {
          expect([column, cellOf(after, column, i)]).toEqual([column, cellOf(before, column, i)]);
        }
        expect(flagsOf(after.flags[i]!)).toEqual(flagsOf(before.flags[i]!));
        order.forEach((k, place) => expect(after.digits[place as 0][i]).toBe(before.digits[k as 0][i]));
      }
    }),
    { numRuns: 60 },
  );
});
