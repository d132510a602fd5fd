import type { Area } from '../grid';
import { areWords, type Choices } from './cell';
import { CellColumns } from './cells';
import type { Chart, ChartSeries } from './chart';
import type { CellRule, Sheet } from './sheet';

/** An area so many rows down and columns to the right. */
const areaMoved = (area: Area, rows: number, columns: number): Area => ({
  ...area,
  row: area.row + rows,
  column: area.column + columns,
});

/** The chart with its cells and its place so many rows down and columns to the right. */
export function chartMoved(chart: Chart, rows: number, columns: number): Chart {
  const to = (area: Area): Area => areaMoved(area, rows, columns);
  const series = chart.series.map((one): ChartSeries => {
    const { categories, values, sizes } = one;
    return { ...one, categories: to(categories), values: to(values), ...(sizes ? { sizes: to(sizes) } : {}) };
  });
  return { ...chart, series, place: to(chart.place) };
}

/** A list's cells so many rows down and columns to the right; words stay as they are. */
export const choicesMoved = (choices: Choices, rows: number, columns: number): Choices =>
  areWords(choices) ? choices : areaMoved(choices, rows, columns);

/** A rule so many rows down and columns to the right. */
export const ruleMoved = (rule: CellRule, rows: number, columns: number): CellRule => ({
  ...rule,
  area: areaMoved(rule.area, rows, columns),
});

/**
 * The sheet with everything on it so many rows down and columns to the right: what its owner has put above or left of
 * it stays there. Widths and frozen rows are the sheet's own, and stay. A sheet of formulas is not moved: they speak of
 * cells by name.
 */
export function sheetMoved(sheet: Sheet, rows: number, columns: number): Sheet {
  if (rows === 0 && columns === 0) return sheet;
  const to = (area: Area): Area => areaMoved(area, rows, columns);
  const { cells, names, rules, charts, notes, heights, print } = sheet;
  return {
    ...sheet,
    cells: CellColumns.of(cells).moved(rows, columns, (face) =>
      face.choices ? { ...face, choices: choicesMoved(face.choices, rows, columns) } : face,
    ),
    names: names.map(({ name, area }) => ({ name, area: to(area) })),
    rules: rules.map((rule) => ruleMoved(rule, rows, columns)),
    charts: charts.map((chart) => chartMoved(chart, rows, columns)),
    notes: notes && { keys: to(notes.keys), notes: to(notes.notes) },
    heights: heights.map(({ row, height }) => ({ row: row + rows, height })),
    print: {
      ...print,
      area: to(print.area),
      titleRows: print.titleRows && { ...print.titleRows, row: print.titleRows.row + rows },
      breaksBefore: print.breaksBefore.map((row) => row + rows),
    },
  };
}
