import { columnsOf, readBlocks } from '../find/readCells';
import type { Session } from '../session/session';

/** A sheet whose first row is a heading of ours, from A1. */
export interface HeadedSheet {
  /** What the heading is of. */
  readonly kind: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Columns of a first row that are looked at for a heading. */
const HEADING_COLUMNS = 80;

/**
 * The sheets whose first row is a heading that somebody knows, read whole from A1: the first sheet of each kind, whatever
 * it is called.
 * @param kindOf what a first row is the heading of; null for none
 */
export async function readHeaded(
  context: Session,
  kindOf: (first: readonly unknown[]) => string | null,
): Promise<readonly HeadedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const looked = worksheets.items.map(({ id, name }) => {
    const first = context.range({ sheetId: id, row: 0, column: 0, rows: 1, columns: HEADING_COLUMNS });
    first.load('values');
    const used = context.sheet(id).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheetId: id, sheetName: name, first, used };
  });
  await context.sync();
  const found = new Map<string, HeadedSheet>();
  for (const { sheetId, sheetName, first, used } of looked) {
    const kind = used.isNullObject ? null : kindOf(first.values[0] ?? []);
    if (kind === null || found.has(kind)) continue;
    const area = {
      sheetId,
      row: 0,
      column: 0,
      rows: used.rowIndex + used.rowCount,
      columns: used.columnIndex + used.columnCount,
    };
    const rows: (readonly unknown[])[] = [];
    const plan = { area, columns: columnsOf(area), wanted: ['values'] as const };
    await readBlocks(context, plan, ({ grids }) => rows.push(...grids.values));
    found.set(kind, { kind, sheetId, sheetName, rows });
  }
  return [...found.values()];
}
