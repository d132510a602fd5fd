import { formatPercent } from '../../src/locales';
import {
  cellOf,
  type Classification,
  classify,
  columnSource,
  criterion,
  SEGMENT_MOVES,
  segmentFlips,
  type SegmentMove,
  SEGMENTS,
  shareAbove,
  upperTail,
} from '../../src/method';
import { portfolioFromColumns } from '../../src/portfolio';
import type { Sheet } from '../../src/sheet';
import { certaintyCard, toolFields, toolSheets } from '../../src/tools';
import { certaintyOf } from '../../src/tools/certainty/compute';
import { DEFAULT_CERTAINTY } from '../../src/tools/certainty/settings';
import { limitName } from '../../src/tools/certainty/sheet';
import { findings, inputsOf, rowOf, sampleInputs, schemeOf, valueAt } from './support';
import { type Columns, portfolioOf, schemeWith } from './smallPortfolios';

describe('the probability of a segment', () => {
  test('is the part of a long run of drawn totals that it claims to be', () => {
    let seed = 4444;
    const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    for (const [share, error] of [
      [0.25, 1.2],
      [0.15, 1.5],
      [0.4, 2],
      [0.9, 2],
    ] as const) {
      const [turnover, cut] = [1000, 0.2];
      let [drawn, above] = [0, 0];
      while (drawn < 60_000) {
        const total = (turnover / share) * Math.exp((Math.log(error) / 1.645) * normal());
        if (total < turnover) continue;
        drawn++;
        if (turnover / total > cut) above++;
      }
      expect(Math.abs(shareAbove(turnover, share, cut, error) - above / drawn)).toBeLessThan(0.007);
    }
  });

  test('is certain where nothing is bought, and rises with the estimate', () => {
    expect(shareAbove(0, 0.5, 0.2, 2)).toBe(0);
    expect(shareAbove(-5, 0.5, 0.2, 2)).toBe(0);
    expect(shareAbove(100, NaN, 0.2, 2)).toBeNaN();
    expect(shareAbove(100, 0.5, 0, 2)).toBe(1);
    const rising = [0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.9].map((share) => shareAbove(100, share, 0.2, 1.5));
    expect([...rising].sort((a, b) => a - b)).toEqual(rising);
    // The median is at the cut; only totals below what is bought from us are left out.
    expect(shareAbove(100, 0.2, 0.2, 1.5)).toBeCloseTo(0.5, 3);
  });

  test('the tail of the normal distribution', () => {
    const known: [number, number][] = [
      [0, 0.5],
      [1, 0.15865525393145707],
      [1.645, 0.049984905539121],
      [3, 0.0013498980316301],
      [6, 9.865876450377e-10],
      [-2, 0.9772498680518208],
    ];
    for (const [z, tail] of known) expect(upperTail(z) / tail).toBeCloseTo(1, 10);
  });

  test('of a client adds up to one, over two segments at most', () => {
    const { classification } = judgedSample();
    const settings = { ...DEFAULT_CERTAINTY, estimate: 'sector' as const };
    const { probability, doubtful } = certaintyOf(classification, settings);
    let clients = 0;
    for (let i = 0; i < classification.portfolio.size; i++) {
      const each = SEGMENTS.map((_, k) => probability![k]![i]!);
      if (each.some((one) => Number.isNaN(one))) continue;
      expect(each.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(each.filter((one) => one > 0).length).toBeLessThanOrEqual(2);
      clients++;
    }
    expect(clients).toBeGreaterThan(0);
    expect(doubtful).toBeGreaterThan(0);
  });
});

function judgedSample(): { classification: Classification } {
  const columns: Columns = { turnover: [], total: [], share: [], margin: [], unpaid: [] };
  for (let i = 0; i < 200; i++) {
    columns.turnover.push(((i * 37) % 300) / 100);
    columns.total.push(10);
    columns.share.push(((i * 13) % 200) / 10_000);
    columns.margin.push(0.1);
    columns.unpaid.push(i % 5);
  }
  return { classification: classify(portfolioOf(columns), schemeWith(false, 'amount')) };
}

test('on a limit: within the part of the cut that is asked for, counts only on request', () => {
  const { classification } = judgedSample();
  const near = certaintyOf(classification, DEFAULT_CERTAINTY);
  const { segments } = near;
  for (let i = 0; i < classification.portfolio.size; i++) {
    const close = Math.abs(segments.turnover[i]! - 1) <= 0.05;
    expect(Boolean(near.onLimit[i]! & 16)).toBe(close && classification.computed[i]! > 0);
    expect(near.onLimit[i]! & 8).toBe(0);
  }
  const counted = certaintyOf(classification, { ...DEFAULT_CERTAINTY, counts: true });
  expect(counted.lines[3]!.below + counted.lines[3]!.above).toBeGreaterThan(0);
  // Whoever owes nothing is at the end of the scale, not near anything.
  for (let i = 0; i < classification.portfolio.size; i += 5) expect(counted.onLimit[i]! & 8).toBe(0);
  expect(certaintyOf(classification, { ...DEFAULT_CERTAINTY, near: 0 }).clients).toBeLessThan(near.clients);
});

/** 60 clients whose orders a year are whole numbers, near the cuts of digits as often as not. */
const withOrders = (orders: (i: number) => number) =>
  inputsOf(
    [
      ['Cliente', 'Facturación', 'Compras totales', 'Margen', 'Pedidos al año'],
      ...Array.from({ length: 60 }, (_, i) => [`C${i}`, 1000 + 37 * i, 9000, 50, orders(i)]),
    ],
    () => {
      const scheme = schemeOf({ turnover: 'Facturación', others: ['Margen'] });
      const total = columnSource('Compras totales');
      const criteria = [
        ...scheme.profiles[0]!.criteria,
        criterion('custom:Compras totales', total, {
          bands: { direction: 'high', boundary: 'gt', cuts: [1000, 2000, 3000] },
        }),
        criterion('orders', columnSource('Pedidos al año')),
      ];
      return { ...scheme, profiles: [{ ...scheme.profiles[0]!, criteria: criteria as never }] };
    },
  );

test('what moves in whole numbers changes by whole numbers, is a count for its limits, and is named where left out', () => {
  const whole = withOrders((i) => i % 30);
  const result = certaintyOf(whole.classification, DEFAULT_CERTAINTY);
  // More than 4, 12 and 24 orders are the digits 2, 3 and 4.
  expect(result.digits.up[3]![12]).toBe(1);
  expect(result.digits.up[3]![10]).toBe(3);
  expect(result.digits.down[3]![13]).toBe(-1);
  expect(certaintyCard(whole.classification, null, 12, 'en')).toContain(
    'Orders per year: 1 more and the digit is 3 or 8 less and the digit is 1.',
  );
  expect(result.lines.map(({ limit }) => limit)).toEqual(['digit1', 'digit2', 'digit3', 'turnover', 'share']);
  const [first, , digits] = toolSheets('certainty', whole, 'en').map(({ sheet }) => sheet) as [Sheet, Sheet, Sheet];
  const words = first.cells.map(({ value }) => String(value));
  expect(words.some((text) => text.startsWith('What moves in whole numbers is left out here: Orders per year.'))).toBe(
    true,
  );
  const row = digits.cells.find(({ column, value }) => column === 1 && value === 'C12')!.row;
  expect(digits.cells.find((cell) => cell.row === row && cell.column === 9)).toMatchObject({
    value: 1,
    numberFormat: '+0;-0;0',
  });
  const counted = certaintyOf(whole.classification, { ...DEFAULT_CERTAINTY, counts: true });
  expect(counted.lines).toHaveLength(6);
  expect(counted.lines[3]!.below).toBeGreaterThan(0);
  // One client with half an order more: it is a mean, and goes by hundredths.
  const mean = certaintyOf(withOrders((i) => (i === 7 ? 7.5 : i % 30)).classification, DEFAULT_CERTAINTY);
  expect(mean.digits.up[3]![12]).toBe(0.01);
  expect(mean.lines).toHaveLength(6);
});

test('the heading over the nearest changes is about the table below it, whose parts carry the sign of their change', () => {
  const [first] = toolSheets('certainty', sampleInputs(), 'en').map(({ sheet }) => sheet) as [Sheet];
  const heading = String(findings(first)[1]);
  const top = first.cells.find(({ value, column }) => column === 0 && value === heading)!.row;
  const head = first.cells.find(({ value, row }) => value === '%' && row > top)!.row;
  const rows = Array.from({ length: 20 }, (_, k) =>
    [3, 4].map((column) => valueAt(first, head + 1 + k, column) as number),
  );
  for (const [change, part] of rows) expect(Math.sign(part!)).toBe(Math.sign(change!));
  expect(rows.some(([, part]) => part! < 0)).toBe(true);
  const most = Math.abs(rows.at(-1)![1]!);
  expect(heading).toMatch(
    new RegExp(
      `^\\d+ clients? changes? segment with 10% more or less of turnover, or with less; the table goes on to ${formatPercent(most, 'en')}$`,
    ),
  );
});

test('every move is told in every client’s own columns', () => {
  const { classification } = judgedSample();
  const { change, to } = segmentFlips(classification);
  for (const move of SEGMENT_MOVES as readonly SegmentMove[]) {
    change[move].forEach((by, i) => expect(Number.isNaN(by)).toBe(to[move][i] === 0));
  }
});

test('a client’s card says it in words, in both languages', () => {
  const inputs = sampleInputs();
  const { classification } = inputs;
  const { change, to } = segmentFlips(classification);
  const client = change.turnoverUp.findIndex((by, i) => by > 1000 && to.turnoverUp[i] === 1);
  expect(client).toBeGreaterThanOrEqual(0);
  const amountOf = (language: string): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: 'always' }).format(
      change.turnoverUp[client]!,
    );
  // The sheet writes the same figure to the cent; two figures for one thing would be two things.
  expect(Math.abs(100 * change.turnoverUp[client]! - Math.round(100 * change.turnoverUp[client]!))).toBeLessThan(1e-3);
  const card = (language: 'es' | 'en'): string[] => certaintyCard(classification, null, client, language);
  expect(card('es')).toContain(`${amountOf('es')} euros más de facturación y es Vital.`);
  expect(card('en')).toContain(`${amountOf('en')} euros more turnover and it is Vital.`);
  expect(card('es').some((line) => line.includes('probabilidad'))).toBe(false);
  for (let i = 0; i < classification.portfolio.size; i++) {
    const [up, down] = [change.turnoverUp[i]!, change.turnoverDown[i]!];
    const nearer = Number.isNaN(down) || Math.abs(up) < Math.abs(down) ? to.turnoverUp[i]! : to.turnoverDown[i]!;
    expect(cellOf(classification, 'nextSegment', i)).toBe(SEGMENTS[nearer - 1] ?? null);
    const distance = Number.isNaN(down) || Math.abs(up) < Math.abs(down) ? up : down;
    expect(cellOf(classification, 'segmentDistance', i)).toEqual(Number.isNaN(distance) ? null : distance);
  }
  const estimated = { ...DEFAULT_CERTAINTY, estimate: 'declared' };
  expect(certaintyCard(classification, estimated, client, 'es').join(' ')).toContain('probabilidad: ');
});

