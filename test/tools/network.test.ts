import { networkWorkbook, openWorkbook, readCells } from '../../src/files';
import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { type Inputs, runTool, setTool, toolColumns, toolFields, toolSheets, valueCard } from '../../src/tools';
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
    // Heads counted: each client is worth 1.
    expect(proposed('Valor propio', 1, 1, 1)).toBe('Valor propio');
    expect(proposed('Valor del cliente %', 1, 1, 1)).toBe('Ventas');
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
    const report = networkReport(of, of.relations!, {
      value: 'Valor propio',
      scale: false,
      weight: null,
      damping: 1,
      client: null,
    });
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

describe('a list that says who refers whom, and no weights', () => {
  const REFERRALS: Rows = [
    ['Referrer', 'Referred', 'Since'],
    ['A', 'B', 2019],
    ['A', 'C', 2020],
    ['A', 'B', 2021],
    ['B', 'E', 2021],
  ];
  const told = (value: string) => setTool('network', null, inputs(REFERRALS), { key: 'weight', value });
  const alike = told('0.2');

  test('is read, and nothing is worked out before somebody says a weight: none is proposed', () => {
    expect(proposedNetwork(inputs(REFERRALS)).weight).toBeNull();
    const { sheets, lack } = runTool('network', null, inputs(REFERRALS), 'en');
    expect(findings(sheets[0]!.sheet)[0]).toMatch(/^The list says who influences whom, but not how much/);
    expect(lack).toBe('relationWeight');
    const columns = toolColumns('network', null, inputs(REFERRALS), { wanted: ['tool_network_total'], language: 'en' });
    expect(columns[0]).toMatchObject({ blank: expect.stringMatching(/^neither the list nor the settings/) });
    for (const value of ['0', '-0.1', '1.5', 'some']) expect(told(value)).toBeNull();
  });

  test('every relation has the one that is said, the same two companies once, and it is said to be a judgement', () => {
    const [report, list] = run(inputs(REFERRALS), alike);
    expect(findings(report!)[0]).toBe(
      'Asesoría Abril is worth 5,200 by itself and 1,193,200 with its network, with a weight of 20% said for all relations',
    );
    // 5,200 + 0.2·(B + C) + 0.2²·E, and with weights a fifth lower and higher.
    const { row } = report!.cells.find(({ value }) => value === 'Asesoría Abril')!;
    const [total, lower, higher] = [3, 7, 8].map((column) => valueAt(report!, row, column) as number);
    const by = (weight: number): number => 5200 + weight * (3e6 + 2.4e6) + weight ** 2 * 2.7e6;
    [total!, lower!, higher!].forEach((one, k) => expect(one).toBeCloseTo(by([0.2, 0.16, 0.24][k]!), 6));
    const texts = report!.cells.map(({ value }) => value).join(' ');
    expect(texts).toContain('The weight of each relation is 20%, the same for all: the list does not say them');
    expect(rowOf(report!, 'With the same two companies as another')[0]).toBe(1);
    expect(list).toBeDefined();
    const columns = toolColumns('network', alike, inputs(REFERRALS), {
      wanted: ['tool_network_total'],
      language: 'en',
    });
    expect(columns[0]!.header).toContain('with a weight of 20% for all relations');
  });

  test('trust that it says multiplies that weight', () => {
    const trusted: Rows = [
      ['Referrer', 'Referred', 'Trust'],
      ['A', 'B', '50%'],
    ];
    const [report] = run(inputs(trusted), alike);
    expect(rowOf(report!, 'Asesoría Abril')[1]).toBeCloseTo(0.1 * 3e6, 6);
    expect(report!.cells.map(({ value }) => value).join(' ')).toContain('is 20% times the trust that the list says');
    expect(findings(report!)[0]).toContain(', with a weight said of 20% times the trust of each relation');
    const given = inputs(trusted);
    const [column] = toolColumns('network', alike, given, { wanted: ['tool_network_total'], language: 'es' });
    expect(column!.header).toMatch(/con un peso del 20\s% por la confianza de cada relación/);
    const card = valueCard({ ...given, kept: { network: alike } }, 0, 'es').how.join('\n');
    expect(card).toMatch(/El peso de cada relación es el 20\s% por la confianza que dice la lista/);
  });

  test('a weight is shown as it was told', () => {
    const [report] = run(inputs(REFERRALS), told('0.0125'));
    expect(findings(report!)[0]).toContain('with a weight of 1.25% said');
    expect(report!.cells.map(({ value }) => value).join(' ')).toContain('The weight of each relation is 1.25%');
    const [column] = toolColumns('network', told('0.0125'), inputs(REFERRALS), {
      wanted: ['tool_network_value'],
      language: 'en',
    });
    expect(column!.header).toContain('with a weight of 1.25% for all relations');
  });

  test('so many referrers that a company owes everything are told of, as with weights', () => {
    const crowd: Rows = [REFERRALS[0]!, ...['A', 'B', 'C', 'D', 'E'].map((from) => [from, 'F', 2020])];
    expect(findings(run(inputs(crowd), alike)[0]!)[0]).toMatch(/^1 company would owe 100% or more/);
    const scaled = setTool('network', alike, inputs(crowd), { key: 'scale', value: 'true' });
    expect(findings(run(inputs(crowd), scaled)[0]!)[0]).toMatch(/said for all relations, the weights of 1 company/);
  });

  test('a list with weights of its own goes by them, and says that the other counts for nothing', () => {
    const { sheets, unused } = runTool('network', alike, inputs(), 'en');
    expect(rowOf(sheets[0]!.sheet, 'Asesoría Abril')[2]).toBe(6_015_200);
    expect(unused).toEqual([
      {
        sentence: 'The weight said for all relations does not count: the list has its own.',
        way: 'To use it, say where the list is read that no column is the weight.',
        settings: [],
        withoutColumn: ['relations.weight'],
      },
    ]);
    expect(runTool('network', null, inputs(), 'en').unused).toEqual([]);
  });

  test('its field stands where the list says no weights, and where one was said', () => {
    const keys = (of: Inputs, settings: unknown) =>
      toolFields('network', settings, of, 'en').flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys(inputs(REFERRALS), null)).toContain('weight');
    expect(keys(inputs(), null)).not.toContain('weight');
    expect(keys(inputs(), alike)).toContain('weight');
  });
});

