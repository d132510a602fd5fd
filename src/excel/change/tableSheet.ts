import { pointsOfCharacters } from '../../sheet';
import { addressOf, type SheetArea } from '../session/area';
import { blockFrom, jsonBytes } from '../session/blocks';
import { cellLiteral, holdsWritten } from '../session/literal';
import type { Located } from '../find/located';
import { columnsOf, readBlocks } from '../find/readCells';
import type { Session } from '../session/session';
import { firstForeign } from './foreign';
import { deleteIfThere } from './newSheet';
import type { Step } from './step';

/** Name of a new sheet that no sheet has. */
export async function freeSheetName(context: Session, wanted: string): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const used = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted} ${n}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Content as it is put in: text stays text whatever it looks like. */
export const contentOf = (cell: unknown): unknown =>
  typeof cell === 'string' || typeof cell === 'number' ? cellLiteral(cell) : (cell ?? '');

export interface TableSheetStep extends Step {
  /** Where the table is, once it stands. */
  located(): Located;
}

/** How a new sheet looks. */
interface SheetDress {
  /** Put before the cells. */
  look(sheet: Excel.Worksheet): void;
  /** Of its columns, in characters. */
  readonly widths: readonly number[];
  /**
   * Its cells stay a plain block: rows that somebody fills in below belong to it whether or not the program makes Excel
   * tables grow.
   */
  readonly plain?: boolean;
}

/**
 * A new sheet with a table on it, or a plain block; it goes again as long as nobody has written anything on it.
 * @param dress without it columns are as wide as what they hold
 */
export function tableSheet(name: string, cells: readonly (readonly unknown[])[], dress?: SheetDress): TableSheetStep {
  let made: { readonly sheet: Excel.Worksheet; readonly table: Excel.Table | null } | null = null;
  /** The sheet's name, and its id once it is known: somebody may rename it. */
  let key = name;
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  const on = (sheetId: string): SheetArea => ({ sheetId, ...area });
  return {
    async put(context) {
      const sheet = await newSheet(context, name);
      dress?.look(sheet);
      const range = sheet.getRangeByIndexes(0, 0, area.rows, area.columns);
      await putRows(context, (row, count) => sheet.getRangeByIndexes(row, 0, count, area.columns), cells);
      const table = dress?.plain ? null : sheet.tables.add(range, true);
      table?.load('id,name');
      sheet.load('id,name');
      if (dress) {
        dress.widths.forEach((width, column) => {
          sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
        });
      } else range.format.autofitColumns();
      sheet.activate();
      made = { sheet, table };
    },
    located() {
      const { sheet, table } = made!;
      key = sheet.id;
      const named = { tableId: table?.id ?? null, tableName: table?.name ?? null };
      const place = { sheetId: sheet.id, sheetName: sheet.name, ...named };
      const where = on(sheet.id);
      return {
        place: { ...place, address: addressOf(where), found: table ? 'table' : 'region' },
        area: where,
        own: new Set(),
        unread: new Set(),
        binding: null,
        unnamed: 0,
        others: [],
      };
    },
    back(context) {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key);
      sheet.load('id');
      return () => deleteIfThere(sheet);
    },
    unchanged: (context) => async () => {
      const address = await firstEdited(context, on(key), cells);
      return address === null ? null : { address };
    },
  };
}

/** Puts rows of cells in blocks that one message carries; the last one is left to be sent with what follows. */
async function putRows(
  context: Session,
  rangeAt: (row: number, count: number) => Excel.Range,
  cells: readonly (readonly unknown[])[],
  from = 0,
): Promise<void> {
  const bytes = (row: number): number => cells[row]!.reduce<number>((sum, cell) => sum + jsonBytes(cell), 2);
  const { count } = blockFrom(from, cells.length, bytes);
  const next = from + count;
  rangeAt(from, count).values = cells.slice(from, next) as unknown[][];
  if (next >= cells.length) return;
  await context.sync();
  await putRows(context, rangeAt, cells, next);
}

/** The first cell of the table that somebody has changed, or that was filled beside it. */
async function firstEdited(
  context: Session,
  area: SheetArea,
  cells: readonly (readonly unknown[])[],
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheetId);
  sheet.load('id');
  await context.sync();
  // Deleted by somebody, there is nothing left to take away.
  if (sheet.isNullObject) return null;
  let edited: string | null = null;
  await readBlocks(
    context,
    { area, columns: columnsOf(area), wanted: ['formulas'] },
    ({ start, grids }) =>
      grids.formulas.forEach((line, r) => {
        const c = line.findIndex((cell, k) => !holdsWritten(cell, wordOf(cells[start + r]![k])));
        if (c >= 0) edited ??= addressOf({ row: start + r, column: c, rows: 1, columns: 1 });
      }),
    'checking',
  );
  return edited ?? firstForeign(context, sheet.getRange(), area);
}

/** Content as it is compared: the apostrophe that makes it text is none of it. */
const wordOf = (cell: unknown): string | number =>
  typeof cell === 'number' ? cell : String(cell ?? '').replace(/^'/, '');

/**
 * A sheet of a name that is free, ready to be shown: Excel on the web wants it made before it is activated, which
 * Microsoft's helper sees to. Fetched when it is needed: most workbooks have clients of their own.
 */
async function newSheet(context: Session, name: string): Promise<Excel.Worksheet> {
  const { ExcelUtilities } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  return context.within(ExcelUtilities.forceCreateSheet(context.workbook, name, true));
}
