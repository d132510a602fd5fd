import { readPurchases } from '../../src/value';
import { TOOL_COLUMNS } from '../../src/locales/tools/columns';
import { offeredSources } from '../../src/method';
import { readPortfolio } from '../../src/portfolio';
import { offeredTools, prepareTool, runTool, setTool, toolColumns, toolSheets, valueCard } from '../../src/tools';
import type { Inputs } from '../../src/tools';
import { boughtOf, purchaseReport } from '../../src/tools/purchases/compute';
import { findings, inputsOf, rowOf, schemeOf, valueAt } from './support';

const scheme = () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] });
const inputs = (rows: readonly (readonly unknown[])[]): Inputs => ({
  ...inputsOf(
    [
      ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C'],
      ['001', 'Uno', 100, 1, 2, 3],
      ['002', 'Dos', 50, 1, 2, 3],
      ['003', 'Tres', 10, 1, 2, 3],
    ],
    scheme,
  ),
  purchases: { reading: readPurchases(rows, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
});
const ROWS = [
  ['001', '2024-01-10', 100],
  ['001', '2024-03-10', 50],
  ['001', '2024-05-09', 70],
  ['001', '2025-02-01', 20],
  ['002', '2024-02-01', 40],
  ['002', '2024-02-15', -10],
  ['2', '2024-02-01', 5],
];

describe('what of the list was not read', () => {
  const said = (rows: readonly (readonly unknown[])[], language: 'es' | 'en'): string => {
    const reading = readPurchases(rows, { client: 0, date: 1, amount: 2 });
    const list = { reading, place: 'Pedidos', origin: { row: 1, columns: { client: 0, date: 2, amount: 3 } } };
    return runTool('purchases', null, { ...inputs(ROWS), purchases: list }, language)
      .sheets[0]!.sheet.cells.filter(({ column }) => column === 0)
      .map(({ value }) => String(value).trim())
      .join(' ');
  };
  const open = [...ROWS, ['001', '03/02/2024', 7], ['002', '04/02/2024', 8.5]];

  test('before it is believed: dates whose order is open, with sum, cells and the way on', () => {
    expect(said(open, 'es')).toMatch(
      /Antes de creerlo • 2 fechas escritas como texto no se han leído: ningún día pasa de 12.*«Fechas escritas como texto».*• 2 líneas no cuentan porque no tienen una fecha que se pueda leer\. Suman 15,50\. Primeras celdas: C9 «03\/02\/2024» y C10 «04\/02\/2024»/,
    );
    expect(said(open, 'en')).toMatch(
      /Before you believe it • 2 dates that stand as text were not read.*add up to 15\.50\. The first cells: C9 “03\/02\/2024” and C10/,
    );
  });

  test('the rule by which they were read, and amounts that are none', () => {
    const rows = [...open, ['001', '14/06/2024', 9], ['001', '2024-06-14', 'mucho']];
    expect(said(rows, 'es')).toMatch(
      /3 fechas escritas como texto se han leído como dd\/mm\/aaaa: 1 solo cabe así.*1 línea no cuenta porque no tiene un importe que se pueda leer\. Celda: D12 «mucho»/,
    );
    expect(said(ROWS, 'es')).not.toMatch(/escrita|no cuenta/);
  });
});

describe('what hangs on no forecast', () => {
  const terms = {
    startsKnown: true,
    before: null,
    weeks: 52,
    yearlyRate: 0.1,
    spendFrom: 'auto',
    rates: null,
  } as const;

  test('is found done by the report of the same list and table, and worked out anew for another table', () => {
    const given = inputs(ROWS);
    prepareTool('purchases', null, given);
    const prepared = boughtOf(given, given.purchases!);
    const report = purchaseReport(given, given.purchases!, terms);
    expect(report.digits).toBe(prepared.digits);
    expect(report.strangers).toBe(prepared.strangers);
    const { classification } = given;
    const portfolio = { ...classification.portfolio, ids: ['2', '001', '003'] };
    const other = purchaseReport(
      { ...given, classification: { ...classification, portfolio } },
      given.purchases!,
      terms,
    );
    expect([...other.place]).toEqual([2, 0, -1]);
    expect(other.strangers.map(({ id }) => id)).toEqual(['002']);
    expect([...report.place]).toEqual([0, 1, -1]);
  });

  test('leaves a report as it is without', () => {
    const given = inputs(ROWS);
    prepareTool('purchases', null, given);
    const cells = ({ sheets }: ReturnType<typeof runTool>) => sheets.map(({ sheet }) => [...sheet.cells]);
    expect(cells(runTool('purchases', null, given, 'en'))).toEqual(
      cells(runTool('purchases', null, inputs(ROWS), 'en')),
    );
  });
});

describe('purchases beside the client table', () => {
  const run = (language: 'es' | 'en' = 'es') => runTool('purchases', null, inputs(ROWS), language).sheets;

  test('every line is in one place, and the places make the total', () => {
    const [report] = run();
    expect(findings(report!.sheet)[0]).toBe('6 compras de 3 clientes; las 7 líneas suman 275');
    expect(rowOf(report!.sheet, 'En abonos: días de cliente con saldo negativo').slice(0, 2)).toEqual([1, -10]);
    expect(rowOf(report!.sheet, 'Total').slice(0, 2)).toEqual([7, 275]);
  });

  test('ids are text: “2” is not “002”, and is listed with what it bought', () => {
    const [report] = run('en');
    expect(findings(report!.sheet)).toContain('1 client of the list is not in the table: 5');
    expect(rowOf(report!.sheet, '2').slice(0, 2)).toEqual([1, 5]);
  });

  test('each client of the table has its figures, and none where the list does not know it', () => {
    const [, list] = run();
    const row = (name: string): (string | number)[] => {
      const at = list!.sheet.cells.find(({ column, value }) => column === 0 && value === name)!.row;
      return Array.from({ length: 23 }, (_, k) => valueAt(list!.sheet, at, k + 2));
    };
    const [purchases, recency, age, yearly, mean, value, regularity] = row('Uno');
    const [meanValue, frequency, idle] = row('Uno').slice(-3);
    expect([purchases, frequency, recency, age, idle, value]).toEqual([4, 3, 388, 388, 0, 240]);
    expect([mean, meanValue]).toEqual([60, 140 / 3]);
    expect(yearly).toBeCloseTo((4 * 365.25) / 388, 9);
    expect(regularity).toBeGreaterThan(0.5);
    expect(row('Tres').every((cell) => cell === '')).toBe(true);
  });

  test('why cells of the list are blank is said once, and only where they are', () => {
    const said = (of: 'es' | 'en') =>
      run(of)[1]!
        .sheet.cells.map(({ value }) => String(value).trim())
        .join(' ');
    expect(said('es')).toContain('Vacía, la fila de 1 cliente de la tabla que no tiene compras en la lista.');
    expect(said('es')).toContain(
      'Vacías, las columnas de previsión sin cifras: menos de 20 clientes han vuelto a comprar, y así no hay previsión.',
    );
    expect(said('es')).toContain('irregularidad con menos de tres intervalos');
    expect(said('es')).not.toContain('no se sabe su margen');
    expect(said('en')).toContain('Blank: the row of 1 client of the table that has no purchases in the list.');
  });

  test('what may be older clients is warned of, unless the user says that the list has their start', () => {
    const texts = (settings: unknown): string =>
      runTool('purchases', settings, inputs(ROWS), 'es')
        .sheets[0]!.sheet.cells.map(({ value }) => String(value))
        .join(' ');
    expect(texts(null)).toContain('pueden ser clientes de antes');
    const told = setTool('purchases', null, inputs(ROWS), { key: 'startsKnown', value: 'true' });
    expect(texts(told)).not.toContain('pueden ser clientes de antes');
  });

  test.each([
    ['Cliente desde', [46_000, 40_000, 36_526], 'Otro cliente ya lo era antes de la lista'],
    ['Cliente desde', [2019, 2024, 2024], 'Otro cliente ya lo era antes de la lista'],
    ['Cliente desde', [36_526, 36_526, 36_526], 'Otros 2 clientes ya lo eran antes de la lista'],
    ['Cliente desde', [46_000, 46_000, 46_000], null],
    // 1 January 2026 less so many years; whole ones may have been rounded up.
    ['Años de relación', [9, 1, 1.5], 'Otro cliente ya lo era antes de la lista'],
    ['Años de relación', [1, 2, 2.2], 'Otro cliente ya lo era antes de la lista'],
    ['Años de relación', [1, 2, 2], null],
    ['Años de relación', ['', '', ''], null],
  ] as const)('who was a client before the list by the table’s “%s” (%j)', (header, cells, said) => {
    const table = inputsOf(
      [
        ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C', header],
        ...cells.map((cell, i) => [`00${i + 1}`, `Cliente ${i + 1}`, 100 - i, 1, 2, 3, cell]),
      ],
      () => ({ ...scheme(), referenceDate: '2026-01-01' }),
    );
    // One is there from the list's first day on; the other two come over a year later.
    const days = [
      ['002', '2024-01-01', 5],
      ['001', '2025-02-01', 5],
      ['003', '2025-02-01', 5],
    ];
    const reading = readPurchases(days, { client: 0, date: 1, amount: 2 });
    const texts = runTool('purchases', null, { ...table, purchases: { reading, place: 'compras.csv' } }, 'es')
      .sheets[0]!.sheet.cells.map(({ value }) => String(value))
      .join(' ');
    expect(texts).toContain('pueden ser clientes de antes');
    if (said) expect(texts).toContain(said);
    else expect(texts).not.toContain('antes de la lista, según');
  });

  test('with too few clients that came back there is no forecast, and that is said', () => {
    const [report] = run('en');
    expect(findings(report!.sheet)).toContain('No forecast of purchases: fewer than 20 clients have bought again');
  });

  test('the likelier model forecasts each client and all of them, with its parameters and their errors', () => {
    const rows: [string, number, number][] = [];
    let seed = 4444;
    const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let client = 0; client < 120; client++) {
      // Some buy often, some leave early: what the models are for.
      const rate = -Math.log(chance()) / 25;
      const leaves = 0.6 * chance();
      let day = 45_000 + Math.floor(100 * chance());
      do rows.push([String(client), Math.floor(day), 10]);
      while (chance() > leaves && (day += 1 - Math.log(chance()) / rate) < 45_400);
    }
    const { forecast } = purchaseReport(inputs(rows), inputs(rows).purchases!, {
      ...{ startsKnown: true, weeks: 52, yearlyRate: 0.1, spendFrom: 'auto', rates: null },
    });
    expect(forecast.gap).toBe('none');
    const sum = forecast.next.reduce((all, one) => all + one, 0);
    expect(Math.abs(sum - forecast.total)).toBeLessThan(1e-9);
    expect(forecast.alive.every((p) => p >= 0 && p <= 1)).toBe(true);
    expect(forecast.active!.expected).toBeCloseTo(
      forecast.alive.reduce((all, one) => all + one, 0),
      9,
    );
    const { candidates } = forecast.choice!;
    // Who buys at random has k = 1, and that model is MBG/NBD: it is not there twice.
    expect(candidates.map(({ fit }) => fit.model).sort()).toEqual(['bg', 'mbg', 'pareto']);
    const [report] = runTool('purchases', null, inputs(rows), 'en').sheets;
    expect(
      findings(report!.sheet).some((text) =>
        /^In the 52 weeks from [\d/]+ to [\d/]+ [\d,]+ purchases/.test(String(text)),
      ),
    ).toBe(true);
    // How many are active, what is not known of it and what may be named apart; by client beyond the page, and on the card.
    const shown = inputs(rows.map(([id, ...rest]) => [id.padStart(3, '0'), ...rest]));
    const [page, list] = runTool('purchases', null, shown, 'en').sheets;
    const sentence = page!.sheet.cells.map(({ value }) => String(value)).join(' ');
    const said =
      /Still active on [\d/]+, by the model: (\d+) of the 120; with 90% certainty the expected number is between (\d+) and (\d+), and those that are may be, in nine cases of ten, (\d+) to (\d+)\./.exec(
        sentence,
      )!;
    const [active, low, high, lowest, highest] = said.slice(1).map(Number);
    expect([lowest! <= low!, low! < active!, active! < high!, high! <= highest!]).toEqual([true, true, true, true]);
    expect(active).toBe(Math.round(forecast.active!.expected));
    const headAt = (text: string) => list!.sheet.cells.find(({ value }) => value === text)!;
    const cellsBelow = (text: string) => {
      const { row, column } = headAt(text);
      return list!.sheet.cells
        .filter((cell) => cell.column === column && cell.row > row && cell.value !== '')
        .map(({ value }) => Number(value));
    };
    const [least, between, most] = ['Still active: from (90%)', 'P(still active)', 'Still active: to (90%)'].map(
      cellsBelow,
    );
    const intervals = least!.length;
    expect(intervals).toBeGreaterThan(0);
    expect(most).toHaveLength(intervals);
    if (between!.length === intervals)
      between!.forEach((p, k) =>
        expect(0 <= least![k]! && least![k]! <= p && p <= most![k]! && most![k]! <= 1).toBe(true),
      );
    const cards = [0, 1, 2].map((client) => valueCard(shown, client, 'en').how.join(' '));
    expect(cards.join(' ')).toMatch(
      /With 90% certainty the probability that it is still active is between [\d.]+% and [\d.]+%/,
    );
    // What following what happened means is said, and how far off it is.
    expect(findings(report!.sheet).join(' ')).toMatch(
      /The model (follows what happened \(off by [\d.]+%; 10% is allowed\)|strays from what happened by [\d.]+% \(10% is allowed\)):/,
    );
    // The terms of statistics stand with what is for specialists, and with what each figure is.
    const texts = report!.sheet.cells.map(({ value }) => String(value));
    const specialists = texts.indexOf('For specialists: the numbers of each model');
    const after = texts.findIndex((text, k) => k > specialists && text.startsWith('The model '));
    const definitions = texts.indexOf('What each figure is');
    expect(Math.min(specialists, after, definitions)).toBeGreaterThan(0);
    const plain = [...texts.slice(0, specialists), ...texts.slice(after, definitions)].join(' ');
    expect(plain).not.toMatch(/delta method|likelihood|standard error|factor of|gamma|alpha|γ|parameter/i);
    expect(texts.slice(definitions).join(' ')).toMatch(/delta method[^]*likelihood/);
    // Nobody has a segment here, which is another thing than that nobody of one is on the list.
    expect(findings(report!.sheet)).toContain('No client of the table has a segment: there is no forecast by segment');
    // The weeks begin where the list ends: of an old one they are over before its report.
    const warned = (date: string): boolean =>
      runTool('purchases', null, { ...inputs(rows), date }, 'en').sheets[0]!.sheet.cells.some(({ value }) =>
        /^• The list ends on \d\d\/\d\d\/2024, \d[\d,]* days before this report/.test(String(value)),
      );
    expect(warned('2028-01-01')).toBe(true);
    expect(warned('2024-05-01')).toBe(false);
  });

  test('where the model missed what was kept back, no heading says that it follows, and the miss is among the doubts', () => {
    // Everybody buys three times in the last third what it bought before.
    const rows = staying(60).flatMap(([client, day, amount]): [string, number, number][] =>
      (day > 45_270 ? [0, 3, 6] : [0]).map((more) => [client, day - more, amount]),
    );
    const [report] = runTool('purchases', null, inputs(rows), 'es').sheets;
    const texts = report!.sheet.cells.map(({ value }) => String(value));
    expect(texts.some((text) => text.startsWith('El modelo sigue lo ocurrido'))).toBe(false);
    expect(texts.some((text) => /^• En los \d+ días guardados, .* preveía [\d.]+ compras y/.test(text))).toBe(true);
    expect(texts.join(' ')).toMatch(/se desvía un -\d+/);
  });

  test('as many weeks as are asked for: named wherever a figure is of them, with a doubt beyond what was seen', () => {
    const given = inputs(staying(60));
    const told = (value: string): unknown => setTool('purchases', null, given, { key: 'weeks', value });
    const run = (settings: unknown): string => {
      const { sheets } = runTool('purchases', settings, given, 'en');
      return sheets.flatMap(({ sheet }) => sheet.cells.map(({ value }) => String(value))).join('\n');
    };
    const [year, three] = [run(null), run(told('156'))];
    const expected = (text: string): number =>
      Number(/^In the \d+ weeks from [\d/]+ to [\d/]+ ([\d,]+) purchases/m.exec(text)![1]!.replace(',', ''));
    const worth = (text: string): number =>
      Number(/^The purchases of \d+ weeks are worth ([\d,]+)/m.exec(text)![1]!.replaceAll(',', ''));
    // Nobody leaves: three years bring three times as much, worth less the later it comes; at 10 % a year.
    expect(expected(three) / expected(year)).toBeCloseTo(3, 1);
    const rates = [1, 3].map((years) => (1 - 1.1 ** -years) / (1 - 1.1 ** (-1 / 12)));
    expect(worth(three) / worth(year)).toBeCloseTo(rates[1]! / rates[0]!, 2);
    expect(three).toContain('Purchases expected (156 weeks)');
    expect(three).not.toMatch(/52 weeks/);
    expect(three).toMatch(/^• 156 weeks are forecast with a list of \d+ days: so far ahead nobody/m);
    expect(year).not.toMatch(/so far ahead/);
    const headers = toolColumns('purchases', told('156'), given, { wanted: TOOL_COLUMNS, language: 'en' }).map(
      ({ header }) => header,
    );
    expect(headers.filter((header) => header.includes('156 weeks'))).toHaveLength(6);
    for (const wrong of ['', '3', '261', '52.5', 'a year']) expect(told(wrong)).toBeNull();
  });

  test('an empty list is no error', () => {
    const { sheets } = runTool('purchases', null, inputs([]), 'es');
    expect(findings(sheets[0]!.sheet)[0]).toBe('0 compras de 0 clientes; las 0 líneas suman 0');
    for (const { value } of sheets.flatMap(({ sheet }) => [...sheet.cells])) expect(value).not.toBeNaN();
  });

  test('it is offered only where a list can be given', () => {
    // The pane shows it with a list, the command line refuses it without one.
    expect(
      offeredTools('es')
        .filter(({ needs }) => needs === 'purchases')
        .map(({ id }) => id),
    ).toEqual(['purchases']);
  });
});

/** Clients that buy at random, each at its own rate, and never leave; 400 days. */
function staying(clients: number): [string, number, number][] {
  let seed = 4444;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  return Array.from({ length: clients }, (_, client) => {
    const wait = 10 + 40 * chance();
    const rows: [string, number, number][] = [];
    let day = 45_000 + 30 * chance();
    for (; day <= 45_400; day += -wait * Math.log(chance()))
      rows.push([client < 3 ? `00${client + 1}` : String(client), Math.floor(day), 10 + 20 * chance()]);
    return rows;
  }).flat();
}

test('a client that has two rows of the table counts once among those of the list', () => {
  const table = [
    ['Id', 'Cliente', 'Facturación', 'A', 'B', 'C'],
    ...['001', '001', '002'].map((id) => [id, 'Uno', 100, 1, 2, 3]),
  ];
  const list = { reading: readPurchases(staying(60), { client: 0, date: 1, amount: 2 }), place: 'compras.csv' };
  const { sheets } = runTool('purchases', null, { ...inputsOf(table, scheme), purchases: list }, 'en');
  const said = findings(sheets[0]!.sheet).find((finding) => String(finding).startsWith('In the 52 weeks'))!;
  expect(said).toContain('are expected of the 60 clients of the list');
});

describe('columns beside the clients', () => {
  const of = (rows: readonly (readonly unknown[])[], language: 'es' | 'en' = 'es') =>
    toolColumns('purchases', null, inputs(rows), { wanted: TOOL_COLUMNS, language });

  test('every header says of what, until when and by which model; a client that the list does not know is blank', () => {
    const columns = of(ROWS);
    expect(columns.map(({ column }) => column)).toEqual(TOOL_COLUMNS.filter((id) => id.startsWith('tool_purchases_')));
    for (const { header, cells } of columns) {
      expect(header).toMatch(/^[^()]+ \(.+\)$/);
      expect(cells[2]).toBe('');
      expect(cells.every((cell) => cell === '' || Number.isFinite(cell))).toBe(true);
    }
    const byId = new Map(columns.map(({ column, cells }) => [column, cells]));
    // Too few clients came back: no forecast, and the digits all the same.
    expect(byId.get('tool_purchases_next')).toEqual(['', '', '']);
    expect(
      byId
        .get('tool_purchases_f')!
        .slice(0, 2)
        .every((digit) => Number(digit) >= 1 && Number(digit) <= 4),
    ).toBe(true);
    const headers = of(ROWS, 'en').map(({ header }) => header);
    expect(headers).toContain('Purchases expected (52 weeks, no model)');
    expect(headers).toContain('Purchases still to come (no limit of years, 10% a year, no model)');
    expect(headers).toContain('Years left (median, if still active on 01/02/2025, no model)');
  });

  test('a column without a figure says why: too few came back, or the model cannot tell who is active', () => {
    const why = new Map(of(ROWS).map(({ column, blank }) => [column, blank]));
    expect(why.get('tool_purchases_alive')).toContain('menos de 20 clientes han vuelto a comprar');
    expect(why.get('tool_purchases_f')).toBeUndefined();
    const columns = new Map(of(staying(60)).map((column) => [column.column, column]));
    const alive = columns.get('tool_purchases_alive')!;
    expect(alive.cells.every((cell) => cell === '')).toBe(true);
    expect(alive.blank).toContain('nadie parece irse');
    expect(columns.get('tool_purchases_next')!.blank).toBeUndefined();
    expect(columns.get('tool_purchases_aliveLow')!.blank).toContain('nadie parece irse');
    for (const id of ['det', 'detLow', 'detHigh', 'left', 'leftLow', 'leftHigh'] as const) {
      expect(why.get(`tool_purchases_${id}`)).toContain('menos de 20 clientes han vuelto a comprar');
      expect(columns.get(`tool_purchases_${id}`)!.blank).toContain('no se puede decir cuánto dura la relación');
    }
  });

  test('digits stand to be chosen as criteria, forecasts do not', () => {
    const table = [
      ['Id', 'Facturación', ...of(ROWS).map(({ header }) => header)],
      ...['001', '002', '003'].map((id, i) => [id, 10 * i, ...of(ROWS).map(({ cells }) => cells[i]!)]),
    ];
    const { portfolio } = readPortfolio({ cells: table, firstRow: 0, firstColumn: 0 });
    const offered = offeredSources(portfolio, null).map(({ key }) => key);
    const digits = of(ROWS).slice(-3);
    expect(offered).toEqual(expect.arrayContaining(digits.map(({ header }) => header)));
    expect(offered.some((key) => /esperad|activo|Compras, /.test(key))).toBe(false);
  });
});

test('what the purchases are worth says of how many clients it is, where the margin of some is not known', () => {
  let seed = 4444;
  const chance = (): number => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const lines: [string, number, number][] = [];
  for (let client = 0; client < 60; client++) {
    for (let day = 45_000 + Math.floor(60 * chance()); day < 45_400; day += 5 + Math.floor(80 * chance()))
      lines.push([String(client), day, Math.round(50 + 100 * chance())]);
  }
  const header = ['Id', 'Cliente', 'Facturación', 'Margen %', 'A', 'B', 'C'];
  const said = (known: number): string => {
    const rows = Array.from({ length: 60 }, (_, k) => [
      String(k),
      `Cliente ${k}`,
      1000 + k,
      k < known ? 0.4 : '',
      1,
      2,
      k,
    ]);
    const given = {
      ...inputsOf([header, ...rows], () => schemeOf({ turnover: 'Facturación', others: ['A', 'B', 'C'] })),
      purchases: { reading: readPurchases(lines, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
    };
    const [page] = toolSheets('purchases', given, 'es');
    return page!.sheet.cells.map(({ value }) => value).join(' ');
  };
  expect(said(40)).toMatch(/Las compras de 52 semanas valen hoy [\d.]+ de margen \(40 de 60 clientes; 10\s% anual\)/);
  expect(said(40)).toMatch(/que han hecho el [\d,]+\s% de lo comprado en la lista/);
  expect(said(40)).toContain('De 20 clientes de la tabla que están en la lista no se conoce el margen');
  expect(said(60)).toContain('(60 de 60 clientes; ');
  expect(said(60)).toContain('que han hecho el 100\u00a0% de lo comprado');
  expect(said(60)).not.toContain('no se conoce el margen');
  expect(said(60)).toContain('compras de los 60 clientes de la lista');
});

test('clients without a segment stand below those of the segments, and count in the part that one of these has', () => {
  const header = ['Id', 'Cliente', 'Facturación', 'Cuota de cliente', 'A', 'B'];
  const rows = Array.from({ length: 60 }, (_, k) => [
    ...[String(k), `Cliente ${k}`, 100 * (k + 1)],
    ...[k % 3 === 0 ? 0.2 + 0.01 * k : '', 1, k],
  ]);
  const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota de cliente', others: ['A', 'B'] });
  const given: Inputs = {
    ...inputsOf([header, ...rows], scheme),
    purchases: { reading: readPurchases(staying(60), { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
  };
  const { sheet } = runTool('purchases', null, given, 'es').sheets[0]!;
  const finding = String(findings(sheet).find((text) => String(text).startsWith('Del segmento')));
  const at = [...sheet.cells].findIndex(({ value }) => value === finding);
  const table = [...sheet.cells].slice(at).filter(({ value, column }) => column === 0 && /cliente/.test(String(value)));
  const of = (label: string): number => {
    const { row } = table.find(({ value }) => String(value).startsWith(label))!;
    return Number(valueAt(sheet, row, 1));
  };
  expect(table.some(({ value }) => value === 'Sin segmento (38 clientes)')).toBe(true);
  const names = ['Vital (', 'Con futuro (', 'Insulso (', 'Innecesario (', 'Sin segmento ('];
  const expected = names.flatMap((name) =>
    table.some(({ value }) => String(value).startsWith(name)) ? [of(name)] : [],
  );
  const part = Math.max(...expected.slice(0, -1)) / expected.reduce((sum, one) => sum + one, 0);
  expect(part).toBeLessThan(0.5);
  expect(Number(/([\d,]+)\s%/.exec(finding)![1]!.replace(',', '.'))).toBeCloseTo(100 * part, 0);
});

test('how many clients of each segment are still active, with both intervals: what the segments have adds up to what all have', () => {
  const header = ['Id', 'Cliente', 'Facturación', 'Cuota de cliente', 'A', 'B'];
  const rows = Array.from({ length: 120 }, (_, k) => [
    ...[String(k), `Cliente ${k}`, 100 * (k + 1)],
    ...[k % 3 === 0 ? 0.2 + 0.01 * (k % 60) : '', 1, k],
  ]);
  // Some stop buying early, some later, some do not.
  const bought = staying(120).filter(([client, day]) => day < 45_030 + ((97 * Number(client)) % 600));
  const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota de cliente', others: ['A', 'B'] });
  const given: Inputs = {
    ...inputsOf([header, ...rows], scheme),
    purchases: { reading: readPurchases(bought, { client: 0, date: 1, amount: 2 }), place: 'compras.csv' },
  };
  const { sheet } = runTool('purchases', null, given, 'en').sheets[0]!;
  const title = sheet.cells.find(({ value }) =>
    /^Who is still active on .* by the model, by segment$/.test(String(value)),
  )!;
  const of = (row: number): number[] => [1, 2, 3, 4, 5].map((column) => Number(valueAt(sheet, row, column)));
  const lines = sheet.cells.filter(
    ({ row, column, value }) =>
      column === 0 && row > title.row && row < title.row + 12 && /\(\d+ clients?\)$/.test(String(value)),
  );
  expect(lines.length).toBeGreaterThan(1);
  for (const { row } of lines) {
    const [expected, low, high, least, most] = of(row);
    expect([least! <= low!, low! <= expected!, expected! <= high!, high! <= most!]).toEqual([true, true, true, true]);
  }
  const all = sheet.cells.map(({ value }) => /^Still active on [^:]*: (\d+) of the/.exec(String(value))).find(Boolean)!;
  expect(Math.abs(lines.reduce((sum, { row }) => sum + of(row)[0]!, 0) - Number(all[1]))).toBeLessThanOrEqual(0.5);
});
