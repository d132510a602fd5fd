import fc from 'fast-check';
import { pairById } from '../../src/method';
import { changesSince } from '../../src/taskpane/model/standing';

const unranked = (size: number) => ({
  rank: new Uint32Array(size),
  score: new Float64Array(size),
  scoredBy: 'total',
});

test('a client counts once, whether its code changes, its segment or both; the list holds the first five hundred', () => {
  const clients = 1000;
  const ids = Array.from({ length: clients }, (_, k) => `C${k}`);
  const before = {
    ids,
    code: new Uint16Array(clients).fill(4444),
    segment: new Uint8Array(clients).fill(1),
    rank: null,
    score: null,
    scoredBy: 'total',
  };
  const code = before.code.map((each, k) => (k < 400 ? 3444 : each));
  const segment = before.segment.map((each, k) => (k >= 399 && k < 800 ? 2 : each));
  const order = Uint32Array.from(ids.keys());
  const changes = changesSince(before, { ...unranked(clients), code, segment, order }, { ids, names: ids });
  expect([changes.code, changes.segment, changes.clients, changes.first.length]).toEqual([400, 401, 800, 500]);
});

/** Clients that may share an id, each with what a run gave it. */
const clientsOf = fc.array(
  fc.record({
    id: fc.constantFrom('C1', 'C2', 'C3', ''),
    code: fc.constantFrom(1111, 4444, 0),
    segment: fc.integer({ min: 0, max: 4 }),
    rank: fc.integer({ min: 0, max: 3 }),
    score: fc.constantFrom(4, 16, NaN),
  }),
);
type Client = { id: string; code: number; segment: number; rank: number; score: number };
const listOf = (clients: readonly Client[]) => ({
  ids: clients.map(({ id }) => id),
  names: clients.map(({ id }) => id),
  code: Uint16Array.from(clients, ({ code }) => code),
  segment: Uint8Array.from(clients, ({ segment }) => segment),
  rank: Uint32Array.from(clients, ({ rank }) => rank),
  score: Float64Array.from(clients, ({ score }) => score),
  scoredBy: 'total',
  order: Uint32Array.from(clients.keys()),
});

test('a sort changes nothing, also where clients share an id', () => {
  fc.assert(
    fc.property(
      clientsOf.chain((clients) =>
        fc.tuple(
          fc.constant(clients),
          fc.shuffledSubarray(clients, { minLength: clients.length, maxLength: clients.length }),
        ),
      ),
      ([clients, sorted]) => {
        const now = listOf(sorted);
        const none = {
          code: 0,
          segment: 0,
          score: 0,
          rank: 0,
          newClients: 0,
          gone: 0,
          clients: 0,
          first: [],
          otherScore: false,
        };
        expect(changesSince(listOf(clients), now, now)).toEqual(none);
      },
    ),
  );
});

test('of clients that share an id as many change as have to', () => {
  const before = { ids: ['A', 'A', 'A', 'B'], code: [1111, 2222, 3333, 4444] };
  const now = { ids: ['A', 'B', 'A', 'A', 'C'], code: [3333, 4444, 1111, 2223, 1] };
  const former = pairById(before.ids, now.ids, (k, i) => before.code[k] === now.code[i]);
  expect([...former]).toEqual([2, 3, 0, 1, -1]);
});

test('rows that share an id and only change their rank are not taken for each other', () => {
  const client = (id: string, code: number, rank: number): Client => ({
    id,
    code,
    segment: 1,
    rank,
    score: code / 1000,
  });
  const before = listOf([client('A', 4444, 1), client('A', 2222, 2), client('A', 3333, 3), client('B', 1111, 4)]);
  const now = listOf([client('A', 4444, 2), client('A', 2222, 4), client('A', 3333, 3), client('B', 4441, 1)]);
  const changes = changesSince(before, now, now);
  expect(changes).toMatchObject({ code: 1, score: 1, rank: 3, clients: 3 });
  expect(changes.first.map(({ name }) => name)).toEqual(['B', 'A', 'A']);
});

test('of clients that share an id, those like none of them before are paired in the order of both lists', () => {
  expect([...pairById(['A', 'A', 'A'], ['A', 'A', 'A'], (k, i) => k === 0 && i === 2)]).toEqual([1, 2, 0]);
});

test('a list without ids is paired in linear time', () => {
  const ids = Array.from({ length: 100_000 }, () => '');
  const begun = performance.now();
  expect(pairById(ids, ids, () => false).every((place) => place >= 0)).toBe(true);
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('ranks and scores are compared where the columns say them, ranks that moved alone listed last', () => {
  const client = (id: string, rank: number, score: number): Client => ({ id, code: 4444, segment: 1, rank, score });
  const before = listOf([client('A', 1, 16), client('B', 2, 15), client('C', 3, 14)]);
  const now = listOf([client('A', 2, 16), client('B', 1, 16.5), client('C', 3, 14)]);
  const changes = changesSince(before, now, now);
  expect(changes).toMatchObject({ code: 0, segment: 0, score: 1, rank: 2, clients: 2 });
  expect(changes.first.map(({ name }) => name)).toEqual(['B', 'A']);
  expect(changesSince({ ...before, rank: null, score: null }, now, now)).toMatchObject({ score: null, rank: null });
});

test('a list that another score orders has no score compared: of 1 to 4 and of 4 to 16 nobody changed', () => {
  const weighted = [{ id: 'C1', code: 4444, segment: 1, rank: 1, score: 4 }];
  const before = { ...listOf(weighted), scoredBy: 'weighted' };
  const total = listOf([{ ...weighted[0]!, score: 16 }]);
  expect(changesSince(before, total, total)).toMatchObject({ score: null, otherScore: true, clients: 0, first: [] });
  const moved = listOf([{ ...weighted[0]!, rank: 2, score: 16 }]);
  const changes = changesSince(before, moved, moved);
  expect(changes).toMatchObject({ score: null, rank: 1, clients: 1 });
  expect(changes.first[0]).toMatchObject({ before: { score: 4, rank: 1 }, after: { score: 4, rank: 2 } });
});
