import { networkWorkbook, openWorkbook, readCells } from '../../src/files';
import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { type Inputs, runTool, setTool, toolColumns, toolFields, toolSheets } from '../../src/tools';
import { NO_NUMBERS } from '../../src/sheet';
import { surroundings } from '../../src/tools/network/picture';
import { proposedNetwork } from '../../src/tools/network/settings';
import { networkReport } from '../../src/tools/network/compute';
import { readRelations, relationHeader } from '../../src/value';
import { findings, inputsOf, rowOf, schemeOf, valueAt } from './support';

type Rows = readonly (readonly unknown[])[];
const EDGES: Rows = [
  ['Prescriptor', 'Influido', 'Peso'],
  ['A', 'B', 0.6],
  ['A', 'C', 0.5],
  ['A', 'D', 0.4],
  ['B', 'E', 0.5],
  ['D', 'F', 0.3],
];

function sheetOf(name: string, language: 'es' | 'en' = 'es'): Rows {
  const sheet = openWorkbook(networkWorkbook(language)).sheet(name);
  return readCells(sheet, sheet.usedRange!);
}

/** The example's clients with a list of relations. */
function inputs(edges: Rows = EDGES): Inputs {
  const found = relationHeader(edges)!;
  const relations = { reading: readRelations(edges.slice(found.row + 1), found.columns), place: 'Relaciones' };
  return { ...inputsOf(sheetOf('Clientes') as (string | number)[][]), relations };
}
const run = (of: Inputs, settings: unknown = null, language: 'es' | 'en' = 'en') =>
  runTool('network', settings, of, language).sheets.map(({ sheet }) => sheet);

