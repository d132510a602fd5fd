import { askAnchors, putAnchor } from './anchors';
import type { SheetArea } from './area';
import type { BeforeImage, ReplacedColumn } from './beforeImage';
import { blocksBySize, jsonBytes } from './blocks';
import { askTable } from './locate';
import type { Session } from './session';
import { askKeys, putText } from './settingText';

/**
 * Brings back what a write changed. Looks first what has really been done, so that it may run after any failure,
 * in the middle of a message too, and a second time after its own.
 * @param rows - rows of the replaced columns that may have been written
 */
export async function restore(session: Session, image: BeforeImage, rows: number): Promise<void> {
  const done = await probe(session, image);
  await restoreReplaced(session, image.replaced, rows);
  const { grownTable, inserted, newSheet, added } = image;
  if (grownTable && done.tableGrown) {
    session.workbook.tables.getItem(grownTable.id).resize(session.range(grownTable.before));
  }
  restoreNames(session, image, done);
  if (newSheet !== null) {
    if (done.newSheet) session.workbook.worksheets.getItem(newSheet).delete();
  } else if (inserted) {
    if (done.inserted) wholeColumns(session, inserted.sheetId, inserted.column, inserted.count).delete('Left');
  } else if (added) {
    restoreAdded(session, added.area, added.pristine, added.numberFormats);
    added.widths.forEach((width, i) => {
      session.range({ ...added.area, column: added.area.column + i, columns: 1 }).format.columnWidth = width;
    });
  }
  for (const { key, text } of image.settings) putText(session, key, text, done.keys);
  await session.sync();
}

/** Whole columns of a sheet. */
export function wholeColumns(session: Session, sheetId: string, column: number, count: number): Excel.Range {
  return session.range({ sheetId, row: 0, column, rows: 1, columns: count }).getEntireColumn();
}

/** What of a write has happened, as far as it cannot be brought back without knowing. */
async function probe(session: Session, { grownTable, inserted, newSheet, names }: BeforeImage) {
  const keys = askKeys(session);
  const anchors = askAnchors(
    session,
    names.map(({ name }) => name),
  );
  const table = grownTable ? askTable(session, grownTable.id) : null;
  const sheet = newSheet === null ? null : session.workbook.worksheets.getItemOrNullObject(newSheet);
  sheet?.load('id');
  const used = inserted ? session.sheet(inserted.sheetId).getUsedRangeOrNullObject(false) : null;
  used?.load('columnIndex,columnCount');
  await session.sync();
  return {
    keys: keys(),
    anchors: anchors(),
    tableGrown: table !== null && !table.table.isNullObject && table.range.columnCount !== grownTable!.before.columns,
    newSheet: sheet !== null && !sheet.isNullObject,
    // What stood in the way lies right of the new columns: where it has moved, they are in.
    inserted: used !== null && !used.isNullObject && used.columnIndex + used.columnCount > inserted!.usedColumns,
  };
}

async function restoreReplaced(session: Session, columns: readonly ReplacedColumn[], rows: number): Promise<void> {
  const height = Math.min(rows, Math.max(0, ...columns.map(({ cells }) => cells.length)));
  const blocks = blocksBySize(0, height, (row) => columns.reduce((sum, { cells }) => sum + jsonBytes(cells[row]), 0));
  for (const { start, count } of blocks) {
    session.tell('undoing', start, height);
    for (const { at, cells, formatsFrom, numberFormats } of columns) {
      const part = session.range({ ...at, row: at.row + start, rows: count });
      // The format first: written into a cell formatted as text, a number would become text.
      const from = Math.max(formatsFrom, start);
      const to = Math.min(formatsFrom + numberFormats.length, start + count);
      if (to > from) {
        session.range({ ...at, row: at.row + from, rows: to - from }).numberFormat = numberFormats
          .slice(from - formatsFrom, to - formatsFrom)
          .map((format) => [format]);
      }
      part.formulas = cells.slice(start, start + count).map((cell) => [cell]);
    }
    await session.sync();
  }
}

function restoreAdded(
  session: Session,
  area: SheetArea,
  pristine: boolean,
  numberFormats: readonly (readonly unknown[])[] | null,
): void {
  const range = session.range(area);
  range.clear(pristine ? 'All' : 'Contents');
  if (!pristine && numberFormats) range.numberFormat = numberFormats as unknown[][];
}

function restoreNames(session: Session, { names }: BeforeImage, done: Awaited<ReturnType<typeof probe>>): void {
  for (const { name, existed, at, formula } of names) {
    const now = done.anchors.get(name);
    const exists = now?.exists ?? false;
    if (!existed) {
      if (exists) session.workbook.names.getItem(name).delete();
    } else if (at) {
      const same =
        now?.at?.sheetId === at.sheetId &&
        (['row', 'column', 'rows', 'columns'] as const).every((edge) => now.at?.[edge] === at[edge]);
      if (!same) putAnchor(session, name, at, exists);
    } else if (now?.formula !== formula) {
      if (exists) session.workbook.names.getItem(name).delete();
      session.workbook.names.add(name, formula).visible = false;
    }
  }
}
