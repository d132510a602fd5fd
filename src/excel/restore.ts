import { askAnchors, putAnchor, putName } from './anchors';
import type { SheetArea } from './area';
import type { BeforeImage, ReplacedColumn } from './beforeImage';
import { blockFrom, jsonBytes, type RowBlock } from './blocks';
import { askTable } from './locate';
import { restoreParameters } from './parametersSheet';
import type { Session } from './session';
import { askKeys, putText } from './settingText';

/**
 * Brings back what a write changed. Looks first what has really been done, so that it may run after any failure,
 * in the middle of a message too, and a second time after its own.
 * @param rows - rows of the replaced columns that may have been written
 */
export async function restore(context: Session, image: BeforeImage, rows: number): Promise<void> {
  const done = await probe(context, image);
  await restoreReplaced(context, image.replaced, rows);
  const { grownTable, inserted, newSheet, added } = image;
  if (grownTable && done.tableGrown) {
    context.workbook.tables.getItem(grownTable.id).resize(context.range(grownTable.before));
  }
  restoreNames(context, image, done);
  if (image.parameters) restoreParameters(context, image.parameters, done.parametersSheet);
  if (newSheet !== null) {
    if (done.newSheet) context.workbook.worksheets.getItem(newSheet).delete();
  } else if (inserted) {
    if (done.inserted) wholeColumns(context, inserted.sheetId, inserted.column, inserted.count).delete('Left');
  } else if (added) {
    restoreAdded(context, added.area, added.pristine, added.numberFormats);
    added.widths.forEach((width, i) => {
      context.range({ ...added.area, column: added.area.column + i, columns: 1 }).format.columnWidth = width;
    });
  }
  for (const { at, hidden } of image.helpers) {
    // Columns that are out again, or on a sheet that is gone, are no one's to show.
    const out = newSheet !== null || (inserted && at.column >= inserted.column);
    if (!out) context.range({ ...at, rows: 1 }).columnHidden = hidden;
  }
  for (const { key, text } of image.settings) putText(context, key, text, done.keys);
  await context.sync();
}

/** Whole columns of a sheet. */
export function wholeColumns(context: Session, sheetId: string, column: number, count: number): Excel.Range {
  return context.range({ sheetId, row: 0, column, rows: 1, columns: count }).getEntireColumn();
}

/** What of a write has happened, as far as it cannot be brought back without knowing. */
async function probe(context: Session, { grownTable, inserted, newSheet, names, parameters }: BeforeImage) {
  const keys = askKeys(context);
  const anchors = askAnchors(
    context,
    names.map(({ name }) => name),
  );
  const table = grownTable ? askTable(context, grownTable.id) : null;
  const sheet = newSheet === null ? null : context.workbook.worksheets.getItemOrNullObject(newSheet);
  sheet?.load('id');
  const made = parameters?.newSheet ?? null;
  const parametersSheet = made === null ? null : context.workbook.worksheets.getItemOrNullObject(made);
  parametersSheet?.load('id');
  const used = inserted ? context.sheet(inserted.sheetId).getUsedRangeOrNullObject(false) : null;
  used?.load('columnIndex,columnCount');
  await context.sync();
  return {
    keys: keys(),
    anchors: anchors(),
    tableGrown: table !== null && !table.table.isNullObject && table.range.columnCount !== grownTable!.before.columns,
    newSheet: sheet !== null && !sheet.isNullObject,
    parametersSheet: parametersSheet !== null && !parametersSheet.isNullObject,
    // What stood in the way lies right of the new columns: where it has moved, they are in.
    inserted: used !== null && !used.isNullObject && used.columnIndex + used.columnCount > inserted!.usedColumns,
  };
}

async function restoreReplaced(context: Session, columns: readonly ReplacedColumn[], rows: number): Promise<void> {
  if (rows === 0 || columns.length === 0) return;
  const written = Math.min(rows, Math.max(...columns.map(({ cells }) => cells.length)));
  // Formats of new rows are set before any row is written.
  const height = Math.max(written, ...columns.map((each) => each.formatsFrom + each.numberFormats.length));
  const rowBytes = (row: number): number => columns.reduce((sum, { cells }) => sum + 2 * jsonBytes(cells[row]), 0);
  for (let start = 0; start < height;) {
    const block = blockFrom(start, height, rowBytes);
    context.tell('undoing', start, height);
    await restoreRows(context, columns, block, written);
    start += block.count;
  }
}

async function restoreRows(
  context: Session,
  columns: readonly ReplacedColumn[],
  { start, count }: RowBlock,
  written: number,
): Promise<void> {
  const content = Math.min(count, written - start);
  for (const { at, cells, formatsFrom, numberFormats } of columns) {
    // The format first: written into a cell formatted as text, a number would become text.
    const from = Math.max(formatsFrom, start);
    const to = Math.min(formatsFrom + numberFormats.length, start + count);
    if (to > from) {
      context.range({ ...at, row: at.row + from, rows: to - from }).numberFormat = numberFormats
        .slice(from - formatsFrom, to - formatsFrom)
        .map((format) => [format]);
    }
    if (content <= 0) continue;
    const part = context.range({ ...at, row: at.row + start, rows: content });
    part.formulas = cells.slice(start, start + content).map((cell) => [cell]);
  }
  await context.sync();
}

function restoreAdded(
  context: Session,
  area: SheetArea,
  pristine: boolean,
  numberFormats: readonly (readonly unknown[])[] | null,
): void {
  const range = context.range(area);
  range.clear(pristine ? 'All' : 'Contents');
  if (!pristine && numberFormats) range.numberFormat = numberFormats as unknown[][];
}

function restoreNames(context: Session, { names }: BeforeImage, done: Awaited<ReturnType<typeof probe>>): void {
  for (const { name, existed, at, formula } of names) {
    const now = done.anchors.get(name);
    const exists = now?.exists ?? false;
    if (!existed) {
      if (exists) context.workbook.names.getItem(name).delete();
    } else if (at) {
      const same =
        now?.at?.sheetId === at.sheetId &&
        (['row', 'column', 'rows', 'columns'] as const).every((edge) => now.at?.[edge] === at[edge]);
      if (!same) putAnchor(context, name, at, exists);
    } else if (now?.formula !== formula) {
      putName(context, name, formula, exists);
    }
  }
}
