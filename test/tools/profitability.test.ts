import { classAction, financingCost, receivableOf, servingAction } from '../../src/accounts';
import type { Sheet } from '../../src/sheet';
import { runTool, setTool, toolColumns, toolSheets, type Inputs } from '../../src/tools';
import { criterionColumns, readPortfolio, sampleTable } from '../../src/portfolio';
import { profitabilityOf } from '../../src/tools/profitability/compute';
import { proposedProfitability, type ProfitabilitySettings } from '../../src/tools/profitability/settings';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';

const settingsFor = (inputs: Inputs, more: Partial<ProfitabilitySettings> = {}): ProfitabilitySettings => ({
  ...proposedProfitability(inputs.classification.portfolio),
  ...more,
});
const resultOf = (inputs: Inputs, more: Partial<ProfitabilitySettings> = {}) =>
  profitabilityOf(inputs.classification, settingsFor(inputs, more));
const HEADER = ['Cliente', 'Facturación', 'Cuota', 'Margen', 'Pedidos al año', 'Visitas al año', 'Días de cobro'];
const table = (...rows: (string | number)[][]): Inputs =>
  inputsOf([HEADER, ...rows], () =>
    schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Pedidos al año', 'Visitas al año'] }),
  );

const SERVING = 'What to do after serving, or why it is not known';
/** What the list says of a client under a header. */
const listed = (sheet: Sheet, id: string, header: string): string | number => {
  const { column } = sheet.cells.find(({ value, look }) => look.startsWith('head') && value === header)!;
  const { row } = sheet.cells.find((cell) => cell.column === 0 && cell.value === id)!;
  return valueAt(sheet, row, column)!;
};

test('the published case: sales of five million at 90 and at 80 days and 8 %, in engine, tool and sheet', () => {
  expect(financingCost(receivableOf(5_000_000, 90), 0.08)).toBeCloseTo(98_630.14, 2);
  expect(financingCost(receivableOf(5_000_000, 80), 0.08)).toBeCloseTo(87_671.23, 2);
  const inputs = table(['A', 5_000_000, 0.5, 900_000, 10, 4, 90], ['B', 5_000_000, 0.5, 900_000, 10, 4, 80]);
  const { costs, net } = resultOf(inputs, { rate: 0.08 });
  expect([...costs[2]!.amounts!]).toEqual([expect.closeTo(98_630.14, 2), expect.closeTo(87_671.23, 2)]);
  expect(net[0]).toBeCloseTo(900_000 - 98_630.14, 2);
  const { sheet } = runTool('profitability', settingsFor(inputs, { rate: 0.08 }), inputs, 'es').sheets[1]!;
  expect(listed(sheet, 'A', 'Financiación')).toBeCloseTo(98_630.14, 2);
  expect(listed(sheet, 'A', 'Resultado después de servir')).toBeCloseTo(801_369.86, 2);
});

test('cost per order × orders, per visit × visits and the money owed, less than the margin by their sum', () => {
  const inputs = table(['A', 73_000, 0.5, 20_000, 100, 12, 50]);
  const { cost, net, totals } = resultOf(inputs, { orderCost: 30, visitCost: 60, rate: 0.1 });
  expect(cost[0]).toBeCloseTo(3000 + 720 + 1000, 9);
  expect(net[0]).toBeCloseTo(20_000 - 4720, 9);
  expect(totals).toEqual({ clients: 1, margin: 20_000, cost: expect.closeTo(4720, 9), net: expect.closeTo(15_280, 9) });
});

test('the parts of the cost add up to the cost in the headline, where a client lacks a margin or a quantity too', () => {
  const inputs = table(
    ['A', 73_000, 0.5, 20_000, 100, 12, 50],
    ['B', 50_000, 0.5, '', 40, 3, 30],
    ['C', 40_000, 0.5, 9000, '', 2, 30],
  );
  const told = { orderCost: 30, visitCost: 60, rate: 0.1 };
  const { costs, totals } = resultOf(inputs, told);
  expect(costs.map(({ total }) => total)).toEqual([3000, 720, expect.closeTo(1000, 9)]);
  expect(totals.cost).toBeCloseTo(4720, 9);
  const [first] = runTool('profitability', settingsFor(inputs, told), inputs, 'en').sheets.map(({ sheet }) => sheet);
  expect(rowOf(first!, 'Sum')).toEqual(
    expect.arrayContaining([expect.closeTo(4720, 9), 'Of the one client with all that it takes']),
  );
});