test('a client that is low on both axes is told what the best segment takes, and only such a client', () => {
  const { classification } = sampleInputs();
  const { to, share, turnover, cut } = segmentFlips(classification);
  const { shareCut } = classification.scheme.segmentation;
  const told = [...classification.computed.keys()].filter((client) =>
    certaintyCard(classification, null, client, 'es').some((line) =>
      /^Para ser Vital hacen falta las dos cosas: cuota de más del 20\s% \(ahora [\d,]+\s%\)/.test(line),
    ),
  );
  expect(told.length).toBeGreaterThan(10);
  for (const client of classification.computed.keys()) {
    const low = share[client]! <= shareCut && turnover[client]! <= cut[client]!;
    const alone = Object.values(to).some((codes) => codes[client] === 1);
    const isClient = classification.computed[client]! > 0 && classification.computed[client]! <= SEGMENTS.length;
    expect([client, told.includes(client)]).toEqual([client, isClient && low && !alone]);
  }
});

test('the sheets say the engine’s figures, client by client, and hold where nothing can be said', () => {
  const inputs = sampleInputs();
  const [first, list, digits] = toolSheets('certainty', inputs, 'es').map(({ sheet }) => sheet) as [
    Sheet,
    Sheet,
    Sheet,
  ];
  const result = certaintyOf(inputs.classification, DEFAULT_CERTAINTY);
  expect(findings(first)[0]).toBe(
    `${result.clients} clientes están en un límite (a menos del ${formatPercent(0.05, 'es')} de él)`,
  );
  const sum = result.lines.reduce((all, { below, above }) => all + below + above, 0);
  expect(sum).toBeGreaterThan(result.clients);
  expect(first.cells.map(({ value }) => String(value)).join(' ')).toContain(
    `La tabla suma ${sum}: quien está en más de un límite cuenta en cada uno.`,
  );
  expect(first.charts).toHaveLength(1);
  for (const { limit, below, above } of result.lines) {
    const label = limitName(limit, inputs.classification, 'es');
    expect(rowOf(first, label).slice(0, 3)).toEqual([below, above, below + above]);
  }
  const { ids } = inputs.classification.portfolio;
  const { change } = result.segments;
  const once = [...ids.keys()].filter((i) => ids.indexOf(ids[i]!) === ids.lastIndexOf(ids[i]!));
  const told = (by: number): number | string => (Number.isNaN(by) ? '' : by);
  for (const i of once) {
    const lineOf = (sheet: Sheet): number =>
      sheet.cells.find(({ column, value }) => column === 0 && value === ids[i])!.row;
    expect(valueAt(list, lineOf(list), 4)).toEqual(told(change.turnoverUp[i]!));
    expect(valueAt(list, lineOf(list), 10)).toEqual(told(change.shareDown[i]!));
    expect(valueAt(digits, lineOf(digits), 3)).toEqual(told(result.digits.up[0]![i]!));
    expect(valueAt(digits, lineOf(digits), 10)).toEqual(told(result.digits.down[3]![i]!));
  }
  const bare = inputsOf(
    [
      ['Cliente', 'A', 'B', 'C', 'D'],
      ['=uno', 1, 2, 3, 4],
    ],
    () => schemeOf({ others: ['A', 'B', 'C', 'D'] }),
  );
  const [alone] = toolSheets('certainty', bare, 'es').map(({ sheet }) => sheet) as [Sheet];
  expect(findings(alone)).toContain('Ningún cliente cambia de segmento solo por su facturación');
});

