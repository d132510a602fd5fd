import * as v from 'valibot';
import type { Area } from '../../grid';
import {
  type CellRule,
  type Chart,
  CHART_KINDS,
  chartMoved,
  type Choices,
  choicesMoved,
  ruleMoved,
  type Sheet,
} from '../../sheet';

/**
 * What was put on a sheet of ours besides its cells. Excel does not tell which cells a chart reads (below ExcelApi
 * 1.15), so that a chart which makes room for a new one could not come back: this tells it.
 */
export interface SheetRecord {
  /** Size of our block. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** From the block's first cell. */
  readonly charts: readonly Chart[];
  readonly rules: readonly CellRule[];
  readonly lists: readonly CellList[];
}

/** What a cell takes: words, or cells that hold them. */
export interface CellList {
  readonly row: number;
  readonly column: number;
  readonly words: Choices;
}

export const recordKey = (id: string): string => `cec4444.sheet.${id}`;

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const area = v.strictObject({ row: whole, column: whole, rowCount: whole, columnCount: whole });
const colour = v.string();
const axis = v.strictObject({
  title: v.optional(v.string()),
  numberFormat: v.optional(v.string()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  logarithmic: v.optional(v.boolean()),
  reversed: v.optional(v.boolean()),
});
const series = v.strictObject({
  name: v.string(),
  categories: area,
  values: area,
  sizes: v.optional(area),
  color: colour,
  pointColors: v.optional(v.array(v.nullable(colour))),
  asLine: v.optional(v.boolean()),
  secondAxis: v.optional(v.boolean()),
  dashed: v.optional(v.boolean()),
  labels: v.optional(v.array(v.strictObject({ point: whole, text: v.string() }))),
  showValues: v.optional(v.boolean()),
});
const chart = v.strictObject({
  id: v.string(),
  kind: v.picklist(CHART_KINDS),
  title: v.string(),
  description: v.string(),
  series: v.array(series),
  categoryAxis: axis,
  valueAxis: axis,
  secondAxis: v.optional(axis),
  legend: v.picklist(['none', 'bottom', 'right']),
  place: area,
});
const rule = v.variant('kind', [
  v.strictObject({ kind: v.literal('colorScale'), area, from: colour, to: colour }),
  v.strictObject({ kind: v.literal('dataBar'), area, color: colour }),
  v.strictObject({ kind: v.literal('equals'), area, text: v.string(), fill: colour, ink: colour }),
]);
const schema = v.strictObject({
  rowCount: whole,
  columnCount: whole,
  charts: v.array(chart),
  rules: v.array(rule),
  lists: v.array(v.strictObject({ row: whole, column: whole, words: v.union([v.array(v.string()), area]) })),
});

/** The record of a sheet that stands in this block. */
export function recordOf({ charts, rules, cells }: Sheet, { row, column, rowCount, columnCount }: Area): SheetRecord {
  return {
    rowCount,
    columnCount,
    charts: charts.map((one) => chartMoved(one, -row, -column)),
    rules: rules.map((one) => ruleMoved(one, -row, -column)),
    lists: cells.flatMap((cell) =>
      cell.choices
        ? [{ row: cell.row - row, column: cell.column - column, words: choicesMoved(cell.choices, -row, -column) }]
        : [],
    ),
  };
}

/** What a record says, for a block that begins in another cell. */
export function recordAt(record: SheetRecord, row: number, column: number): SheetRecord {
  return {
    ...record,
    charts: record.charts.map((one) => chartMoved(one, row, column)),
    rules: record.rules.map((one) => ruleMoved(one, row, column)),
    lists: record.lists.map((list) => ({
      row: list.row + row,
      column: list.column + column,
      words: choicesMoved(list.words, row, column),
    })),
  };
}

export const recordToText = (record: SheetRecord): string => JSON.stringify(record);

/** The record out of its stored text; null where there is none, or none that can be relied on. */
export function recordFromText(text: string | null): SheetRecord | null {
  if (text === null) return null;
  try {
    return v.parse(schema, JSON.parse(text)) as SheetRecord;
  } catch {
    return null;
  }
}
