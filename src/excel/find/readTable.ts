import type { SheetArea } from '../session/area';
import type { MergedArea } from '../../portfolio';
import { FORMATS_WITH_VALUES, FormatCells } from './formatCells';
import { askAbove } from './above';
import { askBelow } from './below';
import type { RowBlock } from '../session/blocks';
import { ExcelProblem } from '../problems';
import { hiddenRowsOf } from './hiddenRows';
import { mergedInto } from './mergedAreas';
import type { Located } from './located';
import { columnsOf, readBlocks } from './readCells';
import type { Session } from '../session/session';
import type { ClientTable } from '../requests/clientTable';

/** Above this, a table is no list of clients but a slip of the mouse; its cells alone would fill the memory. */
const MOST_CELLS = 20_000_000;

/**
 * Reads a located table: raw cells with our own columns as empty (but those that may be criteria), merged areas, hidden rows.
 * @throws ExcelProblem `selectionTooLarge` {address, cells}, `cancelled`, `payload`
 */
export async function readTable(
  context: Session,
  { place, area, own, unread, binding, unnamed, others }: Located,
): Promise<ClientTable> {
  if (area.rows * area.columns > MOST_CELLS) {
    throw new ExcelProblem('selectionTooLarge', { address: place.address, cells: area.rows * area.columns });
  }
  const below = askBelow(context, area);
  const above = askAbove(context, area);
  // Not with the cells: a block that proves too large would take these answers with it.
  const merged = await mergedInto(context, area);

  const columns = columnsOf(area).filter((column) => !unread.has(column));
  const cells: unknown[][] = [];
  const mixed: RowBlock[] = [];
  const hiddenRows: number[] = [];
  const formats = new FormatCells(area);
  const withFormats = area.rows * columns.length <= FORMATS_WITH_VALUES;
  const inBlock = columns.map((column) => column - area.column);
  const wanted = withFormats ? (['values', 'numberFormat'] as const) : (['values'] as const);
  await readBlocks(context, { area, columns, wanted }, ({ start, count, grids, rowHidden }) => {
    formats.take(start, grids.numberFormat, inBlock);
    for (const line of grids.values)
      cells.push(unread.size === 0 ? [...line] : spread(line, columns, area.column, area.columns));
    if (rowHidden === null) mixed.push({ start, count });
    else if (rowHidden) for (let row = start; row < start + count; row++) hiddenRows.push(row);
  });
  hiddenRows.push(...(await hiddenRowsOf(context, area, mixed)));
  if (!withFormats) await formats.read(context, cells);
  hiddenRows.sort((a, b) => a - b);
  return {
    place,
    raw: {
      cells,
      firstRow: area.row,
      firstColumn: area.column,
      merged: mergedWithin(merged ?? [], area.row, area.column),
      hiddenRows,
      percentCells: formats.percent,
      currencyCells: formats.currencies,
      above: above(),
    },
    hiddenRows: hiddenRows.length,
    below: below(own, others),
    binding,
    unnamed,
  };
}

/** A row with the columns that were not read as empty cells, so that positions stay those of the sheet. */
function spread(line: readonly unknown[], columns: readonly number[], first: number, width: number): unknown[] {
  const row = new Array<unknown>(width).fill('');
  columns.forEach((column, i) => (row[column - first] = line[i]));
  return row;
}

/** Merged areas as far as they lie in the block. */
function mergedWithin(areas: readonly SheetArea[], row: number, column: number): MergedArea[] {
  return areas.map((area) => {
    const [top, left] = [Math.max(row, area.row), Math.max(column, area.column)];
    return {
      row: top - row,
      column: left - column,
      rowCount: area.row + area.rows - top,
      columnCount: area.column + area.columns - left,
    };
  });
}