test('without segments the list of them names who is on a limit, and nobody else', () => {
  const rows = Array.from({ length: 12 }, (_, k) => [`Cliente ${k}`, 1 + k, 2 + k, 3 + (k % 4), 4 + 7 * k]);
  const inputs = inputsOf([['Cliente', 'A', 'B', 'C', 'D'], ...rows], () => schemeOf({ others: ['A', 'B', 'C', 'D'] }));
  const { onLimit, clients } = certaintyOf(inputs.classification, DEFAULT_CERTAINTY);
  expect(clients).toBeGreaterThan(0);
  expect(clients).toBeLessThan(rows.length);
  const [, list] = toolSheets('certainty', inputs, 'es').map(({ sheet }) => sheet) as [Sheet, Sheet];
  expect(findings(list)[0]).toMatch(new RegExp(`^No hay segmentos que puedan cambiar; ${clients} cliente`));
  const { names } = inputs.classification.portfolio;
  const named = list.cells.flatMap(({ column, value }) => (column === 1 ? [value] : []));
  expect(names.map((name) => named.includes(name))).toEqual(Array.from(onLimit, (limits) => limits !== 0));
});

describe('shares that the scheme itself estimates', () => {
  const estimated = (by: 'declared' | 'sector' | 'equalSplit', known: number[], total: number[]) => {
    const size = known.length;
    const portfolio = portfolioFromColumns({
      numeric: {
        turnover: new Array<number>(size).fill(1.2),
        share: known,
        total,
        margin: new Array<number>(size).fill(0.1),
        unpaid: new Array<number>(size).fill(0),
      },
    });
    const spend = { kind: 'amounts' as const, sector: null, amounts: [{ sector: null, amount: 1 }] };
    const source = {
      ...{ kind: 'estimate' as const, known: columnSource('share') },
      ...{ ours: columnSource('turnover'), from: columnSource('total') },
      ...(by === 'sector' ? { by, spend } : { by }),
    };
    const base = schemeWith(false, 'amount');
    const scheme = { ...base, segmentation: { ...base.segmentation, share: source, shareCut: 0.2 } };
    return classify(portfolio, scheme);
  };

  test.each([
    ['declared', 1.2, [NaN, 0.1, 0.5], [4, 4, 4], 0.3],
    ['sector', 1.5, [NaN, 0.1, 0.5], [4, 4, 4], 0.3],
    ['equalSplit', 2, [NaN, 0.1, 0.5], [2, 2, 2], 1 / 3],
  ] as const)('%s: its error for those flagged, certainty for the others', (by, error, known, total, share) => {
    const judged = estimated(by, [...known], [...total]);
    const { probability, estimated: told, doubtful } = certaintyOf(judged, DEFAULT_CERTAINTY);
    expect(told).toMatchObject({ by, count: 1 });
    const above = shareAbove(1.2, share, 0.2, error);
    expect(probability!.map((column) => column[0])).toEqual([above, 1 - above, 0, 0]);
    expect(probability!.map((column) => column[1])).toEqual([0, 1, 0, 0]);
    expect(probability!.map((column) => column[2])).toEqual([1, 0, 0, 0]);
    expect(doubtful).toBe(above < 0.9 ? 1 : 0);
    expect(certaintyCard(judged, null, 0, 'es').at(-1)).toContain('Con la cuota estimada (');
    expect(certaintyCard(judged, null, 1, 'es').join(' ')).not.toContain('probabilidad');
    expect(certaintyOf(judged, { ...DEFAULT_CERTAINTY, estimate: 'known' }).probability).toBeNull();
  });

  test('total purchases that an estimate was worked out with stay when turnover moves; a split share stays itself', () => {
    const bySector = segmentFlips(estimated('sector', [NaN, 0.3], [4, 4])).change;
    // Down to 0.8 of 4 the share is no longer above a fifth; what is known stays, whatever turnover does.
    expect(bySector.turnoverDown[0]).toBeCloseTo(-0.2, 9);
    expect([bySector.turnoverDown[1], bySector.turnoverUp[1]]).toEqual([-0.2, NaN]);
    const split = segmentFlips(estimated('equalSplit', [NaN, 0.3], [2, 2])).change;
    expect(split.turnoverDown[0]).toBeCloseTo(-0.2, 9);
  });
});