describe('network value', () => {
  test('the example: who buys for 5,200 is worth 6,015,200, path by path, and first instead of last', () => {
    const [report, list] = run(inputs());
    expect(findings(report!)[0]).toBe('Asesoría Abril is worth 5,200 by itself and 6,015,200 with its network');
    const [own, network, total, multiplier, before, after, lower] = rowOf(report!, 'Asesoría Abril');
    expect([own, network, total, before, after]).toEqual([5200, 6_010_000, 6_015_200, 6, 1]);
    expect(multiplier).toBeCloseTo(1156.77, 2);
    // All weights a fifth lower: 5,200 + 0.8·(1.8 M + 1.2 M + 1.6 M) + 0.64·(0.81 M + 0.6 M).
    expect(lower).toBeCloseTo(5200 + 0.8 * 4_600_000 + 0.64 * 1_410_000, 6);
    const path = report!.cells.find(({ value }) => String(value).includes('Bernal → Envases Ebro'))!;
    expect(valueAt(report!, path.row, 1)).toBeCloseTo(810_000, 6);
    expect(rowOf(report!, 'All others').slice(0, 2)).toEqual([0, 0]);
    const row = list!.cells.find(({ value }) => value === 'Asesoría Abril')!.row;
    expect(valueAt(list!, row, 3)).toBe(4_600_000);
    // Rounded up to the hundredth: the bound holds as it is read.
    expect(valueAt(list!, row, 11)).toBe(0.01);
  });

  test('the client that is drawn can be chosen; one without network value is said', () => {
    const chosen = setTool('network', null, inputs(), { key: 'client', value: 'B' });
    const picture = (settings: unknown): string =>
      String(findings(run(inputs(), settings)[0]!).find((text) => / influences /.test(String(text))));
    expect(picture(null)).toMatch(/^Asesoría Abril influences 3 companies/);
    expect(picture(chosen)).toMatch(/^.*Bernal.* influences 1 company/);
    const none = setTool('network', null, inputs(), { key: 'client', value: 'F' });
    expect(picture(none)).toMatch(/^Asesoría Abril/);
    expect(JSON.stringify(run(inputs(), none)[0]!.cells)).toContain(
      'Client F, chosen in the settings, has no network value',
    );
    expect(setTool('network', null, inputs(), { key: 'client', value: 'Z' })).toBeNull();
    const field = toolFields('network', chosen, inputs(), 'en')
      .flatMap(({ fields }) => fields)
      .find(({ key }) => key === 'client')!;
    // Those who influence somebody, and the choice of nobody in particular.
    expect(field.kind === 'choice' && field.choices.map(({ value }) => value).sort()).toEqual(['', 'A', 'B', 'D']);
  });

  test('a margin rate is nobody’s value: the turnover is proposed, and a margin in money goes before it', () => {
    const table = (header: string, values: readonly number[]): Rows => [
      ['Id', 'Cliente', 'Ventas', 'A', 'B', header],
      ...values.map((value, k) => [`N${k}`, `Cliente ${k}`, 100 * (k + 1), 1, 2, value]),
    ];
    const proposed = (header: string, ...values: number[]) =>
      proposedNetwork(
        inputsOf(table(header, values) as (string | number)[][], () =>
          schemeOf({ turnover: 'Ventas', others: ['A', 'B', header] }),
        ),
      ).value;
    expect(proposed('Margen', 0.2, 0.3, 0.25)).toBe('Ventas');
    expect(proposed('Margen %', 20, 30, 25)).toBe('Ventas');
    expect(proposed('Margen', 20, 30, 25)).toBe('Margen');
  });

  test('more paths than fit: the share reached is said, rounded down, and that the list was cut', () => {
    const many = 100;
    const clients = Array.from({ length: many }, (_, i) => [`N${i}`, `Cliente ${i}`, 100, 1, 2, 3, 1000]);
    const table = [['Id', 'Cliente', 'Ventas', 'A', 'B', 'C', 'Valor propio'], ...clients];
    const edges: Rows = clients.slice(1).map(([id]) => ['N0', id!, 0.5]);
    const relations = { reading: readRelations(edges, { from: 0, to: 1, weight: 2 }), place: 'Relaciones' };
    const [report] = run(
      { ...inputsOf(table, () => schemeOf({ turnover: 'Ventas', others: ['A', 'B', 'C'] })), relations },
      null,
      'es',
    );
    const texts = report!.cells.map(({ value }) => String(value).replaceAll(/\s/g, ' '));
    // 60 of 99 equal paths are 60.6 %.
    expect(texts).toContain('Cliente 0: 60 caminos explican el 60 % de sus 49.500 de valor en red');
    expect(texts.find((text) => text.includes('no llegan al 95 % en las 60 líneas'))).toBeDefined();
    expect(rowOf(report!, 'Todos los demás')[0]).toBeCloseTo(39 * 500, 6);
  });

  test('the workbook that ships holds it, in both languages', () => {
    expect(sheetOf('Relaciones')).toEqual(EDGES);
    expect(relationHeader(sheetOf('Relations', 'en'))!.columns).toEqual({ from: 0, to: 1, weight: 2 });
    expect(sheetOf('Clients', 'en')[1]!.slice(0, 3)).toEqual(['A', 'Abril Advisers', 5200]);
  });

  test('who is around a client: it in the middle, everybody once, a line along every relation that is drawn', () => {
    const of = inputs();
    const report = networkReport(of, of.relations!, { value: 'Valor propio', scale: false, damping: 1, client: null });
    const { clients, line, left } = surroundings(report, 0);
    expect(clients.map(({ ring }) => ring).sort()).toEqual([0, 1, 1, 1, 2, 2]);
    expect(new Set(clients.map(({ client }) => client)).size).toBe(6);
    // There and back along each of five relations.
    expect([line.length, left]).toEqual([11, 0]);
  });

  test('places and errors are plain figures, and the picture’s axes measure nothing', () => {
    const [first, list] = toolSheets('network', inputs(), 'en').map(({ sheet }) => sheet);
    const data = first!.cells.filter(({ look, value }) => look === 'chartData' && typeof value === 'number');
    expect(data.length).toBeGreaterThan(10);
    for (const { value } of data) expect(String(value)).toMatch(/^-?\d(\.\d{1,3})?$/);
    expect(first!.charts[0]!.valueAxis.numberFormat).toBe(NO_NUMBERS);
    expect(first!.cells.map(({ value }) => String(value))).toContain(
      'Totals are exact to the hundredth, rounding included.',
    );
    const errors = list!.cells.filter(({ column, look }) => column === 11 && look === 'figure');
    for (const { value, numberFormat } of errors) {
      expect([0, 0.01]).toContain(value);
      expect(numberFormat).toBe('#,##0.00');
    }
  });

  test('every line of the list is in one place; a company owing everything is refused, or scaled where asked', () => {
    const edges = [
      ...EDGES,
      ['C', 'B', '40 %'],
      ['A', 'Z', 0.2],
      ['A', 'A', 0.2],
      ['A', 'B', -0.1],
      ['A', 'B', 'mucho'],
      ['', 'B', 0.1],
      ['E', 'F', 0],
      ['Fundiciones Faro', 'C', '0,1'],
    ];
    const [report, ...others] = run(inputs(edges));
    expect(findings(report!)[0]).toBe(
      '1 company would owe 100% or more of its value to others: there is no network value',
    );
    expect(others).toEqual([]);
    for (const label of [
      'With a company that is not in the client table',
      'Of a company on itself',
      'With a negative weight',
    ])
      expect(rowOf(report!, label)[0]).toBe(1);
    expect(rowOf(report!, 'In use')[0]).toBe(7);
    expect(rowOf(report!, 'All lines')[0]).toBe(13);
    expect(rowOf(report!, 'Bodegas Bernal')[0]).toBeCloseTo(1, 12);
    // Its settings say so, and a press scales them.
    const scaleField = (settings: unknown) =>
      toolFields('network', settings, inputs(edges), 'en')
        .flatMap(({ fields }) => fields)
        .find(({ key }) => key === 'scale')!;
    expect(scaleField(null).about).toMatch(/owes? 100% or more/);
    expect(scaleField(null).offers).toEqual([{ key: 'scale', value: 'true', label: 'Reduce their weights to 99%' }]);
    const told = setTool('network', null, inputs(edges), { key: 'scale', value: 'true' });
    expect(scaleField(told).offers).toBeUndefined();
    const [scaled] = run(inputs(edges), told);
    expect(findings(scaled!)[0]).toMatch(/with its network, the weights of \d+ compan(y|ies) reduced to 99%$/);
    expect(scaled!.cells.map(({ value }) => value).join(' ')).toMatch(
      /owed [\d.]+% of its value: its weights were reduced together to 99%.*The total hangs much on that: reduced to 90%, .* would be worth [\d,]+/,
    );
  });

  test('a weight is the product of references, degree of influence and trust where the list has those', () => {
    const [report] = run(
      inputs([
        ['Influencer', 'Influenced', 'References', 'DOI', 'Trust'],
        ['A', 'B', 0.5, 0.8, '50%'],
      ]),
    );
    expect(rowOf(report!, 'Asesoría Abril')[1]).toBeCloseTo(0.2 * 3_000_000, 6);
    const damped = setTool('network', null, inputs(), { key: 'damping', value: '0.5' });
    const [half] = run(inputs(), damped);
    expect(rowOf(half!, 'Bodegas Bernal')[1]).toBeCloseTo(0.25 * 2_700_000, 6);
  });

  test('nothing to go by is said', () => {
    const none = setTool('network', null, inputs(), { key: 'value', value: '' });
    expect(findings(run(inputs(), none)[0]!)[0]).toContain('own value is missing');
    expect(findings(run(inputs([EDGES[0]!, ['X', 'Y', 0.2]]))[0]!)[0]).toContain('relates two clients of the table');
    expect(setTool('network', null, inputs(), { key: 'damping', value: '2' })).toBeNull();
  });
});

