import { renderToStaticMarkup } from 'react-dom/server';
import { ChartPicture, drawnChart, intervalsOf } from '../../src/pictures';
import { CHART_KINDS, type Chart, type ChartKind, NO_NUMBERS, SheetDraft } from '../../src/sheet';
import { intervalBars } from '../../src/tools/intervalBars';
import { toolSheets } from '../../src/tools';
import { sampleInputs } from '../tools/support';

const column = (at: number) => ({ row: 1, column: at, rowCount: 4, columnCount: 1 });
const CELLS = [
  ['Ana', 10, 1, 0.25],
  ['Bea', 40, 2, 0.5],
  ['Cia', 20, 3, 1],
  ['Dos', 5, 4, ''],
];
const cellAt = (row: number, at: number): string | number => CELLS[row - 1]?.[at] ?? '';

function chartOf(kind: ChartKind, more: Partial<Chart> = {}): Chart {
  const byValue = kind === 'scatter' || kind === 'bubble';
  const one = { categories: byValue ? column(2) : column(0), values: column(1), sizes: column(1) };
  return {
    id: `CEC_x_${kind}`,
    kind,
    title: 'Lo que dice',
    description: 'Cuatro clientes',
    series: [
      { ...one, name: 'una', color: '#112233', labels: [{ point: 1, text: 'Bea & Cía' }] },
      { ...one, values: column(3), name: 'otra', color: '#445566', asLine: true, secondAxis: true, dashed: true },
    ],
    categoryAxis: { title: 'x' },
    valueAxis: { title: 'y', numberFormat: '#,##0', min: 0 },
    ...(kind === 'columnLine' ? { secondAxis: { numberFormat: '0%', min: 0, max: 1 } } : {}),
    legend: 'bottom',
    place: { row: 0, column: 0, rowCount: 9, columnCount: 9 },
    ...more,
  };
}

const draw = (chart: Chart, width = 326, height = 240): string =>
  renderToStaticMarkup(<ChartPicture chart={drawnChart(chart, cellAt)} width={width} height={height} language="es" />);

const numbersIn = (svg: string, tag: string, attribute: string): number[] =>
  [...svg.matchAll(new RegExp(`<${tag}[^>]* ${attribute}="(-?[\\d.]+)"`, 'g'))].map(([, value]) => Number(value));

describe.each(CHART_KINDS)('a %s chart', (kind) => {
  test('is drawn within its picture, with title, legend and no figure that is none', () => {
    const svg = draw(chartOf(kind));
    expect(svg).toContain('Lo que dice');
    expect(svg).toContain('>una<');
    expect(svg).toContain('aria-label="Cuatro clientes"');
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
    for (const x of [
      ...numbersIn(svg, 'rect', 'x'),
      ...numbersIn(svg, 'circle', 'cx'),
      ...numbersIn(svg, 'text', 'x'),
    ]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(326);
    }
    for (const y of [
      ...numbersIn(svg, 'rect', 'y'),
      ...numbersIn(svg, 'circle', 'cy'),
      ...numbersIn(svg, 'text', 'y'),
    ]) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(240);
    }
  });

  test('of no value at all is an empty frame', () => {
    const empty = { ...chartOf(kind), series: [] };
    expect(draw(empty)).not.toMatch(/NaN|Infinity/);
  });
});

test('columns are as high as their values, from the axis up', () => {
  const [only] = chartOf('column').series;
  const svg = draw(chartOf('column', { series: [only!], legend: 'none' }));
  const heights = numbersIn(svg, 'rect', 'height').slice(1);
  expect(heights).toHaveLength(4);
  expect(heights[0]! / heights[1]!).toBeCloseTo(10 / 40, 1);
  expect(heights[2]! / heights[1]!).toBeCloseTo(20 / 40, 1);
});