test('an agreed segment leaves what is told of the computed one, and says so', () => {
  const inputs = inputsOf([
    ['Cliente', 'Facturación', 'Compras totales', 'Margen', 'Pedidos', 'Segmento acordado'],
    ['A', 400, 1000, 5, 4, 'Insulso'],
    ['B', 100, 200, 9, 3, ''],
  ]);
  const { classification } = inputs;
  expect(classification.segment[0]).not.toBe(classification.computed[0]);
  const { change, to } = segmentFlips(classification);
  expect(change.shareDown[0]).toBeCloseTo(-0.2, 9);
  expect(to.shareDown[0]).toBe(2);
  expect(certaintyCard(classification, null, 0, 'en')).toContain(
    'This is about the computed segment, not the agreed one.',
  );
  expect(certaintyCard(classification, null, 1, 'en').join(' ')).not.toContain('agreed');
});

test.each([
  ['es', /de uno en uno \(pedidos/, /Con «Sí».*quien compra tres familias/],
  ['en', /one by one \(orders/, /With “Yes”.*a client who buys three families/],
] as const)('the question about counts says what it does (%s)', (language, label, about) => {
  const [limits] = toolFields('certainty', null, sampleInputs(), language);
  expect(limits!.about).toMatch(about);
  expect(limits!.fields.find(({ key }) => key === 'counts')!.label).toMatch(label);
});
