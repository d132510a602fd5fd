import { purchaseColumns, readPurchases } from '../../src/value';
import { type Inputs, runTool, setTool, stageLines, toolFields, toolSheets } from '../../src/tools';
import { familyMatrix } from '../../src/tools/families/compute';
import { type FamiliesSettings, proposedFamilies } from '../../src/tools/families/settings';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';

const HEADER = ['Código', 'Facturación', 'Cuota', 'Margen', 'Años', 'Sector', 'Compras totales'];
const PRODUCTS = ['Ventas equipos', 'Ventas redes', 'Ventas software'];
/** Six clients of one sector that buy, and one that does not buy networks. */
const ROWS: (string | number)[][] = [
  ...[10, 20, 30, 40, 50, 60].map((part, k) => [
    ...[`C${k}`, 1000, 0.5, 200, 3, 'Industria', 2000],
    ...[850 - 10 * part, 10 * part, 150],
  ]),
  ['C6', 2000, 0.5, 400, 3, 'Industria', 4000, 1850, 0, 150],
  ['C7', 2000, 0.95, 400, 3, 'Industria', 2100, 1850, 0, 150],
  ['C8', 3000, 0.5, 300, 3, 'Servicios', 6000, 3000, 0, 0],
];
const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Margen', 'Años'] });
const fromColumns = (): Inputs => inputsOf([[...HEADER, ...PRODUCTS], ...ROWS], scheme);
const settingsFor = (inputs: Inputs, more: Partial<FamiliesSettings> = {}): FamiliesSettings => ({
  ...proposedFamilies(inputs.classification.portfolio),
  by: 'Sector',
  ...more,
});
/** The same sales as lines of orders, over two years. */
function fromList(): Inputs {
  const inputs = inputsOf([HEADER, ...ROWS.map((row) => row.slice(0, HEADER.length))], scheme);
  const head = ['Cliente', 'Fecha', 'Importe', 'Familia'];
  const lines = ROWS.flatMap((row) =>
    PRODUCTS.flatMap((product, k) => {
      const amount = Number(row[HEADER.length + k]);
      return amount === 0 ? [] : [45_000, 45_400].map((day) => [row[0]!, day, amount / 2, product]);
    }),
  );
  const others = [
    ['C0', 45_000, 7, ''],
    ['Z9', 45_000, 7, PRODUCTS[0]!],
  ];
  const reading = readPurchases([...lines, ...others], purchaseColumns(head));
  return { ...inputs, purchases: { reading, place: 'pedidos.csv' } };
}

test.each([
  ['columns', fromColumns],
  ['list', fromList],
])('sales, margin, buyers and gaps from %s, against sums by hand', (source, make) => {
  const inputs = make();
  const found = familyMatrix(inputs, settingsFor(inputs));
  expect(found.source).toBe(source);
  const [equipment, networks] = [found.products.indexOf('Ventas equipos'), found.products.indexOf('Ventas redes')];
  const [industry, services] = [found.groups.indexOf('Industria'), found.groups.indexOf('Servicios')];
  expect(found.clients[industry]).toBe(8);
  expect(found.turnover[networks]![industry]).toBeCloseTo(2100, 9);
  expect(found.turnover[equipment]![services]).toBeCloseTo(3000, 9);
  expect(found.buyers[networks]).toEqual(expect.arrayContaining([6, 0]));
  expect(found.margin![networks]![industry]).toBeCloseTo(0.2 * 2100, 9);
  expect(found.total).toBeCloseTo(6 * 1000 + 2000 + 2000 + 3000, 9);
  // Of six buyers the median share is (30 + 40) / 200 of what they buy.
  expect(found.shares[networks]![industry]).toBeCloseTo(0.35, 9);
  expect(found.shares[networks]![services]).toBeNaN();
  const { ids } = inputs.classification.portfolio;
  const gap = (id: string, product: string) =>
    found.gaps.find((one) => ids[one.client] === id && found.products[one.product] === product)!;
  expect(gap('C6', 'Ventas redes')).toMatchObject({ worth: expect.closeTo(700, 9), capped: false });
  expect(gap('C7', 'Ventas redes')).toMatchObject({ worth: expect.closeTo(100, 9), capped: true });
  expect(gap('C8', 'Ventas redes').worth).toBeNaN();
  expect(found.gaps).toHaveLength(4);
  expect(found.worth).toBeCloseTo(800, 9);
  expect(found.leftOut).toBe(source === 'list' ? 2 : 0);
});

