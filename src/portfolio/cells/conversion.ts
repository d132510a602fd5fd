import { cellState, type RawTable } from './cells';
import { MOST_FRACTION } from '../match/columnUnit';
import { DATE_ORDERS, findDateOrder, parseDate, type DateOrder } from './textDates';
import { detectDecimalMark, looksLikeNumber, parseTextNumber, type DecimalMark } from './textNumbers';
import { unitWord, withoutUnit } from './unitWord';

/** What the user says where the texts of a column leave it open. */
export interface ConversionChoice {
  readonly decimal?: DecimalMark | undefined;
  readonly order?: DateOrder | undefined;
}

/** A text and the number that it becomes; row and column zero-based within the block. */
export interface ConvertedCell {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: number;
  /** The format that shows it as what it was: a percentage, a date. */
  readonly numberFormat?: string;
}

/** How the texts of one column become numbers: one rule, and every cell that it changes. */
export interface Conversion {
  readonly kind: 'numbers' | 'dates';
  /** The mark of decimals, or the order of dates; null where the texts leave it open and the user has not said it. */
  readonly decimal: DecimalMark | null;
  readonly order: DateOrder | null;
  /** What the rule may be: more than one is a question. */
  readonly decimals: readonly DecimalMark[];
  readonly orders: readonly DateOrder[];
  /** What "12,5 %" becomes: 0.125 with a percentage as format, or 12.5 in a column of 0–100; null without a % sign. */
  readonly percent: 'fraction' | 'hundred' | null;
  readonly thousands: boolean;
  readonly currency: boolean;
  /** Brackets or a minus at the end, for numbers below zero. */
  readonly negative: boolean;
  /** The word behind the number in every text, which goes: "años"; else null. */
  readonly unit: string | null;
  /** What changes; empty while the rule is open. */
  readonly cells: readonly ConvertedCell[];
  /** Rows with a text that is none under the rule: left as they are. */
  readonly refused: readonly number[];
}

const MARKS: readonly DecimalMark[] = [',', '.'];
const PERCENT_FORMAT = '0.0%';

interface TextCell {
  readonly row: number;
  readonly text: string;
}

/**
 * What converting the texts of a column would change (method.md §1.3: text is never parsed silently). One rule for the
 * whole column, from all of its texts together; where they leave decimals or the order of dates open, nothing is guessed
 * and `cells` stays empty until `choice` says it. Nothing is changed here.
 * @param rows rows of the block that are clients
 */
export function convertColumn(
  table: RawTable,
  column: number,
  rows: Iterable<number>,
  choice: ConversionChoice = {},
): Conversion {
  const texts: TextCell[] = [];
  const numbers: number[] = [];
  for (const row of rows) {
    const cell = table.cells[row]?.[column];
    const state = cellState(cell);
    if (state === 'text' && typeof cell === 'string') texts.push({ row, text: cell });
    else if (state === 'number') numbers.push(cell as number);
  }
  const dates = texts.filter(({ text }) => DATE_ORDERS.some((order) => parseDate(text, order) !== null));
  return dates.length > texts.length / 2
    ? convertDates(column, texts, dates, choice)
    : convertNumbers(column, texts, numbers, choice);
}

