import type { Area as SheetArea } from '../../grid';
import type { DrawnChart } from '../../pictures';
import {
  type Chart,
  type ChartAxis,
  CHART_KINDS,
  type ChartKind,
  type ChartSeries,
  EXCEL_CHART_TYPES,
  EXCEL_LABEL_POSITIONS,
  HIDDEN_COLOUR,
  LABEL_PLACES,
} from '../../sheet';
import type { Area, ChartState, SeriesState, WorkbookModel } from '../host';
import { cellsUnder, cornersOfCells } from './hostInBrowser';

type Kept = Readonly<Record<string, unknown>>;
type Source = SeriesState['values'];

/** Excel's own order of series colours, for charts whose maker chose none. */
const COLOURS = ['#2B7BB9', '#D9772B', '#5A9E57', '#B8912F', '#8064A2', '#4BACC6'];

/** The kind that is meant by one of Excel's types; columns are plain ones until a series says that it is a line or marks. */
const KINDS = new Map<string, ChartKind>(
  CHART_KINDS.filter((kind) => kind !== 'columnLine' && kind !== 'interval').map((kind) => [
    EXCEL_CHART_TYPES[kind],
    kind,
  ]),
);

/** What Excel calls a series of marks. */
const MARKS = 'LineMarkers';

/** The kind that stands for one of Excel's chart types; those that cannot be drawn become columns. */
function drawnKind({ type, series }: ChartState): DrawnChart['kind'] {
  if (type === 'ColumnClustered' && series.some((one) => one.kept['chartType'] === 'Line')) return 'columnLine';
  if (type === EXCEL_CHART_TYPES.interval && series.some((one) => one.kept['chartType'] === MARKS)) return 'interval';
  const known = KINDS.get(type);
  if (known) return known;
  if (type.startsWith('Bar')) return 'bar';
  if (type.startsWith('Line') || type.startsWith('Area')) return 'line';
  if (type.startsWith('Pie') || type.startsWith('Doughnut')) return 'pie';
  if (type.startsWith('Radar')) return 'radar';
  if (type.startsWith('XYScatter')) return 'scatter';
  return type.startsWith('Bubble') ? 'bubble' : 'column';
}

