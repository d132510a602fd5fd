import type { Area } from './area';

/** Properties as they were set, nested as the object model nests them (`title.text`). */
export type Kept = { [member: string]: unknown };

export interface SeriesState {
  name: string;
  /** Cells of the values and of the categories, when they come from cells. */
  values: { sheet: string; area: Area } | null;
  categories: { sheet: string; area: Area } | null;
  /** Sizes of bubbles. */
  sizes: { sheet: string; area: Area } | null;
  kept: Kept;
}

/** A corner of a chart: the cell that it lies in, and how far into it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly rowOffset: number;
  readonly column: number;
  readonly columnOffset: number;
}

/** A chart, kept as an object: what it shows and how; the page draws it. */
export interface ChartState {
  readonly id: string;
  /** Engine id of the sheet that it stands on. */
  readonly sheet: string;
  name: string;
  type: string;
  source: { sheet: string; area: Area } | null;
  seriesBy: 'Columns' | 'Rows';
  series: SeriesState[];
  /** Its corners: it moves and grows with the cells below them. */
  from: ChartCorner;
  to: ChartCorner;
  /** Everything else: title, legend, axes, formats. */
  kept: Kept;
}
