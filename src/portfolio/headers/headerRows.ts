import { BELOW, isAliasedHeader, standsAlone } from '../criteria/aliasMatch';
import { cellState, cellText, type MergedArea, type RawTable } from '../cells/cells';
import { headerWords, normaliseHeader } from './headerWords';
import { looksLikeNumber } from '../cells/textNumbers';

/** Rows looked at in search of the header, and rows sampled below it. */
const SEARCHED_ROWS = 30;
const SAMPLED_ROWS = 500;

/** Whether a cell could be (part of) a header: text that is no number, or a year. */
function isLabel(cell: unknown): boolean {
  return isYearLabel(cell) || (typeof cell === 'string' && cellState(cell) === 'text' && !looksLikeNumber(cell));
}

function isYearLabel(cell: unknown): boolean {
  const value = typeof cell === 'string' && /^\s*\d{4}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1980 && value <= 2100;
}

const isFilled = (cell: unknown): boolean => cellState(cell) !== 'empty';

const isNumberLike = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && looksLikeNumber(cell));

interface Body {
  /** Cells that a usual row fills (upper quartile, so that sparse rows do not lower it). */
  readonly typical: number;
  readonly numeric: readonly boolean[];
}

/** What the rows from `from` on look like, by a sample spread evenly over them. */
function bodyFrom(table: RawTable, from: number, width: number): Body {
  const { cells } = table;
  const step = Math.max(1, Math.ceil((cells.length - from) / SAMPLED_ROWS));
  const filledPerRow: number[] = [];
  const filled = new Array<number>(width).fill(0);
  const numbers = new Array<number>(width).fill(0);
  for (let row = from; row < cells.length; row += step) {
    let count = 0;
    for (let column = 0; column < width; column++) {
      const cell = cells[row]?.[column];
      if (!isFilled(cell)) continue;
      count++;
      filled[column]!++;
      if (isNumberLike(cell)) numbers[column]!++;
    }
    if (count > 0) filledPerRow.push(count);
  }
  filledPerRow.sort((a, b) => a - b);
  return {
    typical: filledPerRow[Math.floor(filledPerRow.length * 0.75)] ?? 0,
    numeric: filled.map((count, column) => count > 0 && numbers[column]! >= count / 2),
  };
}

/** How much a row looks like the header of what is below it; 0 means that it cannot be one. */
function headerScore(table: RawTable, row: number, width: number): number {
  const cells = table.cells[row] ?? [];
  const body = bodyFrom(table, row + 1, width);
  let filled = 0;
  let labels = 0;
  let aliased = 0;
  let contrast = 0;
  for (let column = 0; column < width; column++) {
    const cell = cells[column];
    if (!isFilled(cell)) continue;
    filled++;
    if (!isLabel(cell)) continue;
    labels++;
    if (typeof cell === 'string' && isAliasedHeader(cell)) aliased++;
    if (body.numeric[column] && !isYearLabel(cell)) contrast++;
  }
  if (labels === 0 || filled - labels > (aliased > 0 ? 0.2 * filled : 0)) return 0;
  if (body.typical > 0 && labels < Math.max(body.typical >= 3 ? 2 : 1, body.typical / 2)) return 0;
  const textOnly = !body.numeric.includes(true);
  if (aliased === 0 && contrast === 0 && !textOnly) return 0;
  const numericColumns = body.numeric.filter(Boolean).length;
  return (
    2 * Math.min(1, labels / Math.max(1, body.typical)) + 0.5 * aliased + contrast / Math.max(1, numericColumns) + 0.01
  );
}

/** Whether a row is plainly a client: a number in a column of numbers, and as full as the others. */
function looksLikeClient(table: RawTable, row: number, width: number): boolean {
  const cells = table.cells[row] ?? [];
  const body = bodyFrom(table, row, width);
  let filled = 0;
  let numbers = 0;
  for (let column = 0; column < width; column++) {
    const cell = cells[column];
    if (isFilled(cell)) filled++;
    if (isNumberLike(cell) && !isYearLabel(cell) && body.numeric[column]) numbers++;
  }
  return numbers > 0 && filled >= 0.6 * body.typical;
}

/**
 * The row or two rows of the block that hold the headers, or null where the table has none: the best-looking row
 * above the first plain client, with the group headers above it or the sub-headers below it.
 */
export function findHeaderRows(table: RawTable, width: number): readonly number[] | null {
  let best = -1;
  let bestScore = 0;
  let seen = 0;
  for (let row = 0; row < table.cells.length && seen < SEARCHED_ROWS; row++) {
    if (!(table.cells[row] ?? []).some(isFilled)) continue;
    seen++;
    const score = headerScore(table, row, width);
    if (score > bestScore) {
      best = row;
      bestScore = score;
    }
    if (score === 0 && looksLikeClient(table, row, width)) break;
  }
  if (best < 0) return null;
  if (isSubHeader(table, best, width)) return [best, best + 1];
  return isGroupHeader(table, best, width) ? [best - 1, best] : [best];
}

