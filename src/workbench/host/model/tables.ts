import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import type { Area } from './area';
import { area, intersect, lastRow, sameArea } from './area';
import { EVENT } from './events';
import { checkName } from './names';
import { headerNames } from './tableHeaders';
import type { TableState } from './tableState';
import { totalsArea, nextColumnId } from './tableState';
import type { Book, CellsOf } from './book';

/** The workbook's tables, with Excel's rules: headers unique text, no overlap, no merged cells inside. */
export class TableList {
  private readonly list: TableState[] = [];
  private quiet = false;
  private serial = 0;

  constructor(readonly book: Book) {}

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

  /** Makes a table of a range; without headers a header row is put above, pushing the cells down. */
  add(
    range: CellsOf & { readonly filled: Area | null },
    hasHeaders: boolean,
    options?: { id?: string; name?: string },
  ): TableState {
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
    this.tell(table);
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
    this.tell(table, before);
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
      return kept ? { ...kept, name } : { id: nextColumnId(table, before, i), name, filter: null };
    });
    table.area = a;
    this.writeHeader(table);
    this.tell(table);
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
      const totals = totalsArea(table)!;
      table.showTotals = false;
      table.area = { ...table.area, rows: table.area.rows - 1 };
      engine.shift({ sheet: table.sheet, kind: 'delete', along: 'rows', area: totals });
    }
    this.tell(table);
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
    this.tell(table);
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

  /** Whether the tables change cells themselves just now: that is no edit of the user's. */
  get busy(): boolean {
    return this.quiet;
  }

  /** Puts the columns' names into the header cells. */
  writeHeader(table: TableState): void {
    if (!table.showHeaders) return;
    const line = table.columns.map(({ name }) => ({ cell: { value: name } }));
    this.quietly(() => this.book.engine.write(table.sheet, table.area.row, table.area.column, [line]));
  }

  /** Runs a change of cells that the tables themselves make: they do not follow it. */
  quietly(work: () => void): void {
    const before = this.quiet;
    this.quiet = true;
    try {
      work();
    } finally {
      this.quiet = before;
    }
  }

  /** Tells the engine's structured references how the table is now. */
  tell(table: TableState, oldName?: string): void {
    const { name, sheet, columns, showHeaders } = table;
    // References count from the header row; a hidden one is the row above.
    const a = showHeaders
      ? table.area
      : area(Math.max(0, table.area.row - 1), table.area.column, table.area.rows + 1, table.area.columns);
    const body = table.showTotals ? { ...a, rows: a.rows - 1 } : a;
    this.book.engine.setTable({ name, sheet, area: body, columns: columns.map((c) => c.name) }, oldName);
    this.book.changed();
  }
}