test('what is stacked stands one on the other, and fills the axis to its end', () => {
  const series = chartOf('stackedBar').series.map((one) => ({ ...one, values: column(2), secondAxis: false }));
  const svg = draw(chartOf('stackedBar', { series, valueAxis: { min: 0, max: 8 }, legend: 'none' }));
  const x = numbersIn(svg, 'rect', 'x').slice(1);
  const width = numbersIn(svg, 'rect', 'width').slice(1);
  expect(x).toHaveLength(8);
  expect(x[7]).toBeCloseTo(x[3]! + width[3]!, 0);
  expect(width[7]).toBeCloseTo(width[3]!, 0);
});

test('on a logarithmic axis ten times as much is one step further', () => {
  const cells = [1, 10, 100, 1000];
  const chart = chartOf('scatter', { valueAxis: { logarithmic: true }, legend: 'none' });
  const svg = renderToStaticMarkup(
    <ChartPicture
      chart={drawnChart({ ...chart, series: [chart.series[0]!] }, (row, at) => (at === 1 ? cells[row - 1]! : row))}
      width={326}
      height={240}
      language="es"
    />,
  );
  const y = numbersIn(svg, 'circle', 'cy');
  expect(y[0]! - y[1]!).toBeCloseTo(y[1]! - y[2]!, 0);
  expect(y[1]! - y[2]!).toBeCloseTo(y[2]! - y[3]!, 0);
});

test('numbers are written in the reader’s language and by their format', () => {
  expect(draw(chartOf('columnLine'))).toMatch(/100\s%/);
  expect(draw(chartOf('column', { title: 'x'.repeat(200) }))).toContain('…');
});

test('a long name beside a bar stands in two lines where the bar is high enough, and is cut where it is not', () => {
  const chart = chartOf('bar');
  const named = (row: number, at: number) => (at === 0 ? 'Margen de contribución' : cellAt(row, at));
  const drawn = (height: number): string =>
    renderToStaticMarkup(<ChartPicture chart={drawnChart(chart, named)} width={240} height={height} language="es" />);
  expect(drawn(240)).toMatch(/>Margen de<.*>contribución</);
  expect(drawn(150)).toContain('>Margen de co…<');
});

test('an axis that measures nothing has no numbers and no lines', () => {
  const silent = { min: -2.4, max: 2.4, numberFormat: NO_NUMBERS };
  const axes = { categoryAxis: silent, valueAxis: silent, legend: 'none', title: '' } as const;
  const all = chartOf('scatter', axes);
  const chart = { ...all, series: [all.series[0]!] };
  expect(draw(chart)).not.toMatch(/<line |<text[^>]*>-?[\d.,]+</);
  expect(draw({ ...chart, valueAxis: { min: -2.4, max: 2.4 } })).toMatch(/<text[^>]*>-?[\d.,]+</);
});

test('every chart of every tool is drawn', () => {
  const inputs = sampleInputs();
  const { cells, charts } = toolSheets('overview', inputs, 'es')[0]!.sheet;
  const values = new Map(cells.map(({ row, column: at, value }) => [`${row},${at}`, value]));
  expect(charts.length).toBe(5);
  for (const chart of charts) {
    const drawn = drawnChart(chart, (row, at) => values.get(`${row},${at}`) ?? '');
    const svg = renderToStaticMarkup(<ChartPicture chart={drawn} width={600} height={320} language="es" />);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const { name } of chart.series) expect(svg).toContain(name);
  }
});

test('on a page of its own colours nothing is white paper, and words and lines are the page’s', () => {
  const page = {
    paper: 'var(--paper)',
    ink: 'var(--ink)',
    line: 'var(--line)',
    series: (colour: string) => `var(--on, ${colour})`,
  };
  for (const kind of CHART_KINDS) {
    const chart = drawnChart(chartOf(kind), cellAt);
    const svg = renderToStaticMarkup(<ChartPicture chart={chart} width={326} height={240} language="es" page={page} />);
    expect(svg).not.toMatch(/#FFFFFF|#404040|#D0D5DD/);
    expect(svg).toContain('fill="var(--paper)"');
    expect(svg).toContain('fill="var(--ink)"');
    expect(svg).toContain('var(--on, #112233)');
  }
});

test('a logarithmic axis has the ends that it is given, named tenfold by tenfold as Excel does', () => {
  const svg = draw(chartOf('bubble', { valueAxis: { numberFormat: '#,##0', logarithmic: true, min: 3, max: 300 } }));
  expect([...svg.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, text]) => text)).toEqual(
    expect.arrayContaining(['3', '30', '300']),
  );
  expect(svg).not.toContain('>10<');
});