test('a cost that nobody stated is not counted and not zero; a quantity that is missing leaves the client without', () => {
  const inputs = table(['A', 73_000, 0.5, 20_000, 100, 12, 50], ['B', 50_000, 0.5, 9000, '', 3, 30]);
  const none = resultOf(inputs);
  expect(none.counted).toBe(false);
  expect([...none.net]).toEqual([NaN, NaN]);
  expect(findings(toolSheets('profitability', inputs, 'es')[0]!.sheet)).toContain('Coste de servir: sin declarar');
  const some = runTool('profitability', settingsFor(inputs, { orderCost: 30 }), inputs, 'en').sheets.map(
    ({ sheet }) => sheet,
  );
  expect(rowOf(some[0]!, 'Visits').slice(0, 2)).toEqual(['Not stated', 'Not counted']);
  expect(rowOf(some[0]!, 'Orders').slice(0, 4)).toEqual([30, 3000, 1, 'Column “Pedidos al año”']);
  expect(['Result after serving', SERVING].map((header) => listed(some[1]!, 'B', header))).toEqual([
    '',
    'Its orders are missing',
  ]);
});

test('visits come from the service policy where no column says them', () => {
  const header = HEADER.filter((one) => one !== 'Visitas al año');
  const inputs = inputsOf([header, ['A', 73_000, 0.5, 20_000, 100, 50], ['B', 1000, 0.05, 200, 3, 30]], () =>
    schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Pedidos al año', 'Margen'] }),
  );
  const { costs } = resultOf(inputs, { visitCost: 100 });
  expect([...costs[1]!.amounts!]).toEqual([1200, 0]);
});

test('the corners of ABC × ABC, what lies between them, and the axis of serving', () => {
  const table3 = ([1, 2, 3] as const).map((t) => ([1, 2, 3] as const).map((m) => classAction(t, m)));
  expect(table3).toEqual([
    ['keep', 'reprice', 'reprice'],
    ['develop', 'keep', 'reprice'],
    ['develop', 'develop', 'automate'],
  ]);
  expect([servingAction(true, true), servingAction(true, false)]).toEqual(['protect', 'reprice']);
  expect([servingAction(false, true), servingAction(false, false)]).toEqual(['maintain', 'exit']);
});

test('classes by what the larger reach; a loss is C whatever its size; cells and actions add up to the clients', () => {
  const inputs = table(
    ['A', 800, 0.5, 10, 1, 1, 1],
    ['B', 150, 0.5, 100, 1, 1, 1],
    ['C', 40, 0.5, -900, 1, 1, 1],
    ['D', 10, 0.5, 5, 1, 1, 1],
  );
  const { turnoverClass, marginClass, cells, classActions } = resultOf(inputs);
  expect([...turnoverClass]).toEqual([1, 2, 3, 3]);
  expect([...marginClass]).toEqual([2, 1, 3, 3]);
  expect(cells.flat().reduce((sum, { clients }) => sum + clients, 0)).toBe(4);
  expect(classActions.reprice).toEqual({ clients: 1, turnover: 800, margin: 10 });
  expect(classActions.develop.clients).toBe(1);
  expect(classActions.automate.margin).toBe(-895);
});

test('the axis: large and small by class A, enough strictly above the cut', () => {
  const inputs = table(
    ['A', 8000, 0.5, 2000, 10, 1, 1],
    ['B', 900, 0.5, 100, 10, 1, 1],
    ['C', 800, 0.5, 900, 10, 1, 1],
  );
  const { serving } = resultOf(inputs, { orderCost: 10 });
  // B: 100 − 10 × 10 = 0, which is not above 0 % of its turnover.
  expect([...serving]).toEqual([1, 4, 3]);
  expect([...resultOf(inputs, { orderCost: 10, enough: 0.25 }).serving]).toEqual([2, 4, 3]);
});

test('who bought nothing is not judged by a margin of zero, and is counted apart; the curve counts clients', () => {
  const inputs = table(['A', 8000, 0.5, 2000, 10, 1, 1], ['B', 0, 0.5, 0, 0, 1, 1], ['C', 800, 0.5, 40, 10, 1, 1]);
  const told = { orderCost: 10 };
  const result = resultOf(inputs, told);
  expect([...result.serving]).toEqual([1, 0, 4]);
  expect(result.unsold).toEqual({ clients: 1, margin: 0, net: 0 });
  const [sheet, list] = runTool('profitability', settingsFor(inputs, told), inputs, 'en').sheets.map(
    (one) => one.sheet,
  );
  expect(rowOf(sheet!, 'Not judged').slice(0, 4)).toEqual([1, 0, 0, 0]);
  expect(findings(sheet!)).toContain('After the cost to serve, of 2 clients 0 are to be repriced and 1 to be exited');
  expect(listed(list!, 'B', SERVING)).toBe('It has bought nothing: there is no margin to judge');
  const names = sheet!.cells
    .filter(({ look, column }) => look === 'chartData' && column === 9)
    .map(({ value }) => value);
  expect(names).toEqual(['0', '1', '2', '3']);
});

