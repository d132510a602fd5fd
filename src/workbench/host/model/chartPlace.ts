import type { Area } from './area';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from './area';
import type { ChartCorner, ChartState } from './charts';
import type { Shift } from './shift';
import { shifted } from './shift';
import type { Book } from './book';

/** Where a chart or a range stands on its sheet, in points. */
export interface ChartBounds {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How a chart hangs on one kind of lines. */
const ALONG = {
  rows: { line: 'row', offset: 'rowOffset', most: MAX_ROWS },
  columns: { line: 'column', offset: 'columnOffset', most: MAX_COLUMNS },
} as const;
type Along = keyof typeof ALONG;

/** Differences in points that are only rounding. */
const ROUNDING = 0.5;

function size({ engine }: Book, sheet: string, along: Along, line: number): number {
  return engine.lineHidden(sheet, along, line) ? 0 : engine.lineSize(sheet, along, line);
}

/** Points from the sheet's edge to a corner: what it hangs on may have become smaller than its part of it. */
function pointsTo(book: Book, sheet: string, along: Along, corner: ChartCorner): number {
  const { line, offset } = ALONG[along];
  let points = 0;
  for (let k = 0; k < corner[line]; k++) points += size(book, sheet, along, k);
  return points + Math.min(corner[offset], size(book, sheet, along, corner[line]));
}

/** The line at so many points from the sheet's edge, and how far into it. An edge belongs to the line that begins there. */
function lineAt(book: Book, sheet: string, along: Along, points: number): readonly [line: number, offset: number] {
  let from = 0;
  for (let line = 0; line < ALONG[along].most - 1; line++) {
    const here = size(book, sheet, along, line);
    if (from + here > points + ROUNDING) return [line, points - from > ROUNDING ? points - from : 0];
    from += here;
  }
  return [ALONG[along].most - 1, 0];
}

function cornerAt(book: Book, sheet: string, left: number, top: number): ChartCorner {
  const [row, rowOffset] = lineAt(book, sheet, 'rows', top);
  const [column, columnOffset] = lineAt(book, sheet, 'columns', left);
  return { row, rowOffset, column, columnOffset };
}

/** Where a chart stands now: it moves and grows with the cells that it hangs on, as Excel's do unless told otherwise. */
export const chartBounds = (book: Book, { sheet, from, to }: ChartState): ChartBounds =>
  boundsBetween(book, sheet, from, to);

/** Where some cells stand. */
export function boundsOfCells(book: Book, sheet: string, area: Area): ChartBounds {
  const { from, to } = cornersOfCells(area);
  return boundsBetween(book, sheet, from, to);
}

function boundsBetween(book: Book, sheet: string, from: ChartCorner, to: ChartCorner): ChartBounds {
  const left = pointsTo(book, sheet, 'columns', from);
  const top = pointsTo(book, sheet, 'rows', from);
  return {
    left,
    top,
    width: Math.max(0, pointsTo(book, sheet, 'columns', to) - left),
    height: Math.max(0, pointsTo(book, sheet, 'rows', to) - top),
  };
}

/** Hangs a chart on the cells at this place. */
export function setChartBounds(book: Book, chart: ChartState, patch: Partial<ChartBounds>): void {
  const { left, top, width, height } = { ...chartBounds(book, chart), ...patch };
  chart.from = cornerAt(book, chart.sheet, left, top);
  chart.to = cornerAt(book, chart.sheet, left + width, top + height);
}

/** The corners of a chart that covers whole cells. */
export const cornersOfCells = ({ row, column, rows, columns }: Area): { from: ChartCorner; to: ChartCorner } => ({
  from: { row, rowOffset: 0, column, columnOffset: 0 },
  to: { row: row + rows, rowOffset: 0, column: column + columns, columnOffset: 0 },
});

/** The cells that a chart covers whole, at least one. */
export function cellsUnder({ from, to }: ChartState): Area {
  return {
    row: from.row,
    column: from.column,
    rows: Math.max(1, to.row - from.row),
    columns: Math.max(1, to.column - from.column),
  };
}

/** Lines came or went: a chart moves with its cells, grows where they came within it, shrinks where they went. */
export function followChart(chart: ChartState, shift: Shift): void {
  if (shift.sheet !== chart.sheet) return;
  const { line, offset } = ALONG[shift.along];
  const rows = shift.along === 'rows';
  // An edge between two lines belongs to the one that ends there: what comes behind it is beside the chart.
  const last = (axis: 'row' | 'column', part: 'rowOffset' | 'columnOffset'): number =>
    Math.max(chart.from[axis], chart.to[part] > 0 ? chart.to[axis] : chart.to[axis] - 1);
  const before: Area = {
    row: chart.from.row,
    column: chart.from.column,
    rows: last('row', 'rowOffset') - chart.from.row + 1,
    columns: last('column', 'columnOffset') - chart.from.column + 1,
  };
  const after = shifted(before, shift);
  const gone = (at: number): boolean =>
    shift.kind === 'delete' && at >= shift.area[line] && at <= (rows ? lastRow(shift.area) : lastColumn(shift.area));
  const partOf = (corner: ChartCorner): number => (gone(corner[line]) ? 0 : corner[offset]);
  if (!after) {
    // All its cells went: Excel leaves it there, without height or width.
    const collapsed = { [line]: shift.area[line], [offset]: 0 };
    chart.from = { ...chart.from, ...collapsed };
    chart.to = { ...chart.to, ...collapsed };
    return;
  }
  const end = rows ? lastRow(after) : lastColumn(after);
  const toPart = partOf(chart.to);
  chart.from = { ...chart.from, [line]: after[line], [offset]: partOf(chart.from) };
  chart.to = { ...chart.to, [line]: toPart > 0 ? end : end + 1, [offset]: toPart };
}
