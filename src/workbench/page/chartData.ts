import type { Area, ChartState, WorkbookModel } from '../host';
import type { ChartData } from './chartShapes';
import { chartKind } from './chartShapes';

type Source = ChartState['source'];

/** Reads what a kept chart shows out of the workbook's cells. */
export function chartData(book: WorkbookModel, chart: ChartState): ChartData {
  const title = (chart.kept['title'] as { text?: unknown } | undefined)?.text;
  const { categories, series } = chart.series.length > 0 ? fromSeries(book, chart) : fromSource(book, chart);
  return { kind: chartKind(chart.type), title: typeof title === 'string' ? title : '', categories, series };
}

function cells(book: WorkbookModel, source: Source): unknown[] {
  if (source === null) return [];
  const { row, column, rows, columns } = source.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    return book.engine.cell(source.sheet, row + Math.floor(index / columns), column + (index % columns))?.value ?? '';
  });
}

const numbers = (values: readonly unknown[]): number[] =>
  values.map((value) => (typeof value === 'number' ? value : value === '' ? 0 : Number(value)));

function fromSeries(book: WorkbookModel, chart: ChartState): Pick<ChartData, 'categories' | 'series'> {
  const categories = cells(book, chart.series[0]?.categories ?? null);
  return {
    categories: categories.map(String),
    series: chart.series.map(({ name, values, categories: x }) => ({
      name,
      values: numbers(cells(book, values)),
      x: numbers(cells(book, x)),
    })),
  };
}

/** A chart made from one block: first row and column are names when they are text. */
function fromSource(book: WorkbookModel, chart: ChartState): Pick<ChartData, 'categories' | 'series'> {
  const { source } = chart;
  if (source === null) return { categories: [], series: [] };
  const block = grid(book, source.sheet, source.area);
  const lines = chart.seriesBy === 'Columns' ? transpose(block) : block;
  const named = lines.length > 1 && lines[0]!.slice(1).some((value) => typeof value === 'string' && value !== '');
  const headed = lines.some((line) => typeof line[0] === 'string');
  const body = (line: readonly unknown[]) => (headed ? line.slice(1) : line);
  const first = body(lines[0] ?? []);
  return {
    categories: named ? first.map(String) : first.map((_, index) => String(index + 1)),
    series: (named ? lines.slice(1) : lines).map((line) => ({
      name: headed ? String(line[0]) : '',
      values: numbers(body(line)),
      x: numbers(first),
    })),
  };
}

function grid(book: WorkbookModel, sheet: string, { row, column, rows, columns }: Area): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => book.engine.cell(sheet, row + r, column + c)?.value ?? ''),
  );
}

const transpose = (block: readonly (readonly unknown[])[]): unknown[][] =>
  (block[0] ?? []).map((_, column) => block.map((line) => line[column]));