test('the heading of the Pareto says the share of clients that its figure is of', () => {
  const rows = [500, 400, 100, 50, 30, 20].map((margin, k) => [`C${k}`, 1000, 0.5, margin, 10, 4, 30]);
  const inputs = table(...rows);
  const { sheet } = runTool('profitability', settingsFor(inputs), inputs, 'es').sheets[0]!;
  // Two of six are a third, not the fifth that was asked for.
  expect(findings(sheet)[0]).toMatch(
    /^De 6 clientes actuales con margen, dejan ganancia 6 y no la dejan 0; los 2 que más dejan \(el 33,3\s%\) suman el 81,8\s% del margen$/,
  );
});

test('told by key; a column that is gone is named and not counted', () => {
  const inputs = sampleInputs();
  const set = (key: string, value: string): unknown => setTool('profitability', null, inputs, { key, value });
  expect(set('orderCost', '25')).toMatchObject({ orderCost: 25 });
  expect(set('orderCost', '')).toMatchObject({ orderCost: null });
  expect(set('orderCost', '-1')).toBeNull();
  expect(set('orders', 'No existe')).toBeNull();
  expect(set('visits', '')).toMatchObject({ visits: { from: 'policy' } });
  expect(set('levelA', '0.97')).toBeNull();
  const gone = runTool('profitability', settingsFor(inputs, { orders: 'Antigua', orderCost: 5 }), inputs, 'es');
  const text = gone.sheets[0]!.sheet.cells.map(({ value }) => value).join('\n');
  expect(text).toContain('ya no están en la tabla: «Antigua»');
});

test('the sample: every current client with its figures has what is left of it, and lists and totals agree', () => {
  const inputs = sampleInputs();
  const told = { orderCost: 30, visitCost: 60, rate: 0.08 };
  const { totals, net, servingLines, costs, unsold } = resultOf(inputs, told);
  expect(totals.clients).toBeGreaterThan(150);
  expect(totals.net).toBeCloseTo(
    net.filter((value) => !Number.isNaN(value)).reduce((sum, value) => sum + value, 0),
    6,
  );
  const lines = Object.values(servingLines);
  expect(lines.reduce((sum, { clients }) => sum + clients, 0) + unsold.clients).toBe(totals.clients);
  expect(lines.reduce((sum, line) => sum + line.net, 0) + unsold.net).toBeCloseTo(totals.net, 6);
  expect(costs.map(({ header }) => header)).toEqual(['Pedidos al año', 'Visitas al año', 'Días de cobro']);
});

describe('columns beside the clients', () => {
  const WANTED = ['tool_profitability_cost', 'tool_profitability_net', 'tool_profitability_axis'] as const;
  const told = (inputs: Inputs) => settingsFor(inputs, { orderCost: 30, rate: 0.08 });
  const columnsOf = (inputs: Inputs, settings: unknown = told(inputs)) =>
    toolColumns('profitability', settings, inputs, { wanted: WANTED, language: 'es' });

  test('their headers say which parts are counted; without one there are none', () => {
    const inputs = sampleInputs();
    const columns = columnsOf(inputs);
    expect(columns.map(({ header }) => header.replaceAll('\u00a0', ' '))).toEqual([
      'Coste de servir (pedidos y financiación, euros)',
      'Resultado después de servir (pedidos y financiación, euros)',
      'Eje de servicio (suficiente: más del 0 % de la facturación)',
    ]);
    const { net } = resultOf(inputs, { orderCost: 30, rate: 0.08 });
    expect(columns[1]!.cells).toEqual(Array.from(net, (value) => (Number.isNaN(value) ? '' : value)));
    expect(columnsOf(inputs, null)).toEqual([]);
  });

  test('what is left after serving can be chosen as a criterion, and takes no role by itself', () => {
    const inputs = sampleInputs();
    const cells = sampleTable({ language: 'es' }).cells;
    const columns = columnsOf(inputs);
    const at = new Map([...inputs.classification.portfolio.sourceRows].map((row, i) => [row, i]));
    const wider = cells.map((row, r) => [
      ...row,
      ...columns.map(({ header, cells: its }) => (r === 3 ? header : at.has(r) ? its[at.get(r)!]! : '')),
    ]);
    const before = readPortfolio({ cells, firstRow: 0, firstColumn: 0 });
    const { portfolio } = readPortfolio({ cells: wider, firstRow: 0, firstColumn: 0 });
    expect([...portfolio.roles]).toEqual([...before.portfolio.roles]);
    const headers = criterionColumns(portfolio).map(({ header }) => header);
    expect(headers).toContain(columns[1]!.header);
    expect(headers).not.toContain(columns[0]!.header);
  });
});

