import { samplePurchases, sampleTable } from '../../src/portfolio';
import { purchaseHeader, readPurchases } from '../../src/value';

test.each(['es', 'en'] as const)(
  'the sample’s purchases add up to its clients’ sales of three years (%s)',
  (language) => {
    const { headers, rows } = samplePurchases({ language });
    expect(samplePurchases({ language })).toEqual(samplePurchases({ language }));
    const { cells, headerRow } = sampleTable({ language });
    const clients = cells.slice(headerRow + 1, -1);
    const once = clients.filter(([code], k) => clients.findIndex((other) => other[0] === code) === k);
    const sales = once.reduce(
      (sum, row) => sum + [19, 20, 21].reduce((of, column) => of + Math.max(0, Number(row[column]) || 0), 0),
      0,
    );
    const reading = readPurchases(rows, purchaseHeader([headers])!.columns);
    // One line has no date, and one is of a firm that is no client.
    expect(reading.buckets.noDate).toEqual({ lines: 1, sum: 120 });
    expect(reading.total - 120 - 480).toBeCloseTo(sales, 4);
    expect(reading.buckets.noClient.lines + reading.buckets.noAmount.lines).toBe(0);
    expect(rows.some(([, , , amount]) => Number(amount) < 0)).toBe(true);
    expect(rows.length).toBeGreaterThan(2000);
  },
);
