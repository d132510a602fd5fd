import type { CellPatch } from '../engine/engine';
import type { Area } from '../model/area';
import { intersect, isEntireColumn, isEntireRow, lastColumn, lastRow, rulesWithout } from '../model/area';
import { visibleOnly } from '../model/autoFilter';
import { fillCalculatedColumns } from '../model/calculatedColumns';
import { checkFormatting, checkUnlocked, shaped } from '../model/content';
import { copyCells } from '../model/copy';
import type { RangeRef } from '../model/workbook';
import type { Shift } from '../model/shift';
import { checkNotTorn } from '../model/tableFollowing';
import type { Method } from '../protocol/classes';
import { isHostObject } from '../protocol/classes';
import { HostError, invalidArgument } from '../protocol/errors';
import { asRange, rangeObject } from './references';

const ALONG: Record<string, 'rows' | 'columns'> = { Down: 'rows', Up: 'rows', Right: 'columns', Left: 'columns' };

function shiftCells(r: RangeRef, kind: Shift['kind'], direction: unknown): void {
  const along = ALONG[String(direction)];
  const right = kind === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (!along || !right.includes(String(direction))) throw invalidArgument(`${String(direction)} is no way to shift`);
  const { book, sheet } = r;
  const a = r.area;
  // Whole rows can only go up or down, whole columns left or right, whatever was asked.
  const way = isEntireRow(a) ? 'rows' : isEntireColumn(a) ? 'columns' : along;
  checkShift(r, kind, way);
  const shift: Shift = { sheet, kind, along: way, area: { ...a } };
  checkNotTorn(book.tables, shift);
  if (kind === 'insert') checkRoom(r, way);
  const merges = isEntireRow(a) || isEntireColumn(a) ? [] : book.engine.merges(sheet);
  if (merges.some((m) => intersect(m, a))) throw new HostError('InvalidOperation', 'Merged cells are in the way.');
  book.engine.shift(shift);
}

/** What a protected sheet allows for whole lines. */
function checkShift(r: RangeRef, kind: Shift['kind'], way: 'rows' | 'columns'): void {
  const { protection } = r.book.stateOf(r.sheet);
  if (!protection) return;
  const lines = way === 'rows' ? isEntireRow(r.area) : isEntireColumn(r.area);
  const option = `allow${kind === 'insert' ? 'Insert' : 'Delete'}${way === 'rows' ? 'Rows' : 'Columns'}` as const;
  if (!lines || !protection.options[option]) throw new HostError('AccessDenied');
}

/** Cells with content must not fall off the end of the sheet. */
function checkRoom(r: RangeRef, way: 'rows' | 'columns'): void {
  const used = r.book.engine.used(r.sheet, false);
  if (!used) return;
  const beyond = way === 'rows' ? lastRow(used) + r.area.rows > 1_048_575 : lastColumn(used) + r.area.columns > 16_383;
  if (beyond) throw new HostError('InvalidOperation', 'Cells with content would be pushed off the sheet.');
}

function clear(r: RangeRef, applyTo: string | null): void {
  const what = applyTo ?? 'All';
  if (!['All', 'Formats', 'Contents', 'RemoveHyperlinks', 'Hyperlinks', 'ResetContents'].includes(what)) {
    throw invalidArgument(`${what} is nothing to clear`);
  }
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const formats = what === 'All' || what === 'Formats';
  const { book, sheet } = r;
  if (contents) checkUnlocked(book, sheet, r.area);
  if (formats) checkFormatting(book, sheet);
  const used = book.engine.used(sheet, true);
  const block = used && intersect(used, r.area);
  if (formats) {
    const state = book.stateOf(sheet);
    state.conditionalFormats = rulesWithout(state.conditionalFormats, r.area);
    state.ruleless.formats.push({ ...r.area });
  }
  if (!block || (!contents && !formats)) return;
  const patch: CellPatch = { ...(contents ? { cell: null } : {}), ...(formats ? { resetStyle: true } : {}) };
  const line = new Array<CellPatch>(block.columns).fill(patch);
  const lines = new Array<CellPatch[]>(block.rows).fill(line);
  book.engine.write(sheet, block.row, block.column, visibleOnly(book, sheet, block, lines));
  if (contents) book.edited(sheet, block, 'ThisLocalAddin');
}

function merge(r: RangeRef, across: boolean | null): void {
  const { book, sheet } = r;
  checkUnlocked(book, sheet, r.area);
  if (book.tables.touching(sheet, r.area).length > 0)
    throw new HostError('InvalidOperation', 'Cells of a table can’t be merged.');
  const lines: Area[] = across
    ? Array.from({ length: r.area.rows }, (_, i) => ({ ...r.area, row: r.area.row + i, rows: 1 }))
    : [r.area];
  for (const area of lines) {
    for (const other of book.engine.merges(sheet)) if (intersect(other, area)) book.engine.unmerge(sheet, other);
    const keep = book.engine.cell(sheet, area.row, area.column);
    const patches = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): CellPatch | undefined =>
        row === 0 && column === 0 ? undefined : { cell: null },
      ),
    );
    if (area.rows * area.columns > 1) {
      book.engine.write(sheet, area.row, area.column, patches);
      book.engine.merge(sheet, area);
    }
    if (keep) book.edited(sheet, { ...area, rows: 1, columns: 1 }, 'ThisLocalAddin');
  }
}

/** Methods that change cells. */
export const rangeEditing: Record<string, Method<RangeRef>> = {
  insert: (r: RangeRef, direction: string) => {
    const place = { ...r.area };
    shiftCells(r, 'insert', direction);
    return rangeObject(r.at(place));
  },
  delete: (r: RangeRef, direction: string) => {
    shiftCells(r, 'delete', direction);
  },
  clear,
  merge,
  unmerge: (r: RangeRef) => {
    for (const merged of r.book.engine.merges(r.sheet))
      if (intersect(merged, r.area)) r.book.engine.unmerge(r.sheet, merged);
  },
  select: (r: RangeRef) => {
    if (r.book.engine.sheet(r.sheet)?.hidden)
      throw new HostError('InvalidOperation', 'A hidden sheet can’t be selected.');
    r.book.engine.select(r.sheet, r.area);
  },
  copyFrom: (
    r: RangeRef,
    source: unknown,
    type: string | null,
    skipBlanks: boolean | null,
    transpose: boolean | null,
  ) => {
    const from = isHostObject(source) ? (source.self as RangeRef) : asRange(r, source);
    copyCells(from, r, { type: type ?? 'All', skipBlanks: skipBlanks ?? false, transpose: transpose ?? false });
    fillCalculatedColumns(r);
  },
  calculate: async (r: RangeRef) => {
    await r.book.engine.settle(true);
  },
  setDirty: () => undefined,
  _ValidateArraySize: (r: RangeRef, rows: number, columns: number) => {
    shaped(
      r,
      Array.from({ length: rows }, () => ({ length: columns })).map((line) => Array.from(line)),
      'values',
    );
  },
};
