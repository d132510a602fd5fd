import type { Cell, CellPatch } from '../engine/engine';
import { HostError, invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { cellCount, intersect } from './area';
import { shownColor } from './colors';
import { EVENT } from './events';
import { address } from './area';
import type { WorkbookModel } from './workbook';

/** One key of a sort, as Office.js gives it. */
export interface SortField {
  /** Column (or row) counted from the range's first. */
  key: number;
  ascending?: boolean;
  sortOn?: 'Value' | 'CellColor' | 'FontColor' | 'Icon';
  color?: string;
}

const RANK: Record<string, number> = { number: 0, string: 1, boolean: 2 };

/** Excel's order: numbers, text, FALSE and TRUE, errors; blanks last whichever way. */
function compare(a: Cell | undefined, b: Cell | undefined, ascending: boolean, matchCase: boolean): number {
  const [blankA, blankB] = [a?.value == null, b?.value == null];
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const [x, y] = [a!, b!];
  const rank = (c: Cell): number => (c.error ? 3 : RANK[typeof c.value]!);
  let order = rank(x) - rank(y);
  if (order === 0 && typeof x.value === 'string') {
    const [s, t] = [String(x.value), String(y.value)];
    order = s.localeCompare(t, 'en', { sensitivity: matchCase ? 'case' : 'accent' });
  } else if (order === 0) order = Number(x.value) - Number(y.value);
  return ascending ? order : -order;
}

/**
 * Sorts the lines of an area in place, stably. Formulas move with their line as copied ones do; formats move, too.
 * @param along - `rows` moves rows by the values of columns; `columns` the other way round
 */
export function sortArea(
  { book, sheet, area }: { readonly book: WorkbookModel; readonly sheet: string; readonly area: Area },
  fields: readonly SortField[],
  choices: {
    matchCase: boolean;
    hasHeaders: boolean;
    along: 'rows' | 'columns';
    /** Who sorts, as events tell it: an add-in unless it is said otherwise. */
    by?: 'ThisLocalAddin' | 'Unknown';
  },
): void {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('a sort needs a key');
  const { engine } = book;
  const { protection } = book.stateOf(sheet);
  if (protection && !protection.options.allowSort) throw new HostError('AccessDenied');
  const rows = choices.along === 'rows';
  const used = engine.used(sheet, false);
  const filled = used && intersect(used, area);
  if (!filled) return;
  let block: Area = {
    ...area,
    rows: Math.min(area.rows, filled.row + filled.rows - area.row),
    columns: Math.min(area.columns, filled.column + filled.columns - area.column),
  };
  if (engine.merges(sheet).some((m) => intersect(m, block) && cellCount(m) > 1)) {
    throw new HostError('InvalidOperation', 'To sort, merged cells need to be the same size.');
  }
  if (choices.hasHeaders) {
    block = rows
      ? { ...block, row: block.row + 1, rows: block.rows - 1 }
      : { ...block, column: block.column + 1, columns: block.columns - 1 };
  }
  const count = rows ? block.rows : block.columns;
  if (count < 2) return;
  const cross = rows ? area.columns : area.rows;
  for (const { key } of fields)
    if (!Number.isInteger(key) || key < 0 || key >= cross) throw invalidArgument(`there is no sort key ${key}`);
  const at = (line: number, position: number): [number, number] =>
    rows ? [block.row + line, block.column + position] : [block.row + position, block.column + line];
  const order = Array.from({ length: count }, (_, i) => i).sort((i, j) => {
    for (const { key, ascending = true, sortOn = 'Value', color } of fields) {
      if (sortOn === 'Value') {
        const result = compare(
          engine.cell(sheet, ...at(i, key)),
          engine.cell(sheet, ...at(j, key)),
          ascending,
          choices.matchCase,
        );
        if (result !== 0) return result;
        continue;
      }
      const has = (line: number): number => {
        const style = engine.style(sheet, ...at(line, key));
        const shown = shownColor(sortOn === 'FontColor' ? style.cl?.rgb : style.bg?.rgb);
        return shown === (color ?? '').toUpperCase() ? 0 : 1;
      };
      const result = has(i) - has(j);
      if (result !== 0) return ascending ? result : -result;
    }
    return i - j;
  });
  if (order.every((from, to) => from === to)) return;
  const size = rows ? block.columns : block.rows;
  const lines = order.map((from, to) =>
    Array.from({ length: size }, (_, position): CellPatch => {
      const cell = engine.cell(sheet, ...at(from, position));
      const moved =
        cell?.formula === undefined
          ? (cell ?? null)
          : {
              value: null,
              formula: engine.offsetFormula(cell.formula, rows ? to - from : 0, rows ? 0 : to - from),
            };
      return { cell: moved, resetStyle: true, style: engine.style(sheet, ...at(from, position)) };
    }),
  );
  const patches = rows ? lines : lines[0]!.map((_, position) => lines.map((line) => line[position]!));
  engine.write(sheet, block.row, block.column, patches);
  book.edited(sheet, block, choices.by ?? 'ThisLocalAddin');
  book.raiseOnSheet(rows ? EVENT.rowSorted : EVENT.columnSorted, sheet, { address: address(block), source: 'Local' });
}