test.each(['above', 'below', 'left'] as const)('a point’s text stands %s', (place) => {
  const chart = chartOf('scatter');
  const [one] = chart.series;
  const svg = draw({ ...chart, series: [{ ...one!, labels: [{ point: 1, text: 'Bea', place }] }] });
  const [cx, cy] = [numbersIn(svg, 'circle', 'cx')[1]!, numbersIn(svg, 'circle', 'cy')[1]!];
  const [, label] = /(<text[^>]*>)Bea</.exec(svg)!;
  const [x, y] = [numbersIn(label!, 'text', 'x')[0]!, numbersIn(label!, 'text', 'y')[0]!];
  if (place === 'left') {
    expect(x).toBeLessThan(cx);
    expect(label).toContain('end');
  } else {
    expect(x).toBe(cx);
    expect(y < cy).toBe(place === 'above');
  }
});

describe('spans around marks', () => {
  /** A span by its ends, as its cells say it. */
  const drawnSpans = (spans: readonly (readonly [low: number, expected: number, high: number])[]) => {
    const draft = new SheetDraft();
    const names = { of: 'x', low: 'desde', expected: 'esperado', high: 'hasta' };
    const frame = { id: 'CEC_x', title: 'Tramos', description: 'd', categoryAxis: {}, valueAxis: {}, names };
    const rows = spans.map(([low, expected, high], k) => ({ name: `S${k}`, low, expected, high }));
    intervalBars(draft, { ...frame, spans: rows, dataColumn: 3, columns: 3, height: 9 }, 'es');
    const area = { row: 0, column: 0, rowCount: draft.row, columnCount: 3 };
    const print = { orientation: 'portrait' as const, area, titleRows: null, header: '', footer: '' };
    const { cells, charts } = draft.sheet({ name: 'x', widths: [9, 9, 9], frozenRows: 0, gridlines: false, print });
    const values = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
    return drawnChart(charts[0]!, (row, at) => values.get(`${row},${at}`) ?? '');
  };
  const ENDS = [
    [2, 4, 9],
    [-3, 1, 6],
    [-8, -5, -2],
    [0, 0, 0],
  ] as const;

  test('say the ends that they were made from, above zero, below it and across it', () => {
    const read = intervalsOf(drawnSpans(ENDS)).map(({ low, expected, high }) => [low, expected, high]);
    expect(read).toEqual(ENDS);
  });

  test('have no ends where there are none', () => {
    const [open] = intervalsOf(drawnSpans([[NaN, 4, NaN]]));
    expect(open).toEqual({ low: NaN, expected: 4, high: NaN });
  });

  test('are drawn from low to high with the mark at its place, and nothing below them', () => {
    const svg = renderToStaticMarkup(
      <ChartPicture chart={drawnSpans([[2, 4, 9]])} width={326} height={240} language="es" />,
    );
    const [top] = numbersIn(svg, 'rect', 'y').slice(1);
    const [height] = numbersIn(svg, 'rect', 'height').slice(1);
    const [mark] = numbersIn(svg, 'circle', 'cy');
    expect(numbersIn(svg, 'rect', 'height')).toHaveLength(2);
    expect((mark! - top!) / height!).toBeCloseTo((9 - 4) / (9 - 2), 1);
    expect(svg).toContain('Tramo: 2 – 9');
    expect(svg).toContain('esperado: 4');
  });
});
