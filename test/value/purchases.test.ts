import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { serialOf } from '../../src/portfolio';
import {
  missingRoles,
  PURCHASE_BUCKETS,
  purchaseColumns,
  type PurchaseReading,
  knownStart,
  purchaseWarnings,
  readPurchases,
  summarisePurchases,
} from '../../src/value';

const DATA = '../shared/data';
const onData = existsSync(DATA) ? test : test.skip;
const COLUMNS = { client: 0, date: 1, amount: 2 };
const bucketSum = ({ buckets }: PurchaseReading): number =>
  PURCHASE_BUCKETS.reduce((sum, bucket) => sum + buckets[bucket].sum, 0);
const bucketLines = ({ buckets }: PurchaseReading): number =>
  PURCHASE_BUCKETS.reduce((sum, bucket) => sum + buckets[bucket].lines, 0);

test.each([
  ['Estatus', ['Vigente', 'CANCELADA', 'Cancelado', 'Anulada', '']],
  ['Status', ['Paid', 'Cancelled', 'canceled', 'VOID', '']],
])('lines that «%s» says were cancelled are no purchases, and their sum is told', (header, [stands, ...others]) => {
  const columns = purchaseColumns(['Cliente', 'Fecha', 'Importe', header]);
  expect(columns.status).toBe(3);
  const [one, two, three, nothing] = others;
  const rows = [
    ['A', 45_000, 100, stands],
    ['A', 45_000, 40, one],
    ['A', 45_001, 10, two],
    ['B', 45_002, 5, three],
    ['B', 45_003, 7, nothing],
  ];
  const reading = readPurchases(rows, columns);
  expect(reading.buckets.cancelled).toEqual({ lines: 3, sum: 55 });
  expect(reading.buckets.purchases).toEqual({ lines: 2, sum: 107 });
  expect(reading.unread.cancelled[0]).toEqual({ line: 1, role: 'status', text: one });
  expect([bucketSum(reading), bucketLines(reading)]).toEqual([reading.total, reading.counted]);
  // Told that no column says it, they count.
  expect(readPurchases(rows, purchaseColumns(['Cliente', 'Fecha', 'Importe', header], { status: '' })).total).toBe(162);
});

describe('columns of a purchase list', () => {
  test.each([
    [
      ['InvoiceNo', 'StockCode', 'Quantity', 'InvoiceDate', 'UnitPrice', 'CustomerID'],
      { client: 5, date: 3, quantity: 2, price: 4, document: 0 },
    ],
    [
      ['Fecha factura', 'N.º de factura', 'Código cliente', 'Cliente', 'Importe neto'],
      { client: 2, date: 0, amount: 4, document: 1 },
    ],
    [['orderID', 'customerID', 'orderDate', 'categoryName'], { client: 1, date: 2, document: 0, family: 3 }],
    [['cust', 'date'], { client: 0, date: 1 }],
    [['Cliente', 'Fecha', 'Base imponible', 'Divisa'], { client: 0, date: 1, amount: 2, currency: 3 }],
  ])('%j', (headers, expected) => expect(purchaseColumns(headers)).toEqual(expected));

  test('what is missing is named', () => {
    expect(missingRoles({ client: 0, date: 1, quantity: 2 })).toEqual(['amount']);
    expect(missingRoles({ client: 0, date: 1, quantity: 2, price: 3 })).toEqual([]);
    expect(missingRoles({})).toEqual(['client', 'date', 'amount']);
  });
});