const inside = (kept: Kept, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (at as Kept | undefined)?.[name], kept);
const textIn = (kept: Kept, ...path: readonly string[]): string | undefined => {
  const found = inside(kept, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
};
const numberIn = (kept: Kept, ...path: readonly string[]): number | undefined => {
  const found = inside(kept, ...path);
  return typeof found === 'number' ? found : undefined;
};

/** What was set of an axis; nothing but what was set. */
function axisOf(kept: Kept, name: string): ChartAxis {
  const axis = (inside(kept, 'axes', name) ?? {}) as Kept;
  const title = inside(axis, 'title', 'visible') === false ? undefined : textIn(axis, 'title', 'text');
  const numberFormat = textIn(axis, 'numberFormat');
  const min = numberIn(axis, 'minimum');
  const max = numberIn(axis, 'maximum');
  return {
    ...(title === undefined ? {} : { title }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(axis['scaleType'] === 'Logarithmic' ? { logarithmic: true } : {}),
    ...(axis['reversePlotOrder'] === true ? { reversed: true } : {}),
  };
}

type Look = Omit<ChartSeries, 'categories' | 'values' | 'sizes'>;

/** What Excel calls a series of a scatter chart that is a line through its points. */
const THROUGH_POINTS = 'XYScatterLinesNoMarkers';

function lookOf({ name, kept }: SeriesState, k: number, kind: DrawnChart['kind']): Look {
  const asLine = ['Line', MARKS, THROUGH_POINTS].some((type) => type === kept['chartType']);
  const isLine = kind === 'line' || kind === 'radar' || (asLine && kind !== 'interval');
  const hidden = inside(kept, 'format', 'fill', 'cleared') === true;
  const color =
    (hidden ? HIDDEN_COLOUR : undefined) ??
    textIn(kept, 'format', ...(isLine ? ['line', 'color'] : ['fill', 'color'])) ??
    textIn(kept, 'markerBackgroundColor') ??
    COLOURS[k % COLOURS.length]!;
  const points = Object.entries((kept['points'] ?? {}) as Readonly<Record<string, Kept>>);
  const colours = points.flatMap(([at, point]) => {
    const own = textIn(point, 'format', 'fill', 'color');
    return own === undefined ? [] : [[Number(at), own] as const];
  });
  const pointColors: (string | null)[] = [];
  for (const [at, own] of colours) {
    while (pointColors.length <= at) pointColors.push(null);
    pointColors[at] = own;
  }
  const labels = points.flatMap(([at, point]) => {
    const text = point['hasDataLabel'] === true ? textIn(point, 'dataLabel', 'text') : undefined;
    const position = textIn(point, 'dataLabel', 'position');
    const place = LABEL_PLACES.find((one) => EXCEL_LABEL_POSITIONS[one] === position);
    return text === undefined ? [] : [{ point: Number(at), text, ...(place === undefined ? {} : { place }) }];
  });
  return {
    name,
    color,
    ...(pointColors.length > 0 ? { pointColors } : {}),
    ...(asLine ? { asLine } : {}),
    ...(kept['axisGroup'] === 'Secondary' ? { secondAxis: true } : {}),
    ...(inside(kept, 'format', 'line', 'lineStyle') === 'Dash' ? { dashed: true } : {}),
    ...(hidden ? { hidden } : {}),
    ...(labels.length > 0 ? { labels } : {}),
    ...(kept['hasDataLabels'] === true ? { showValues: true } : {}),
  };
}

function frameOf({ kept, series }: ChartState): Omit<Chart, 'id' | 'kind' | 'series' | 'place'> {
  const title = inside(kept, 'title', 'visible') === false ? '' : (textIn(kept, 'title', 'text') ?? '');
  const legend =
    inside(kept, 'legend', 'visible') === false || (series.length < 2 && inside(kept, 'legend', 'visible') !== true)
      ? 'none'
      : textIn(kept, 'legend', 'position') === 'Right'
        ? 'right'
        : 'bottom';
  const second = series.some((one) => one.kept['axisGroup'] === 'Secondary');
  return {
    title,
    description: textIn(kept, 'description') ?? title,
    legend,
    categoryAxis: axisOf(kept, 'categoryAxis'),
    valueAxis: axisOf(kept, 'valueAxis'),
    ...(second ? { secondAxis: axisOf(kept, 'valueSecondaryAxis') } : {}),
  };
}

/** A kept chart with what its cells hold, ready to be drawn. */
export function drawnOf(book: WorkbookModel, chart: ChartState): DrawnChart {
  const kind = drawnKind(chart);
  const cells = (source: Source): (string | number)[] => {
    if (source === null) return [];
    const { row, column, rows, columns } = source.area;
    return Array.from({ length: rows * columns }, (_, k) => {
      const value = book.engine.cell(source.sheet, row + Math.floor(k / columns), column + (k % columns))?.value;
      return typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value);
    });
  };
  const numbers = (source: Source): number[] => cells(source).map((cell) => (typeof cell === 'number' ? cell : NaN));
  return {
    ...frameOf(chart),
    kind,
    series: chart.series.map((one, k) => {
      const values = numbers(one.values);
      const { pointColors, ...look } = lookOf(one, k, kind);
      const slices = kind === 'pie' ? values.map((_, at) => pointColors?.[at] ?? COLOURS[at % COLOURS.length]!) : null;
      return {
        ...look,
        ...(slices ? { pointColors: slices } : pointColors ? { pointColors } : {}),
        categories: one.categories ? cells(one.categories) : values.map((_, at) => at + 1),
        values,
        sizes: numbers(one.sizes),
      };
    }),
  };
}

const plainArea = ({ row, column, rows, columns }: Area): SheetArea => ({
  row,
  column,
  rowCount: rows,
  columnCount: columns,
});

/** A kept chart as the data of its own sheet, to be written into a file; null where it reads another sheet, or is a pie. */
export function chartOfState(chart: ChartState): Chart | null {
  const kind = drawnKind(chart);
  if (kind === 'pie' || chart.series.length === 0) return null;
  const series = chart.series.map((one, k): ChartSeries | null => {
    const { values, sizes } = one;
    const categories = one.categories ?? values;
    const sources = [values, categories, ...(sizes ? [sizes] : [])];
    if (!values || !categories || sources.some((source) => source?.sheet !== chart.sheet)) return null;
    return {
      ...lookOf(one, k, kind),
      categories: plainArea(categories.area),
      values: plainArea(values.area),
      ...(sizes ? { sizes: plainArea(sizes.area) } : {}),
    };
  });
  if (series.some((one) => one === null)) return null;
  return {
    id: chart.name,
    kind,
    ...frameOf(chart),
    series: series as ChartSeries[],
    place: plainArea(cellsUnder(chart)),
  };
}

/** A chart of a file as the host keeps one: what {@link chartOfState} reads is what is put here. */
export function stateOfChart(book: WorkbookModel, sheet: string, chart: Chart): ChartState {
  const { id, kind, title, description, legend, categoryAxis, valueAxis, secondAxis, place } = chart;
  const serial = book.nextSerial();
  return {
    id: `{${serial.toString(16).padStart(8, '0').toUpperCase()}-C000-4000-8000-000000000000}`,
    sheet,
    name: id,
    type: EXCEL_CHART_TYPES[kind],
    source: null,
    seriesBy: 'Columns',
    series: chart.series.map((one) => keptSeries(one, kind, sheet)),
    ...cornersOfCells({ row: place.row, column: place.column, rows: place.rowCount, columns: place.columnCount }),
    kept: {
      title: { text: title },
      description,
      legend:
        legend === 'none' ? { visible: false } : { visible: true, position: legend === 'right' ? 'Right' : 'Bottom' },
      axes: {
        categoryAxis: keptAxis(categoryAxis),
        valueAxis: keptAxis(valueAxis),
        ...(secondAxis ? { valueSecondaryAxis: keptAxis(secondAxis) } : {}),
      },
    },
  };
}

const keptAxis = ({ title, numberFormat, min, max, logarithmic, reversed }: ChartAxis): Record<string, unknown> => ({
  title: title === undefined ? { visible: false } : { text: title },
  ...(numberFormat === undefined ? {} : { numberFormat }),
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
  ...(logarithmic ? { scaleType: 'Logarithmic' } : {}),
  ...(reversed ? { reversePlotOrder: true } : {}),
});

function keptSeries(one: ChartSeries, kind: ChartKind, sheet: string): SeriesState {
  const { name, categories, values, sizes, color, pointColors = [], labels = [] } = one;
  const cells = ({ row, column, rowCount, columnCount }: SheetArea): SeriesState['values'] => ({
    sheet,
    area: { row, column, rows: rowCount, columns: columnCount },
  });
  const isMarks = kind === 'interval' && one.asLine === true;
  const isLine = !isMarks && (kind === 'line' || kind === 'radar' || one.asLine === true);
  const points: Record<string, Record<string, unknown>> = {};
  pointColors.forEach((own, k) => {
    if (own !== null) (points[k] ??= {})['format'] = { fill: { color: own } };
  });
  for (const { point, text, place } of labels) {
    const dataLabel = { text, ...(place ? { position: EXCEL_LABEL_POSITIONS[place] } : {}) };
    Object.assign((points[point] ??= {}), { hasDataLabel: true, dataLabel });
  }
  return {
    name,
    values: cells(values),
    categories: cells(categories),
    sizes: sizes ? cells(sizes) : null,
    kept: {
      ...(one.asLine ? { chartType: kind === 'scatter' ? THROUGH_POINTS : isMarks ? MARKS : 'Line' } : {}),
      ...(one.secondAxis ? { axisGroup: 'Secondary' } : {}),
      ...(one.showValues ? { hasDataLabels: true } : {}),
      ...(isMarks ? { markerBackgroundColor: color } : {}),
      format: isMarks
        ? { line: { lineStyle: 'None' } }
        : one.hidden
          ? { fill: { cleared: true } }
          : isLine
            ? { line: { color, ...(one.dashed ? { lineStyle: 'Dash' } : {}) } }
            : { fill: { color } },
      ...(Object.keys(points).length > 0 ? { points } : {}),
    },
  };
}
