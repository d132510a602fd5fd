import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import type { Area } from './area';
import { area, contains, intersect, lastColumn, lastRow, sameArea } from './area';
import { EVENT } from './events';
import { checkName } from './names';
import type { RangeRef } from './rangeRef';
import type { Shift } from './shift';
import { shifted } from './shift';
import { headerNames, uniqueHeader } from './tableHeaders';
import type { WorkbookModel } from './workbook';

export interface TableColumnState {
  readonly id: number;
  name: string;
  /** What the column is filtered by, as `table.columns[].filter` was given it. */
  filter: Record<string, unknown> | null;
}

/** A table: where it is and what its columns are called. Structured references know it by `name`. */
export interface TableState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  /** Header, data and totals. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: TableColumnState[];
}

/** The workbook's tables, with Excel's rules: headers unique text, no overlap, no merged cells inside. */
export class TableList {
  private readonly list: TableState[] = [];
  /** The list itself writes headers: that is no edit of the user's. */
  private busy = false;
  private serial = 0;

  constructor(private readonly book: WorkbookModel) {}

  all(): readonly TableState[] {
    return this.list;
  }

  on(sheet: string): readonly TableState[] {
    return this.list.filter((table) => table.sheet === sheet);
  }

  /** By name (case ignored) or id. */
  find(key: string): TableState | undefined {
    const wanted = key.toLowerCase();
    return this.list.find((t) => t.id === key || t.name.toLowerCase() === wanted);
  }

  touching(sheet: string, a: Area): readonly TableState[] {
    return this.on(sheet).filter((table) => intersect(table.area, a));
  }

  header(table: TableState): Area | null {
    return table.showHeaders ? { ...table.area, rows: 1 } : null;
  }

  totals(table: TableState): Area | null {
    return table.showTotals ? { ...table.area, row: lastRow(table.area), rows: 1 } : null;
  }

  /** The data rows; a table always has at least one. */
  body(table: TableState): Area {
    const top = table.showHeaders ? 1 : 0;
    const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
    return { ...table.area, row: table.area.row + top, rows: Math.max(1, rows) };
  }

  /** Makes a table of a range; without headers a header row is put above, pushing the cells down. */
  add(range: RangeRef, hasHeaders: boolean, options?: { id?: string; name?: string }): TableState {
    const { engine } = this.book;
    let a = range.area;
    const used = range.filled;
    if (!used) throw invalidArgument('the range is outside the sheet');
    if (!sameArea(a, used)) a = used;
    if (this.touching(range.sheet, a).length > 0)
      throw new HostError('InvalidArgument', 'A table can’t overlap another table.');
    if (engine.merges(range.sheet).some((m) => intersect(m, a))) {
      throw new HostError('InvalidOperation', 'A table can’t contain merged cells.');
    }
    this.serial = Math.max(this.serial, ...this.list.map((t) => Number(t.id) || 0)) + 1;
    const name = options?.name ?? this.freeName();
    if (!hasHeaders) {
      engine.shift({ sheet: range.sheet, kind: 'insert', along: 'rows', area: { ...a, rows: 1 } });
      a = { ...a, rows: a.rows + 1 };
    } else if (a.rows === 1) a = { ...a, rows: 2 };
    const names = headerNames(engine, range.sheet, a, hasHeaders);
    const table: TableState = {
      id: options?.id ?? String(this.serial),
      sheet: range.sheet,
      name,
      area: a,
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: 'TableStyleMedium2',
      columns: names.map((text, i) => ({ id: i + 1, name: text, filter: null })),
    };
    this.list.push(table);
    this.writeHeader(table);
    this.known(table);
    const worksheetId = this.book.stateOf(range.sheet).guid;
    for (const target of ['Workbook', worksheetId]) {
      this.book.events.raise(EVENT.tableAdded, target, { tableId: table.id, worksheetId, source: 'Local' });
    }
    return table;
  }

  private freeName(): string {
    for (let n = this.serial; ; n++) if (!this.nameTaken(`Table${n}`)) return `Table${n}`;
  }

  private nameTaken(name: string): boolean {
    return !!this.find(name) || !!this.book.names.find(name, null);
  }

  rename(table: TableState, name: unknown): void {
    checkName(name);
    if (name === table.name) return;
    if (name.toLowerCase() !== table.name.toLowerCase() && this.nameTaken(name))
      throw new HostError('ItemAlreadyExists');
    const before = table.name;
    table.name = name;
    this.known(table, before);
    this.book.changed();
  }