describe('weights that stand as text', () => {
  const written = (...weights: string[]): Inputs =>
    inputs([EDGES[0]!, ...weights.map((weight, k) => ['A', 'BCDEF'[k]!, weight])]);
  const of = (given: Inputs, language: 'es' | 'en' = 'en') => {
    const [report] = run(given, setTool('network', null, given, { key: 'scale', value: 'true' }), language);
    return {
      used: rowOf(report!, language === 'en' ? 'In use' : 'En uso')[0],
      text: report!.cells.map(({ value }) => value).join(' '),
    };
  };

  test('“1,234” is read by the mark that the others prove', () => {
    const proven = of(written('0,25', '1,234'));
    expect(proven.used).toBe(2);
    expect(proven.text).toContain(
      '1 weight that stands as text and can be read in two ways (“1,234”) was read with a decimal comma',
    );
  });

  test('where nothing decides, it is not read, and it is said where to decide; where it is told, it is', () => {
    const open = of(written('1,234', '2,500'), 'es');
    expect(open.used).toBe(0);
    expect(open.text).toContain('2 pesos escritos como texto no se han leído');
    const lines = [['A', 'B', '1,234']];
    expect(readRelations(lines, { from: 0, to: 1, weight: 2 }, { decimal: ',' }).lines[0]!.weight).toBe(1.234);
    expect(readRelations(lines, { from: 0, to: 1, weight: 2 }, { decimal: '.' }).lines[0]!.weight).toBe(1234);
  });

  test('both marks contradict each other', () => {
    expect(of(written('0,5', '0.25')).text).toContain(
      '2 weights that stand as text were not read: 1 fits only a decimal comma and 1 only a decimal point.',
    );
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