/** Whether the row below the header continues it: labels over numbers where the header has gaps, or no text columns. */
function isSubHeader(table: RawTable, header: number, width: number): boolean {
  const upper = table.cells[header] ?? [];
  const lower = table.cells[header + 1] ?? [];
  if (!lower.some(isFilled) || table.cells.length <= header + 2) return false;
  const body = bodyFrom(table, header + 2, width);
  let fillsGap = false;
  let overNumbers = false;
  let textColumns = 0;
  for (let column = 0; column < width; column++) {
    if (!isFilled(lower[column])) continue;
    if (!isLabel(lower[column])) return false;
    if (!body.numeric[column]) textColumns++;
    else overNumbers = true;
    if (!isFilled(upper[column]) && body.numeric[column]) fillsGap = true;
  }
  return overNumbers && (fillsGap || textColumns === 0);
}

/**
 * Whether the row above the header groups its columns ("Facturación" over 2024 and 2025) and is no title: it says
 * more than one thing, or something beside the first column, and the header below is not complete without it, or it
 * spans columns of numbers with the name of a measure or as a merged cell.
 */
function isGroupHeader(table: RawTable, header: number, width: number): boolean {
  const upper = table.cells[header - 1] ?? [];
  const lower = table.cells[header] ?? [];
  const filledUpper = upper.flatMap((cell, column) => (isFilled(cell) ? [column] : []));
  const isGroupLabel = (column: number): boolean => isLabel(upper[column]) && !/:\s*$/.test(cellText(upper[column]));
  if (filledUpper.length === 0 || !filledUpper.every(isGroupLabel)) return false;
  if (filledUpper.length === 1 && filledUpper[0]! <= lower.findIndex(isFilled)) return false;
  const labels = lower.filter(isFilled).map(cellText);
  if (new Set(labels).size < labels.length || labels.some(isPeriodOnly)) return true;
  const { numeric } = bodyFrom(table, header + 1, width);
  const spansNumbers = (column: number): boolean => numeric[column] === true && numeric[column + 1] === true;
  return (
    mergesOfRow(table.merged, header - 1).some((area) => area.columnCount > 1 && spansNumbers(area.column)) ||
    filledUpper.some(
      (column) =>
        spansNumbers(column) &&
        !isFilled(upper[column + 1]) &&
        isAliasedHeader(cellText(upper[column])) &&
        !saysMeasure(cellText(lower[column])),
    )
  );
}

/** Whether a label is a whole header by itself, where "Importe" or "Total" still need their measure. */
function saysMeasure(label: string): boolean {
  return headerWords(label).words.length > 0 && isAliasedHeader(label);
}

/** Whether a label names a period and nothing else ("2025", "Año anterior"): it needs a measure above it. */
function isPeriodOnly(label: string): boolean {
  const { words, period } = headerWords(label);
  return words.length === 0 && period !== 'none';
}

function mergesOfRow(merged: readonly MergedArea[] | undefined, row: number): readonly MergedArea[] {
  return (merged ?? []).filter((area) => row >= area.row && row < area.row + area.rowCount);
}

/**
 * The header text of every column, '' where there is none. Two header rows are joined with " / ", but for a label that no other
 * column has and that is a whole header without its group.
 */
export function headerTexts(table: RawTable, rows: readonly number[], width: number): string[] {
  const texts = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellText(table.cells[row]?.[column]).trim().replace(/\s+/g, ' ')),
  );
  const [upper = [], lower] = texts;
  const merges = mergesOfRow(table.merged, rows[0] ?? -1).filter((area) => area.columnCount > 1);
  for (const area of merges) {
    for (let column = area.column + 1; column < area.column + area.columnCount && column < width; column++) {
      upper[column] ||= upper[area.column] ?? '';
    }
  }
  if (!lower) return upper;
  if (merges.length === 0) {
    for (let column = 1; column < width; column++) {
      if (upper[column] === '' && lower[column] !== '') upper[column] = upper[column - 1] ?? '';
    }
  }
  const labels = lower.map(normaliseHeader);
  return upper.map((text, column) => {
    const below = lower[column] ?? '';
    if (text === '' || below === '' || text === below) return text || below;
    const isOnly = labels.indexOf(labels[column]!) === labels.lastIndexOf(labels[column]!);
    return isOnly && standsAlone(below, text) ? below : `${text}${BELOW}${below}`;
  });
}

/** Header cells that are merged over several columns. */
export function mergedHeaderCount(table: RawTable, rows: readonly number[]): number {
  return new Set(rows.flatMap((row) => mergesOfRow(table.merged, row).filter((area) => area.columnCount > 1))).size;
}