test('a list says its days, and which of its lines are of clients that the matrix is not about', () => {
  const base = fromList();
  const { reading } = base.purchases!;
  const lost = ROWS.map((row) => [...row.slice(0, HEADER.length), row[0] === 'C8' ? 'Perdido' : 'Actual']);
  const inputs = { ...inputsOf([[...HEADER, 'Situación'], ...lost], scheme), purchases: base.purchases! };
  const found = familyMatrix(inputs, settingsFor(inputs));
  expect(found.inactive).toEqual({ lines: 2, amount: 3000 });
  expect(found.total).toBeCloseTo(6 * 1000 + 2000 + 2000, 9);
  expect(found.span).toEqual(reading.span);
  const text = (of: Inputs, language: 'es' | 'en'): string =>
    JSON.stringify(runTool('families', settingsFor(of), of, language).sheets[0]!.sheet.cells.map(({ value }) => value));
  expect(text(inputs, 'es')).toContain('La lista va del 15/03/2023 al 18/04/2024');
  expect(text(inputs, 'es')).toContain('Tampoco cuentan 2 líneas de clientes potenciales o perdidos (3.000');
  expect(text(inputs, 'en')).toContain('Nor do 2 lines of potential or lost clients count (');
  expect(text(base, 'en')).not.toContain('Nor do');
  expect(text(fromColumns(), 'en')).not.toContain('The list is from');
});

test('the sheets say the same: heat map, gaps, and each gap with its client', () => {
  const inputs = fromColumns();
  const [first, list] = runTool('families', settingsFor(inputs), inputs, 'es').sheets.map(({ sheet }) => sheet);
  expect(rowOf(first!, 'Ventas redes').slice(0, 3)).toEqual(expect.arrayContaining([2100, '–']));
  expect(findings(first!)).toContain('4 huecos de venta cruzada: todos llenos, valdrían 800 al año');
  expect(first!.rules.filter(({ kind }) => kind === 'colorScale').length).toBe(4);
  const { row } = list!.cells.find(({ column, value }) => column === 0 && value === 'C6')!;
  expect([3, 4, 5, 6].map((column) => valueAt(list!, row, column))).toEqual(['Ventas redes', 'Industria', 700, 'No']);
  // Few buyers alike: said in a word, not left empty.
  const few = list!.cells.find(({ column, value }) => column === 0 && value === 'C8')!.row;
  expect([5, 6].map((column) => valueAt(list!, few, column))).toEqual(['pocos', '']);
  const english = runTool('families', settingsFor(inputs), inputs, 'en').sheets[0]!.sheet;
  expect(findings(english)).toContain('4 cross-selling gaps: all filled, they would be worth 800 a year');
});

test('nothing is to be sold to who is blocked: its gaps do not count, and that is said', () => {
  const inputs = fromColumns();
  const { classification } = inputs;
  const blocked = Uint8Array.from(classification.portfolio.ids, (id) => (id === 'C6' ? 1 : 0));
  const stopped = { ...inputs, classification: { ...classification, blocked } };
  const found = familyMatrix(stopped, settingsFor(inputs));
  expect(found.gaps.map(({ client }) => classification.portfolio.ids[client])).not.toContain('C6');
  expect(found.worth).toBeCloseTo(100, 9);
  expect(found.blocked).toBe(1);
  for (const { sheet } of runTool('families', settingsFor(inputs), stopped, 'es').sheets)
    expect(sheet.cells.map(({ value }) => value)).toContain(
      'No cuentan los huecos de 1 cliente con las ventas bloqueadas: antes tiene que pagar.',
    );
});

