import { runTool, toolSheets } from '../../src/tools';
import { policyWork } from '../../src/tools/policy/compute';
import { proposedPolicy } from '../../src/tools/policy/settings';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';

/** Reports, pane and command line say the same of the same table. */
const textsOf = (sheet: Parameters<typeof findings>[0]): string[] => sheet.cells.map(({ value }) => String(value));

test('a segment has one share of the turnover, in the report and in the policy', () => {
  const inputs = sampleInputs();
  const work = policyWork(inputs.classification, proposedPolicy(inputs.classification.portfolio));
  expect(work.segments.reduce((sum, { turnover }) => sum + turnover!, 0)).toBeLessThan(work.turnover! - 1);
  const report = toolSheets('overview', inputs, 'es')[0]!.sheet;
  const { sheet } = runTool('policy', null, inputs, 'es').sheets[0]!;
  for (const segment of ['Vital', 'Con futuro', 'Insulso', 'Innecesario']) {
    const rows = sheet.cells.filter(({ value, column }) => column === 0 && value === segment).map(({ row }) => row);
    const shares = rows.map((row) => valueAt(sheet, row, 6));
    expect(shares).toContainEqual(expect.closeTo(Number(rowOf(report, segment)[3]), 12));
  }
});

const HEADER = [
  'Account ID',
  'Annual revenue (GBP)',
  'Share of wallet (%)',
  'Gross margin (%)',
  'Years',
  'Overdue invoices',
];
const ROWS = [
  ['A-1', 3947, 72, 34.3, 20, 0],
  ['A-2', 3121, 6, 12.3, 5, 0],
  ['A-3', 2899, 68, 33.7, 14, 0],
  ['A-4', 3780, 54, 37.2, 2, 0],
  ['A-5', 2672, 39, 30.4, 20, 0],
];

test('two clients: the true reason for no chart, and the warnings, stand on the sheet', () => {
  const { sheet } = toolSheets('overview', inputsOf([HEADER, ...ROWS.slice(0, 2)]), 'es')[0]!;
  const texts = textsOf(sheet).join('\n').replaceAll('\u00a0', ' ');
  expect(texts).toContain('ningún cliente tiene las dos legibles');
  expect(texts).toContain('«Share of wallet (%)» se lee en tanto por uno');
  expect(texts).toContain('con esos límites ningún cliente puede tener los dígitos 1, 2 y 3');
  // A fifth of two clients is less than one: class A is not compared with it.
  expect(texts).not.toContain('La clase A tiene');
  expect(texts).not.toMatch(/Nada que observar|falta una de las dos columnas/);
});

test('five clients: the report warns as pane and command line do, in either language', () => {
  const inputs = inputsOf([HEADER, ...ROWS]);
  const es = textsOf(toolSheets('overview', inputs, 'es')[0]!.sheet)
    .join('\n')
    .replaceAll('\u00a0', ' ');
  expect(es).toContain('con esos límites ningún cliente puede tener los dígitos 1 y 2');
  expect(es).toContain('La clase A tiene el 80 % de los clientes');
  const en = textsOf(toolSheets('overview', inputs, 'en')[0]!.sheet).join('\n');
  expect(en).toContain('80%');
  expect(en).not.toMatch(/[«»]|Nothing to observe/);
});

test('a chart that cannot be says which column is missing', () => {
  const reason = (of: Parameters<typeof schemeOf>[0]): string =>
    findings(
      toolSheets(
        'overview',
        inputsOf(
          [
            ['Cliente', 'Facturación', 'Cuota', 'A', 'B', 'C'],
            ['x', 5, 0.5, 1, 2, 3],
          ],
          () => schemeOf(of),
        ),
        'es',
      )[0]!.sheet,
    ).find((text) => /^Sin gráfico/.test(String(text))) as string;
  expect(reason({ turnover: 'Facturación', others: ['A', 'B', 'C'] })).toMatch(/no tiene la cuota de cliente$/);
  expect(reason({ share: 'Cuota', others: ['A', 'B', 'C'] })).toMatch(/no tiene la facturación$/);
});

test('a share that does not reach the guide is not rounded onto it', () => {
  // The largest of five makes 79.97 %.
  const cells = [
    ['Cliente', 'Facturación', 'A', 'B', 'C'],
    ['a', 7997, 1, 1, 1],
    ...[501, 501, 501, 500].map((v, k) => [`b${k}`, v, 1, 1, 1]),
  ];
  const inputs = inputsOf(cells, () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] }));
  const said = findings(toolSheets('overview', inputs, 'en')[0]!.sheet);
  expect(said).toContain('The largest client makes 79.97% of the turnover');
});

test('without a share or a turnover every tool of segments says which column is missing and what to do', () => {
  const cells = [
    ['Cliente', 'Facturación', 'Margen', 'Pedidos', 'Años de relación'],
    ['A', 400, 5, 4, 8],
    ['B', 100, 9, 3, 2],
  ];
  const inputs = inputsOf(cells);
  for (const tool of ['overview', 'matrices', 'policy', 'certainty'] as const) {
    for (const { sheet } of toolSheets(tool, inputs, 'es')) {
      const said = sheet.cells.map(({ value }) => String(value)).find((text) => text.startsWith('No hay segmentos:'));
      expect([tool, said]).toEqual([tool, expect.stringContaining('falta la cuota de cliente')]);
      expect(said).toContain('Estimar la cuota');
    }
  }
  const bare = inputsOf(
    [
      ['Cliente', 'A', 'B', 'C', 'Cuota'],
      ['x', 1, 2, 3, 0.4],
    ],
    () => schemeOf({ share: 'Cuota', others: ['A', 'B', 'C'] }),
  );
  const [policy] = toolSheets('policy', bare, 'en');
  expect(policy!.sheet.cells.some(({ value }) => String(value).includes('turnover is missing'))).toBe(true);
});

test('of one client one sentence says that cuts found among clients mean nothing; several digits are one sentence', () => {
  const rows = (count: number): (string | number)[][] => [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ...Array.from({ length: count }, (_, k) => [`A${k}`, `Cliente ${k}`, 1000 / (k + 1), 0.4, 0.2, 5]),
  ];
  for (const [language, alone] of [
    ['es', 'Con un solo cliente, los límites hallados entre los clientes'],
    ['en', 'With one client, cuts that are found among the clients'],
  ] as const) {
    const said = (count: number): string[] =>
      toolSheets('overview', inputsOf(rows(count)), language)[0]!.sheet.cells.map(({ value }) => String(value));
    const one = said(1).filter((text) =>
      /puede tener|can have|La clase A tiene|Class A holds|un solo cliente|one client, cuts/.test(text),
    );
    expect(one).toHaveLength(1);
    expect(one[0]).toContain(alone);
    const two = said(2).join('\n');
    expect(two).not.toContain(alone);
    expect(two).toMatch(/los dígitos 1, 2 y 3|the digits 1, 2,? and 3/);
    expect(two).not.toMatch(/La clase A tiene|Class A holds/);
  }
});
