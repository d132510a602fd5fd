import { columnRuns } from '../../grid';
import { addressOf, commonArea, lastColumn, SHEET_COLUMNS, SHEET_ROWS, type SheetArea } from '../session/area';
import type { AddedCells } from '../change/takenCells';
import { ExcelProblem } from '../problems';
import { areaOf, loadArea } from '../find/locate';
import { addressesOf, mergedInto } from '../find/mergedAreas';
import { columnsOf, readBlocks } from '../find/readCells';
import type { Session } from '../session/session';

/** Cells that new columns are to take, as they are found before the write. */
export interface CheckedCells {
  readonly cells: AddedCells;
  /** What is in the way; null where everything is free. */
  readonly inWay: ExcelProblem<'occupied' | 'touching' | 'mergedPlace' | 'tablePlace' | 'sheetEnd'> | null;
  /** Columns among them that the sheet hides; null where all are shown. */
  readonly hidden: string | null;
}

/** Inner and far edges; the near one is drawn by the list itself. */
const EDGES = ['InsideHorizontal', 'InsideVertical', 'EdgeBottom', 'EdgeRight'] as const;

/** Asks whether cells were ever formatted, number formats apart; the answer is there after the next sync. */
function askPlain(range: Excel.Range): () => boolean {
  const { format } = range;
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  const { fill, font } = format;
  fill.load('color');
  font.load('bold,italic,underline,color,size,name');
  const borders = EDGES.map((edge) => format.borders.getItem(edge));
  borders.forEach((border) => border.load('style'));
  return () =>
    fill.color === '#FFFFFF' &&
    font.bold === false &&
    font.italic === false &&
    font.underline === 'None' &&
    font.color === '#000000' &&
    Boolean(font.size && font.name) &&
    format.horizontalAlignment === 'General' &&
    Boolean(format.verticalAlignment) &&
    format.wrapText === false &&
    borders.every(({ style }) => style === 'None' || style === null);
}

/**
 * Looks at the cells that new columns would take: nothing may be in them, no table may reach into them, they may not be
 * merged, and they must be on the sheet.
 * @param spare - columns beyond the new ones that must be empty too, so that what stands there does not become a part
 *   of the list
 * @param unseen - columns of the sheet that are hidden in any case
 */
export async function checkFree(
  context: Session,
  area: SheetArea,
  {
    spare,
    tableId,
    unseen = new Set(),
  }: { readonly spare: number; readonly tableId: string | null; readonly unseen?: ReadonlySet<number> },
): Promise<CheckedCells> {
  const free = Math.min(spare, SHEET_COLUMNS - area.column - area.columns);
  if (free < 0 || area.row + area.rows > SHEET_ROWS) {
    const cells = { area, widths: [], pristine: false, numberFormats: null };
    return { cells, inWay: new ExcelProblem('sheetEnd'), hidden: null };
  }
  const wide = { ...area, columns: area.columns + free };
  const range = context.range(wide);
  const used = range.getUsedRangeOrNullObject(false);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const tables = range.getTables(false);
  tables.load('items/id,items/name');
  const inside = context.range(area).getTables(false);
  inside.load('items/id');
  // Formats of whole columns show in any of their cells: the header's will do.
  const isPlain = askPlain(context.range({ ...area, rows: 1 }));
  const columns = columnsOf(area).map((column) => {
    const cell = context.range({ ...area, rows: 1, column, columns: 1 });
    cell.load('columnHidden');
    cell.format.load('columnWidth');
    return { column, cell };
  });
  await context.sync();
  const merged = await mergedInto(context, wide);

  const widths = columns.map(({ cell }) => cell.format.columnWidth);
  const unshown = columns.filter(({ column, cell }) => cell.columnHidden && !unseen.has(column));
  const hidden = unshown.length > 0 ? columnRuns(unshown.map(({ column }) => column)) : null;
  const pristine = used.isNullObject && isPlain();
  const base = { area, widths };
  const found = (inWay: CheckedCells['inWay']): CheckedCells => ({
    cells: { ...base, pristine, numberFormats: null },
    inWay,
    hidden,
  });
  const beyond = ({ column }: { readonly column: number }): boolean => column > lastColumn(area);
  if (merged === null) return found(new ExcelProblem('mergedPlace', { address: addressesOf([area]) }));
  if (merged.length > 0) {
    const id = merged.every(beyond) ? 'touching' : 'mergedPlace';
    return found(new ExcelProblem(id, { address: addressesOf(merged) }));
  }
  const other = tables.items.find(({ id }) => id !== tableId);
  if (other && inside.items.some(({ id }) => id === other.id))
    return found(new ExcelProblem('tablePlace', { table: other.name }));
  if (other) {
    const its = other.getRange();
    loadArea(its);
    await context.sync();
    return found(new ExcelProblem('touching', { address: addressOf(areaOf(its, area.sheetId)) }));
  }
  if (used.isNullObject) {
    if (pristine) return found(null);
  } else {
    const filled = areaOf(used, area.sheetId);
    for (const [part, id] of [
      [area, 'occupied'],
      [{ ...area, column: lastColumn(area) + 1, columns: free }, 'touching'],
    ] as const) {
      const common = commonArea(filled, part);
      const address = common && (await firstFilled(context, common));
      if (address) return found(new ExcelProblem(id, { address }));
    }
  }
  const isWhollyPlain = askPlain(context.range(area));
  await context.sync();
  const plain = isWhollyPlain();
  const numberFormats: unknown[][] = [];
  const plan = { area, columns: columnsOf(area), wanted: ['numberFormat'] as const };
  await readBlocks(
    context,
    plan,
    ({ grids }) => numberFormats.push(...grids.numberFormat.map((row) => [...row])),
    'checking',
  );
  // Nothing in them and nothing on them: what counts as used lies elsewhere on their rows.
  const untouched = plain && numberFormats.every((row) => row.every((format) => format === 'General'));
  return { cells: { ...base, pristine: untouched, numberFormats }, inWay: null, hidden };
}

/** Address of the first cell with content; a formula that shows nothing is content. */
export async function firstFilled(context: Session, area: SheetArea): Promise<string | null> {
  let found: string | null = null;
  const plan = { area, columns: columnsOf(area), wanted: ['formulas'] as const };
  await readBlocks(
    context,
    plan,
    ({ start, grids }) => {
      if (found !== null) return;
      grids.formulas.some((row, r) => {
        const c = row.findIndex((cell) => cell !== '');
        if (c >= 0) found = addressOf({ row: area.row + start + r, column: area.column + c, rows: 1, columns: 1 });
        return c >= 0;
      });
    },
    'checking',
  );
  return found;
}
