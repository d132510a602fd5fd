import { changesSince } from '../../src/taskpane/model/standing';

test('a client counts once, whether its code changes, its segment or both; the list holds the first twenty', () => {
  const clients = 50;
  const ids = Array.from({ length: clients }, (_, k) => `C${k}`);
  const before = { ids, code: new Uint16Array(clients).fill(4444), segment: new Uint8Array(clients).fill(1) };
  const code = before.code.map((each, k) => (k < 20 ? 3444 : each));
  const segment = before.segment.map((each, k) => (k >= 19 && k < 40 ? 2 : each));
  const order = Uint32Array.from(ids.keys());
  const changes = changesSince(before, { code, segment, order }, { ids, names: ids });
  expect([changes.code, changes.segment, changes.clients, changes.first.length]).toEqual([20, 21, 40, 20]);
});