test('without what clients buy in total there is no column of limits, and both sheets say so', () => {
  const at = HEADER.indexOf('Compras totales');
  const without = [[...HEADER, ...PRODUCTS], ...ROWS].map((row) => row.filter((_, k) => k !== at));
  for (const [language, said, header] of [
    ['es', 'el valor de un hueco no tiene tope', 'Limitado'],
    ['en', 'the worth of a gap has no limit', 'Limited'],
  ] as const) {
    const limits = (inputs: ReturnType<typeof fromColumns>) =>
      runTool('families', settingsFor(inputs), inputs, language).sheets.map(({ sheet }) => ({
        said: sheet.cells.some(({ value }) => String(value).includes(said)),
        column: sheet.cells.some(({ value }) => String(value).startsWith(header)),
      }));
    expect(limits(fromColumns())).toEqual([
      { said: false, column: true },
      { said: false, column: true },
    ]);
    expect(limits(inputsOf(without))).toEqual([
      { said: true, column: false },
      { said: true, column: false },
    ]);
  }
});

test('where one client’s gaps are worth less together than one by one, both sums are said and why they differ', () => {
  // C9 buys 100 elsewhere and has two gaps: each would be worth that.
  const rows = [...ROWS, ['C9', 2000, 0.95, 400, 3, 'Industria', 2100, 0, 0, 150]];
  const inputs = inputsOf([[...HEADER, ...PRODUCTS], ...rows], scheme);
  const { sheet } = runTool('families', settingsFor(inputs), inputs, 'es').sheets[0]!;
  expect(findings(sheet)).toContain('6 huecos de venta cruzada: todos llenos, valdrían 900 al año');
  const texts = sheet.cells.map(({ value }) => String(value)).join(' ');
  expect(texts).toContain('La tabla suma 1.000, hueco a hueco. En total valen 900: los huecos de un mismo cliente');
  const plain = runTool('families', settingsFor(fromColumns()), fromColumns(), 'es').sheets[0]!.sheet;
  expect(plain.cells.some(({ value }) => String(value).includes('La tabla suma'))).toBe(false);
});

test('what nobody can know of a column or a row is not zero in its totals, nor in the headline', () => {
  // Of two clients of services one has a gap that four others could not tell the worth of; of C8 no margin is known.
  const rows = [
    ...ROWS.slice(0, 6),
    ['C8', 3000, 0.5, '', 3, 'Servicios', 6000, 3000, 0, 0],
    ['C9', 3000, 0.5, '', 3, 'Servicios', 6000, 2000, 1000, 0],
  ];
  const inputs = inputsOf([[...HEADER, ...PRODUCTS], ...rows], scheme);
  const { sheet } = runTool('families', settingsFor(inputs), inputs, 'en').sheets[0]!;
  expect(
    findings(sheet).some(
      (text) =>
        String(text) === '3 cross-selling gaps: few clients alike buy them, and what they are worth is not known',
    ),
  ).toBe(true);
  const totals = sheet.cells.filter(({ column, value }) => column === 0 && value === 'Total').map(({ row }) => row);
  // Sales, margin, clients with the gap, worth: services' column is the second or the first.
  expect(totals).toHaveLength(4);
  expect([1, 2].map((column) => valueAt(sheet, totals[1]!, column))).toContain('not known');
  expect([1, 2, 3].map((column) => valueAt(sheet, totals[3]!, column))).toEqual(
    expect.arrayContaining(['few', 0, 'few']),
  );
  expect(sheet.cells.some(({ value }) => String(value).startsWith('“few”: too few buyers alike'))).toBe(true);
});

