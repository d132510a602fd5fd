import type { Area } from '../../grid';
import {
  areLying,
  type Chart,
  type ChartAxis,
  NO_NUMBERS,
  type ChartKind,
  type ChartSeries,
  EXCEL_CHART_TYPES,
  EXCEL_LABEL_POSITIONS,
  gapOf,
  type PointLabel,
  outlineOf,
} from '../../sheet';
import type { Session } from '../session/session';
import { onSheet } from './place';

/** Ink of words and lines, the same as on the sheets. */
const INK = '#404040';
const LINE = '#D0D5DD';

/** Where a chart stands, in points: its owner may have moved it. */
export interface ChartPosition {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Queues a chart: its cells hold their values by then.
 * @param at where it stood; without it, over the cells of its place
 */
export function putChart(context: Session, sheetId: string, chart: Chart, at: ChartPosition | null = null): void {
  const sheet = context.sheet(sheetId);
  const cells = (area: Area): Excel.Range => context.range(onSheet(sheetId, area));
  const [first, ...others] = chart.series;
  // One series of these cells and no other: the rest is added by its own cells, and none is guessed from a block.
  const made = sheet.charts.add(EXCEL_CHART_TYPES[chart.kind], cells(first!.values), byOf(first!.values));
  made.name = chart.id;
  putTitle(made, chart.title);
  const all = [made.series.getItemAt(0), ...others.map(({ name }) => made.series.add(name))];
  chart.series.forEach((one, k) => putSeries(all[k]!, one, chart.kind, cells));
  putAxes(made, chart);
  made.legend.visible = chart.legend !== 'none';
  if (chart.legend !== 'none') {
    made.legend.position = chart.legend === 'bottom' ? 'Bottom' : 'Right';
    made.legend.format.font.size = 9;
  }
  // What charts read stays read where somebody hides its columns.
  made.plotVisibleOnly = false;
  if (at) Object.assign(made, at);
  else made.setPosition(...cornersOf(chart.place, cells));
}

const byOf = ({ columnCount }: Area): Excel.ChartSeriesBy =>
  (columnCount === 1 ? 'Columns' : 'Rows') as Excel.ChartSeriesBy;

function cornersOf(place: Area, cells: (area: Area) => Excel.Range): [Excel.Range, Excel.Range] {
  const { row, column, rowCount, columnCount } = place;
  const corner = (r: number, c: number): Excel.Range => cells({ row: r, column: c, rowCount: 1, columnCount: 1 });
  return [corner(row, column), corner(row + rowCount - 1, column + columnCount - 1)];
}

function putTitle({ title }: Excel.Chart, text: string): void {
  title.text = text;
  title.format.font.size = 11;
  title.format.font.bold = true;
  title.format.font.color = INK;
}

function putSeries(
  made: Excel.ChartSeries,
  series: ChartSeries,
  kind: ChartKind,
  cells: (area: Area) => Excel.Range,
): void {
  const { name, categories, values, sizes, color, pointColors = [], labels = [] } = series;
  made.name = name;
  made.setValues(cells(values));
  made.setXAxisValues(cells(categories));
  if (sizes) made.setBubbleSizes(cells(sizes));
  const isLine = kind === 'line' || kind === 'radar' || (kind === 'columnLine' && series.asLine === true);
  if (kind === 'columnLine' && isLine) made.chartType = 'Line';
  if (series.secondAxis) made.axisGroup = 'Secondary';
  if (isLine) {
    made.format.line.color = color;
    made.format.line.weight = series.dashed ? 1.25 : 2.25;
    if (series.dashed) made.format.line.lineStyle = 'Dash';
    made.markerStyle = 'None';
  } else if (kind === 'interval' && series.asLine) {
    made.chartType = 'LineMarkers';
    made.format.line.clear();
    putMarks(made, color, 8);
  } else if (kind === 'scatter' && series.asLine) {
    made.chartType = 'XYScatterLinesNoMarkers';
    made.format.line.color = color;
    made.format.line.weight = 1;
    made.markerStyle = 'None';
  } else if (kind === 'scatter') {
    putMarks(made, color, 6);
  } else {
    if (series.hidden) made.format.fill.clear();
    else made.format.fill.setSolidColor(color);
    if (kind === 'bubble') {
      made.bubbleScale = 25;
      // Solid here: a dark bubble is told from those behind it by a white line, a pale one by a dark.
      const outline = outlineOf(color);
      made.format.line.color = outline === color ? '#FFFFFF' : outline;
    } else {
      made.gapWidth = gapOf(kind);
      if (kind.startsWith('stacked') || kind === 'interval') made.overlap = 100;
    }
    pointColors.forEach((own, k) => {
      if (own !== null) made.points.getItemAt(k).format.fill.setSolidColor(own);
    });
  }
  if (series.showValues) {
    made.hasDataLabels = true;
    made.dataLabels.showValue = true;
    made.dataLabels.format.font.size = 8;
  }
  for (const label of labels) putLabel(made.points.getItemAt(label.point), label, kind);
}

function putMarks(made: Excel.ChartSeries, color: string, size: number): void {
  made.markerStyle = 'Circle';
  made.markerSize = size;
  made.markerBackgroundColor = color;
  made.markerForegroundColor = color;
}

function putLabel(point: Excel.ChartPoint, { text, place }: PointLabel, kind: ChartKind): void {
  point.hasDataLabel = true;
  point.dataLabel.text = text;
  if (kind === 'bubble' || kind === 'scatter') {
    point.dataLabel.position = place ? EXCEL_LABEL_POSITIONS[place] : 'Right';
  }
  point.dataLabel.format.font.size = 9;
}

function putAxes(made: Excel.Chart, { kind, categoryAxis, valueAxis, secondAxis }: Chart): void {
  const { axes } = made;
  putAxis(axes.categoryAxis, categoryAxis, kind === 'scatter' || kind === 'bubble');
  putAxis(axes.valueAxis, valueAxis, true);
  const measured = valueAxis.numberFormat !== NO_NUMBERS;
  axes.valueAxis.majorGridlines.visible = measured;
  if (measured) axes.valueAxis.majorGridlines.format.line.color = LINE;
  if (kind === 'scatter' || kind === 'bubble') axes.categoryAxis.majorGridlines.visible = false;
  if (kind === 'radar') axes.valueAxis.majorUnit = 1;
  if (areLying(kind)) axes.categoryAxis.tickLabelSpacing = 1;
  if (secondAxis) putAxis(axes.getItem('Value', 'Secondary'), secondAxis, true);
}

/** @param numbers it has numbers along it, not names */
function putAxis(made: Excel.ChartAxis, axis: ChartAxis, numbers: boolean): void {
  const { title, numberFormat, min, max, logarithmic, reversed } = axis;
  if (title === undefined) made.title.visible = false;
  else {
    made.title.text = title;
    made.title.format.font.size = 9;
  }
  made.format.font.size = 9;
  made.format.font.color = INK;
  if (reversed) made.reversePlotOrder = true;
  if (!numbers) return;
  if (numberFormat !== undefined) made.numberFormat = numberFormat;
  if (logarithmic) made.scaleType = 'Logarithmic';
  if (min !== undefined) made.minimum = min;
  if (max !== undefined) made.maximum = max;
}
