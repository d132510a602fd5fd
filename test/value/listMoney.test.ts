import { currencyKeys, writtenNumbers } from '../../src/portfolio';
import { PURCHASE_BUCKETS, readContracts, readPurchases } from '../../src/value';

const COLUMNS = { client: 0, date: 1, amount: 2 };
const lines = (...amounts: readonly (number | string)[]) => amounts.map((amount) => ['A', 45_000, amount]);
/** Formats by line: 0 none, else the place in the names and one more. */
const shown = (names: readonly string[], cells: readonly number[]) => ({ names, cells: Uint8Array.from(cells) });
const apart = (reading: ReturnType<typeof readPurchases>) =>
  reading.otherCurrencies.map(({ name, lines: count, sum }) => [name, count, sum]);

/** Every line is in a bucket or in another currency, and the buckets' sums are the total. */
function reconciled(reading: ReturnType<typeof readPurchases>): void {
  const { buckets, otherCurrencies, counted, lines: all, total } = reading;
  const sums = PURCHASE_BUCKETS.map((bucket) => buckets[bucket]);
  expect(sums.reduce((sum, { lines: count }) => sum + count, 0)).toBe(counted);
  expect(otherCurrencies.reduce((sum, { lines: count }) => sum + count, counted)).toBe(all);
  expect(sums.reduce((sum, bucket) => sum + bucket.sum, 0)).toBeCloseTo(total, 9);
}

describe('currencies of a list are never mixed', () => {
  test('a currency that only the number format shows is not added to the others', () => {
    const reading = readPurchases(lines(100, 50, 1000, 7), COLUMNS, { shown: shown(['€', '$'], [1, 1, 2, 1]) });
    expect(reading).toMatchObject({ currency: '€', total: 157, counted: 3, lines: 4 });
    expect(reading.otherCurrencies).toEqual([
      { name: '$', lines: 1, sum: 1000, cells: [{ line: 2, role: 'amount', text: 1000 }] },
    ]);
    expect([...reading.histories.amounts]).toEqual([157]);
    reconciled(reading);
  });

  test('with a column of currencies, the total is of one; its names are the same however they are written', () => {
    const rows = [
      ['A', 45_000, 10, 'EUR'],
      ['A', 45_001, 20, '€'],
      ['A', 45_002, 30, 'euros'],
      ['B', 45_002, 400, 'usd'],
      ['B', 45_003, 500, 'US$'],
      ['B', 45_003, 6, ''],
    ];
    const reading = readPurchases(rows, { ...COLUMNS, currency: 3 });
    expect(reading.total).toBe(60);
    expect(apart(reading)).toEqual([
      ['US$', 2, 900],
      [null, 1, 6],
    ]);
    reconciled(reading);
    const dollars = readPurchases(rows, { ...COLUMNS, currency: 3 }, { currency: 'USD' });
    expect(dollars).toMatchObject({ total: 900, noSuchCurrency: null });
    expect(apart(dollars).map(([, count]) => count)).toEqual([3, 1]);
    expect(readPurchases(rows, { ...COLUMNS, currency: 3 }, { currency: '' }).total).toBe(6);
    expect(readPurchases(rows, { ...COLUMNS, currency: 3 }, { currency: 'GBP' })).toMatchObject({
      total: 60,
      noSuchCurrency: 'GBP',
    });
  });

  test('a text says its own currency', () => {
    const reading = readPurchases(lines('100,50 €', '20,00 EUR', '1.000,00 USD', '5,25', '1 euro'), COLUMNS);
    expect(apart(reading)).toEqual([['USD', 1, 1000]]);
    expect(reading).toMatchObject({ currency: 'EUR', unsaid: 1 });
    expect(reading.total).toBeCloseTo(125.75, 9);
    // What is no number stays none.
    expect(reading.unread.noAmount).toMatchObject([{ line: 4, text: '1 euro' }]);
  });

  test('amounts without a currency are in that of the header, or of more than half of the others, else apart', () => {
    const dollar = shown(['$'], [0, 0, 0, 1]);
    expect(apart(readPurchases(lines(1, 2, 3, 40), COLUMNS, { shown: dollar }))).toEqual([['$', 1, 40]]);
    const headed = readPurchases(lines(1, 2, 3, 40), COLUMNS, { shown: dollar, header: 'Importe (€)' });
    expect(headed).toMatchObject({ currency: '€', total: 6, unsaid: 0 });
    const most = readPurchases(lines(1, 2, 3, 40), COLUMNS, { shown: shown(['€'], [1, 1, 1, 0]) });
    expect(most).toMatchObject({ currency: '€', total: 46, unsaid: 1, otherCurrencies: [] });
    // Cells under a header of thousands show the currency, not its thousands.
    const thousands = { shown: shown(['€'], [1, 1, 0, 0]), header: 'Importe (k€)' };
    expect(readPurchases(lines(1, 2, 3, 40), COLUMNS, thousands)).toMatchObject({ currency: 'k€', total: 46 });
  });

  test('“$” is the dollar that a list names, and none of two', () => {
    expect([...currencyKeys(['$', 'USD'])].map(([, key]) => key)).toEqual(['USD', 'USD']);
    expect(new Set(currencyKeys(['$', 'USD', 'MXN']).values()).size).toBe(3);
    expect(currencyKeys(['k€', '€']).get('k€')).not.toBe('EUR');
  });

  test('contracts in another currency count, without an amount; so does one that was renewed in it', () => {
    const rows = [
      ['A', 44_000, '', 100, 'EUR'],
      ['B', 44_000, '', 900, 'USD'],
      ['C', 43_000, 43_365, 50, 'EUR'],
      ['C', 43_366, '', 60, 'USD'],
      ['D', 43_366, '', 'mucho', 'EUR'],
    ];
    const reading = readContracts(rows, { client: 0, start: 1, end: 2, amount: 3, currency: 4 });
    expect(reading.contracts.map(({ amount }) => amount)).toEqual([100, NaN, 50, NaN, NaN]);
    expect(reading.money.otherCurrencies).toMatchObject([{ name: 'USD', lines: 2, sum: 960 }]);
    expect(reading.noAmount).toEqual({ lines: 1, cells: [{ line: 4, role: 'amount', text: 'mucho' }] });
  });
});

