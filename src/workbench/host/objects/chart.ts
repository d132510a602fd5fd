import type { ChartState } from '../model/charts';
import { addChart, checkChartType, placeChart, setChartData } from '../model/chartData';
import { chartBounds, setChartBounds } from '../model/chartPlace';
import { EVENT } from '../model/events';
import type { RangeRef } from '../model/workbook';
import type { HostClass, HostObject, Scalar } from '../protocol/classes';
import { declareClass, isHostObject, objectOf } from '../protocol/classes';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { chartAxes, chartDataLabels, chartFormat, chartLegend, chartTitle } from './chartParts';
import { chartSeriesCollection } from './chartSeries';
import { eventMethods } from './eventMethods';
import type { KeptObject } from './kept';
import { below } from './kept';
import { RangeRef as Ranges } from '../model/workbook';
import { type SheetRef, type ChartRef, chartOf, asRange, sheetObject } from './references';

const partOf = (c: ChartRef, name: string): KeptObject => below({ book: c.sheet.book, kept: chartOf(c).kept }, name);

const points = (name: 'left' | 'top' | 'width' | 'height'): Scalar<ChartRef> => ({
  get: (c) => chartBounds(c.sheet.book, chartOf(c))[name],
  set: (c, value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(`${name}: ${String(value)}`);
    setChartBounds(c.sheet.book, chartOf(c), { [name]: value });
    c.sheet.book.changed();
  },
});

const keptScalar = (name: string, initial: unknown): Scalar<ChartRef> => ({
  get: (c) => chartOf(c).kept[name] ?? initial,
  set: (c, value) => {
    chartOf(c).kept[name] = value;
    c.sheet.book.changed();
  },
});

export const chart: HostClass<ChartRef> = declareClass<ChartRef>('Chart', {
  id: ({ id }) => id,
  scalars: {
    name: {
      get: (c) => chartOf(c).name,
      set: (c, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument('a chart name is text');
        chartOf(c).name = value;
        c.sheet.book.changed();
      },
    },
    chartType: {
      get: (c) => chartOf(c).type,
      set: (c, value) => {
        chartOf(c).type = checkChartType(value);
        c.sheet.book.changed();
      },
    },
    left: points('left'),
    top: points('top'),
    width: points('width'),
    height: points('height'),
    seriesNameLevel: keptScalar('seriesNameLevel', -1),
    categoryLabelLevel: keptScalar('categoryLabelLevel', -1),
    plotVisibleOnly: keptScalar('plotVisibleOnly', true),
    displayBlanksAs: keptScalar('displayBlanksAs', 'NotPlotted'),
    style: keptScalar('style', 201),
    plotBy: {
      get: (c) => chartOf(c).seriesBy,
      set: (c, value) => {
        const { source } = chartOf(c);
        if (source) setChartData(c.sheet.book, chartOf(c), source, String(value));
      },
    },
  },
  navigation: {
    title: (c) => objectOf(chartTitle, partOf(c, 'title')),
    legend: (c) => objectOf(chartLegend, partOf(c, 'legend')),
    axes: (c) => objectOf(chartAxes, partOf(c, 'axes')),
    dataLabels: (c) => objectOf(chartDataLabels, partOf(c, 'dataLabels')),
    format: (c) => objectOf(chartFormat, partOf(c, 'format')),
    series: (c) => objectOf(chartSeriesCollection, c),
    worksheet: (c) => sheetObject(c.sheet.book, c.sheet.id),
  },
  methods: {
    setData: (c: ChartRef, source: unknown, seriesBy: string | null) => {
      if (!isHostObject(source)) throw invalidArgument('a chart needs a range');
      const range = source.self as RangeRef;
      setChartData(c.sheet.book, chartOf(c), { sheet: range.sheet, area: { ...range.area } }, seriesBy ?? 'Auto');
    },
    setPosition: (c: ChartRef, start: unknown, end: unknown) => {
      const origin = new Ranges(c.sheet.book, c.sheet.id, { row: 0, column: 0, rows: 1, columns: 1 });
      placeChart(
        c.sheet.book,
        chartOf(c),
        asRange(origin, start).area,
        end === null ? null : asRange(origin, end).area,
      );
    },
    activate: (c: ChartRef) => {
      c.sheet.book.engine.activate(c.sheet.id);
    },
    delete: (c: ChartRef) => {
      const state = c.sheet.book.stateOf(c.sheet.id);
      const gone = chartOf(c);
      state.charts = state.charts.filter((other) => other !== gone);
      c.sheet.book.events.raise(EVENT.chartDeleted, state.guid, {
        chartId: gone.id,
        worksheetId: state.guid,
        source: 'Local',
      });
      c.sheet.book.changed();
    },
    ...eventMethods<ChartRef>(
      { _RegisterActivatedEvent: EVENT.chartActivated, _RegisterDeactivatedEvent: EVENT.chartDeactivated },
      ({ sheet, id }) => [sheet.book.events, id],
    ),
  },
});

const listed = ({ book, id }: SheetRef): ChartState[] => book.stateOf(id).charts;
const object = (sheet: SheetRef, { id }: ChartState): HostObject => objectOf(chart, { sheet, id });
const find = (sheet: SheetRef, key: unknown): HostObject | null => {
  const wanted = String(key).toLowerCase();
  const found = listed(sheet).find((c) => c.id === key || c.name.toLowerCase() === wanted);
  return found ? object(sheet, found) : null;
};

const notThere = (key: unknown): never => {
  throw itemNotFound(`chart ${String(key)}`);
};

export const chartCollection: HostClass<SheetRef> = declareClass<SheetRef>('ChartCollection', {
  scalars: { count: { get: (sheet) => listed(sheet).length } },
  items: (sheet) => listed(sheet).map((c) => object(sheet, c)),
  item: (sheet, key) => find(sheet, key) ?? notThere(key),
  methods: {
    getItem: (sheet: SheetRef, key: unknown) => find(sheet, key) ?? notThere(key),
    getItemOrNullObject: find,
    getCount: (sheet: SheetRef) => listed(sheet).length,
    getItemAt: (sheet: SheetRef, index: number) => {
      const found = listed(sheet)[index];
      if (!found) throw invalidArgument(`there is no chart ${index}`);
      return object(sheet, found);
    },
    add: (sheet: SheetRef, type: string, source: unknown, seriesBy: string | null) => {
      if (!isHostObject(source)) throw invalidArgument('a chart needs a range');
      const { protection } = sheet.book.stateOf(sheet.id);
      if (protection && !protection.options.allowEditObjects) throw new HostError('AccessDenied');
      const range = source.self as RangeRef;
      const made = addChart(sheet.book, sheet.id, {
        type: checkChartType(type),
        source: { sheet: range.sheet, area: { ...range.area } },
        seriesBy: seriesBy ?? 'Auto',
      });
      const { guid } = sheet.book.stateOf(sheet.id);
      sheet.book.events.raise(EVENT.chartAdded, guid, { chartId: made.id, worksheetId: guid, source: 'Local' });
      return object(sheet, made);
    },
    ...eventMethods<SheetRef>(
      {
        _RegisterAddedEvent: EVENT.chartAdded,
        _RegisterDeletedEvent: EVENT.chartDeleted,
        _RegisterActivatedEvent: EVENT.chartActivated,
        _RegisterDeactivatedEvent: EVENT.chartDeactivated,
      },
      ({ book, id }) => [book.events, book.stateOf(id).guid],
    ),
  },
});
