import { PERCENT } from './numberFormats';
import { cellArea } from '../grid';
import type { Chart, ChartSeries, SheetDraft } from '../sheet';

/** Bars that are cut into parts, as cells that a chart reads. */
export interface PartTable {
  /** The row of the first bar's cells; the parts' names stand in the row above. */
  readonly top: number;
  /** The column of the bars' names; the parts follow, a column each. */
  readonly column: number;
  readonly bars: readonly string[];
  readonly parts: readonly {
    readonly name: string;
    /** '#RRGGBB'. */
    readonly color: string;
    /** What it is of each bar, 0–1. */
    readonly values: readonly number[];
  }[];
}

/** Writes the cells of bars that are cut into parts, and gives the series that read them: a part each. */
export function partSeries(draft: SheetDraft, { top, column, bars, parts }: PartTable): ChartSeries[] {
  bars.forEach((name, k) => draft.at(top + k, column, 'chartData', name));
  const rows = { rowCount: bars.length };
  return parts.map(({ name, color, values }, p): ChartSeries => {
    const own = column + 1 + p;
    draft.at(top - 1, own, 'chartHead', name);
    values.forEach((value, k) => draft.put(own, 'chartData', value, { row: top + k, numberFormat: PERCENT }));
    return {
      name,
      color,
      categories: { ...cellArea(top, column), ...rows },
      values: { ...cellArea(top, own), ...rows },
    };
  });
}

/** A chart of bars that are 100 % each, cut into parts, as wide as the sheet is read. @param height in rows */
export function partBars(
  draft: SheetDraft,
  chart: Pick<Chart, 'id' | 'title' | 'description' | 'series'>,
  columns: number,
  height: number,
): void {
  draft.chart(
    {
      ...chart,
      kind: 'stackedBar',
      categoryAxis: { reversed: true },
      valueAxis: { numberFormat: '0%', min: 0, max: 1 },
      legend: 'bottom',
    },
    0,
    columns,
    height,
  );
}