describe('columns beside the clients', () => {
  const wanted = TOOL_COLUMNS.filter((id) => id.startsWith('tool_network_'));

  test('network value, total, multiplier and rank of the example', () => {
    const of = inputs();
    const at = of.classification.portfolio.names.indexOf('Asesoría Abril');
    const columns = toolColumns('network', null, of, { wanted, language: 'en' });
    expect(columns.map(({ column }) => column)).toEqual(wanted);
    const [value, total, multiplier, rank] = columns.map(({ cells }) => cells[at] as number);
    expect([value, total, rank]).toEqual([6_010_000, 6_015_200, 1]);
    expect(multiplier).toBeCloseTo(1156.77, 2);
    for (const { header } of columns) expect(header).toMatch(/^[^()]+ \(.+\)$/);
  });

  test('without a relation between clients they are empty, and say why', () => {
    const columns = toolColumns('network', null, inputs([EDGES[0]!, ['nadie', 'ninguno', 0.2]]), {
      wanted,
      language: 'es',
    });
    for (const { cells, blank } of columns) {
      expect(new Set(cells)).toEqual(new Set(['']));
      expect(blank).toMatch(/^ninguna relación/);
    }
  });
});

describe('companies that influence each other', () => {
  const circle = inputs([EDGES[0]!, ['A', 'B', 0.5], ['B', 'A', 0.5], ['B', 'E', 0.4]]);
  const settings = { ...proposedNetwork(circle), client: 'A' };

  test('the picture marks a relation that goes both ways', () => {
    const report = networkReport(circle, circle.relations!, settings);
    const [middle] = report.followed;
    expect(surroundings(report, middle!.client).clients.map(({ ring, isMutual }) => [ring, isMutual])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
    const [sheet] = run(circle, settings, 'es');
    expect(JSON.stringify(sheet!.charts)).toContain('⇄ ');
    expect(sheet!.cells.map(({ value }) => value).join(' ')).toContain('⇄ delante de un nombre');
    expect(JSON.stringify(run(inputs())[0]!.charts)).not.toContain('⇄');
  });

  test('what comes round in a circle is said of the most valuable client', () => {
    // Of A: total = (A + 0.5·B + 0.2·E) / (1 − 0.25); what is not of loops is A + 0.5·B + 0.2·E.
    const texts = (of: Inputs, language: 'es' | 'en'): string =>
      run(of, null, language)[0]!
        .cells.map(({ value }) => value)
        .join(' ');
    expect(texts(circle, 'en')).toMatch(
      /At least [\d.]+% of the network value of .* comes by paths that pass one client twice/,
    );
    expect(texts(inputs(), 'en')).not.toContain('pass one client twice');
    expect(run(circle, null, 'es')[0]!.terms).toContain('con el horizonte y la tasa que tenga esa columna');
  });
});