describe('amounts that stand as text', () => {
  const read = (...amounts: readonly (number | string)[]) => readPurchases(lines(...amounts), COLUMNS);

  test('“1.234” is read as the others prove, and not at all where none does', () => {
    expect(read('1.234', '10,50').total).toBe(1244.5);
    expect(read('1.234', '10.50').total).toBeCloseTo(11.734, 9);
    const open = read('1.234', '500', 20);
    expect(open).toMatchObject({ total: 520, numbers: { texts: 1, comma: 0, point: 0, decimal: null } });
    expect(open.buckets.noAmount.lines).toBe(1);
    expect(open.unread.noAmount).toEqual([{ line: 0, role: 'amount', text: '1.234' }]);
    reconciled(open);
  });

  test('where some prove one mark and some the other, none is read that hangs on it', () => {
    const mixed = read('1,50', '2.75', '3');
    expect(mixed.total).toBe(3);
    expect(mixed.buckets.noAmount.lines).toBe(2);
  });

  test('the user’s word decides', () => {
    expect(readPurchases(lines('1.234', '1.500'), COLUMNS, { decimal: ',' }).total).toBe(2734);
    expect(readPurchases(lines('1.234', '1.500'), COLUMNS, { decimal: '.' }).total).toBeCloseTo(2.734, 9);
  });

  test('a refund in brackets may have its currency outside them', () => {
    expect(read('(1.500,50) €', '€ (2,00)', '(3,00 €)', '(-4,00)')).toMatchObject({ total: -1505.5 });
    expect(read('5 € USD 6').buckets.noAmount.lines).toBe(1);
  });

  test('a group of thousands does not begin with a zero', () => {
    expect(writtenNumbers(['0.500', '1.234']).decimal).toBe('.');
    expect(writtenNumbers(['0,500']).decimal).toBe(',');
    expect(writtenNumbers(['1.234']).decimal).toBeNull();
    expect(writtenNumbers(['1234', 'mucho', '']).texts).toBe(0);
  });
});
