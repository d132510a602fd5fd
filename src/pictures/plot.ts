import { areLying, type ChartAxis, gapOf, outlineOf, type PointLabel } from '../sheet';
import type { DrawnChart, DrawnSeries } from './drawn';
import { intervalsOf } from './intervals';
import { axisNumber, scaleOf, type Scale } from './scale';
import { fitting, LINE, points, round, shape, type Shape, SMALL, twoLines, widthOf, words, type Box } from './shapes';

/** A plot within its box: where its axes leave room, and how values come to places in it. */
interface Plot {
  readonly chart: DrawnChart;
  readonly box: Box;
  readonly language: string;
  /** Of values; of the second axis where there is one. */
  readonly scale: Scale;
  readonly second: Scale | null;
  /** Of x values, in scatter and bubble. */
  readonly across: Scale | null;
  readonly count: number;
}

const isLying = ({ kind }: DrawnChart): boolean => areLying(kind);
const isStacked = ({ kind }: DrawnChart): boolean =>
  kind === 'stackedBar' || kind === 'stackedColumn' || kind === 'interval';
const byValue = ({ kind }: DrawnChart): boolean => kind === 'scatter' || kind === 'bubble';
const isLine = ({ kind }: DrawnChart, { asLine }: DrawnSeries): boolean =>
  kind === 'line' || ((kind === 'columnLine' || kind === 'interval') && asLine === true);

/** Where values end along their axis: of what is stacked, the sums; of marks and lines, the values. */
const endsOf = (chart: DrawnChart, first: readonly DrawnSeries[]): number[] => {
  const [lines, bars] = [first.filter((one) => isLine(chart, one)), first.filter((one) => !isLine(chart, one))];
  return [...stackEnds(bars), ...lines.flatMap(({ values }) => values)];
};

/** Everything with two axes: columns, bars, lines, points, bubbles. */
export function plotShapes(chart: DrawnChart, box: Box, language: string): Shape[] {
  const first = chart.series.filter(({ secondAxis }) => !secondAxis);
  const second = chart.series.filter(({ secondAxis }) => secondAxis);
  const scale = scaleOf(
    isStacked(chart) ? endsOf(chart, first) : first.flatMap(({ values }) => values),
    chart.valueAxis,
  );
  const secondScale =
    second.length > 0
      ? scaleOf(
          second.flatMap(({ values }) => values),
          chart.secondAxis ?? {},
        )
      : null;
  const xs = chart.series.flatMap(({ categories }) => categories.filter((x) => typeof x === 'number'));
  const across = byValue(chart) ? scaleOf(xs, chart.categoryAxis) : null;
  const count = Math.max(1, ...chart.series.map(({ values }) => values.length));
  const lying = isLying(chart);
  const ticks = (of: Scale, axis: ChartAxis): number =>
    Math.max(0, ...of.ticks.map((tick) => widthOf(axisNumber(tick, axis.numberFormat, language))));
  const names = chart.series[0]?.categories.map(String) ?? [];
  const left = lying
    ? Math.min(box.width / 3, Math.max(0, ...names.map((name) => widthOf(name))))
    : ticks(scale, chart.valueAxis);
  const right = secondScale ? ticks(secondScale, chart.secondAxis ?? {}) + 6 : lying ? 10 : 6;
  const titled = (axis: ChartAxis | undefined): number => (axis?.title ? SMALL + 6 : 0);
  const [below, beside] = lying ? [chart.valueAxis, chart.categoryAxis] : [chart.categoryAxis, chart.valueAxis];
  const inner: Box = {
    left: box.left + left + 6 + titled(beside),
    top: box.top + 4,
    width: Math.max(10, box.width - left - 6 - titled(beside) - right - (secondScale ? titled(chart.secondAxis) : 0)),
    height: Math.max(10, box.height - 4 - SMALL - 8 - titled(below)),
  };
  const plot: Plot = { chart, box: inner, language, scale, second: secondScale, across, count };
  return [
    ...gridShapes(plot),
    ...nameShapes(plot, names, left),
    ...titleShapes(plot, box, below, beside),
    ...seriesShapes(plot),
  ];
}

