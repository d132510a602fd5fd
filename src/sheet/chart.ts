import type { Area } from '../grid';

/**
 * What kinds of charts there are. `columnLine`: columns, and lines against a second axis where a series asks for it.
 * `interval`: stacked columns of which a hidden one holds the others up, and marks on the line's values: a span from low
 * to high around what is expected. Excel's error bars take no ends of their own from add-ins, and its stock charts are
 * refused where a series is missing; columns and marks every reader can draw.
 */
export const CHART_KINDS = [
  'column',
  'bar',
  'stackedColumn',
  'stackedBar',
  'columnLine',
  'interval',
  'line',
  'scatter',
  'bubble',
  'radar',
] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** What Excel calls a chart of a kind; lines among columns are a matter of their series. */
export const EXCEL_CHART_TYPES = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  stackedColumn: 'ColumnStacked',
  stackedBar: 'BarStacked',
  columnLine: 'ColumnClustered',
  interval: 'ColumnStacked',
  line: 'Line',
  scatter: 'XYScatter',
  bubble: 'Bubble',
  radar: 'Radar',
} as const satisfies Record<ChartKind, string>;

/** Room between columns, in percent of their width: a span around a mark is slim. */
export const gapOf = (kind: ChartKind): number => (kind === 'columnLine' ? 30 : kind === 'interval' ? 400 : 60);

/** Whether a chart's bars lie, each with its name beside it, which none may go without. */
export const areLying = (kind: string): boolean => kind === 'bar' || kind === 'stackedBar';

/** Where a text stands beside its point when not to the right of it. */
export const LABEL_PLACES = ['left', 'above', 'below'] as const;
export type LabelPlace = (typeof LABEL_PLACES)[number];

/** What Excel calls the places of labels other than `Right`. */
export const EXCEL_LABEL_POSITIONS = {
  left: 'Left',
  above: 'Top',
  below: 'Bottom',
} as const satisfies Record<LabelPlace, string>;

/** The colour that a series without colour is said to have: that of the paper. */
export const HIDDEN_COLOUR = '#FFFFFF';

/** A point that carries a text: by its place in the series, from zero. */
export interface PointLabel {
  readonly point: number;
  readonly text: string;
  /** In scatter and bubble; to the right where it is not said. */
  readonly place?: LabelPlace;
}

/** One series, by cells of the chart's own sheet. */
export interface ChartSeries {
  readonly name: string;
  /** Names along the axis; x values where the kind is scatter or bubble. One row or one column of cells. */
  readonly categories: Area;
  readonly values: Area;
  /** Sizes of bubbles. */
  readonly sizes?: Area;
  /** '#RRGGBB'. */
  readonly color: string;
  /** Colour of each point that differs from the series' own. */
  readonly pointColors?: readonly (string | null)[];
  /** Drawn as a line, in `columnLine`; in `interval`, as marks; in `scatter`, through its points in their order. */
  readonly asLine?: boolean;
  /** Read off the second value axis, in `columnLine`. */
  readonly secondAxis?: boolean;
  readonly dashed?: boolean;
  /** Without colour, in `interval`: it only holds up what stands on it. */
  readonly hidden?: boolean;
  readonly labels?: readonly PointLabel[];
  /** Every point shows its value. */
  readonly showValues?: boolean;
}

/** An axis: what it measures (with its unit) and how its numbers are written. */
export interface ChartAxis {
  readonly title?: string;
  /** Excel's English format code. */
  readonly numberFormat?: string;
  readonly min?: number;
  readonly max?: number;
  readonly logarithmic?: boolean;
  /** The first category on top, as people read, in bars. */
  readonly reversed?: boolean;
}

/** Format of what is not to be read: an axis that measures nothing (it has no lines across either), a cell's own key. */
export const NO_NUMBERS = ';;;';

/** A chart as data: drawn by Office.js, as native DrawingML in files, and as a picture. */
export interface Chart {
  /** Unique on its sheet: the shape's name. */
  readonly id: string;
  readonly kind: ChartKind;
  /** States the finding. */
  readonly title: string;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly secondAxis?: ChartAxis;
  readonly legend: 'none' | 'bottom' | 'right';
  /** The cells that it covers. */
  readonly place: Area;
}

/** Points that a chart's title takes, an axis with and without what it measures, and a legend below. */
const TITLE = 28;
const AXIS = 15;
const AXIS_TITLE = 18;
const LEGEND = 24;

/** Points of a bar below which programs leave names of bars out. */
const NAME = 14;

/** Points of height that a chart needs at least: each bar has its name beside it. */
export function leastHeight({ kind, series, valueAxis, legend }: Omit<Chart, 'place'>): number {
  if (!areLying(kind)) return 0;
  const bars = series[0]?.categories.rowCount ?? 0;
  return TITLE + AXIS + (valueAxis.title ? AXIS_TITLE : 0) + (legend === 'bottom' ? LEGEND : 0) + bars * NAME;
}

/** Above this part of full light a colour hardly shows on white. */
const PALE = 0.3;
const DARKENED = 0.55;

/** The outline of a mark that lets what is behind it be seen: its own colour, darkened where that is pale. @param color as #RRGGBB */
export function outlineOf(color: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const light = parts.map((part) => (part / 255) ** 2.2);
  if (0.2126 * light[0]! + 0.7152 * light[1]! + 0.0722 * light[2]! < PALE) return color;
  const dark = parts.map((part) =>
    Math.round(part * DARKENED)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${dark.join('')}`.toUpperCase();
}
