import * as v from 'valibot';
import type { Area } from '../grid';
import type { Choices } from './cell';
import { CellColumns } from './cells';
import { CHART_KINDS, type Chart, LABEL_PLACES } from './chart';
import { chartMoved, choicesMoved, ruleMoved } from './moved';
import type { CellRule, Sheet } from './sheet';

/**
 * What was put on a sheet of ours besides its cells. Excel does not tell which cells a chart reads (below ExcelApi
 * 1.15), so that a chart which makes room for a new one could not come back: this tells it.
 *
 * It is kept in the workbook as constant texts under hidden names, because these are what an add-in and a program that
 * only has the file both read and write, and what every spreadsheet carries along: an add-in's settings stand in a part
 * of the file that belongs to Excel and the add-in.
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
  hidden: v.optional(v.boolean()),
  labels: v.optional(
    v.array(v.strictObject({ point: whole, text: v.string(), place: v.optional(v.picklist(LABEL_PLACES)) })),
  ),
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
  v.strictObject({ kind: v.picklist(['equals', 'differs']), area, text: v.string(), fill: colour, ink: colour }),
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
    lists: CellColumns.of(cells).choosing.map((cell) => ({
      row: cell.row - row,
      column: cell.column - column,
      words: choicesMoved(cell.choices, -row, -column),
    })),
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

/** Excel's limits of a name's formula and of a text in a formula are 8192 and 255 characters. */
const IN_NAME = 7000;
const IN_TEXT = 250;

/** A name of the workbook and the formula of constant texts that it stands for, with its equals sign. */
export interface RecordName {
  readonly name: string;
  readonly formula: string;
}

/** The hidden names that keep a sheet's record: the first, and those that it is continued in. */
export const recordNames = (id: string, count: number): string[] =>
  Array.from({ length: count }, (_, k) => `CEC_record_${id}${k === 0 ? '' : `.${k + 1}`}`);

/** The record as names. */
export function recordToNames(id: string, record: SheetRecord): RecordName[] {
  // Apostrophes for quotation marks, of which a formula takes two for one.
  const text = JSON.stringify(record).replaceAll("'", '\\u0027').replaceAll('"', "'");
  const pieces = pieceBy(text, IN_NAME);
  return recordNames(id, pieces.length).map((name, k) => {
    // The first name says how many there are.
    const piece = k === 0 ? `${pieces.length};${pieces[0]!}` : pieces[k]!;
    return {
      name,
      formula: constantText(piece),
    };
  });
}

/** A text without quotation marks as a formula of constant texts, each within Excel's limit. */
export const constantText = (text: string): string =>
  `=${pieceBy(text, IN_TEXT)
    .map((part) => `"${part}"`)
    .join('&')}`;

function pieceBy(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, k) => text.slice(k * length, (k + 1) * length));
}

/** The text that a formula of constant texts is; null for any other formula. */
export function textOfConstants(formula: string): string | null {
  const body = formula.trim().replace(/^=/, '');
  if (!/^"[^"]*"(?:&"[^"]*")*$/.test(body)) return null;
  return body.slice(1, -1).replaceAll('"&"', '');
}

/** How many names a record is kept in, by the formula of the first; 0 where that is none of ours. */
export const recordLength = (formula: string): number =>
  Number(/^(\d{1,2});/.exec(textOfConstants(formula) ?? '')?.[1] ?? 0);

/** The record out of the formulas of its names, in order; null where they are none that can be relied on. */
export function recordFromNames(formulas: readonly string[]): SheetRecord | null {
  const [first, ...others] = formulas.map(textOfConstants);
  if (first === undefined || first === null || others.includes(null)) return null;
  return recordFromText([first.replace(/^\d+;/, ''), ...others].join('').replaceAll("'", '"'));
}

/** The record out of its JSON; null where there is none, or none that can be relied on. */
export function recordFromText(text: string | null): SheetRecord | null {
  if (text === null) return null;
  try {
    return v.parse(schema, JSON.parse(text)) as SheetRecord;
  } catch {
    return null;
  }
}