/** Sums up and down of what is stacked, from which the axis follows. */
function stackEnds(series: readonly DrawnSeries[]): number[] {
  const ends: number[] = [];
  const length = Math.max(0, ...series.map(({ values }) => values.length));
  for (let k = 0; k < length; k++) {
    const here = series.map(({ values }) => values[k] ?? NaN).filter(Number.isFinite);
    ends.push(here.filter((value) => value > 0).reduce((a, b) => a + b, 0));
    ends.push(here.filter((value) => value < 0).reduce((a, b) => a + b, 0));
  }
  return ends;
}

function gridShapes({ chart, box, scale, second, across, language }: Plot): Shape[] {
  const shapes: Shape[] = [];
  const line = (x1: number, y1: number, x2: number, y2: number): Shape =>
    shape('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke: LINE, strokeWidth: 0.75 });
  const bottom = box.top + box.height;
  const said = (tick: number, axis: ChartAxis): string => axisNumber(tick, axis.numberFormat, language);
  if (isLying(chart)) {
    for (const tick of scale.ticks) {
      const x = box.left + scale.position(tick) * box.width;
      shapes.push(
        line(x, box.top, x, bottom),
        words(x, bottom + SMALL + 3, said(tick, chart.valueAxis), { textAnchor: 'middle' }),
      );
    }
    return shapes;
  }
  for (const tick of scale.ticks) {
    const y = bottom - scale.position(tick) * box.height;
    shapes.push(line(box.left, y, box.left + box.width, y));
    shapes.push(words(box.left - 4, y + 3.5, said(tick, chart.valueAxis), { textAnchor: 'end' }));
  }
  for (const tick of second?.ticks ?? []) {
    const y = bottom - second!.position(tick) * box.height;
    shapes.push(words(box.left + box.width + 4, y + 3.5, said(tick, chart.secondAxis ?? {})));
  }
  for (const tick of across?.ticks ?? []) {
    const x = box.left + across!.position(tick) * box.width;
    shapes.push(words(x, bottom + SMALL + 3, said(tick, chart.categoryAxis), { textAnchor: 'middle' }));
  }
  return shapes;
}

/** Names along the axis; those that would run into each other are thinned out. */
function nameShapes(plot: Plot, names: readonly string[], room: number): Shape[] {
  const { chart, box, count } = plot;
  if (byValue(chart)) return [];
  if (isLying(chart)) {
    const step = box.height / count;
    return names.flatMap((name, k) => {
      // A bar that is high enough has room for a long name in two lines.
      const lines = step >= 2 * SMALL + 2 ? twoLines(name, room) : [fitting(name, room)];
      const middle = placeAlong(plot, k) + step / 2 + 3.5;
      return lines.map((line, n) =>
        words(box.left - 4, middle + (n - (lines.length - 1) / 2) * SMALL, line, { textAnchor: 'end' }),
      );
    });
  }
  const step = box.width / count;
  const longest = Math.min(90, Math.max(0, ...names.map((name) => widthOf(name))) + 8);
  const every = Math.max(1, Math.ceil(longest / step));
  return names.flatMap((name, k) =>
    k % every === 0
      ? [
          words(
            box.left + (k + 0.5) * step,
            box.top + box.height + SMALL + 3,
            fitting(name, Math.max(step * every, 20)),
            {
              textAnchor: 'middle',
            },
          ),
        ]
      : [],
  );
}

function titleShapes({ chart, box, second }: Plot, whole: Box, below: ChartAxis, beside: ChartAxis): Shape[] {
  const turned = (x: number, text: string): Shape => {
    const y = box.top + box.height / 2;
    const at = { textAnchor: 'middle', transform: `rotate(-90 ${round(x)} ${round(y)})` };
    return words(x, y, fitting(text, box.height), at);
  };
  return [
    ...(below.title
      ? [
          words(box.left + box.width / 2, box.top + box.height + 2 * SMALL + 8, fitting(below.title, box.width), {
            textAnchor: 'middle',
          }),
        ]
      : []),
    ...(beside.title ? [turned(whole.left + SMALL, beside.title)] : []),
    ...(second && chart.secondAxis?.title ? [turned(whole.left + whole.width - 2, chart.secondAxis.title)] : []),
  ];
}

/** Where the cell of a category begins, down the axis of lying bars. */
function placeAlong({ chart, box, count }: Plot, k: number): number {
  const step = box.height / count;
  return box.top + (chart.categoryAxis.reversed ? k : count - 1 - k) * step;
}

function seriesShapes(plot: Plot): Shape[] {
  const { chart } = plot;
  const bars = chart.series.filter((one) => !isLine(chart, one));
  if (byValue(chart)) return chart.series.flatMap((one) => pointShapes(plot, one));
  return [
    ...bars.flatMap((one, k) => barShapes(plot, one, k, bars)),
    ...chart.series
      .filter((one) => isLine(chart, one))
      .flatMap((one) => (chart.kind === 'interval' ? markShapes(plot, one) : [lineShape(plot, one)])),
  ];
}

function barShapes(plot: Plot, one: DrawnSeries, k: number, bars: readonly DrawnSeries[]): Shape[] {
  const { chart, box, count, scale, language } = plot;
  const stacked = isStacked(chart);
  const lying = isLying(chart);
  if (one.hidden) return [];
  const spans = chart.kind === 'interval' ? intervalsOf(chart) : null;
  const said = (value: number): string => axisNumber(value, chart.valueAxis.numberFormat, language);
  const step = (lying ? box.height : box.width) / count;
  const thick = step / (1 + gapOf(chart.kind === 'pie' ? 'column' : chart.kind) / 100) / (stacked ? 1 : bars.length);
  const edge = (step - thick * (stacked ? 1 : bars.length)) / 2 + (stacked ? 0 : k * thick);
  return one.values.flatMap((value, at) => {
    if (!Number.isFinite(value)) return [];
    const before = stacked ? stackedBefore(bars, k, at, value) : 0;
    const zero = Math.min(1, Math.max(0, scale.position(before)));
    const end = Math.min(1, Math.max(0, scale.position(before + value)));
    const [low, high] = [Math.min(zero, end), Math.max(zero, end)];
    const fill = one.pointColors?.[at] ?? one.color;
    const span = spans?.[at];
    const title = `${one.name}: ${span ? `${said(span.low)} – ${said(span.high)}` : said(value)}`;
    const place = lying
      ? {
          x: box.left + low * box.width,
          y: placeAlong(plot, at) + edge,
          width: (high - low) * box.width,
          height: thick,
        }
      : {
          x: box.left + at * step + edge,
          y: box.top + (1 - high) * box.height,
          width: thick,
          height: (high - low) * box.height,
        };
    const rounded = Object.fromEntries(Object.entries(place).map(([name, size]) => [name, round(size)]));
    return [shape('rect', { ...rounded, fill }, [shape('title', {}, title)])];
  });
}

/** What lies below a part of a stack: those of its own sign. */
const stackedBefore = (bars: readonly DrawnSeries[], k: number, at: number, value: number): number =>
  bars.slice(0, k).reduce((sum, { values }) => {
    const other = values[at] ?? NaN;
    return Number.isFinite(other) && other < 0 === value < 0 ? sum + other : sum;
  }, 0);

/** Marks on what is expected, within their spans. */
function markShapes({ chart, box, count, scale, language }: Plot, one: DrawnSeries): Shape[] {
  const step = box.width / count;
  return one.values.flatMap((value, k) => {
    if (!Number.isFinite(value)) return [];
    const [cx, cy] = [box.left + (k + 0.5) * step, box.top + (1 - scale.position(value)) * box.height];
    const title = `${one.name}: ${axisNumber(value, chart.valueAxis.numberFormat, language)}`;
    return [shape('circle', { cx: round(cx), cy: round(cy), r: 4, fill: one.color }, [shape('title', {}, title)])];
  });
}

function lineShape({ box, count, scale, second }: Plot, one: DrawnSeries): Shape {
  const of = one.secondAxis && second ? second : scale;
  const step = box.width / count;
  const pairs = one.values.flatMap((value, k): [number, number][] =>
    Number.isFinite(value) ? [[box.left + (k + 0.5) * step, box.top + (1 - of.position(value)) * box.height]] : [],
  );
  const dash: Shape['attributes'] = one.dashed ? { strokeDasharray: '4 3' } : {};
  const stroke = { stroke: one.color, strokeWidth: one.dashed ? 1.25 : 2, fill: 'none', ...dash };
  return shape('polyline', { points: points(pairs), ...stroke }, [shape('title', {}, one.name)]);
}

/** Radius of the largest bubble, as a part of the smaller side: Excel's at the scale that our charts have. */
const LARGEST = 0.031;

/** A point's text in its place; to the left where there is no room on the right. */
function labelWords(
  { text, place }: PointLabel,
  { cx, cy, r }: { readonly cx: number; readonly cy: number; readonly r: number },
  end: number,
): Shape {
  const [fontSize, gap] = [9, 2];
  if (place === 'above') return words(cx, cy - r - gap, text, { fontSize, textAnchor: 'middle' });
  if (place === 'below') return words(cx, cy + r + gap + fontSize - 1, text, { fontSize, textAnchor: 'middle' });
  const right = place !== 'left' && cx + r + gap + widthOf(text, fontSize) <= end;
  return words(right ? cx + r + gap : cx - r - gap, cy + 3, text, { fontSize, textAnchor: right ? 'start' : 'end' });
}

function pointShapes({ chart, box, scale, across }: Plot, one: DrawnSeries): Shape[] {
  const most = Math.max(0, ...chart.series.flatMap(({ sizes }) => sizes).filter(Number.isFinite));
  const largest = Math.min(box.width, box.height) * LARGEST;
  const labels = new Map((one.labels ?? []).map((label) => [label.point, label]));
  const drawn: Shape[] = [];
  const said: Shape[] = [];
  if (one.asLine && chart.kind === 'scatter') {
    const pairs = one.values.flatMap((value, k): [number, number][] => {
      const x = one.categories[k];
      if (!Number.isFinite(value) || typeof x !== 'number') return [];
      return [[box.left + across!.position(x) * box.width, box.top + (1 - scale.position(value)) * box.height]];
    });
    return [shape('polyline', { points: points(pairs), stroke: one.color, strokeWidth: 1, fill: 'none' })];
  }
  one.values.forEach((value, k) => {
    const x = one.categories[k];
    if (!Number.isFinite(value) || typeof x !== 'number') return;
    const cx = box.left + across!.position(x) * box.width;
    const cy = box.top + (1 - scale.position(value)) * box.height;
    const size = one.sizes[k] ?? NaN;
    const r = chart.kind === 'bubble' && most > 0 && size > 0 ? Math.max(1.5, largest * Math.sqrt(size / most)) : 3;
    const fill = one.pointColors?.[k] ?? one.color;
    const bubble = chart.kind === 'bubble' ? { fillOpacity: 0.45, stroke: outlineOf(fill), strokeWidth: 0.75 } : {};
    drawn.push(shape('circle', { cx: round(cx), cy: round(cy), r: round(r), fill, ...bubble }));
    const label = labels.get(k);
    if (label === undefined) return;
    said.push(labelWords(label, { cx, cy, r }, box.left + box.width));
  });
  return [...drawn, ...said];
}
