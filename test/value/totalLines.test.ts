import { PURCHASE_BUCKETS, readContracts, readPurchases, readRelations } from '../../src/value';

const COLUMNS = { client: 0, date: 1, amount: 2, document: 3, currency: 4 };
const BOUGHT = [
  ['A', 45_000, 100, 'F1', 'EUR'],
  ['B', 45_001, 50.25, 'F2', 'EUR'],
  ['A', 45_002, -20, 'F3', 'EUR'],
];

/** Every line is in a bucket, in another currency or a total, and the buckets' sums are the total. */
function reconciled(reading: ReturnType<typeof readPurchases>): void {
  const { buckets, otherCurrencies, totals, counted, lines, total } = reading;
  const sums = PURCHASE_BUCKETS.map((bucket) => buckets[bucket]);
  expect(sums.reduce((sum, { lines: count }) => sum + count, 0)).toBe(counted);
  expect(otherCurrencies.reduce((sum, { lines: count }) => sum + count, counted + totals.lines)).toBe(lines);
  expect(sums.reduce((sum, bucket) => sum + bucket.sum, 0)).toBeCloseTo(total, 9);
}

describe('a total below a list is no line of it', () => {
  test.each([
    ['where the client stands', ['TOTAL', '', 130.25, '', '']],
    ['where the invoice stands', ['', '', 130.25, 'TOTAL', '']],
    ['where the date stands', ['', 'Total general', 130.25, '', '']],
    ['in other words', ['Suma', '', 130.25, '', '']],
    ['that is another sum than that of the lines', ['Gran total', '', 99, '', '']],
    ['of one client', ['', '', 130.25, 'Total F1', '']],
    ['that says nothing and is the sum of what stands above', ['', '', 130.25, '', '']],
  ])('%s', (_, last) => {
    const reading = readPurchases([...BOUGHT, last], COLUMNS);
    expect(reading.total).toBeCloseTo(130.25, 9);
    expect(reading.totals).toMatchObject({ lines: 1, sum: last[2] });
    expect(reading.totals.cells).toEqual([{ line: 3, role: 'amount', text: last[2] }]);
    expect(reading.otherCurrencies).toEqual([]);
    expect(reading.buckets).toMatchObject({ noClient: { lines: 0 }, noDate: { lines: 0 }, noAmount: { lines: 0 } });
    expect(reading.histories.clients).toEqual(['A', 'B']);
    reconciled(reading);
  });

  test.each([
    ['the last day repeated in its row', [...BOUGHT, ['TOTAL', 45_002, 130.25, '', 'EUR']], 1],
    ['of a single line', [BOUGHT[0]!, ['Total general', 45_000, 100, '', '']], 1],
    [
      'each with a day, and the total of all',
      [BOUGHT[0]!, ['Suma', 45_000, 100, '', ''], BOUGHT[1]!, ['TOTAL', 45_001, 150.25, '', '']],
      2,
    ],
    // A client may be called so: what it bought is no sum of the others.
    ['of another amount', [...BOUGHT, ['TOTAL', 45_002, 99, '', 'EUR']], 0],
  ])('with a day: %s', (_, rows, totals) => {
    const reading = readPurchases(rows, COLUMNS);
    expect(reading.totals.lines).toBe(totals);
    expect(reading.histories.clients.includes('TOTAL')).toBe(totals === 0);
    reconciled(reading);
  });

  test('subtotals on the way, and the total of all', () => {
    const rows = [
      ...BOUGHT.slice(0, 2),
      ['', '', 150.25, '', ''],
      BOUGHT[2]!,
      ['C', 45_003, 5, 'F4', 'EUR'],
      ['', '', -15, '', ''],
      ['', '', 135.25, '', ''],
    ];
    const reading = readPurchases(rows, COLUMNS);
    expect(reading.totals).toMatchObject({ lines: 3, sum: 270.5 });
    expect(reading.total).toBeCloseTo(135.25, 9);
    reconciled(reading);
  });

  test('an amount as text, by the mark that the list proves', () => {
    const rows = [
      ['A', 45_000, '1.000,50', '', ''],
      ['B', 45_001, '20,25', '', ''],
      ['', '', '1.020,75', '', ''],
    ];
    expect(readPurchases(rows, COLUMNS).totals).toMatchObject({ lines: 1, sum: 1020.75 });
  });

  test('a total whose formula was never worked out', () => {
    const reading = readPurchases([...BOUGHT, ['TOTAL', '', '', '', '']], COLUMNS);
    expect(reading.totals).toEqual({ lines: 1, sum: 0, cells: [] });
    expect(reading.buckets.noAmount.lines).toBe(0);
  });

  test('what is not one stays a line', () => {
    // A firm that is called so, with a day; a line without a client that is no sum; one alone above is no sum of lines.
    const rows = [
      ['', 45_000, 100, 'F0', 'EUR'],
      ['Total Energies', 45_000, 100, 'F1', 'EUR'],
      ['', '', 7, 'F2', 'EUR'],
      ['', 45_001, 0, 'F3', 'EUR'],
      ['', 45_001, 207, 'F4', 'EUR'],
    ];
    const reading = readPurchases(rows, COLUMNS);
    expect(reading.totals.lines).toBe(0);
    expect(reading.buckets).toMatchObject({ noClient: { lines: 4, sum: 314 }, purchases: { lines: 1 } });
  });

  test('whose name begins so, or buys what is called so, lacks a day and is no total', () => {
    const rows = [
      ...BOUGHT,
      ['Total Energies', '', 30, 'F9', 'EUR'],
      ['B', '', 40, 'Moda', 'EUR'],
      ['B', '', 50, 'Total look', 'EUR'],
    ];
    const reading = readPurchases(rows, COLUMNS);
    expect(reading.totals.lines).toBe(0);
    expect(reading.buckets.noDate).toMatchObject({ lines: 3, sum: 120 });
    const contracts = readContracts(
      [
        ['A', 45_000, '', 'Mantenimiento'],
        ['B', '', '', 'Mantenimiento total'],
        ['Total Energies', '', '', 'Seguro'],
      ],
      { client: 0, start: 1, end: 2, product: 3 },
    );
    expect(contracts.faults.map(({ why }) => why)).toEqual(['noStart', 'noStart']);
    const relations = readRelations(
      [
        ['A', 'B', 0.25],
        ['Total Energies', '', 0.5],
      ],
      { from: 0, to: 1, weight: 2 },
    );
    expect(relations.totals.lines).toBe(0);
  });

  test('blank rows are no lines', () => {
    const reading = readPurchases([...BOUGHT, ['', '', '', '', ''], [null, '  ', undefined, '', '']], COLUMNS);
    expect(reading).toMatchObject({ lines: 3, counted: 3 });
    expect(reading.buckets.noAmount.lines).toBe(0);
  });

  test('contracts', () => {
    const columns = { client: 0, start: 1, end: 2, amount: 3 };
    const rows = [
      ['A', 45_000, '', 100],
      ['B', 45_000, 45_100, 50],
      ['', '', '', 150],
      ['Total contratos', '', '', 150],
    ];
    const reading = readContracts(rows, columns);
    expect(reading).toMatchObject({ lines: 2, faults: [], money: { totals: { lines: 2, sum: 300 } } });
    expect(readContracts([...rows.slice(0, 2), ['TOTAL', '', '']], { client: 0, start: 1, end: 2 })).toMatchObject({
      lines: 2,
      faults: [],
      money: { totals: { lines: 1, sum: 0 } },
    });
  });

  test('relations', () => {
    const columns = { from: 0, to: 1, weight: 2 };
    const rows = [
      ['A', 'B', 0.25],
      ['B', 'C', 0.5],
      ['TOTAL', '', 0.75],
    ];
    expect(readRelations(rows, columns)).toMatchObject({ lines: { length: 2 }, totals: { lines: 1, sum: 0.75 } });
    expect(readRelations([...rows.slice(0, 2), ['', '', 0.75]], columns).totals.lines).toBe(1);
    expect(readRelations([...rows.slice(0, 2), ['Total', 'C', 0.1]], columns).totals.lines).toBe(0);
  });
});

test('a client that is called so and pays what the client before it pays is none', () => {
  const rows = [
    ['A', 45_000, 50],
    ['B', 45_001, 70],
    ['B', 45_002, 50],
    ['Total', 45_002, 50],
    ['A', 45_003, 60],
    ['Total', 45_004, 60],
  ];
  const reading = readPurchases(rows, { client: 0, date: 1, amount: 2 });
  expect(reading.totals.lines).toBe(0);
  expect(reading.buckets.purchases).toEqual({ lines: 6, sum: 340 });
});