describe('columns of the list that nothing fills', () => {
  const headsOf = (told: Parameters<typeof settingsFor>[1]): { heads: string[]; said: string[] } => {
    const inputs = table(['A', 8000, 0.5, 2000, 10, 1, 1], ['B', 900, 0.5, 100, 10, 1, 1]);
    const { sheet } = runTool('profitability', settingsFor(inputs, told), inputs, 'en').sheets[1]!;
    const heads = sheet.cells.filter(({ look }) => look.startsWith('head')).map(({ value }) => String(value));
    expect(sheet.widths).toHaveLength(heads.length);
    expect(sheet.notes!.notes.column).toBe(heads.length - 1);
    return { heads, said: sheet.cells.map(({ value }) => String(value)) };
  };

  test('are left out and named while no cost to serve is stated', () => {
    const { heads, said } = headsOf({});
    expect(heads).toEqual([
      'Code',
      'Client',
      'Segment',
      'Turnover',
      'Margin',
      'Margin %',
      'ABC turnover and margin',
      'By its classes',
      'Notes',
    ]);
    expect(said.join(' ')).toMatch(
      /Left out, as there is nothing of any client: “Orders”, .* and “What to do after serving/,
    );
    expect(said).toContain(
      'The cost to serve is stated in the settings of “Margin and cost to serve”; its columns come with it.',
    );
  });

  test('come with what is stated, part by part', () => {
    const { heads, said } = headsOf({ orderCost: 10 });
    expect(heads).toContain('Orders');
    expect(heads).toContain('What to do after serving, or why it is not known');
    expect(heads).not.toContain('Visits');
    expect(said.join(' ')).toContain('Left out, as there is nothing of any client: “Visits” and “Financing”.');
  });
});

test.each(['es', 'en'] as const)(
  'where nothing is served, the list has the room for a line a client (%s)',
  (language) => {
    const { sheet } = toolSheets('profitability', sampleInputs(), language)[1]!;
    const head = sheet.print.titleRows!.row;
    const higher = sheet.heights.filter(({ row, height }) => row > head && height > 15);
    expect(higher.length).toBeLessThan(0.1 * sampleInputs().classification.portfolio.size);
  },
);

test('its first sentence says how many clients earn and how many do not; after serving, too', () => {
  const inputs = inputsOf([
    ['Cliente', 'Facturación', 'Cuota', 'Margen', 'Años', 'Pedidos al año'],
    ['Uno', 1000, 0.3, 400, 3, 10],
    ['Dos', 800, 0.2, 30, 3, 12],
    ['Tres', 500, 0.2, 0, 3, 2],
    ['Cuatro', 300, 0.2, -50, 3, 2],
  ]);
  const settings = setTool('profitability', null, inputs, { key: 'orderCost', value: '10' });
  const of = (language: 'es' | 'en') => findings(runTool('profitability', settings, inputs, language).sheets[0]!.sheet);
  expect(of('es')[0]).toContain('De 4 clientes actuales con margen, dejan ganancia 2 y no la dejan 2;');
  expect(of('en')[0]).toContain('Of 4 current clients with a margin, 2 earn and 2 do not;');
  expect(of('es').find((one) => String(one).startsWith('Servir cuesta'))).toMatch(/dejan ganancia 1 y no la dejan 3$/);
  const { sheet } = runTool('profitability', settings, inputs, 'es').sheets[0]!;
  const text = sheet.cells.map(({ value }) => value).join('\n');
  expect(text).toContain('Sin ganancia: 2, de los que 1 pierde dinero (su margen es negativo).');
  expect(text).toContain('1 cliente que deja margen pierde dinero al servirlo.');
});
