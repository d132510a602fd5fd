import type { ICellData, Injector, IStyleData, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../model/area';
import { area, bounding, intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from '../model/area';
import type { Shift } from '../model/shift';
import type {
  Cell,
  CellPatch,
  EngineEvent,
  EngineName,
  EngineTable,
  Lines,
  SheetInfo,
  StylePatch,
  WorkbookEngine,
} from './engine';
import { Calculation } from './calculation';
import { OwnTrigger } from './ownTrigger';
import { readCell, toCellData } from './cells';
import { listenToUniver } from './events';
import { Definitions } from './definitions';
import { areaOf, rangeOf } from './ranges';
import { speedUp } from './speed';

const POINTS_PER_PIXEL = 0.75;
const CELL_COMMANDS = {
  'insert rows': 'sheet.command.insert-range-move-down',
  'insert columns': 'sheet.command.insert-range-move-right',
  'delete rows': 'sheet.command.delete-range-move-up',
  'delete columns': 'sheet.command.delete-range-move-left',
} as const;

/** The one engine class, in Node and in the browser: what differs is only which plugins Univer was started with. */
export class UniverEngine implements WorkbookEngine {
  /** True while this engine itself changes the workbook: such events are not the user's. */
  private own = 0;
  /** Commands of this engine's own whose event was given already. */
  private readonly reported = new WeakSet<object>();
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly commands: ICommandService;
  private readonly injector: Injector;
  private readonly calculation: Calculation;
  private readonly ownTrigger: OwnTrigger;
  private readonly definitions: Definitions;
  private readonly stopListening: () => void;
  private readonly book: FWorkbook;

  /** Univer's facade, for what the engine does not offer. */
  readonly api: FUniver;

  constructor(
    readonly univer: Univer,
    private readonly onDispose: () => void = () => {},
  ) {
    this.api = FUniver.newAPI(univer);
    const book = this.api.getActiveWorkbook();
    if (!book) throw new Error('The spreadsheet engine has no workbook open.');
    this.book = book;
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    speedUp(this.injector);
    this.calculation = new Calculation(this.commands, this.injector.get(FormulaDataModel), this.unit, () =>
      this.names().map(({ formula }) => formula),
    );
    this.ownTrigger = new OwnTrigger(this.injector, () => this.calculation.needAll());
    this.definitions = new Definitions({
      unit: this.unit,
      injector: this.injector,
      calculation: this.calculation,
      mutate: (id, params) => this.mutate(id, params),
      rewriteFormulas: (change) => this.rewriteFormulas(change),
    });
    this.stopListening = listenToUniver(this.commands, this.unit, {
      own: () => this.own > 0,
      emit: (event) => this.emit(event),
      structureChanged: () => this.calculation.needAll(),
      activeSheet: () => this.activeSheet(),
      reported: (params) => this.reported.has(params),
    });
  }

  /** Univer's id of the workbook. */
  get unit(): string {
    return this.book.getId();
  }

  private get workbook(): Workbook {
    return this.book.getWorkbook();
  }

  private facade(id: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The engine has no sheet ${id}.`);
    return sheet;
  }

  private worksheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The engine has no sheet ${id}.`);
    return sheet;
  }

  private change<T>(work: () => T): T {
    this.own++;
    try {
      return this.ownTrigger.within(work);
    } finally {
      this.own--;
    }
  }

  private mutate(id: string, params: object): void {
    this.change(() => this.commands.syncExecuteCommand(id, { unitId: this.unit, ...params }, { onlyLocal: true }));
  }

  private emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook.getSheetOrders().map((id) => this.sheet(id)!);
  }

  sheet(id: string): SheetInfo | undefined {
    const config = this.workbook.getSheetBySheetId(id)?.getConfig();
    return (
      config && {
        id,
        name: config.name,
        hidden: config.hidden === 1,
        tabColor: config.tabColor ?? '',
        gridlines: config.showGridlines !== 0,
        frozenRows: Math.max(0, config.freeze?.ySplit ?? 0),
        frozenColumns: Math.max(0, config.freeze?.xSplit ?? 0),
      }
    );
  }

  addSheet(name: string, index?: number): string {
    return this.change(() => {
      const active = this.activeSheet();
      const sheet = this.book.create(name, 1000, 26);
      const config = sheet.getSheet().getConfig();
      config.defaultColumnWidth = 64;
      config.defaultRowHeight = 20;
      if (index !== undefined) this.moveSheet(sheet.getSheetId(), index);
      // Univer shows the new sheet; Excel stays where the user is.
      this.activate(active);
      return sheet.getSheetId();
    });
  }

  removeSheet(id: string): void {
    this.change(() => this.book.deleteSheet(id));
  }

  renameSheet(id: string, name: string): void {
    this.change(() => this.facade(id).setName(name));
    this.calculation.needAll();
  }

  moveSheet(id: string, index: number): void {
    this.change(() =>
      this.commands.syncExecuteCommand('sheet.mutation.set-worksheet-order', {
        unitId: this.unit,
        subUnitId: id,
        fromOrder: this.workbook.getSheetOrders().indexOf(id),
        toOrder: index,
      }),
    );
  }

  setSheetHidden(id: string, hidden: boolean): void {
    this.mutate('sheet.mutation.set-worksheet-hidden', { subUnitId: id, hidden: hidden ? 1 : 0 });
  }

  setTabColor(id: string, color: string): void {
    this.mutate('sheet.mutation.set-tab-color', { subUnitId: id, color });
  }

  setGridlines(id: string, shown: boolean): void {
    this.mutate('sheet.mutation.toggle-gridlines', { subUnitId: id, showGridlines: shown ? 1 : 0 });
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.mutate('sheet.mutation.set-frozen', {
      subUnitId: id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
      resetScroll: false,
    });
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.mutate('sheet.operation.set-worksheet-active', { subUnitId: id });
  }

  cell(sheet: string, row: number, column: number): Cell | undefined {
    const worksheet = this.worksheet(sheet);
    const cell = readCell(
      worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>,
      () => worksheet.getCell(row, column) as Nullable<ICellData>,
      this.calculation.spilled(sheet, row, column),
    );
    if (cell?.formula !== undefined && this.spillFrom(sheet, row, column)) cell.spills = true;
    return cell;
  }

  style(sheet: string, row: number, column: number): IStyleData {
    const worksheet = this.worksheet(sheet);
    // The cell as it is kept: asked for plainly, Univer also makes everything up that is only drawn.
    const data = worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>;
    return (worksheet.getComposedCellStyleByCellData(row, column, data) as IStyleData | undefined) ?? {};
  }

  numberFormat(sheet: string, row: number, column: number): string {
    const worksheet = this.worksheet(sheet);
    const data = worksheet.getCellMatrix().getValue(row, column) as Nullable<ICellData>;
    const own = data?.s ? this.workbook.getStyles().getStyleByCell(data) : undefined;
    const style = own?.n ? own : (worksheet.getRowStyle(row) as Nullable<IStyleData>);
    const lines = style?.n ? style : (worksheet.getColumnStyle(column) as Nullable<IStyleData>);
    return lines?.n?.pattern ?? 'General';
  }

  write(sheet: string, row: number, column: number, patches: readonly (readonly (CellPatch | undefined)[])[]): void {
    const columns = patches.reduce((most, line) => Math.max(most, line.length), 0);
    if (columns === 0) return;
    this.grow(sheet, row + patches.length, column + columns);
    const cellValue: Record<number, Record<number, ICellData>> = {};
    // Univer lays a style over the one that stands; what is to be new goes onto bare cells.
    const bared: Record<number, Record<number, ICellData>> = {};
    let content = false;
    patches.forEach((line, r) => {
      const cells: Record<number, ICellData> = {};
      line.forEach((patch, c) => {
        if (!patch) return;
        cells[column + c] = toCellData(patch);
        if (patch.cell !== undefined) content = true;
        if (patch.resetStyle && patch.style) (bared[row + r] ??= {})[column + c] = { s: null };
      });
      cellValue[row + r] = cells;
    });
    if (Object.keys(bared).length > 0) {
      this.mutate('sheet.mutation.set-range-values', { subUnitId: sheet, cellValue: bared });
    }
    const written = area(row, column, patches.length, columns);
    if (content) this.calculation.forgetSpills(sheet, cellValue);
    this.mutate('sheet.mutation.set-range-values', { subUnitId: sheet, cellValue });
    if (content) this.calculation.dirty(sheet, written);
    this.emit({ kind: content ? 'cells' : 'styles', sheet, area: written, own: true });
  }

  private grow(sheet: string, rows: number, columns: number): void {
    const worksheet = this.worksheet(sheet);
    if (rows > worksheet.getRowCount()) {
      this.mutate('sheet.mutation.set-worksheet-row-count', {
        subUnitId: sheet,
        rowCount: Math.min(MAX_ROWS, Math.ceil(rows / 100) * 100 + 100),
      });
    }
    if (columns > worksheet.getColumnCount()) {
      this.mutate('sheet.mutation.set-worksheet-column-count', {
        subUnitId: sheet,
        columnCount: Math.min(MAX_COLUMNS, columns + 5),
      });
    }
  }

  styleLines(sheet: string, { along, start, count }: Lines, style: StylePatch): void {
    const worksheet = this.worksheet(sheet);
    this.grow(sheet, along === 'rows' ? start + count : 1, along === 'columns' ? start + count : 1);
    const lines: Record<number, { s: StylePatch }> = {};
    for (let i = start; i < start + count; i++) {
      const before = along === 'rows' ? worksheet.getRowStyle(i) : worksheet.getColumnStyle(i);
      const merged: StylePatch = { ...(before as IStyleData | undefined), ...style };
      lines[i] = { s: Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null)) as StylePatch };
    }
    this.mutate(`sheet.mutation.set-${along === 'rows' ? 'row' : 'col'}-data`, {
      subUnitId: sheet,
      [along === 'rows' ? 'rowData' : 'columnData']: lines,
    });
    const used = this.used(sheet, true);
    if (!used) return;
    const block =
      along === 'rows' ? area(start, used.column, count, used.columns) : area(used.row, start, used.rows, count);
    const patches = Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (_, c) =>
        worksheet.getCellMatrix().getValue(block.row + r, block.column + c) ? { style } : undefined,
      ),
    );
    this.write(sheet, block.row, block.column, patches);
  }

  used(sheet: string, formats: boolean): Area | null {
    const worksheet = this.worksheet(sheet);
    let found: Area | null = null;
    const matrix = worksheet.getCellMatrix();
    matrix.forRow((row, columns) => {
      let first = -1;
      let last = -1;
      for (const column of columns) {
        const cell = matrix.getValue(row, column) as Nullable<ICellData>;
        if (!cell) continue;
        const content = (cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.si || !!cell.p;
        if (!content && !(formats && cell.s)) continue;
        if (first < 0 || column < first) first = column;
        if (column > last) last = column;
      }
      if (first >= 0) {
        const line = area(row, first, 1, last - first + 1);
        found = found ? bounding(found, line) : line;
      }
    });
    for (const spill of this.calculation.spills(sheet)) found = found ? bounding(found, spill) : spill;
    return found;
  }

  cellsByRow(sheet: string): (readonly [number, readonly number[]])[] {
    const matrix = this.worksheet(sheet).getCellMatrix();
    const rows: [number, number[]][] = [];
    matrix.forRow((row, columns) => {
      const held = columns.filter((column) => matrix.getValue(row, column));
      if (held.length > 0) rows.push([row, held.sort((a, b) => a - b)]);
    });
    return rows.sort(([a], [b]) => a - b);
  }

  extent(sheet: string): Area {
    const worksheet = this.worksheet(sheet);
    return area(0, 0, worksheet.getRowCount(), worksheet.getColumnCount());
  }

  shift(shift: Shift): void {
    const { sheet, kind, along, area: a } = shift;
    const facade = this.facade(sheet);
    const whole = along === 'rows' ? a.columns === MAX_COLUMNS : a.rows === MAX_ROWS;
    this.grow(
      sheet,
      whole && along === 'columns' ? 1 : lastRow(a) + 2,
      whole && along === 'rows' ? 1 : lastColumn(a) + 2,
    );
    this.change(() => {
      if (whole && along === 'rows') {
        if (kind === 'insert') facade.insertRows(a.row, a.rows);
        else facade.deleteRows(a.row, a.rows);
      } else if (whole) {
        if (kind === 'insert') facade.insertColumns(a.column, a.columns);
        else facade.deleteColumns(a.column, a.columns);
      } else {
        this.shiftCells(shift);
      }
    });
    this.calculation.needAll();
  }

  /** Univer's commands for cells work on the active sheet only, and report after a turn of the event loop. */
  private shiftCells(shift: Shift): void {
    const active = this.workbook.getActiveSheet();
    const target = this.worksheet(shift.sheet);
    if (active !== target) this.workbook.setActiveSheet(target);
    const params = { range: { ...rangeOf(shift.area), unitId: this.unit, sheetId: shift.sheet } };
    this.reported.add(params);
    void this.commands.executeCommand(CELL_COMMANDS[`${shift.kind} ${shift.along}`], params);
    if (active !== target) this.workbook.setActiveSheet(active);
    this.emit({ kind: 'shift', shift, own: true });
  }

  move(sheet: string, from: Area, to: { sheet: string; row: number; column: number }): void {
    this.grow(to.sheet, to.row + from.rows, to.column + from.columns);
    this.change(() =>
      this.commands.syncExecuteCommand('sheet.command.move-range', {
        fromRange: { ...rangeOf(from), sheetId: sheet, unitId: this.unit },
        toRange: { ...rangeOf({ ...from, row: to.row, column: to.column }), sheetId: to.sheet, unitId: this.unit },
      }),
    );
    this.calculation.needAll();
  }

  merges(sheet: string): readonly Area[] {
    return this.worksheet(sheet).getMergeData().map(areaOf);
  }

  merge(sheet: string, a: Area): void {
    this.grow(sheet, lastRow(a) + 1, lastColumn(a) + 1);
    this.mutate('sheet.mutation.add-worksheet-merge', { subUnitId: sheet, ranges: [rangeOf(a)] });
  }

  unmerge(sheet: string, a: Area): void {
    this.mutate('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet, ranges: [rangeOf(a)] });
  }

  lineSize(sheet: string, along: 'rows' | 'columns', index: number): number {
    const worksheet = this.worksheet(sheet);
    const beyond = index >= (along === 'rows' ? worksheet.getRowCount() : worksheet.getColumnCount());
    if (beyond) {
      const config = worksheet.getConfig();
      return (along === 'rows' ? config.defaultRowHeight : config.defaultColumnWidth) * POINTS_PER_PIXEL;
    }
    return (along === 'rows' ? worksheet.getRowHeight(index) : worksheet.getColumnWidth(index)) * POINTS_PER_PIXEL;
  }

  setLineSize(sheet: string, { along, start, count }: Lines, points: number): void {
    const all = this.extent(sheet);
    const end = Math.min(
      start + count,
      along === 'rows' ? Math.max(all.rows, start + 1) : Math.max(all.columns, start + 1),
    );
    this.grow(sheet, along === 'rows' ? end : 1, along === 'columns' ? end : 1);
    const ranges = [rangeOf(along === 'rows' ? area(start, 0, end - start, 1) : area(0, start, 1, end - start))];
    const pixels = points / POINTS_PER_PIXEL;
    if (along === 'columns') {
      this.mutate('sheet.mutation.set-worksheet-col-width', { subUnitId: sheet, ranges, colWidth: pixels });
      return;
    }
    this.mutate('sheet.mutation.set-worksheet-row-height', { subUnitId: sheet, ranges, rowHeight: pixels });
    this.mutate('sheet.mutation.set-worksheet-row-is-auto-height', { subUnitId: sheet, ranges, autoHeightInfo: 0 });
  }

  lineHidden(sheet: string, along: 'rows' | 'columns', index: number): boolean {
    const worksheet = this.worksheet(sheet);
    return along === 'rows' ? !worksheet.getRowVisible(index) : !worksheet.getColVisible(index);
  }

  setLineHidden(sheet: string, { along, start, count }: Lines, hidden: boolean): void {
    this.grow(sheet, along === 'rows' ? start + count : 1, along === 'columns' ? start + count : 1);
    const ranges = [rangeOf(along === 'rows' ? area(start, 0, count, 1) : area(0, start, 1, count))];
    const line = along === 'rows' ? 'row' : 'col';
    this.mutate(`sheet.mutation.set-${line}-${hidden ? 'hidden' : 'visible'}`, { subUnitId: sheet, ranges });
  }

  offsetFormula(formula: string, rows: number, columns: number): string {
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  soundFormula(formula: string): boolean {
    return typeof this.injector.get(LexerTreeBuilder).treeBuilder(formula, false) !== 'string';
  }

  names(): readonly EngineName[] {
    return this.definitions.names();
  }

  setName(name: EngineName): void {
    this.definitions.setName(name);
  }

  removeName(id: string): void {
    this.definitions.removeName(id);
  }

  setTable(table: EngineTable, oldName?: string): void {
    this.definitions.setTable(table, oldName);
  }

  removeTable(name: string): void {
    this.definitions.removeTable(name);
  }

  renameTableColumn(table: string, from: string, to: string): void {
    this.definitions.renameTableColumn(table, from, to);
  }

  private rewriteFormulas(change: (formula: string) => string): void {
    for (const { id } of this.sheets()) {
      this.worksheet(id)
        .getCellMatrix()
        .forValue((row, column, data) => {
          const formula = (data as Nullable<ICellData>)?.f;
          if (!formula) return;
          const changed = change(formula);
          if (changed !== formula) this.write(id, row, column, [[{ cell: { value: null, formula: changed } }]]);
        });
    }
  }

  clear(sheet: string, a: Area): void {
    const used = this.used(sheet, true);
    const block = used && intersect(used, a);
    if (!block) return;
    const line = Array.from({ length: block.columns }, () => ({ cell: null, resetStyle: true }));
    this.write(
      sheet,
      block.row,
      block.column,
      Array.from({ length: block.rows }, () => line),
    );
  }

  spillFrom(sheet: string, row: number, column: number): Area | null {
    return this.calculation.spills(sheet).find((a) => a.row === row && a.column === column) ?? null;
  }

  selection(): { sheet: string; area: Area } {
    const sheet = this.activeSheet();
    const current = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unit)
      .getCurrentLastSelection();
    return { sheet, area: current ? this.wholeLines(sheet, areaOf(current.range)) : area(0, 0) };
  }

  selectedAreas(): readonly Area[] {
    const sheet = this.activeSheet();
    const all = this.injector.get(SheetsSelectionsService).getWorkbookSelections(this.unit).getCurrentSelections();
    return all.map(({ range }) => this.wholeLines(sheet, areaOf(range)));
  }

  /** Univer ends a selected column where its grid ends; Excel's is whole. */
  private wholeLines(sheet: string, a: Area): Area {
    const all = this.extent(sheet);
    return {
      ...a,
      ...(a.row === 0 && a.rows >= all.rows ? { rows: MAX_ROWS } : {}),
      ...(a.column === 0 && a.columns >= all.columns ? { columns: MAX_COLUMNS } : {}),
    };
  }

  select(sheet: string, ...areas: readonly Area[]): void {
    if (this.activeSheet() !== sheet) this.activate(sheet);
    const selections = areas.map((a) => this.selectionOf(sheet, a));
    this.mutate('sheet.operation.set-selections', { subUnitId: sheet, selections });
  }

  private selectionOf(sheet: string, a: Area): object {
    const all = this.extent(sheet);
    const whole = a.rows === MAX_ROWS || a.columns === MAX_COLUMNS;
    if (!whole) this.grow(sheet, lastRow(a) + 1, lastColumn(a) + 1);
    const shown = whole
      ? { ...a, rows: Math.min(a.rows, all.rows - a.row), columns: Math.min(a.columns, all.columns - a.column) }
      : a;
    const range = { ...rangeOf(shown), rangeType: a.rows === MAX_ROWS ? 2 : a.columns === MAX_COLUMNS ? 1 : 0 };
    return {
      range,
      primary: {
        actualRow: a.row,
        actualColumn: a.column,
        startRow: a.row,
        startColumn: a.column,
        endRow: a.row,
        endColumn: a.column,
        isMerged: false,
        isMergedMainCell: false,
      },
      style: null,
    };
  }

  get unsettled(): boolean {
    return this.calculation.waiting;
  }

  settle(force = false): Promise<void> {
    return this.calculation.settle(force);
  }

  on(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.listeners.clear();
    this.stopListening();
    this.calculation.dispose();
    this.onDispose();
  }
}

/** The engine over a Univer that someone else started (the page, with its grid); a workbook must be open in it. */
export const createUniverEngine = (univer: Univer): WorkbookEngine => new UniverEngine(univer);
