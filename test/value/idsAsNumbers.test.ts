import { alikeIds, idsAsNumbers, readContracts, readPurchases, readRelations } from '../../src/value';

const IDS = ['678', '000123', '45', '0045', 'A07', '0'];

test('zeros in front do not count where that is said, and one client is meant', () => {
  const meant = idsAsNumbers(IDS);
  expect(['000678', '123', '000123', 'A7', '045', '00', '9'].map(meant)).toEqual([
    ...['678', '000123', '000123', 'A7'],
    // Two clients have it so: which is meant cannot be known.
    '045',
    ...['0', '9'],
  ]);
});

test('those that only zeros in front tell apart are known, each once, and nobody is taken for another unasked', () => {
  expect(alikeIds(['000678', '000123', '000678', '123', 'X'], IDS)).toEqual([
    { id: '000678', of: '678' },
    { id: '123', of: '000123' },
  ]);
  const rows = [
    ['000678', 45_000, 10],
    [678, 45_001, 5],
  ];
  const columns = { client: 0, date: 1, amount: 2 };
  expect(readPurchases(rows, columns).histories.clients).toEqual(['000678', '678']);
  const idAs = idsAsNumbers(IDS);
  expect(readPurchases(rows, columns, { idAs }).histories.clients).toEqual(['678']);
  const contracts = readContracts([['000678', 45_000, '']], { client: 0, start: 1, end: 2 }, { idAs });
  expect(contracts.contracts[0]!.client).toBe('678');
  expect(readRelations([['000678', '123', 0.1]], { from: 0, to: 1, weight: 2 }, { idAs }).lines[0]).toMatchObject({
    from: '678',
    to: '000123',
  });
});
