import { type Scheme, SEGMENT_LABELS, summarise, topFifthShare, turnoverColumn } from '../../src/method';
import { blockOf, type Sheet } from '../../src/sheet';
import { toolSheets } from '../../src/tools';
import { bubbleAxes, legibleNames } from '../../src/tools/overview/names';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';

const overviewSheet = (inputs: Parameters<typeof toolSheets>[1], language: 'es' | 'en' = 'es'): Sheet =>
  toolSheets('overview', inputs, language)[0]!.sheet;
const HEADERS = ['Cliente', 'Facturación', 'Cuota', 'A', 'B'];
const numbers = (values: readonly (string | number)[]): number[] => values.filter((value) => typeof value === 'number');

describe('the portfolio report of the sample', () => {
  const inputs = sampleInputs();
  const { classification } = inputs;
  const summary = summarise(classification);
  const sheet = overviewSheet(inputs);

  test('segments: clients, turnover and their parts are the engine’s, and the parts sum to one', () => {
    const words = ['Vital', 'Con futuro', 'Insulso', 'Innecesario', 'Potencial', 'Perdido', 'Sin segmento'];
    const rows = words.map((word) => rowOf(sheet, word));
    SEGMENT_LABELS.forEach((label, k) => expect(rows[k]![0]).toBe(summary.segments[label]));
    expect(rows[6]![0]).toBe(summary.withoutSegment);
    // Credit notes count as nothing, as in the pane: the two never tell different sums.
    const money = [...SEGMENT_LABELS, 'none' as const].map((label) => summary.turnover[label]);
    money.forEach((sum, k) => expect(Number(rows[k]![2])).toBeCloseTo(sum, 4));
    const total = rowOf(sheet, 'Total');
    expect(total[0]).toBe(classification.portfolio.size);
    expect(total[2]).toBeCloseTo(
      money.reduce((sum, v) => sum + v, 0),
      4,
    );
    const sum = (column: number): number => rows.reduce((all, row) => all + Number(row[column] || 0), 0);
    expect(sum(0)).toBe(total[0]);
    expect(sum(1)).toBeCloseTo(1, 12);
    expect(sum(2)).toBeCloseTo(Number(total[2]), 4);
    expect(sum(3)).toBeCloseTo(1, 12);
  });

  test('margins that are not known are in no sum, and how many they are is said', () => {
    const header = ['Cliente', 'Facturación', 'Cuota', 'Margen', 'B'];
    const cells = [
      header,
      ['A', 1_000, 0.6, 300, 1],
      ['B', 900, 0.6, '', 2],
      ['C', 100, 0.1, '', 3],
      ['D', 90, 0.1, '', 4],
    ];
    const own = overviewSheet(
      inputsOf(cells, () => schemeOf({ turnover: 'Facturación', share: 'Cuota', margin: 'Margen', others: ['B'] })),
    );
    expect(rowOf(own, 'Vital')[4]).toBeCloseTo(300, 9);
    expect(rowOf(own, 'Innecesario')[4]).toBe('');
    expect(rowOf(own, 'Total')[4]).toBeCloseTo(300, 9);
    expect(own.cells.map(({ value }) => value)).toContain(
      'De 3 de los 4 clientes no se conoce el margen: no están en las sumas de margen.',
    );
  });

  test('where lost clients have turnover, both wholes are named: that of the percentages, and that of current clients', () => {
    const table = (kinds: readonly string[]) =>
      inputsOf(
        [
          ['Cliente', 'Situación', 'Facturación', 'Cuota', 'A', 'B'],
          ...kinds.map((kind, k) => [`N${k}`, kind, 1000 * (k + 1), 0.6, 1, k]),
        ],
        () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] }),
      );
    const said = (kinds: readonly string[], language: 'es' | 'en' = 'es'): string =>
      overviewSheet(table(kinds), language)
        .cells.map(({ value }) => String(value))
        .join(' ');
    const mixed = ['actual', 'actual', 'perdido', 'actual'];
    expect(said(mixed)).toMatch(
      /de todos los clientes de la tabla, 10\.000\S*\. La de los actuales es 7\.?000 \(70\s%\)/,
    );
    expect(said(mixed, 'en')).toContain('That of current ones is 7,000 (70%)');
    expect(said(['actual', 'actual', 'actual', 'actual'])).not.toContain('La de los actuales');
  });

  test('digits: every count is the engine’s', () => {
    const names = ['Facturación anual (sin IVA)', 'Cuota de cliente', 'Margen de contribución', 'Años de relación'];
    names.forEach((name, k) => {
      const [d4, d3, d2, d1, blank] = rowOf(sheet, name);
      expect([blank, d1, d2, d3, d4]).toEqual(summary.digits[k]);
    });
  });

  test('digits: cuts by cumulative amount are said to keep the mean low; typed ones are not', () => {
    const told = (from: Sheet): string => from.cells.map(({ value }) => value).join(' ');
    expect(told(sheet)).toMatch(/Facturación anual \(sin IVA\) tiene el dígito medio más bajo: 2,\d/);
    expect(told(sheet)).toContain('así que un dígito medio bajo no es por sí una debilidad');
    const typed = (): Scheme => {
      const scheme = schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] });
      const typedCuts = scheme.profiles.map((profile) => ({
        ...profile,
        criteria: profile.criteria.map((each) =>
          each.bands.cuts === 'propose' ? each : { ...each, origin: { kind: 'typed' as const } },
        ),
      }));
      return { ...scheme, profiles: typedCuts as unknown as Scheme['profiles'] };
    };
    const two = inputsOf([HEADERS, ['X', 10, 0.5, 1, 4], ['Y', 20, 0.2, 2, 4]], typed);
    expect(told(overviewSheet(two))).not.toContain('no es por sí una debilidad');
  });

  test('shares above the whole are said with a client to look at', () => {
    const over = inputsOf([HEADERS, ['X', 10, 1.08, 1, 4], ['Y', 20, 0.2, 2, 4], ['Z', 20, 0.3, 2, 4]], () =>
      schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] }),
    );
    const told = overviewSheet(over)
      .cells.map(({ value }) => value)
      .join(' ');
    expect(told).toContain('X nos compraría más del 100 % de lo que compra en total');
  });

  test('Pareto: the finding is the engine’s, the curve ends at one', () => {
    const share = topFifthShare(turnoverColumn(classification.portfolio, classification.scheme)!.values);
    expect(share).toBeCloseTo(0.7995, 4);
    // 49 make 80 % (the pane says so): one decimal would say it of 48.
    expect(findings(sheet)[1]).toContain('79,95');
    const { series } = sheet.charts.find(({ id }) => id === 'CEC_overview_pareto')!;
    const { row, column, rowCount } = series[1]!.values;
    expect(valueAt(sheet, row + rowCount - 1, column)).toBe(1);
  });

  test('the first twenty are the priority list’s, each with its rank, code and score', () => {
    const { rank, code, total, portfolio } = classification;
    const listed = sheet.notes!.keys;
    expect(listed.rowCount).toBe(20);
    for (let k = 0; k < 20; k++) {
      const id = String(valueAt(sheet, listed.row + k, listed.column));
      const client = [...rank].findIndex((place, i) => place <= k + 1 && place > 0 && portfolio.ids[i] === id);
      expect(client).toBeGreaterThanOrEqual(0);
      const row = [0, 1, 2, 3].map((column) => valueAt(sheet, listed.row + k, column));
      expect(row).toEqual([portfolio.names[client], rank[client], code[client], total[client]]);
    }
  });

  test('the first of the list whose segment its code would not tell is named, with why; nobody where all are', () => {
    const cells = (of: number): (string | number)[][] => [
      ['Cliente', 'Facturación', 'Cuota', 'Margen', 'Pedidos'],
      ['Grande', 90_000, 0.6, 0.3, 30],
      ['Fiel', of, 0.9, 0.5, 60],
    ];
    // Sentences longer than the page stand in several lines.
    const said = (of: number): string =>
      overviewSheet(inputsOf(cells(of)))
        .cells.map(({ value }) => String(value))
        .join(' ');
    expect(said(1000)).toMatch(/El segmento no sale del código, .* Fiel, \d{4}, es Insulso\./);
    expect(said(90_000)).not.toContain('no sale del código');
  });

  test('every chart reads numbers of its own sheet', () => {
    expect(sheet.charts).toHaveLength(5);
    for (const { series } of sheet.charts) {
      expect(series.length).toBeGreaterThan(0);
      for (const { values, sizes } of series) {
        for (const area of [values, ...(sizes ? [sizes] : [])]) {
          for (let k = 0; k < area.rowCount * area.columnCount; k++) {
            const row = area.row + Math.floor(k / area.columnCount);
            expect(typeof valueAt(sheet, row, area.column + (k % area.columnCount))).toBe('number');
          }
        }
      }
    }
  });

  test('no cell is laid out twice, and all lie in the block', () => {
    const places = sheet.cells.map(({ row, column }) => `${row},${column}`);
    expect(new Set(places).size).toBe(places.length);
    const block = blockOf(sheet);
    expect(Math.max(...sheet.cells.map(({ row }) => row))).toBeLessThan(block.row + block.rowCount);
  });

  test('notes stand beside their clients; those of clients further down or gone stay too', () => {
    const { portfolio, rank } = classification;
    const first = portfolio.ids[[...rank].indexOf(1)]!;
    const last = portfolio.ids[[...rank].indexOf(Math.max(...rank))]!;
    const noted = overviewSheet({
      ...inputs,
      notes: new Map([
        [first, 'uno'],
        [last, 'dos'],
        ['gone', 'tres'],
      ]),
    });
    const { keys, notes } = noted.notes!;
    const found = Array.from({ length: keys.rowCount }, (_, k) => [
      valueAt(noted, keys.row + k, keys.column),
      valueAt(noted, notes.row + k, notes.column),
    ]).filter(([, note]) => note !== '');
    expect(found).toEqual([
      [first, 'uno'],
      [last, 'dos'],
      ['gone', 'tres'],
    ]);
  });
});

