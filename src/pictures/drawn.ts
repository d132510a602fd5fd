import type { Area } from '../grid';
import type { Chart, ChartAxis, ChartKind, ChartSeries } from '../sheet';

/** A series with what its cells hold. */
export interface DrawnSeries extends Pick<
  ChartSeries,
  'name' | 'color' | 'pointColors' | 'asLine' | 'secondAxis' | 'dashed' | 'hidden' | 'labels' | 'showValues'
> {
  /** Names along the axis; x values where the kind is scatter or bubble. */
  readonly categories: readonly (string | number)[];
  /** NaN where a cell holds no number. */
  readonly values: readonly number[];
  readonly sizes: readonly number[];
}

/** A chart with the values of its cells, ready to be drawn. Excel knows pies, too; no sheet of ours has one. */
export interface DrawnChart {
  readonly kind: ChartKind | 'pie';
  readonly title: string;
  readonly description: string;
  readonly series: readonly DrawnSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly secondAxis?: ChartAxis | undefined;
  readonly legend: Chart['legend'];
}

export type CellAt = (row: number, column: number) => string | number;

/** The chart with what its cells hold. */
export function drawnChart(chart: Chart, cellAt: CellAt): DrawnChart {
  const cells = ({ row, column, rowCount, columnCount }: Area): (string | number)[] =>
    Array.from({ length: rowCount * columnCount }, (_, k) =>
      cellAt(row + Math.floor(k / columnCount), column + (k % columnCount)),
    );
  const numbers = (area: Area): number[] => cells(area).map((cell) => (typeof cell === 'number' ? cell : NaN));
  return {
    ...chart,
    series: chart.series.map(({ categories, values, sizes, ...look }) => ({
      ...look,
      categories: cells(categories),
      values: numbers(values),
      sizes: sizes ? numbers(sizes) : [],
    })),
  };
}