test('stage and importance are told by crossing, kept, and stand on the sheet', () => {
  const inputs = fromColumns();
  const set = (kept: unknown, key: string, value: string): unknown => setTool('families', kept, inputs, { key, value });
  const by = set(null, 'by', 'Sector');
  const stage = set(by, 'stage.Ventas redes|Industria', 'growth');
  const both = set(stage, 'importance.Ventas redes|Industria', '3');
  expect(both).toMatchObject({ stages: { 'Ventas redes|Industria': 'growth' } });
  expect(set(by, 'stage.Ventas redes|Industria', 'sleep')).toBeNull();
  expect(set(by, 'importance.Ventas redes|Industria', '5')).toBeNull();
  expect(set(by, 'stage.Nada|Industria', 'growth')).toBeNull();
  expect(set(both, 'stage.Ventas redes|Industria', '')).toMatchObject({ stages: {} });
  const { sheet } = runTool('families', both, inputs, 'es').sheets[0]!;
  expect(sheet.cells.map(({ value }) => value)).toContain('Crecimiento · 3');
});

test('without product families the sheet says what to add; notes stay with their gap', () => {
  const bare = inputsOf([HEADER, ...ROWS.map((row) => row.slice(0, HEADER.length))], scheme);
  const notes = new Map([['C6 · Ventas redes', 'Visitar en marzo']]);
  for (const inputs of [bare, fromColumns()]) {
    const { sheet } = toolSheets('families', { ...inputs, notes }, 'es')[0]!;
    expect(sheet.cells.map(({ value }) => value)).toContain('Visitar en marzo');
    expect(sheet.notes).not.toBeNull();
  }
  expect(findings(toolSheets('families', bare, 'es')[0]!.sheet)[0]).toMatch(/^Nada que cruzar/);
});

test('the sample: sales by family add up to what its columns hold', () => {
  const inputs = sampleInputs();
  const found = familyMatrix(inputs, proposedFamilies(inputs.classification.portfolio));
  expect(found.products).toHaveLength(5);
  expect(found.gaps.length).toBeGreaterThan(100);
  expect(found.turnover.flat().reduce((sum, value) => sum + value, 0)).toBeCloseTo(found.total, 6);
});

test('families by a mapping sheet are those of the mapping, also where their column has too many words', () => {
  const rows = ROWS.map(([id, turnover, ...rest], k) => [
    id!,
    turnover!,
    ...rest.slice(0, 3),
    `P${k}`,
    ...rest.slice(4),
  ]);
  const familyMap = rows.map((row, k) => ({ value: String(row[5]), family: k < 4 ? 'Costa' : 'Interior' })).slice(0, 8);
  const inputs = inputsOf([[...HEADER, ...PRODUCTS], ...rows], scheme, { overrides: { family: 'Sector' }, familyMap });
  const settings = proposedFamilies(inputs.classification.portfolio);
  expect(settings.by).toBe('Sector');
  expect(familyMatrix(inputs, settings).groups).toEqual(['Interior', 'Costa', '']);
  expect(setTool('families', settings, inputs, { key: 'by', value: 'Sector' })).toMatchObject({ by: 'Sector' });
  const { sheet } = runTool('families', null, inputs, 'es').sheets[0]!;
  const said = sheet.cells.map(({ value }) => value);
  expect(said).toContain('Interior');
  expect(said).not.toContain('P0');
});

test('a column that nobody has chosen as the family is said to stand in, in the report, its settings and the guide alike', () => {
  const sample = sampleInputs();
  const { portfolio } = sample.classification;
  const { by } = proposedFamilies(portfolio);
  expect(portfolio.roles.has('family')).toBe(false);
  const told = (inputs: Inputs) => {
    const cells = runTool('families', inputs.kept?.['families'], inputs, 'es').sheets[0]!.sheet.cells;
    return {
      report: cells.filter(({ value }) => String(value).includes('hace de familia')).length,
      form: toolFields('families', inputs.kept?.['families'], inputs, 'es')[0]!.about,
      guide: stageLines(inputs, 'es')[1]!.said,
    };
  };
  const guessed = told(sample);
  expect(guessed.report).toBe(1);
  expect(guessed.form).toContain(`«${by}» hace de familia de clientes`);
  expect(guessed.guide).toContain(`en «Productos × clientes» hace de ella «${by}»`);
  const none = told({ ...sample, kept: { families: { ...proposedFamilies(portfolio), by: null } } });
  expect([none.report, none.form]).toEqual([0, undefined]);
  expect(none.guide).toContain('Ninguna columna dice la familia de cada cliente');
  const chosen = { ...portfolio, roles: new Map([...portfolio.roles, ['family' as const, 0]]) };
  const known = told({ ...sample, classification: { ...sample.classification, portfolio: chosen } });
  expect([known.report, known.form]).toEqual([0, undefined]);
});