  /** New extent: same header row, overlapping the old one, as Excel demands. */
  resize(table: TableState, a: Area): void {
    if (a.row !== table.area.row || !intersect(a, table.area)) throw invalidArgument('the header must stay in its row');
    if (a.rows < 2) throw invalidArgument('a table needs a data row');
    if (this.touching(table.sheet, a).some((other) => other !== table)) throw invalidArgument('tables cannot overlap');
    const names = headerNames(this.book.engine, table.sheet, a, true);
    const before = table.columns;
    const offset = a.column - table.area.column;
    table.columns = names.map((name, i) => {
      const kept = before[i + offset];
      return kept ? { ...kept, name } : { id: this.nextColumnId(table, before, i), name, filter: null };
    });
    table.area = a;
    this.writeHeader(table);
    this.known(table);
  }

  /** The table's area was changed from outside (rows added): structured references are told. */
  resized(table: TableState): void {
    this.known(table);
  }

  private nextColumnId(table: TableState, before: readonly TableColumnState[], extra: number): number {
    return Math.max(0, ...before.map((c) => c.id), ...table.columns.map((c) => c.id)) + 1 + extra;
  }

  setTotals(table: TableState, shown: boolean): void {
    if (shown === table.showTotals) return;
    const { engine } = this.book;
    const below = { ...table.area, row: lastRow(table.area) + 1, rows: 1 };
    if (shown) {
      engine.shift({ sheet: table.sheet, kind: 'insert', along: 'rows', area: below });
      table.area = { ...table.area, rows: table.area.rows + 1 };
      table.showTotals = true;
      this.quietly(() => engine.write(table.sheet, below.row, below.column, [[{ cell: { value: 'Total' } }]]));
    } else {
      const totals = this.totals(table)!;
      table.showTotals = false;
      table.area = { ...table.area, rows: table.area.rows - 1 };
      engine.shift({ sheet: table.sheet, kind: 'delete', along: 'rows', area: totals });
    }
    this.known(table);
  }

  setHeaders(table: TableState, shown: boolean): void {
    if (shown === table.showHeaders) return;
    const step = shown ? -1 : 1;
    if (shown && table.area.row === 0) throw invalidArgument('there is no row above for the headers');
    if (!shown) {
      const blank = table.columns.map(() => ({ cell: null }));
      this.quietly(() => this.book.engine.write(table.sheet, table.area.row, table.area.column, [blank]));
    }
    table.area = { ...table.area, row: table.area.row + step, rows: table.area.rows - step };
    table.showHeaders = shown;
    if (shown) this.writeHeader(table);
    this.known(table);
  }

  /** Puts a column into the table; cells right of it inside the table's rows move right. */
  addColumn(table: TableState, index: number | null, name: string | undefined): TableColumnState {
    const at = index === null || index < 0 ? table.columns.length : index;
    if (at > table.columns.length) throw invalidArgument('the column index is beyond the table');
    const column: TableColumnState = {
      id: this.nextColumnId(table, table.columns, 0),
      name: uniqueHeader(
        name ?? '',
        table.columns.map((c) => c.name),
        0,
      ),
      filter: null,
    };
    const place = { ...table.area, column: table.area.column + at, columns: 1 };
    this.quietly(() => this.book.engine.shift({ sheet: table.sheet, kind: 'insert', along: 'columns', area: place }));
    table.area = { ...table.area, columns: table.area.columns + 1 };
    table.columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
    this.writeHeader(table);
    this.known(table);
    return column;
  }

