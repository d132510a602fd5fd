import { HostError } from '../protocol/errors';
import type { Area } from './area';
import { contains, intersect, lastColumn, lastRow, sameArea } from './area';
import type { Shift } from './shift';
import { shifted } from './shift';
import { takeName } from './tableColumns';
import { headerNames, uniqueHeader } from './tableHeaders';
import type { TableList } from './tables';
import { headerArea, type TableState, nextColumnId } from './tableState';

/** Lines came or went: tables move, grow, shrink, lose columns. */
export function followShift(tables: TableList, shift: Shift): void {
  if (tables.busy) return;
  for (const table of tables.on(shift.sheet)) {
    const before = table.area;
    const moved = shifted(before, shift);
    if (!moved) {
      tables.remove(table, true);
      continue;
    }
    if (sameArea(before, moved)) continue;
    table.area = moved;
    if (moved.columns !== before.columns) followColumns(tables, table, before, shift);
    tables.tell(table);
  }
}

function followColumns(tables: TableList, table: TableState, before: Area, shift: Shift): void {
  const at = shift.area.column - before.column;
  if (shift.kind === 'delete') {
    const last = Math.min(before.columns, at + shift.area.columns);
    table.columns = table.columns.filter((_, i) => i < Math.max(0, at) || i >= last);
    return;
  }
  for (let i = 0; i < shift.area.columns; i++) {
    const name = uniqueHeader(
      '',
      table.columns.map((c) => c.name),
      0,
    );
    table.columns.splice(at + i, 0, { id: nextColumnId(table, table.columns, 0), name, filter: null });
  }
  tables.writeHeader(table);
}

/** Cells were written: headers are taken over, and a table grows over what is written right below or beside it. */
export function followEdit(tables: TableList, sheet: string, written: Area): void {
  if (tables.busy) return;
  for (const table of tables.on(sheet)) {
    const header = headerArea(table);
    if (header && intersect(header, written)) takeHeaders(tables, table);
    else growOver(tables, table, written);
  }
}

function takeHeaders(tables: TableList, table: TableState): void {
  const names = headerNames(tables.book.engine, table.sheet, table.area, true);
  names.forEach((name, i) => {
    const column = table.columns[i];
    if (column) takeName(tables, table, column, name);
  });
  tables.writeHeader(table);
  tables.tell(table);
  const beside = { ...table.area, column: lastColumn(table.area) + 1, columns: 1 };
  if (tables.book.engine.cell(table.sheet, beside.row, beside.column)?.value != null) growOver(tables, table, beside);
}

function growOver(tables: TableList, table: TableState, written: Area): void {
  const a = table.area;
  const { engine } = tables.book;
  const below = !table.showTotals && written.row === lastRow(a) + 1;
  if (below && written.column <= lastColumn(a) && lastColumn(written) >= a.column) {
    const grown = { ...a, rows: a.rows + written.rows };
    if (tables.touching(table.sheet, grown).length === 1) {
      table.area = grown;
      tables.tell(table);
    }
    return;
  }
  const beside = written.column === lastColumn(a) + 1 && written.row === a.row && table.showHeaders;
  if (!beside || engine.cell(table.sheet, a.row, written.column)?.value == null) return;
  const grown = { ...a, columns: a.columns + written.columns };
  if (tables.touching(table.sheet, grown).length === 1) tables.resize(table, grown);
}

/** Refuses a shift of cells that would tear a table apart. */
export function checkNotTorn(tables: TableList, shift: Shift): void {
  for (const table of tables.on(shift.sheet)) {
    const t = table.area;
    const s = shift.area;
    if (contains(s, t) && shift.kind === 'delete') continue;
    const rows = shift.along === 'rows';
    const behind = rows ? lastRow(t) >= s.row : lastColumn(t) >= s.column;
    if (!behind) continue;
    const crossing = rows
      ? s.column <= lastColumn(t) && lastColumn(s) >= t.column
      : s.row <= lastRow(t) && lastRow(s) >= t.row;
    if (!crossing) continue;
    const whole = rows
      ? s.column <= t.column && lastColumn(s) >= lastColumn(t)
      : s.row <= t.row && lastRow(s) >= lastRow(t);
    if (!whole) throw new HostError('InsertDeleteConflict');
    const header = headerArea(table);
    if (shift.kind === 'delete' && rows && header && intersect(s, header)) throw new HostError('InsertDeleteConflict');
  }
}
