import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { area, bounding } from './area';
import { chartBounds, cornersOfCells, setChartBounds } from './chartPlace';
import type { ChartState, SeriesState } from './charts';
import { shownText } from './numberFormat';
import type { WorkbookModel } from './workbook';

/** Chart types of Office.js that the workbench knows by name; the page draws the common ones. */
const TYPES = new Set(
  (
    'ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 Line LineMarkers LineStacked ' +
    'LineStacked100 LineMarkersStacked LineMarkersStacked100 Pie PieExploded PieOfPie BarOfPie Doughnut DoughnutExploded ' +
    'Area AreaStacked AreaStacked100 XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines ' +
    'XYScatterLinesNoMarkers Radar RadarMarkers RadarFilled Bubble Bubble3DEffect Histogram Pareto Waterfall Funnel ' +
    'Treemap Sunburst Boxwhisker 3DColumn 3DPie 3DLine 3DColumnClustered StockHLC StockOHLC Surface RegionMap'
  ).split(' '),
);
/** Size of a new chart, in points, as Excel makes it. */
const SIZE = { width: 360, height: 216 };

export function checkChartType(value: unknown): string {
  if (typeof value !== 'string' || !TYPES.has(value)) throw invalidArgument(`${String(value)} is no chart type`);
  return value;
}

type Source = { sheet: string; area: Area };

export function addChart(
  book: WorkbookModel,
  sheet: string,
  { type, source, seriesBy }: { readonly type: string; readonly source: Source; readonly seriesBy: string },
): ChartState {
  const { charts } = book.stateOf(sheet);
  const serial = book.nextSerial();
  const made: ChartState = {
    id: `{${serial.toString(16).padStart(8, '0').toUpperCase()}-C000-4000-8000-000000000000}`,
    sheet,
    name: `Chart ${charts.length + 1}`,
    type,
    source: null,
    seriesBy: 'Columns',
    series: [],
    ...cornersOfCells(area(0, 0)),
    kept: {},
  };
  setChartBounds(book, made, { left: 100 + 20 * charts.length, top: 60 + 20 * charts.length, ...SIZE });
  charts.push(made);
  setChartData(book, made, source, seriesBy);
  return made;
}

/**
 * Takes series out of a range: by columns, unless there are more columns than rows; text in the first column are
 * categories, text in the first row names.
 */
export function setChartData(book: WorkbookModel, chart: ChartState, source: Source, seriesBy: string): void {
  if (!['Auto', 'Columns', 'Rows'].includes(seriesBy)) throw invalidArgument(`${seriesBy} is no way to read series`);
  const a = source.area;
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && a.columns > a.rows);
  const cell = (r: number, c: number) => book.engine.cell(source.sheet, a.row + r, a.column + c);
  const isText = (r: number, c: number): boolean => {
    const found = cell(r, c);
    return (found?.value ?? null) === null || (typeof found!.value === 'string' && !found!.error);
  };
  const [lines, length] = byRows ? [a.rows, a.columns] : [a.columns, a.rows];
  const at = (line: number, i: number): [number, number] => (byRows ? [line, i] : [i, line]);
  // A corner of text over numbers is a header; a whole line of text beside numbers is the categories.
  const named = length > 1 && isText(...at(lines > 1 ? 1 : 0, 0)) && !isText(...at(lines > 1 ? 1 : 0, 1));
  const first = named ? 1 : 0;
  const categories = lines > 1 && length > first && isText(...at(0, first));
  const strip = (line: number): Area =>
    byRows
      ? area(a.row + line, a.column + first, 1, length - first)
      : area(a.row + first, a.column + line, length - first, 1);
  const series: SeriesState[] = [];
  for (let line = categories ? 1 : 0; line < lines; line++) {
    const header = named ? shownText(cell(...at(line, 0))?.value ?? null, 'General') : '';
    series.push({
      name: header || `Series${series.length + 1}`,
      values: { sheet: source.sheet, area: strip(line) },
      categories: categories ? { sheet: source.sheet, area: strip(0) } : null,
      sizes: null,
      kept: {},
    });
  }
  chart.source = { sheet: source.sheet, area: { ...a } };
  chart.seriesBy = byRows ? 'Rows' : 'Columns';
  chart.series = series;
  if (series.length === 1 && chart.kept['title'] === undefined) chart.kept['title'] = { text: series[0]!.name };
  book.changed();
}

/** Puts a chart over cells: from the first cell's corner to the last one's. */
export function placeChart(book: WorkbookModel, chart: ChartState, start: Area, end: Area | null): void {
  const { from, to } = cornersOfCells(end ? bounding(start, end) : start);
  if (end || start.rows > 1 || start.columns > 1) Object.assign(chart, { from, to });
  else {
    const { width, height } = chartBounds(book, chart);
    chart.from = chart.to = from;
    setChartBounds(book, chart, { width, height });
  }
  book.changed();
}
