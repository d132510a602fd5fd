import { valueReport } from '../../src/tools/value/compute';
import { valueSheets } from '../../src/tools/value/sheet';
import { inputsOf, sampleInputs, valueAt } from './support';
import { HEADERS, ROWS, scheme, table, settingsFor, atMean } from './valueInputs';

describe('what the clients are worth', () => {
  test('by group and segment the values add up, and the simple formula stands beside the total', () => {
    const inputs = table();
    const report = valueReport(inputs, settingsFor(inputs, { years: 5 }));
    const { crossing, crossingValue, totals, values, figures, simple } = report;
    const sum = (rows: readonly (readonly number[])[]) => rows.flat().reduce((total, value) => total + value, 0);
    expect(sum(crossing)).toBe(totals.clients);
    expect(sum(crossingValue)).toBeCloseTo(totals.net, 6);
    let hand = 0;
    values.net.forEach((net, i) => {
      if (!Number.isNaN(net)) hand += 5 * values.yearly[i]! - figures.acquisitionCost.values[i]!;
    });
    expect(simple!.simple).toBeCloseTo(hand, 6);
    expect(simple!.years).toBe(5);
    expect(simple!.value).toBeCloseTo(totals.own - totals.acquisition, 6);
    // Without a horizon a retention of 0.9 is ten years.
    const open = valueReport(inputs, settingsFor(inputs, { years: null })).simple!;
    expect(open.years).toBeGreaterThan(3);
    expect(open.years).toBeLessThan(10);
    for (const language of ['es', 'en'] as const) {
      const [sheet] = valueSheets(report, inputs, settingsFor(inputs, { years: 5 }), language);
      const text = sheet!.cells.map(({ value }) => String(value)).join(' ');
      // Both tables of groups and segments end with their sums, in a column and a row.
      const all = language === 'es' ? 'Todos' : 'All';
      const heads = sheet!.cells.filter(({ value, column }) => value === all && column > 0);
      const sums = sheet!.cells.filter(({ value, column }) => value === all && column === 0);
      expect([heads.length, sums.length]).toEqual([2, 2]);
      const corner = (k: number) => valueAt(sheet!, sums[k]!.row, heads[k]!.column);
      expect(corner(0)).toBe(totals.clients);
      expect(corner(1)).toBeCloseTo(totals.net, 6);
      expect(text).toContain('=CEC.CLVSIMPLE');
      expect(text).toContain('=CEC.REFERENCE');
      expect(text).toContain(language === 'es' ? 'segmento CEC (valor' : 'CEC segment (value');
    }
  });

  test('m = sales × rate − cost to serve, once; the empty cell is assumed, the unreadable one a gap', () => {
    const inputs = table();
    const { values, figures } = valueReport(inputs, settingsFor(inputs, { years: null }));
    expect([...values.yearly.slice(0, 2)]).toEqual([25_000, 9_000]);
    expect(values.own[0]).toBeCloseTo((25_000 * 0.9) / (1.1 - 0.9), 6);
    expect(values.own[1]).toBeCloseTo((9_000 * 0.8) / (1.1 - 0.8), 6);
    expect([...figures.retention.sources]).toEqual([1, 3, 1, 1, 0]);
    expect(values.own[2]).toBeNaN();
    expect(values.own[4]).toBeNaN();
  });

  test('a family’s rate stands in for the client’s, and what the client buys elsewhere may be won', () => {
    const inputs = table();
    const proposed = settingsFor(inputs, { familyRates: [{ family: 'Bares', rate: 0.25 }] });
    const settings = {
      ...proposed,
      figures: { ...proposed.figures, crossProbability: { from: null, assumption: 0.1 } },
    };
    const { values, figures } = valueReport(inputs, settings);
    expect([...figures.marginRate.sources]).toEqual([1, 1, 2, 1, 1]);
    expect(values.yearly[2]).toBe(20_000 * 0.25 - 1_000);
    // B buys 200,000 in all: 150,000 elsewhere at its margin of 20 %.
    expect(figures.crossMargin.values[1]).toBeCloseTo(30_000, 6);
    expect(values.crossSell[1]).toBeCloseTo(0.1 * 30_000 * values.multiple[1]!, 6);
  });

  test('a column that is gone is said, and its figures are assumed', () => {
    const inputs = table();
    const proposed = settingsFor(inputs);
    const retention = { from: { header: 'Fidelidad', unit: 'fraction' as const }, assumption: 0.5 };
    const report = valueReport(inputs, { ...proposed, figures: { ...proposed.figures, retention } });
    expect(report.lost).toEqual(['Fidelidad']);
    expect([...report.figures.retention.sources]).toEqual([3, 3, 3, 3, 3]);
  });

  test('potential and lost clients have no value and are counted', () => {
    const inputs = sampleInputs();
    const { values, totals, whale, lines } = valueReport(inputs, settingsFor(inputs));
    const out = [...values.gaps].filter((gap) => gap === 1).length;
    const { kinds } = inputs.classification.portfolio;
    expect(out).toBe([...kinds].filter((kind) => kind === 1 || kind === 3).length);
    expect(whale.order.length).toBe(totals.clients);
    expect(lines.reduce((sum, { clients }) => sum + clients, 0)).toBe(totals.clients);
    expect(lines.reduce((sum, { net }) => sum + net, 0)).toBeCloseTo(totals.net, 4);
  });

  test('the order of rows decides nothing', () => {
    const inputs = table();
    const turned = table([...ROWS].reverse());
    const one = valueReport(inputs, settingsFor(inputs));
    const other = valueReport(turned, settingsFor(turned));
    expect(other.totals).toEqual(one.totals);
    expect([...other.segments].reverse()).toEqual([...one.segments]);
  });
});

describe('a value that is mostly not what the client buys', () => {
  const small = inputsOf(
    [[...HEADERS, 'Referidos'], ...ROWS.map((row, k) => [...row, k === 3 ? 4 : 0])].map((row, k) =>
      k === 4 ? row.map((cell, c) => (c === 5 ? 100 : cell)) : row,
    ),
    scheme,
  );

  test('says so in its sum, with how many it brought and what each is assumed to be worth', () => {
    const [, list] = atMean(small, 'es');
    const said = String(valueAt(list!.sheet, list!.sheet.cells.find(({ value }) => value === 'D')!.row, 17));
    expect(said).toMatch(/4 clientes traídos, que se supone que valen lo que la media de la cartera/);
    expect(said).toMatch(/índice [\d.,]+\s%: la mayor parte del valor es lo que se cuenta por sus referidos/);
    const [, first] = atMean(small, 'en');
    const own = String(valueAt(first!.sheet, first!.sheet.cells.find(({ value }) => value === 'A')!.row, 17));
    expect(own).not.toContain('index');
  });
});