  removeColumn(table: TableState, column: TableColumnState): void {
    const at = table.columns.indexOf(column);
    if (at < 0) throw itemNotFound('table column');
    if (table.columns.length === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
    const place = { ...table.area, column: table.area.column + at, columns: 1 };
    table.columns = table.columns.filter((c) => c !== column);
    table.area = { ...table.area, columns: table.area.columns - 1 };
    this.quietly(() => this.book.engine.shift({ sheet: table.sheet, kind: 'delete', along: 'columns', area: place }));
    this.known(table);
  }

  renameColumn(table: TableState, column: TableColumnState, name: unknown): void {
    if (typeof name !== 'string' || name === '') throw invalidArgument('a header is text');
    const others = table.columns.filter((c) => c !== column).map((c) => c.name.toLowerCase());
    if (others.includes(name.toLowerCase()))
      throw invalidArgument('two columns of a table cannot have the same header');
    this.takeName(table, column, name);
    this.writeHeader(table);
    this.known(table);
  }

  /** Formulas that name the column follow its new name. */
  private takeName(table: TableState, column: TableColumnState, name: string): void {
    if (column.name === name) return;
    const before = column.name;
    column.name = name;
    this.book.engine.renameTableColumn(table.name, before, name);
  }

  remove(table: TableState, keepCells: boolean): void {
    const i = this.list.indexOf(table);
    if (i < 0) throw itemNotFound('table');
    this.list.splice(i, 1);
    this.book.engine.removeTable(table.name);
    if (!keepCells) this.book.engine.clear(table.sheet, table.area);
    const worksheetId = this.book.stateOf(table.sheet).guid;
    for (const target of ['Workbook', worksheetId]) {
      const payload = { tableId: table.id, tableName: table.name, worksheetId, source: 'Local' };
      this.book.events.raise(EVENT.tableDeleted, target, payload);
    }
    this.book.changed();
  }

  sheetGone(sheet: string): void {
    for (const table of this.on(sheet)) {
      this.list.splice(this.list.indexOf(table), 1);
      this.book.engine.removeTable(table.name);
    }
  }

  /** Lines came or went: tables move, grow, shrink, lose columns. */
  follow(shift: Shift): void {
    if (this.busy) return;
    for (const table of this.on(shift.sheet)) {
      const before = table.area;
      const moved = shifted(before, shift);
      if (!moved) {
        this.remove(table, true);
        continue;
      }
      if (sameArea(before, moved)) continue;
      table.area = moved;
      if (moved.columns !== before.columns) this.followColumns(table, before, shift);
      this.known(table);
    }
  }

  private followColumns(table: TableState, before: Area, shift: Shift): void {
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
      table.columns.splice(at + i, 0, { id: this.nextColumnId(table, table.columns, 0), name, filter: null });
    }
    this.writeHeader(table);
  }

  /** Cells were written: headers are taken over, and a table grows over what is written right below or beside it. */
  edited(sheet: string, written: Area): void {
    if (this.busy) return;
    for (const table of this.on(sheet)) {
      const header = this.header(table);
      if (header && intersect(header, written)) this.takeHeaders(table);
      else this.growOver(table, written);
    }
  }

  private takeHeaders(table: TableState): void {
    const names = headerNames(this.book.engine, table.sheet, table.area, true);
    names.forEach((name, i) => {
      const column = table.columns[i];
      if (column) this.takeName(table, column, name);
    });
    this.writeHeader(table);
    this.known(table);
    const beside = { ...table.area, column: lastColumn(table.area) + 1, columns: 1 };
    if (this.book.engine.cell(table.sheet, beside.row, beside.column)?.value != null) this.growOver(table, beside);
  }

  private growOver(table: TableState, written: Area): void {
    const a = table.area;
    const { engine } = this.book;
    const below = !table.showTotals && written.row === lastRow(a) + 1;
    if (below && written.column <= lastColumn(a) && lastColumn(written) >= a.column) {
      const grown = { ...a, rows: a.rows + written.rows };
      if (this.touching(table.sheet, grown).length === 1) {
        table.area = grown;
        this.known(table);
      }
      return;
    }
    const beside = written.column === lastColumn(a) + 1 && written.row === a.row && table.showHeaders;
    if (!beside || engine.cell(table.sheet, a.row, written.column)?.value == null) return;
    const grown = { ...a, columns: a.columns + written.columns };
    if (this.touching(table.sheet, grown).length === 1) this.resize(table, grown);
  }

  private writeHeader(table: TableState): void {
    if (!table.showHeaders) return;
    const line = table.columns.map(({ name }) => ({ cell: { value: name } }));
    this.quietly(() => this.book.engine.write(table.sheet, table.area.row, table.area.column, [line]));
  }

  private quietly(work: () => void): void {
    const before = this.busy;
    this.busy = true;
    try {
      work();
    } finally {
      this.busy = before;
    }
  }

  /** Tells the engine's structured references. */
  private known(table: TableState, oldName?: string): void {
    const { name, sheet, columns, showHeaders } = table;
    // References count from the header row; a hidden one is the row above.
    const a = showHeaders
      ? table.area
      : area(Math.max(0, table.area.row - 1), table.area.column, table.area.rows + 1, table.area.columns);
    const body = table.showTotals ? { ...a, rows: a.rows - 1 } : a;
    this.book.engine.setTable({ name, sheet, area: body, columns: columns.map((c) => c.name) }, oldName);
    this.book.changed();
  }

  /** Refuses a shift of cells that would tear a table apart. */
  checkShift(shift: Shift): void {
    for (const table of this.on(shift.sheet)) {
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
      const header = this.header(table);
      if (shift.kind === 'delete' && rows && header && intersect(s, header))
        throw new HostError('InsertDeleteConflict');
    }
  }
}