test('all clients together are no family that a finding names', () => {
  const settings = { ...proposedFamilies(sampleInputs().classification.portfolio), by: null };
  const { sheet } = runTool('families', settings, sampleInputs(), 'en').sheets[0]!;
  const said = findings(sheet).map(String);
  expect(said[0]).toMatch(/^What sells most: [^:]+, [\d.]+% of /);
  expect(said.join(' ')).not.toContain('All clients');
});

test('codes and names are no families of clients, though two clients share one', () => {
  const head = ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen', 'Años', 'Zona', ...PRODUCTS];
  const rows = Array.from({ length: 12 }, (_, k) => [
    ...[`C${Math.min(k, 10)}`, k % 6 === 0 ? 'Aceros Ebro' : `Cliente ${k}`, 1000 + k, 0.5, 200, 3, 'Norte'],
    ...[400, 300, 300 + k],
  ]);
  const { portfolio } = inputsOf([head, ...rows], scheme).classification;
  expect(proposedFamilies(portfolio).by).toBeNull();
});

test('a column of who still buys, or of where a client stands, is proposed as no family of clients', () => {
  const rows = ROWS.map((row, k) => [
    row[0]!,
    k % 3 ? 'Activo' : 'Perdido',
    ...row.slice(1, 5),
    k % 2 ? 'Norte' : 'Sur',
  ]);
  const headers = ['Código', 'Estado', 'Facturación', 'Cuota', 'Margen', 'Años', 'Provincia'];
  const { portfolio } = inputsOf([headers, ...rows], scheme).classification;
  expect(proposedFamilies(portfolio).by).toBe('Provincia');
});

test('an estimated share limits the gaps, and above the whole leaves them without a worth', () => {
  const base = scheme();
  const { turnover } = base.segmentation;
  if (turnover?.kind !== 'column') throw new Error('The turnover of this scheme is a column');
  const estimate = {
    ...{ kind: 'estimate' as const, by: 'sector' as const, known: null },
    ...{ ours: turnover, from: { ...turnover, header: 'Empleados' } },
    spend: { kind: 'amounts' as const, sector: null, amounts: [{ sector: null, amount: 1 }] },
  };
  // C6 buys 2000 of us and 4000 in all, C7 2000 of 2100; C8 3000 though its estimate is 2500.
  const rows = ROWS.map((row) => (row[0] === 'C8' ? [...row.slice(0, 5), 'Industria', 2500, ...row.slice(7)] : row));
  const head = [...HEADER.slice(0, -1), 'Empleados', ...PRODUCTS];
  const inputs = inputsOf([head, ...rows], () => ({
    ...base,
    segmentation: { ...base.segmentation, share: estimate },
  }));
  const settings = settingsFor(inputs);
  const found = familyMatrix(inputs, settings);
  const networks = found.products.indexOf('Ventas redes');
  const gapOf = (client: number) => found.gaps.find((gap) => gap.client === client && gap.product === networks)!;
  expect(gapOf(6).worth).toBeCloseTo(0.35 * 2000, 9);
  expect([gapOf(7).worth, gapOf(7).capped]).toEqual([expect.closeTo(100, 6), true]);
  expect(gapOf(8).worth).toBeNaN();
  expect(found.estimated).toEqual({ limited: 2, over: 1 });
  const said = (language: 'es' | 'en') =>
    toolSheets('families', { ...inputs, kept: { families: settings } }, language)[0]!
      .sheet.cells.map(({ value }) => String(value))
      .join(' ')
      .replace(/\s+/g, ' ');
  expect(said('es')).toContain('De 1 cliente no se dice lo que valen sus huecos: su cuota estimada pasa del 100 %');
  expect(said('en')).toContain('What 2 clients still buy from others is an estimate');
  expect(said('en')).not.toContain('has no limit');
});