describe('lines become days', () => {
  test('a day counts once; refunds, zeros, and what cannot be read go to named buckets', () => {
    const reading = readPurchases(
      [
        ['A', 45_000, 10],
        ['A', 45_000.6, '5'],
        ['A', '2023-03-16', 7],
        ['A', 20_230_320, -7],
        ['B', '20230317', 4],
        ['B', '2023-03-17 10:00', -4],
        ['', 45_000, 3],
        ['C', 'ayer', 2],
        ['C', '2023-02-30', 1],
        ['C', 45_001, 'mucho'],
      ],
      COLUMNS,
    );
    const { histories, buckets, dates } = reading;
    expect(histories.clients).toEqual(['A', 'B']);
    expect([...histories.days]).toEqual([45_000, 45_001]);
    expect([...histories.amounts]).toEqual([15, 7]);
    expect([...histories.starts]).toEqual([0, 2, 2]);
    expect(buckets).toMatchObject({
      purchases: { lines: 3, sum: 22 },
      refundDays: { lines: 1, sum: -7 },
      zeroDays: { lines: 2, sum: 0 },
      noClient: { lines: 1, sum: 3 },
      noDate: { lines: 2, sum: 3 },
      noAmount: { lines: 1, sum: 0 },
    });
    expect(dates).toEqual({ serial: 2, iso: 2, compact: 2, written: 0 });
    expect(reading.total).toBe(21);
  });

  test('currencies are not mixed; what comes after the end is left out; decimal commas are found', () => {
    const rows = [
      ['A', 45_000, '1.234,50', 'EUR'],
      ['A', 45_010, '2,25', 'EUR'],
      ['B', 45_000, '99', 'USD'],
    ];
    const reading = readPurchases(rows, { ...COLUMNS, currency: 3 }, { end: 45_005 });
    expect(reading).toMatchObject({ currency: 'EUR', otherCurrencies: [{ name: 'USD', sum: 99 }] });
    expect(reading.buckets).toMatchObject({
      purchases: { sum: 1234.5 },
      afterEnd: { sum: 2.25 },
    });
  });

  test('dates as people write them are read in the one order that fits, and in none where several do', () => {
    const read = (...dates: string[]) =>
      readPurchases(
        dates.map((date) => ['A', date, 1]),
        COLUMNS,
      ).histories.days;
    expect([...read('13/02/2024', '01/03/2024 10:15')]).toEqual([serialOf(2024, 2, 13), serialOf(2024, 3, 1)]);
    expect([...read('01/03/2024', '02/04/2024')]).toEqual([]);
  });

  describe('dates as text among dates of Excel', () => {
    const SERIALS = [45_300, 45_301, '2024-05-05', 'n/a'];
    const read = (dates: readonly unknown[], choices = {}) =>
      readPurchases(
        [...SERIALS, ...dates].map((date) => ['A', date, 1]),
        COLUMNS,
        choices,
      );

    test('however few, they are read in the order that one proves and none contradicts', () => {
      const { written, buckets, unread } = read(['03/02/2024', '14/06/2024 09:30', '5.7.2024']);
      expect(written).toEqual({ texts: 3, dayFirst: 1, monthFirst: 0, order: 'dd/mm/yyyy', told: false });
      expect(buckets.noDate).toEqual({ lines: 1, sum: 1 });
      expect(unread.noDate).toEqual([{ line: 3, role: 'date', text: 'n/a' }]);
      expect(read(['03/02/2024', '06/14/2024']).written).toMatchObject({ monthFirst: 1, order: 'mm/dd/yyyy' });
    });

    test('where none proves it, or they contradict each other, they are not read but named', () => {
      const open = read(['03/02/2024', '04/02/2024']);
      expect(open.written).toMatchObject({ texts: 2, dayFirst: 0, monthFirst: 0, order: null });
      expect(open.buckets.noDate.lines).toBe(3);
      expect(open.unread.noDate.map(({ text }) => text)).toEqual(['n/a', '03/02/2024', '04/02/2024']);
      expect(read(['14/06/2024', '06/14/2024']).written.order).toBeNull();
    });

    test('one that contradicts them is found however late it stands', () => {
      const many = Array.from({ length: 20_000 }, () => '14/06/2024');
      expect(read([...many, '06/14/2024']).written).toMatchObject({ dayFirst: 20_000, monthFirst: 1, order: null });
    });

    test('the user’s word decides, and what does not fit it stays unread', () => {
      const { written, buckets, histories } = read(['03/02/2024', '06/14/2024'], { dates: 'dd/mm/yyyy' });
      expect(written).toMatchObject({ order: 'dd/mm/yyyy', told: true });
      expect(buckets.noDate.lines).toBe(2);
      expect([...histories.days]).toContain(serialOf(2024, 2, 3));
    });
  });

  test('in whatever order the lines stand, the histories are the same and everything adds up', () => {
    const lines = fc.array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C', ''),
        fc.integer({ min: 45_000, max: 45_006 }),
        fc.integer({ min: -5, max: 9 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (rows, keys) => {
        const one = readPurchases(rows, COLUMNS);
        const shuffled = rows.map((row) => ({ row, key: keys.next().value! })).sort((a, b) => a.key - b.key);
        const other = readPurchases(
          shuffled.map(({ row }) => row),
          COLUMNS,
        );
        const byId = ({ histories: { clients, starts, days, amounts } }: PurchaseReading) =>
          new Map(
            clients.map((id, c) => [
              id,
              [...days.slice(starts[c], starts[c + 1]), ...amounts.slice(starts[c], starts[c + 1])],
            ]),
          );
        expect(byId(other)).toEqual(byId(one));
        for (const reading of [one, other]) {
          expect(bucketSum(reading)).toBe(reading.total);
          expect(bucketLines(reading)).toBe(rows.length);
        }
      }),
    );
  });
});