function convertNumbers(
  column: number,
  written: readonly TextCell[],
  numbers: readonly number[],
  { decimal: chosen }: ConversionChoice,
): Conversion {
  const unit = unitWord(written.map(({ text }) => text));
  const texts = written.map(({ row, text }) => ({ row, before: text, text: unit === null ? text : withoutUnit(text) }));
  const numeric = texts.filter(({ text }) => looksLikeNumber(text));
  const decimals = possibleMarks(numeric.map(({ text }) => text));
  const decimal = chosen ?? (decimals.length === 1 ? decimals[0]! : null);
  const saysPercent = numeric.some(({ text }) => text.includes('%'));
  const some = (mark: RegExp): boolean => numeric.some(({ text }) => mark.test(text));
  const percent = saysPercent ? (inHundreds(numbers, numeric, decimal) ? 'hundred' : 'fraction') : null;
  const cells: ConvertedCell[] = [];
  const refused: number[] = [];
  for (const { row, before, text } of texts) {
    const isPercent = text.includes('%');
    const read = percent === 'hundred' ? text.replace('%', '') : text;
    const after = decimal && parseTextNumber(read, decimal);
    if (after === null) refused.push(row);
    else {
      const format = isPercent && percent === 'fraction' ? { numberFormat: PERCENT_FORMAT } : {};
      cells.push({ row, column, before, after, ...format });
    }
  }
  return {
    ...{ kind: 'numbers', decimal, order: null, decimals, orders: [], percent },
    thousands: decimal !== null && some(decimal === ',' ? /\d[.'’\s]\d{3}/ : /\d[,'’\s]\d{3}/),
    currency: some(/€|\$|£|EUR|USD|GBP|MXN/i),
    negative: some(/^\s*\(|\d[^\d]*[-−]\s*$/),
    unit,
    cells: decimal === null ? [] : cells,
    refused: decimal === null ? [] : refused,
  };
}

/** Marks of decimals that the texts allow: one where they say it, or where it makes no difference; else both. */
function possibleMarks(texts: readonly string[]): readonly DecimalMark[] {
  const found = detectDecimalMark(texts);
  if (found !== null) return [found];
  const alike = texts.every((text) => parseTextNumber(text, ',') === parseTextNumber(text, '.'));
  return alike ? [','] : MARKS;
}

/** Whether the numbers beside the percentages, those written as text without a sign included, stand in 0–100. */
function inHundreds(numbers: readonly number[], texts: readonly TextCell[], decimal: DecimalMark | null): boolean {
  const bare = texts.flatMap(({ text }) =>
    text.includes('%') ? [] : ((decimal && parseTextNumber(text, decimal)) ?? []),
  );
  const sizes = [...numbers, ...bare].map(Math.abs).filter((size) => size > 0);
  return sizes.filter((size) => size > MOST_FRACTION).length > sizes.length / 2;
}

function convertDates(
  column: number,
  texts: readonly TextCell[],
  dates: readonly TextCell[],
  { order: chosen }: ConversionChoice,
): Conversion {
  const written = dates.map(({ text }) => text);
  const found = findDateOrder(written);
  const fits = DATE_ORDERS.filter((each) => written.some((text) => parseDate(text, each) !== null));
  const orders = found ? [found] : fits;
  const order = chosen ?? (orders.length === 1 ? orders[0]! : null);
  const cells: ConvertedCell[] = [];
  const refused: number[] = [];
  for (const { row, text } of order ? texts : []) {
    const after = parseDate(text, order!);
    if (after === null) refused.push(row);
    else cells.push({ row, column, before: text, after, numberFormat: order! });
  }
  return {
    ...{ kind: 'dates', decimal: null, order, decimals: [], orders, percent: null },
    ...{ thousands: false, currency: false, negative: false, unit: null, cells, refused },
  };
}

/** The table with the cells converted; the given table and its untouched rows stay as they are. */
export function withConverted(table: RawTable, converted: Iterable<ConvertedCell>): RawTable {
  const cells = [...table.cells];
  const percentCells = new Map(table.percentCells);
  const copied = new Set<number>();
  const marked = new Set<number>();
  for (const { row, column, after, numberFormat } of converted) {
    if (!copied.has(row)) cells[row] = [...(cells[row] ?? [])];
    copied.add(row);
    (cells[row] as unknown[])[column] = after;
    if (numberFormat !== PERCENT_FORMAT) continue;
    if (!marked.has(column))
      percentCells.set(column, percentCells.get(column)?.slice() ?? new Uint8Array(cells.length));
    marked.add(column);
    percentCells.get(column)![row] = 1;
  }
  return { ...table, cells, percentCells };
}
