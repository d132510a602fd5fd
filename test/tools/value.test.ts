import { SEGMENT_LABELS } from '../../src/method';
import { readPortfolio, sampleTable } from '../../src/portfolio';
import { type Inputs, runTool, setTool, toolFields, toolSheets, valueCard } from '../../src/tools';
import { decisionsSettingsOf } from '../../src/tools/decisions/settings';
import { cloneProfile } from '../../src/tools/value/clone';
import { valueReport } from '../../src/tools/value/compute';
import { proposeSettings, type ValueSettings } from '../../src/tools/value/settings';
import { valueSheets } from '../../src/tools/value/sheet';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';

const HEADERS = ['Cliente', 'Facturación', 'Cuota', 'Margen %', 'Retención', 'Coste de servir', 'Familia'];
const ROWS: (string | number)[][] = [
  ['A', 100_000, 0.5, 0.3, 0.9, 5_000, 'Hoteles'],
  ['B', 50_000, 0.25, 0.2, '', 1_000, 'Hoteles'],
  ['C', 20_000, 0.1, '', 0.7, 1_000, 'Bares'],
  ['D', 10_000, 0.5, 0.05, 0.8, 2_000, 'Bares'],
  ['E', 5_000, 0.5, 0.4, 'n/d', 100, 'Bares'],
];
const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Retención', 'Coste de servir'] });
const table = (rows = ROWS) => inputsOf([HEADERS, ...rows], scheme);
const settingsFor = (inputs = table(), change: Partial<ValueSettings> = {}): ValueSettings => ({
  ...proposeSettings(inputs),
  ...change,
});

/** With what a client brought is worth assumed, where nothing states it, as the user may choose. */
const atMean = (inputs: Inputs, language: 'es' | 'en') =>
  runTool('value', settingsFor(inputs, { brought: 'mean' }), inputs, language).sheets;

/** Whether somebody is a client now. */
const isBuyer = (inputs: Inputs, client: number): boolean =>
  valueReport(inputs, proposeSettings(inputs)).current[client] === 1;

describe('settings that the tool proposes', () => {
  test('columns are recognised by their headers, in their units; the rest is assumed and stated', () => {
    const { figures } = settingsFor();
    expect(figures.marginRate.from).toEqual({ header: 'Margen %', unit: 'fraction' });
    expect(figures.retention).toEqual({ from: { header: 'Retención', unit: 'fraction' }, assumption: 0.8 });
    expect(figures.costToServe.from).toEqual({ header: 'Coste de servir', unit: 'number' });
    expect(figures.spend.from).toBe('scheme');
    expect(figures.acquisitionCost).toEqual({ from: null, assumption: 0 });
  });

  test('the sample’s referrals and recommendations are recognised in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const cells = sampleTable({ clients: 40, language }).cells as (string | number)[][];
      const { figures, recommendation } = proposeSettings(inputsOf(cells));
      expect(figures.newReferrals.from).toEqual({
        header: language === 'es' ? 'Clientes referidos' : 'Clients referred',
        unit: 'number',
      });
      expect(recommendation).toMatch(language === 'es' ? /^Recomendación/ : /^Recommendation/);
    }
  });

  test('a retention in 0–100 is read as such', () => {
    const rows = ROWS.map((row) => row.map((cell, k) => (k === 4 && typeof cell === 'number' ? cell * 100 : cell)));
    const inputs = table(rows);
    const settings = settingsFor(inputs);
    expect(settings.figures.retention.from).toEqual({ header: 'Retención', unit: 'percent' });
    expect(valueReport(inputs, settings).values.own[0]).toBeCloseTo(
      valueReport(table(), settingsFor()).values.own[0]!,
      6,
    );
  });
});

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