describe('what the purchases come to', () => {
  const rows: [string, number, number][] = [
    ['A', 45_000, 100],
    ['A', 45_010, 20],
    ['A', 45_020, 30],
    ['A', 45_030, 40],
    ['B', 45_005, 50],
  ];

  test('the first purchase is no repeat, recency is an age, the mean leaves the first out', () => {
    const { histories } = readPurchases(rows, COLUMNS);
    const summary = summarisePurchases(histories, 45_040);
    expect([...summary.frequency]).toEqual([3, 0]);
    expect([...summary.recency]).toEqual([30, 0]);
    expect([...summary.age]).toEqual([40, 35]);
    expect([...summary.idle]).toEqual([10, 35]);
    expect(summary.meanValue[0]).toBe(30);
    expect(summary.meanValue[1]).toBeNaN();
    expect([...summary.value]).toEqual([190, 50]);
    expect(summary.regularity[0]).toBe(0);
    expect(summary.regularity[1]).toBeNaN();
  });

  test('purchases at the turn of each month are invoices, perhaps; starts are unknown in the first year', () => {
    const monthly = Array.from({ length: 30 }, (_, k): [string, number, number] => ['A', serialOf(2020, 2 + k, 0), 10]);
    const { histories } = readPurchases(monthly, COLUMNS);
    const summary = summarisePurchases(histories, histories.days.at(-1)!);
    expect(purchaseWarnings(histories, summary)).toEqual([
      { id: 'monthlyInvoicing', share: 1 },
      { id: 'unknownStart', clients: 1, of: 1, before: 0 },
    ]);
    // Two that came later; the client table says of one that it was a client long before.
    const later = monthly.slice(14).flatMap(([, day]) => [
      ['B', day + 3, 10],
      ['C', day + 4, 10],
    ]);
    const more = readPurchases([...monthly, ...later], COLUMNS);
    const three = summarisePurchases(more.histories, more.span!.last);
    const starts = { startsKnown: false, before: Uint8Array.of(0, 0, 1) };
    expect(purchaseWarnings(more.histories, three, starts)[0]).toEqual({
      ...{ id: 'unknownStart', clients: 1, of: 3, before: 1 },
    });
    expect([0, 1, 2].map(knownStart(three, starts))).toEqual([false, true, false]);
    expect([0, 1, 2].map(knownStart(three, { ...starts, startsKnown: true }))).toEqual([true, true, true]);
    expect(purchaseWarnings(histories, summary, { startsKnown: true }).map(({ id }) => id)).toEqual([
      'monthlyInvoicing',
    ]);
  });
});

describe('published lists', () => {
  onData('Online Retail: every line is in a bucket, and all of them add up to 9,747,747.93', () => {
    const text = gunzipSync(readFileSync(`${DATA}/onlineretail/onlineretail.csv.gz`)).toString('utf8');
    const { data } = Papa.parse<string[]>(text.trimEnd());
    const [headers, ...rows] = data as [string[], ...string[][]];
    const marks: number[] = [];
    const reading = readPurchases(rows, purchaseColumns(headers), { progress: (done) => marks.push(done) });
    summarisePurchases(reading.histories, reading.span!.last);
    expect(reading.lines).toBe(541_909);
    expect(bucketLines(reading)).toBe(541_909);
    expect(Math.abs(reading.total - 9_747_747.93)).toBeLessThan(0.005);
    expect(Math.abs(bucketSum(reading) - reading.total)).toBeLessThan(1e-6);
    expect(reading.buckets.noClient.lines).toBe(135_080);
    expect(reading.histories.clients.length).toBe(4_372);
    const { purchases, refundDays, zeroDays } = reading.buckets;
    expect(Math.abs(purchases.sum + refundDays.sum + zeroDays.sum - 8_300_065.81)).toBeLessThan(0.01);
    expect(marks.at(-1)).toBe(541_909);
  });

  onData('CDNOW: 2,357 customers, 39 weeks, to the day and the cent', () => {
    const lines = readFileSync(`${DATA}/cdnow/CDNOW_sample.txt`, 'utf8').trim().split(/\r?\n/);
    const rows = lines.map((line) => line.trim().split(/\s+/));
    const end = serialOf(1997, 9, 30);
    const reading = readPurchases(rows, { client: 1, date: 2, amount: 4 }, { end, freeOrders: true });
    const { frequency, recency, age, repeatValue } = summarisePurchases(reading.histories, end);
    const [, ...expected] = readFileSync(`${DATA}/cdnow/sample_summary_days.csv`, 'utf8').trim().split(/\r?\n/);
    expect(reading.histories.clients.length).toBe(2357);
    const ours = [...frequency].map((x, c) => [x, recency[c], age[c], Math.round(100 * repeatValue[c]!)].join());
    expect(ours).toEqual(expected.map((line) => line.split(',').slice(1, 5).join()));
  });
});
