import { cellCount } from '../model/area';
import type { SeriesState } from '../model/charts';
import { RangeRef } from '../model/workbook';
import type { HostClass, HostObject } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { chartDataLabel, chartDataLabels, chartFill, chartLine } from './chartParts';
import type { KeptObject } from './kept';
import { below, keep, keptScalars } from './kept';
import { type ChartRef, chartOf, fullAddress } from './references';

interface SeriesRef extends KeptObject {
  chart: ChartRef;
  series: SeriesState;
}

const pointFormat: HostClass<KeptObject> = declareClass<KeptObject>('ChartPointFormat', {
  navigation: {
    fill: (self) => objectOf(chartFill, below(self, 'fill')),
    border: (self) => objectOf(chartLine, below(self, 'border')),
  },
});
const chartPoint: HostClass<KeptObject> = declareClass<KeptObject>('ChartPoint', {
  scalars: keptScalars({
    hasDataLabel: keep('flag', false),
    markerStyle: keep('any', 'Automatic'),
    markerSize: keep('number', 5),
  }),
  navigation: {
    format: (self) => objectOf(pointFormat, below(self, 'format')),
    dataLabel: (self) => objectOf(chartDataLabel, below(self, 'dataLabel')),
  },
});

const pointCount = ({ series }: SeriesRef): number => (series.values ? cellCount(series.values.area) : 0);
const pointAt = (self: SeriesRef, index: number): HostObject => {
  if (!Number.isInteger(index) || index < 0 || index >= pointCount(self))
    throw invalidArgument(`the series has no point ${index}`);
  return objectOf(chartPoint, below(below(self, 'points'), String(index)));
};
const chartPoints: HostClass<SeriesRef> = declareClass<SeriesRef>('ChartPointsCollection', {
  scalars: { count: { get: pointCount } },
  items: (self) => Array.from({ length: pointCount(self) }, (_, i) => pointAt(self, i)),
  methods: { getCount: pointCount, getItemAt: pointAt },
});

const seriesFormat: HostClass<KeptObject> = declareClass<KeptObject>('ChartSeriesFormat', {
  navigation: {
    fill: (self) => objectOf(chartFill, below(self, 'fill')),
    line: (self) => objectOf(chartLine, below(self, 'line')),
  },
});

const cellsOf = (range: unknown) => {
  if (!isHostObject(range)) throw invalidArgument('a series needs a range');
  const ref = range.self as RangeRef;
  return { sheet: ref.sheet, area: { ...ref.area } };
};

const chartSeries: HostClass<SeriesRef> = declareClass<SeriesRef>('ChartSeries', {
  scalars: {
    ...keptScalars<SeriesRef>({
      chartType: keep('any', null),
      hasDataLabels: keep('flag', false),
      axisGroup: keep(['Primary', 'Secondary'], 'Primary'),
      smooth: keep('flag', false),
      markerStyle: keep('any', 'Automatic'),
      markerSize: keep('number', 5),
      markerBackgroundColor: keep('color', ''),
      markerForegroundColor: keep('color', ''),
      gapWidth: keep('number', 150),
      overlap: keep('number', 0),
      plotOrder: keep('number', 0),
      showShadow: keep('flag', false),
      doughnutHoleSize: keep('number', 75),
      explosion: keep('number', 0),
      firstSliceAngle: keep('number', 0),
      bubbleScale: keep('number', 100),
    }),
    name: {
      get: ({ series }) => series.name,
      set: ({ series, book }, value) => {
        series.name = String(value);
        book.changed();
      },
    },
  },
  navigation: {
    format: (self) => objectOf(seriesFormat, below(self, 'format')),
    dataLabels: (self) => objectOf(chartDataLabels, below(self, 'dataLabels')),
    points: (self) => objectOf(chartPoints, self),
  },
  methods: {
    setValues: ({ series, book }: SeriesRef, range: unknown) => {
      series.values = cellsOf(range);
      book.changed();
    },
    setXAxisValues: ({ series, book }: SeriesRef, range: unknown) => {
      series.categories = cellsOf(range);
      book.changed();
    },
    setBubbleSizes: ({ series, book }: SeriesRef, range: unknown) => {
      series.sizes = cellsOf(range);
      book.changed();
    },
    getDimensionValues: (self: SeriesRef, dimension: string) => dimensionValues(self, dimension),
    getDimensionDataSourceString: (self: SeriesRef, dimension: string) => {
      const cells = ofDimension(self, dimension);
      return cells ? `=${fullAddress(new RangeRef(self.book, cells.sheet, cells.area))}` : '';
    },
    delete: (self: SeriesRef) => {
      const state = chartOf(self.chart);
      state.series = state.series.filter((s) => s !== self.series);
      self.book.changed();
    },
  },
});

const ofDimension = ({ series }: SeriesRef, dimension: string) =>
  dimension === 'Categories' || dimension === 'XValues'
    ? series.categories
    : dimension === 'BubbleSizes'
      ? series.sizes
      : series.values;

function dimensionValues(self: SeriesRef, dimension: string): unknown[] {
  const cells = ofDimension(self, dimension);
  if (!cells) return [];
  const { sheet, area } = cells;
  return Array.from({ length: cellCount(area) }, (_, i) => {
    const row = area.row + Math.floor(i / area.columns);
    return self.book.engine.cell(sheet, row, area.column + (i % area.columns))?.value ?? null;
  });
}

const object = (chart: ChartRef, series: SeriesState): HostObject =>
  objectOf(chartSeries, { chart, series, book: chart.sheet.book, kept: series.kept });

export const chartSeriesCollection: HostClass<ChartRef> = declareClass<ChartRef>('ChartSeriesCollection', {
  scalars: { count: { get: (chart) => chartOf(chart).series.length } },
  items: (chart) => chartOf(chart).series.map((series) => object(chart, series)),
  methods: {
    getCount: (chart: ChartRef) => chartOf(chart).series.length,
    getItemAt: (chart: ChartRef, index: number) => {
      const series = chartOf(chart).series[index];
      if (!series) throw itemNotFound(`series ${index}`);
      return object(chart, series);
    },
    add: (chart: ChartRef, name: string | null, index: number | null) => {
      const state = chartOf(chart);
      const series: SeriesState = {
        name: name ?? `Series${state.series.length + 1}`,
        values: null,
        categories: null,
        sizes: null,
        kept: {},
      };
      state.series.splice(index ?? state.series.length, 0, series);
      chart.sheet.book.changed();
      return object(chart, series);
    },
  },
});
