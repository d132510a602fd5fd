import { type Inputs, runTool, toolSheets } from '../../src/tools';
import { valueReport } from '../../src/tools/value/compute';
import { valueSheets } from '../../src/tools/value/sheet';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';
import { HEADERS, ROWS, scheme, table, settingsFor } from './valueInputs';

describe('sheets', () => {
  test('the report states its findings with unit, horizon and rate, in both languages', () => {
    const inputs = sampleInputs();
    for (const language of ['es', 'en'] as const) {
      const [report, list] = toolSheets('value', inputs, language);
      expect(report!.id).toBe('value');
      expect(list!.id).toBe('value_2');
      const about = report!.sheet.cells.filter(({ look }) => look === 'about').map(({ value }) => String(value));
      expect(about.slice(0, 2).join(' ')).toMatch(
        language === 'es' ? /horizonte de 5 años.*fin de año.*10\s%/ : /5 years.*year end.*10%/,
      );
      expect(report!.sheet.charts.map(({ id }) => id)).toEqual([
        'CEC_value_whale',
        'CEC_value_groups',
        'CEC_value_sensitivity',
      ]);
      for (const { sheet } of [report!, list!]) {
        for (const { value } of sheet.cells) expect(value).not.toBeNaN();
        expect([...sheet.cells].every(({ value }) => typeof value === 'string' || Number.isFinite(value))).toBe(true);
      }
    }
  });

  test('the list holds every client with its sum in words, or why it has no value', () => {
    const inputs = table();
    const settings = settingsFor(inputs, { years: null });
    const [, list] = valueSheets(valueReport(inputs, settings), inputs, settings, 'es');
    const row = (name: string): number => list!.cells.find(({ value, column }) => column === 0 && value === name)!.row;
    expect(valueAt(list!, row('A'), 17)).toBe(
      '100.000 × 30 % − 5.000 de servir = 25.000 al año; × 4,5 (retención 90 %, crecimiento 0 %, actualización 10 %, sin límite de años) = 112.500'.replaceAll(
        ' %',
        '\u00a0%',
      ),
    );
    expect(valueAt(list!, row('A'), 18)).toBe(
      'ventas: columna «Facturación»; tasa de margen: columna «Margen %»; coste de servir: columna «Coste de servir»; retención: columna «Retención»',
    );
    expect(valueAt(list!, row('C'), 19)).toBe('falta: tasa de margen');
    expect(valueAt(list!, row('E'), 19)).toBe('la celda no es un número: retención');
  });

  test('without margin it speaks of future sales, and never of losses', () => {
    const inputs = inputsOf(
      [
        ['Cliente', 'Facturación', 'Cuota', 'X', 'Y'],
        ...ROWS.map(([name, sales, share]) => [name!, sales!, share!, 1, 2]),
      ],
      () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['X', 'Y'] }),
    );
    const [report, list] = toolSheets('value', inputs, 'en');
    expect(valueAt(report!.sheet, 0, 0)).toBe('Future sales of the clients');
    const heads = [report!, list!].flatMap(({ sheet }) => sheet.cells.map(({ value }) => String(value)));
    expect(heads).toContain('Sales counted a year');
    expect(heads.filter((text) => /net margin a year$|customer equity/i.test(text))).toEqual([]);
    expect(findings(report!.sheet)[0]).toMatch(/without margin there is no value/);
    // There is no margin that could be another.
    const words = report!.sheet.cells.map(({ value }) => value);
    expect(words).toContain('Retention ±5 points');
    expect(words).not.toContain('Margin ±10%');
    expect(findings(report!.sheet)).toContain('Without margin nobody can see who makes a loss');
  });

  test('one client, and none with a value, leave sentences and no error', () => {
    const [one] = toolSheets('value', table([ROWS[0]!]), 'es');
    expect(findings(one!.sheet)[0]).toBe(
      'La cartera vale hoy 71.252 de margen (1 de 1 clientes, 100\u00a0% de las ventas; horizonte de 5 años, 10\u00a0% anual)',
    );
    // Nobody here is a client yet.
    const potential = inputsOf([[...HEADERS, 'Situación'], ...ROWS.map((row) => [...row, 'Potencial'])], scheme);
    const [none] = toolSheets('value', potential, 'es');
    expect(findings(none!.sheet)[0]).toBe('Ningún cliente tiene valor: faltan datos');
    expect(none!.sheet.charts).toEqual([]);
  });

  test('group 3 holds every loss; the referral quadrants and the promoter score come from their columns', () => {
    const inputs = inputsOf(
      [
        [...HEADERS, 'Clientes referidos', 'Recomendación (0-10)', 'Años de relación'],
        ...ROWS.map((row, k) => [...row, k === 1 ? 2 : 0, [9, 10, 5, 8, ''][k]!, k === 3 ? 0.5 : 4]),
      ],
      scheme,
    );
    const settings = settingsFor(inputs, { familyRates: [{ family: 'Bares', rate: 0.25 }] });
    const report = valueReport(inputs, settings);
    expect(report.segments[3]).toBe(3);
    expect(report.values.net[3]).toBeLessThan(0);
    expect(report.promoters).toEqual({ score: 25, answers: 4, refused: 0 });
    expect(report.wordOfMouth).toEqual({ referred: 2, all: 1, coefficient: 2 });
    expect(report.quadrants!.codes[1]).toBe(1);
    const [sheet] = valueSheets(report, inputs, settings, 'en');
    expect(rowOf(sheet!, 'Champions (value high, referrals high)')[0]).toBe(1);
  });
});