describe('a report with little to say', () => {
  const row = (name: string, turnover: number | string, share: number | string): (string | number)[] => [
    name,
    turnover,
    share,
    2,
    3,
  ];
  const cells = [HEADERS, row('Uno', 100, 0.3), row('Dos', 50, 0.1), row('Tres', 20, 0.6), row('Cuatro', 10, 0.15)];

  test('no share: it says so, and has no segments', () => {
    const inputs = inputsOf(cells, () => schemeOf({ turnover: 'Facturación', others: ['Cuota', 'A', 'B'] }));
    const sheet = overviewSheet(inputs);
    expect(findings(sheet)[0]).toBe('Sin segmentos: la tabla no tiene la cuota de cliente');
    expect(findings(sheet)).toContain('Sin gráfico de cuota y facturación: la tabla no tiene la cuota de cliente');
    expect(rowOf(sheet, 'Total')[0]).toBe(4);
  });

  test('what the table has nothing for takes no page, and there is no chart of no segments', () => {
    const inputs = inputsOf([HEADERS, row('A', 10, 0.3), row('B', 5, 0.3)], () =>
      schemeOf({ turnover: 'Facturación', others: ['Cuota', 'A', 'B'] }),
    );
    const sheet = overviewSheet(inputs);
    expect(sheet.charts.map(({ id }) => id)).not.toContain('CEC_overview_segments');
    const at = (value: string | number): number => sheet.cells.find((cell) => cell.value === value)!.row;
    const last = sheet.print.breaksBefore.at(-1)!;
    const none = findings(sheet).find((text) => String(text).startsWith('Sin gráfico de cuota y facturación'))!;
    // It shares the last page with what was left out and the method.
    expect(at(none)).toBeGreaterThanOrEqual(last);
    expect(sheet.cells.filter(({ row, look, value }) => row > at(none) && look === 'finding' && value).length).toBe(2);
    // Each page begins with a finding.
    for (const begin of sheet.print.breaksBefore)
      expect(sheet.cells.some(({ row, look, value }) => row === begin && look === 'finding' && value !== '')).toBe(
        true,
      );
  });

  test('no turnover: no Pareto and no parts of it', () => {
    const inputs = inputsOf(cells, () => schemeOf({ share: 'Cuota', others: ['A', 'B', 'Facturación'] }));
    const sheet = overviewSheet(inputs);
    expect(findings(sheet)).toContain('Sin curva de Pareto: no hay facturación por encima de cero');
    expect(rowOf(sheet, 'Total').slice(2, 4)).toEqual(['', '']);
  });

  test('one client makes everything', () => {
    const inputs = inputsOf(cells.slice(0, 2), () =>
      schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] }),
    );
    const sheet = overviewSheet(inputs, 'en');
    expect(findings(sheet)).toContain('The largest client makes 100% of the turnover');
    expect(findings(sheet)).toContain('The first client of the priority list');
  });

  test('clients all alike, an empty segment, turnover of nothing', () => {
    const alike = [HEADERS, ...Array.from({ length: 6 }, (_, k) => row(`C${k}`, 0, 0.3))];
    const inputs = inputsOf(alike, () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] }));
    const sheet = overviewSheet(inputs);
    expect(findings(sheet)).toContain('Sin curva de Pareto: no hay facturación por encima de cero');
    expect(numbers(sheet.cells.map(({ value }) => value)).every(Number.isFinite)).toBe(true);
  });

  describe('names in the chart of share and turnover', () => {
    const bubble = (share: number, turnover: number, name = 'Talleres Deba, S. A.') => ({ share, turnover, name });
    const placed = (...bubbles: ReturnType<typeof bubble>[]): [number, string][] => [
      ...legibleNames(bubbles, bubbleAxes(bubbles)),
    ];

    test('stand to the right, and elsewhere where that would lie over another or leave the plot', () => {
      expect(placed(bubble(0.5, 1000))).toEqual([[0, 'right']]);
      expect(placed(bubble(0.98, 1000))).toEqual([[0, 'left']]);
      expect(placed(bubble(0.5, 1000), bubble(0.55, 990), bubble(0.98, 100))).toEqual([
        [0, 'left'],
        [1, 'right'],
        [2, 'left'],
      ]);
      // Both sides taken by larger ones: above.
      expect(placed(bubble(0.55, 1000), bubble(0.45, 1000), bubble(0.5, 900))[2]?.[1]).toMatch(/above|below/);
    });

    test('touch no other where a program draws the bubbles at their full size', () => {
      // Beside small discs both had room between them; LibreOffice’s are four times as wide, and the names lay upon one another.
      const names = placed(bubble(0.49, 81_238, 'QUICK-Stop'), bubble(0.75, 82_374, 'Save-a-lot Markets'));
      expect(names.map(([, place]) => place)).not.toEqual(['right', 'left']);
    });

    test('are left out where there is no place, and are ten at most', () => {
      const crowd = Array.from({ length: 10 }, (_, k) => bubble(0.5 + k / 1000, 1000 - k));
      expect(placed(...crowd).length).toBeLessThan(3);
      const apart = Array.from({ length: 40 }, (_, k) => bubble(0.1 + 0.4 * (k % 3), 10 ** (8 - k / 5)));
      expect(placed(...apart)).toHaveLength(10);
    });
  });

  test('the axis of turnover has its ends at round amounts around the bubbles, at least tenfold', () => {
    const ends = (...amounts: number[]) => bubbleAxes(amounts.map((turnover) => ({ share: 0.5, turnover }))).turnover;
    expect(ends(392_196, 3400)).toEqual({ min: 2000, max: 1_000_000 });
    expect(ends(700, 650)).toEqual({ min: 500, max: 5000 });
    expect(ends(0.03)).toEqual({ min: 0.02, max: 0.2 });
    // An eighth of the height stays free above the largest, for programs that draw it at its full size.
    expect(ends(58_681, 334)).toEqual({ min: 200, max: 200_000 });
    expect(ends(332_996, 279)).toEqual({ min: 200, max: 1_000_000 });
    for (const largest of [1.1, 3.4, 4.9, 9.9, 10, 77]) {
      const { min, max } = ends(largest * 1e5, 300);
      expect(Math.log(max / (largest * 1e5)) / Math.log(max / min)).toBeGreaterThanOrEqual(0.125);
    }
    expect(bubbleAxes([{ share: 1.08, turnover: 1 }]).share).toEqual({ min: 0, max: 1.1 });
  });

  test('a share that cannot be is not drawn, so that the others keep their room, and is named', () => {
    const odd = [HEADERS, row('Uno', 100, 0.2), row('Dos', 90, 0.5), row('Tres', 80, 13.45), row('Cuatro', 70, 2)];
    const sheetOf = (cells: typeof odd, language: 'es' | 'en') => {
      const scheme = schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] });
      return overviewSheet(
        inputsOf(cells, () => scheme),
        language,
      );
    };
    const chartOf = (sheet: ReturnType<typeof overviewSheet>) => sheet.charts.find(({ kind }) => kind === 'bubble')!;
    const sheet = sheetOf(odd, 'es');
    expect(chartOf(sheet).categoryAxis).toMatchObject({ min: 0, max: 1 });
    expect(chartOf(sheet).series.reduce((sum, { values }) => sum + values.rowCount, 0)).toBe(2);
    const said = (of: ReturnType<typeof overviewSheet>) =>
      of.cells
        .map(({ value }) => String(value))
        .join(' ')
        .replace(/\u00a0/g, ' ');
    expect(said(sheet)).toContain('Están 2 de 4. No están 2 clientes con cuotas por encima del 120 %');
    expect(said(sheet)).toContain('la mayor, Tres (1.345 %)');
    expect(said(sheetOf(odd.slice(0, 4), 'en'))).toContain('Tres is not: its share, 1,345%, cannot be.');
  });

  test('a column with a long name is told on lines across the page, not one word below the other', () => {
    const header =
      'Facturación de los últimos doce meses sin impuestos ni abonos, de todas las delegaciones y todas las familias';
    const cells = [
      ['Cliente', header, 'Cuota', 'A', 'B'],
      ['Uno', 10, 0.2, 3, 4],
      ['Dos', 9, 0.3, 2, 1],
    ];
    const sheet = overviewSheet(
      inputsOf(cells, () => schemeOf({ turnover: header, share: 'Cuota', others: ['A', 'B'] })),
    );
    const from = sheet.cells.find(({ value }) => value === 'Columna')!;
    const lines = sheet.cells.filter(
      ({ row, column, look }) => row > from.row && column === from.column && look === 'text',
    );
    expect(lines.map(({ value }) => value).join(' ')).toContain(header);
    expect(lines.length).toBeLessThan(10);
    const rows = new Set(lines.map(({ row }) => row));
    expect(sheet.heights.filter(({ row, height }) => rows.has(row) && height > 20)).toEqual([]);
  });

  test('long names and names that look like formulas stay texts', () => {
    const names = ['=1+1', '+34 600', '@casa', 'x'.repeat(200)];
    const odd = [HEADERS, ...names.map((name, k) => row(name, 100 - k, 0.1 + 0.3 * k))];
    const inputs = inputsOf(odd, () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['A', 'B'] }));
    const sheet = overviewSheet(inputs);
    for (const name of names) expect(rowOf(sheet, name)).toBeDefined();
    expect([...sheet.cells].every(({ formula }) => formula === undefined)).toBe(true);
    const labels = sheet.charts.flatMap(({ series }) => series.flatMap((each) => each.labels ?? []));
    // The third has no room between the second and the fourth where bubbles are drawn at their full size.
    expect(labels.length).toBe(3);
    expect(Math.max(...labels.map(({ text }) => text.length))).toBeLessThanOrEqual(24);
  });
});
