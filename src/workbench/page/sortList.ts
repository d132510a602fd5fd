import type { Area, Cell, WorkbookModel } from '../host';
import { area, intersect, lastColumn, lastRow } from '../host/model/area';
import { region } from '../host/model/region';
import { sortArea } from '../host/model/sort';
import { bodyArea } from '../host/model/tableState';
import { HostError } from '../host/protocol/errors';

/** The rows that a sort moves, and the column that it goes by. */
export interface List {
  readonly sheet: string;
  readonly body: Area;
  readonly column: number;
}

/** Why nothing was sorted. */
export type SortRefusal = 'nothing' | 'protected' | 'merged';

/**
 * The list around the selection, without its headers: the table, else the cells joined by content; of several that a
 * selected column runs through, the longest. Always the whole list: part of its columns would tear its rows apart.
 */
export function listAround(book: WorkbookModel): List | null {
  const { sheet, area: selected } = book.engine.selection();
  const [table] = book.tables.touching(sheet, selected);
  if (table) {
    return listOf(sheet, bodyArea(table), Math.max(selected.column, table.area.column));
  }
  const whole = longestRegion(book, sheet, selected);
  if (whole === null) return null;
  const top = hasHeader(book, sheet, whole) ? 1 : 0;
  return listOf(sheet, { ...whole, row: whole.row + top, rows: whole.rows - top }, selected.column);
}

const listOf = (sheet: string, body: Area, column: number): List | null =>
  body.rows < 2 ? null : { sheet, body, column };

function longestRegion(book: WorkbookModel, sheet: string, selected: Area): Area | null {
  const used = book.engine.used(sheet, false);
  if (used === null) return null;
  if (selected.rows === 1) return region(book, sheet, { ...selected, columns: 1 });
  const lines = intersect(used, { ...selected, columns: 1 });
  let longest: Area | null = null;
  for (let row = lines?.row ?? 0; lines !== null && row <= lastRow(lines); row++) {
    if (book.engine.cell(sheet, row, selected.column) === undefined) continue;
    const found = region(book, sheet, area(row, selected.column));
    if (longest === null || found.rows > longest.rows) longest = found;
    row = lastRow(found);
  }
  return longest;
}

/** Rows looked at to tell headers from data. */
const LOOKED_AT = 50;

/** Excel's guess: a first row of texts over something else, or the only one in bold. */
function hasHeader({ engine }: WorkbookModel, sheet: string, whole: Area): boolean {
  const isText = (cell: Cell | undefined) => typeof cell?.value === 'string' && cell.error !== true;
  let [texts, differ, bold] = [0, 0, 0];
  for (let column = whole.column; column <= lastColumn(whole); column++) {
    const top = engine.cell(sheet, whole.row, column);
    if (top?.value == null) continue;
    if (!isText(top)) return false;
    texts++;
    const isBold = (row: number) => engine.style(sheet, row, column).bl === 1;
    if (isBold(whole.row) && !isBold(whole.row + 1)) bold++;
    for (let row = whole.row + 1; row <= Math.min(lastRow(whole), whole.row + LOOKED_AT); row++) {
      const below = engine.cell(sheet, row, column);
      if (below?.value == null || isText(below)) continue;
      differ++;
      break;
    }
  }
  return texts > 0 && (differ > 0 || bold === texts);
}

/** Sorts a list by its column, as somebody at the grid does. */
export function sortList(book: WorkbookModel, { sheet, body, column }: List, ascending: boolean): SortRefusal | null {
  try {
    sortArea({ book, sheet, area: body }, [{ key: column - body.column, ascending }], {
      matchCase: false,
      hasHeaders: false,
      along: 'rows',
      by: 'Unknown',
    });
    return null;
  } catch (error) {
    if (error instanceof HostError) return error.code === 'AccessDenied' ? 'protected' : 'merged';
    throw error;
  }
}