test.each([
  ['es', 'La columna «Retención» (retención) tiene textos y no números'],
  ['en', 'The column “Retención” (retention) holds texts and no numbers'],
] as const)('a column of texts that is headed like a figure is said, not passed over (%s)', (language, said) => {
  const table = [
    ['Id', 'Facturación', 'Cuota', 'Margen', 'Años', 'Retención'],
    ...Array.from({ length: 6 }, (_, k) => [`C${k}`, 1000 * (k + 1), 0.1 * k, 0.2, k, 'alta']),
  ];
  const [report] = runTool('value', null, inputsOf(table), language).sheets;
  const texts = report!.sheet.cells.map(({ value }) => String(value)).join(' ');
  expect(texts).toContain(said);
  expect(texts).not.toMatch(/Ya no están en la tabla|no longer in the table/);
});

test('clients without a segment alone make no bars of value groups by segment', () => {
  const rows = Array.from({ length: 12 }, (_, k) => [`C${k}`, 1000 * (k + 1), 0.1 + 0.01 * k, k + 1, 2 * k]);
  const inputs = inputsOf([['Id', 'Facturación', 'Margen', 'Años', 'Pedidos'], ...rows], () =>
    schemeOf({ turnover: 'Facturación', others: ['Margen', 'Años', 'Pedidos'] }),
  );
  const charts = (given: Inputs): string[] => toolSheets('value', given, 'es')[0]!.sheet.charts.map(({ id }) => id);
  expect(charts(inputs)).not.toContain('CEC_value_groups');
  expect(charts(sampleInputs())).toContain('CEC_value_groups');
});

describe('what the headline is of', () => {
  const inputs = table();
  const [report] = toolSheets('value', inputs, 'en');

  test('how many clients, what part of all sales, horizon and rate; and the sheet hands on what its amounts are of', () => {
    // A, B and D have a value, with 160,000 of 185,000 of sales.
    expect(findings(report!.sheet)[0]).toMatch(
      /^The portfolio is worth [\d,]+ of margin today \(3 of 5 clients, 86\.5% of sales; horizon of 5 years, 10% a year\)$/,
    );
    expect(report!.sheet.terms).toMatch(/^Today’s amounts of contribution margin.*horizon of 5 years.*10% a year/);
  });

  test('without margin, too', () => {
    const sales = inputsOf(
      [
        ['Cliente', 'Facturación', 'Cuota', 'X', 'Y'],
        ...ROWS.map(([name, spend, share]) => [name!, spend!, share!, 1, 2]),
      ],
      () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['X', 'Y'] }),
    );
    expect(findings(toolSheets('value', sales, 'es')[0]!.sheet)[0]).toMatch(
      /ventas futuras \(5 de 5 clientes, 100\s% de las ventas; horizonte de 5 años, 10\s% anual\)/,
    );
  });
});

test('a client that loses money is never of high value, even where most lose more', () => {
  const inputs = inputsOf(
    [
      [...HEADERS, 'Referidos'],
      ...[-0.4, -0.3, -0.2, -0.1, 0.1].map((rate, k) => [`C${k}`, 1000, 0.5, rate, 0.8, 0, 'F', k === 3 ? 2 : 0]),
    ],
    scheme,
  );
  const settings = settingsFor(inputs);
  const report = valueReport(inputs, settings);
  expect(report.quadrants!.ownCut).toBe(0);
  // Champions and affluents are the first two cells: only the one that earns.
  expect([...report.quadrants!.codes].map((code) => code <= 2)).toEqual([false, false, false, false, true]);
  const [sheet] = valueSheets(report, inputs, settings, 'en');
  expect(sheet!.cells.map(({ value }) => value)).toContain(
    'At least half are worth no more than zero: those that are worth more are of high value.',
  );
});

test('what is charged to clients without sales is said, with what it takes away and what to do', () => {
  const inputs = inputsOf([HEADERS, ...ROWS, ['F', 0, 0.5, 0.3, 0.8, 1_000, 'Bares']], scheme);
  const settings = settingsFor(inputs);
  const report = valueReport(inputs, settings);
  expect(report.values.own[5]).toBeCloseTo(-2124.0973, 3);
  const [sheet] = valueSheets(report, inputs, settings, 'es');
  const text = sheet!.cells.map(({ value }) => String(value)).join(' ');
  expect(text).toContain(
    '1 cliente no compra y se le cuenta su coste de servir, 1.000 al año (horizonte de 5 años): resta 2.124.',
  );
  expect(valueAt(sheet!, sheet!.cells.find(({ value }) => value === 'F')!.row, 3)).toBe(
    'no compra, y se le cuenta el coste de servir',
  );
  expect(
    valueSheets(valueReport(table(), settings), table(), settings, 'es')[0]!
      .cells.map(({ value }) => value)
      .join(' '),
  ).not.toMatch(/no compra/);
});

test.each([
  ['es', '1 cliente ya retiene más del 90\u00a0%: con 10 puntos más se queda en el 100 %.'],
  ['en', '1 client keeps more than 90% already: with 10 points more it stays at 100%.'],
] as const)('a retention that ends at 100 %% is said beside the sensitivity (%s)', (language, said) => {
  const text = (retention: number): string =>
    toolSheets('value', table([['A', 100_000, 0.5, 0.3, retention, 5_000, 'Hoteles'], ...ROWS.slice(1)]), language)[0]!
      .sheet.cells.map(({ value }) => String(value))
      .join(' ');
  expect(text(0.95)).toContain(said);
  expect(text(0.9)).not.toContain(said.slice(2, 30));
});
