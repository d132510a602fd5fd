import { TOOL_IDS, toolSheets } from '../../src/tools';
import { readPurchases, readRelations } from '../../src/value';
import { sampleInputs } from './support';

/** Where two parts write one cell, the later one's figure stands in the earlier one's chart. */

const inputs = sampleInputs();
const { ids } = inputs.classification.portfolio;
/** Six years of purchases: more months than a chart of them has rows. */
const DAYS = 6 * 365;
const bought = ids
  .slice(0, 60)
  .flatMap((id, k) =>
    Array.from({ length: 2 + (k % 11) }, (_, n) => [
      id,
      43_000 + ((k * 37 + n * (90 + 13 * k)) % DAYS),
      20 + k + 3 * n,
    ]),
  );
const edges = ids.slice(1, 30).map((id, k) => [ids[k >> 1], id, 0.1 + 0.02 * k]);
const given = {
  ...inputs,
  purchases: { reading: readPurchases(bought, { client: 0, date: 1, amount: 2 }), place: 'Compras' },
  relations: { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' },
};

test.each(TOOL_IDS)('no two figures of %s stand in one cell', (tool) => {
  for (const { id, sheet } of toolSheets(tool, given, 'en')) {
    const taken = new Set<string>();
    const twice = sheet.cells
      .map(({ row, column }) => `${row},${column}`)
      .filter((place) => taken.has(place) || !taken.add(place));
    expect({ id, twice }).toEqual({ id, twice: [] });
  }
});

test('purchases of six years have a chart of months that is longer than the chart is high', () => {
  const { sheet } = toolSheets('purchases', given, 'en')[0]!;
  const months = sheet.charts.find(({ id }) => id === 'CEC_purchases_tracking')!;
  expect(months.series[0]!.values.rowCount).toBeGreaterThan(months.place.rowCount);
});