describe('what the referrals of a table rest on', () => {
  test('clients brought of unknown worth count in no value and rank nobody; the report, the sum and the quadrants say so', () => {
    const inputs = inputsOf([[...HEADERS, 'Referidos'], ...ROWS.map((row, k) => [...row, k === 0 ? 2 : 0])], scheme);
    const proposed = valueReport(inputs, settingsFor(inputs));
    const plain = valueReport(table(), settingsFor(table()));
    expect([...proposed.values.net]).toEqual([...plain.values.net]);
    expect([...proposed.segments]).toEqual([...plain.segments]);
    const mean = valueReport(inputs, settingsFor(inputs, { brought: 'mean' }));
    expect(proposed.values.uncounted[0]).toBeCloseTo(mean.values.referral[0]!, 9);
    expect(mean.values.uncounted[0]).toBe(0);
    expect(proposed.totals.uncounted).toBeCloseTo(mean.totals.referral, 9);
    expect(proposed.quadrants!.codes).toEqual(mean.quadrants!.codes);
    const text = toolSheets('value', inputs, 'es').map(({ sheet }) => sheet.cells.map(({ value }) => value).join('\n'));
    expect(text[0]).toContain('No entran en el valor ni en los grupos los clientes que otros han traído');
    expect(text[0]).not.toMatch(/cuenta dos veces|sin los referidos/);
    expect(text[1]).toContain('2 clientes traídos no se cuentan: no consta cuánto valen');
    // Stated for everybody, they count and nothing is left to say.
    const told = setTool('value', null, inputs, { key: 'referredValue', value: '100' });
    const stated = runTool('value', told, inputs, 'es').sheets[0]!.sheet;
    expect(stated.cells.map(({ value }) => value).join('\n')).not.toContain('No entran en el valor');
    expect(rowOf(stated, 'Referidos')[0]).toBe(200);
  });

  const referring = inputsOf([[...HEADERS, 'Referidos'], ...ROWS.map((row, k) => [...row, k === 0 ? 2 : 0])], scheme);
  const notes = (inputs: typeof referring, language: 'es' | 'en'): string =>
    atMean(inputs, language)[0]!
      .sheet.cells.map(({ value }) => String(value))
      .join('\n');
  const assumptions = (text: string): number => Number(/(\d+) rest on assumptions/.exec(text)![1]);

  test('the sheet and the card warn of counting twice, and count the worth of a client brought as assumed', () => {
    const with2 = notes(referring, 'en');
    const without = notes(table(), 'en');
    expect(with2).toContain('in the table already counts twice');
    expect(with2).toContain('the mean of the portfolio is assumed');
    expect(notes(referring, 'es')).toContain('cuenta dos veces');
    // The headline tells the value without them, and the line below it what is inside.
    const head = (inputs: typeof referring): string => String(findings(atMean(inputs, 'es')[0]!.sheet)[0]);
    expect(head(referring)).toMatch(/^La cartera vale ([\d.]+): .*; sin los referidos, [\d.]+$/);
    expect(head(table())).not.toContain('sin los referidos');
    expect(notes(referring, 'es')).toMatch(/Dentro: [\d.]+ \([\d,]+\s%\) de lo que ya compran, 0 de venta cruzada y/);
    expect(without).not.toMatch(/counts twice|mean of the portfolio is assumed/);
    // As many are named as are counted, and of clients of today.
    const named = /Assumptions: (.*)\./.exec(with2)![1]!.split(/, | and /);
    expect(named).toHaveLength(assumptions(with2));
    expect(with2).toContain('of the 5 that are clients now');
    // Referrals come from a column; what each is worth is what was left out.
    expect(assumptions(with2)).toBe(assumptions(without) + 1);
    expect(
      valueCard({ ...referring, kept: { value: settingsFor(referring, { brought: 'mean' }) } }, 0, 'en').how.join('\n'),
    ).toMatch(/for its referrals[^]*mean of the portfolio is assumed/);
    expect(
      valueCard({ ...referring, kept: { value: settingsFor(referring, { brought: 'mean' }) } }, 1, 'en').how.join('\n'),
    ).not.toMatch(/for its referrals/);
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

describe('advice that does not agree with the value group', () => {
  // Most are worth nothing and tie for the best places.
  const rows = Array.from({ length: 12 }, (_, k) => [`C${k}`, k < 2 ? 10_000 * (k + 1) : 0, 0.3, k, k]);
  const inputs = inputsOf([['Cliente', 'Facturación', 'Margen %', 'X', 'Y'], ...rows], () =>
    schemeOf({ turnover: 'Facturación', others: ['Margen %', 'X', 'Y'] }),
  );

  test('the card says what a tie at zero is, and what rules over the group', () => {
    const card = valueCard(inputs, 5, 'es').lines.join('\n');
    expect(card).toContain('Está en el grupo 1 valiendo 0 porque');
    const sample = sampleInputs();
    const { segment } = sample.classification;
    const dispensable = segment.findIndex(
      (code, i) => SEGMENT_LABELS[code - 1] === 'dispensable' && isBuyer(sample, i),
    );
    expect(valueCard(sample, dispensable, 'es').lines.join('\n')).toMatch(
      /Manda «.+» \((?:estrategia del segmento|bloqueo de ventas)\): en la acción principal va antes que el grupo/,
    );
    expect(valueCard(sample, dispensable, 'en').lines.join('\n')).toMatch(/rules \(.+\): in the main action/);
  });

  test('the sheet says which rules, by the order that the workbook keeps', () => {
    const text = (order?: readonly string[]): string =>
      toolSheets(
        'value',
        order
          ? ({ ...inputs, kept: { decisions: { ...decisionsSettingsOf(inputs), order } } } as unknown as typeof inputs)
          : inputs,
        'es',
      )[0]!
        .sheet.cells.map(({ value }) => String(value))
        .join(' ');
    expect(text()).toContain(
      'bloqueo de ventas, riesgo de cobro y estrategia del segmento van antes que el grupo de valor',
    );
    expect(text(['value', 'block', 'risk', 'strategy', 'trust', 'referral'])).toContain(
      'manda el grupo de valor: va el primero en el orden de «Acción principal»',
    );
  });
});

describe('whom to look for', () => {
  test('what is little more than among the others is no trait, and the sheet says why group 2', () => {
    const rows = Array.from({ length: 40 }, (_, k) => [
      `C${k}`,
      1_000 + (k % 4),
      k % 20 < 11 ? 'Norte' : 'Sur',
      k % 2 ? 'Sí' : 'No',
    ]);
    const { portfolio } = readPortfolio(
      { cells: [['Cliente', 'Facturación', 'Zona', 'Consiente'], ...rows], firstRow: 0, firstColumn: 0 },
      {},
    );
    const profile = cloneProfile(
      portfolio,
      Uint8Array.from(rows, (_, k) => (k < 20 ? 2 : 1)),
    );
    expect([profile.words, profile.numbers, profile.described]).toEqual([[], [], true]);
    expect(
      toolSheets('value', sampleInputs(), 'es')[0]!.sheet.cells.some(({ value }) =>
        String(value).startsWith('Por qué el grupo 2 y no el 1'),
      ),
    ).toBe(true);
  });

  test('a word that the others have as often or more is no trait', () => {
    const rows = Array.from({ length: 20 }, (_, k) => [
      `C${k}`,
      1_000 - k,
      k < 10 ? 'Norte' : 'Sur',
      k % 4 === 0 ? 'No' : 'Sí',
    ]);
    const cells = [['Cliente', 'Facturación', 'Zona', 'Consiente'], ...rows];
    const { portfolio } = readPortfolio({ cells, firstRow: 0, firstColumn: 0 }, {});
    const groups = Uint8Array.from(rows, (_, k) => (k < 8 ? 2 : 1));
    // "Sí": 6 of 8, and 9 of 12 of the others.
    expect(cloneProfile(portfolio, groups).words.map(({ header, word }) => [header, word])).toEqual([
      ['Zona', 'Norte'],
    ]);
  });
});

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
        expect(sheet.cells.every(({ value }) => typeof value === 'string' || Number.isFinite(value))).toBe(true);
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
    expect(findings(report!.sheet)).toContain('Without margin nobody can see who makes a loss');
  });

  test('one client, and none with a value, leave sentences and no error', () => {
    const [one] = toolSheets('value', table([ROWS[0]!]), 'es');
    expect(findings(one!.sheet)[0]).toBe('La cartera vale 71.252: 2,85 veces su margen anual');
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

describe('what the tool can be told', () => {
  const inputs = table();
  const told = (...changes: [string, string][]): ValueSettings | null =>
    changes.reduce<unknown>(
      (kept, [key, value]) => setTool('value', kept, inputs, { key, value }),
      null,
    ) as ValueSettings;

  test('every field of the form takes back its own value and leaves the settings as they are', () => {
    const before = proposeSettings(inputs);
    const fields = toolFields('value', null, inputs, 'es').flatMap((group) => group.fields);
    expect(fields.length).toBeGreaterThan(35);
    for (const field of fields) {
      const value = field.kind === 'choice' ? field.value : field.value === null ? '' : String(field.value);
      expect([field.key, setTool('value', before, inputs, { key: field.key, value })]).toEqual([field.key, before]);
    }
  });

  test('assumptions, columns, terms and family rates change what comes out', () => {
    expect(told(['retention.from', ''], ['retention', '0.5'])!.figures.retention).toEqual({
      from: null,
      assumption: 0.5,
    });
    expect(told(['retention.from', 'Margen %'])!.figures.retention.from).toEqual({
      header: 'Margen %',
      unit: 'fraction',
    });
    expect(told(['years', ''])!.years).toBeNull();
    expect(told(['familyRate.Bares', '0.25'], ['familyRate.Bares', '0.3'])!.familyRates).toEqual([
      { family: 'Bares', rate: 0.3 },
    ]);
    const [sheet] = runTool('value', told(['years', '10'], ['rhythm', 'monthly']), inputs, 'en').sheets;
    const about = sheet!.sheet.cells.filter(({ look }) => look === 'about').map(({ value }) => String(value));
    expect(about[0]).toMatch(/10 years; a twelfth at each month end, \(1\+d\)\^\(−j\/12\)/);
  });

  test('what cannot be is refused: a key or a column that there is not, a value out of bounds', () => {
    for (const [key, value] of [
      ['retencion', '0.5'],
      ['retention', 'mucho'],
      ['retention', '1.85'],
      ['retention', '-0.1'],
      ['crossProbability', '1.2'],
      ['marginRate', '1.5'],
      ['retention.from', 'Nada'],
      ['years', '2.5'],
      ['years', '0'],
      ['discount', ''],
      ['discount', '-1'],
      ['firstCut', '0.9'],
      ['timing', 'never'],
      ['familyRate.Nadie', '0.2'],
    ] as const) {
      expect([key, value, told([key, value])]).toEqual([key, value, null]);
    }
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
