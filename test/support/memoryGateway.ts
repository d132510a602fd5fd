import {
  ExcelProblem,
  type BehindWork,
  type CheckWork,
  type Diagnosis,
  type HeadedSheet,
  type ClientTable,
  type SelectedRows,
  type StandingReport,
  type FunctionCells,
  type LiftedFilter,
  type ListPlace,
  type ListRead,
  type OtherList,
  type LongWork,
  type RemoveReport,
  type RemoveRequest,
  type SheetChange,
  type Undoable,
  type UndoReport,
  type WorkbookGateway,
  type WriteReport,
  type WrittenCells,
  type WriteRequest,
  type AnswerOf,
  type RequestOf,
} from '../../src/excel';
import { EMPTY_STATE, isHelper, withHomes, type ParameterCell, type WorkbookState } from '../../src/method';
import { withReport } from '../../src/excel/print/reportState';
import { areaOfAddress } from '../../src/grid';
import { columnLetters } from '../../src/portfolio';

/** A client table out of rows, as it would be read from a sheet. */
export function tableOf(cells: readonly (readonly unknown[])[], sheetName = 'Clientes'): ClientTable {
  return {
    place: {
      sheetId: 'sheet-1',
      sheetName,
      address: `A1:Z${cells.length}`,
      tableId: null,
      tableName: null,
      found: 'region',
    },
    raw: { cells, firstRow: 0, firstColumn: 0 },
    hiddenRows: 0,
    below: [],
    binding: null,
  };
}

/**
 * A workbook that is only a table in memory, for tests of what the pane asks and shows. What Excel itself does is
 * tested on the real client (test/excel, and the browser tests of the pane).
 */
export class MemoryGateway implements WorkbookGateway {
  state: WorkbookState = EMPTY_STATE;
  readonly written: WriteRequest[] = [];
  readonly selected: (readonly number[])[] = [];
  readonly named: string[] = [];
  /** Bindings whose columns were shown. */
  readonly shown: string[] = [];
  /** Thrown by the next call of that name, once. */
  readonly faults = new Map<keyof WorkbookGateway, Error>();
  /** Named cells of a parameters sheet. */
  readonly parameters = new Map<string, ParameterCell>();
  readonly formulas: RequestOf<'insertFormula'>[] = [];
  /** What the cells of an inserted formula hold, one reading after the other. */
  readonly answers: (readonly (readonly unknown[])[])[] = [];
  takeBackFault: Error | null = null;
  /** What an Excel without custom functions is: false. */
  functions = true;
  readonly runsFunctions = (): boolean => this.functions;
  /** What of the workbook calls functions of ours beside our columns. */
  functionCells: FunctionCells = { count: 0, places: [], names: [] };
  readonly findFunctionCells = async (): Promise<FunctionCells> => this.functionCells;
  private listener: ((change: SheetChange) => void) | null = null;
  /** What can be undone, the newest last. */
  private readonly done: (Pick<Undoable, 'what' | 'address' | 'sheetName' | 'rows'> & { back(): void })[] = [];

  constructor(
    public table: ClientTable | null,
    private readonly sample: ClientTable | null = null,
  ) {}

  private fail(call: keyof WorkbookGateway): void {
    const fault = this.faults.get(call);
    this.faults.delete(call);
    if (fault) throw fault;
  }

  async findClientTable(): Promise<ClientTable> {
    this.fail('findClientTable');
    if (!this.table) throw new ExcelProblem('noTable', { sheet: 'Hoja1' });
    return this.table;
  }

  /** Rows that a wider reading took in. */
  wider: number | null = null;

  async readWithBelow(_place: ClientTable['place'], rows: number): Promise<ClientTable> {
    this.wider = rows;
    return this.findClientTable();
  }

  async readShownTable(): Promise<ClientTable> {
    return this.findClientTable();
  }

  async readBoundTable(): Promise<ClientTable> {
    return this.findClientTable();
  }

  async readState(): Promise<WorkbookState> {
    this.fail('readState');
    return this.state;
  }

  async saveState({ state, tools = {} }: RequestOf<'saveState'>): Promise<void> {
    this.fail('saveState');
    this.state = { ...state, tools: { ...this.state.tools, ...tools } };
  }

  /** How writes were carried out, and what became of a filter in the way. */
  readonly works: LongWork[] = [];
  lifted: LiftedFilter | null = null;

  async writeColumns(request: WriteRequest, work: LongWork = {}): Promise<WriteReport> {
    this.works.push(work);
    this.fail('writeColumns');
    work.progress?.({ phase: 'writing', done: 0, total: request.clientRows.length });
    const again = this.written.length > 0;
    const [before] = this.state.bindings;
    const stateBefore = this.state;
    const kept = this.state.schemes.filter(({ id }) => id !== request.scheme.id);
    this.state = withHomes({
      ...this.state,
      schemes: [...kept, request.scheme],
      activeSchemeId: request.scheme.id,
      bindings: [
        {
          id: 'binding-1',
          schemeId: request.scheme.id,
          rulesVersion: '',
          place: { kind: 'range', anchor: 'a' },
          idHeader: null,
          output: request.formulas?.output ?? 'values',
          ...(request.formulas?.ranks === 'values' ? { ranks: 'values' as const } : {}),
          language: request.language,
          columns: [
            ...(before?.columns ?? []).filter(({ column }) => request.leaves?.(column)),
            ...request.columns.map(({ column }) => ({ column, anchor: column })),
          ],
        },
      ],
    });
    for (const { name, area } of request.formulas?.parameters.names ?? []) {
      const { row, column } = area;
      const cell = request.formulas!.parameters.cells.find((each) => each.row === row && each.column === column);
      this.parameters.set(name, { value: cell?.value ?? '', address: `'Parámetros CEC'!C${row + 1}` });
    }
    this.written.push(request);
    this.done.push({
      what: 'writeColumns',
      address: 'H1:S41',
      sheetName: request.table.place.sheetName,
      rows: request.clientRows.length,
      back: () => {
        this.written.pop();
        this.state = stateBefore;
      },
    });
    const columns = request.columns.flatMap(({ column }) => (isHelper(column) ? [] : [column]));
    return {
      bindingId: 'binding-1',
      sheetName: request.table.place.sheetName,
      address: 'H1:S41',
      helpers: request.formulas ? { columns: 'T:V', empty: false } : null,
      rows: request.clientRows.length,
      outputBefore: before?.output ?? null,
      replaced: again ? columns : [],
      added: again ? [] : columns,
      changed: { code: 0, segment: 0, newClients: 0, gone: 0 },
      syncs: 3,
      lifted: this.lifted,
      workbook: this.state,
    };
  }

  /** Lists beside the clients, with their cells. */
  readonly secondLists: (OtherList & { readonly cells: readonly (readonly unknown[])[] })[] = [];

  async otherLists(): Promise<readonly OtherList[]> {
    this.fail('otherLists');
    return this.secondLists.map(({ cells: _, ...list }) => list);
  }

  async readOtherList(
    { id, name }: ListPlace,
    { columns, rows = Infinity }: { readonly columns: readonly number[] | null; readonly rows?: number },
    take: (rows: readonly (readonly unknown[])[]) => void,
  ): Promise<ListRead> {
    this.fail('readOtherList');
    const list = this.secondLists.find((one) => one.id === id);
    if (!list) throw new ExcelProblem('otherListGone', { name });
    take(list.cells.slice(0, rows).map((row) => (columns ? columns.map((column) => row[column]) : row)));
    const corner = areaOfAddress(list.address)!;
    return { place: `${list.sheetName}!${list.address}`, sheetId: list.sheetId, rows: list.rows, corner };
  }

  /** Removals that were asked for, and cells of ours that are found edited. */
  readonly removed: RemoveRequest[] = [];
  edited: RemoveRequest['confirmed'] = null;

  /** Columns that were taken over as they stand. */
  readonly adopted: WriteRequest[] = [];

  async adoptColumns(request: WriteRequest): Promise<WorkbookState> {
    this.fail('adoptColumns');
    this.adopted.push(request);
    return this.state;
  }

  async removeColumns(request: RemoveRequest): Promise<RemoveReport> {
    this.fail('removeColumns');
    this.removed.push(request);
    const { table, clientRows, confirmed, expected } = request;
    const [binding] = this.state.bindings;
    const { sheetName } = table.place;
    const rows = clientRows.length;
    const agreed = this.edited === null || this.edited.cells === confirmed?.cells;
    const [stateBefore, tableBefore] = [this.state, this.table];
    if (agreed) {
      this.state = withHomes({ ...this.state, bindings: [] });
      this.table = { ...this.table!, binding: null };
      this.done.push({
        what: 'removeColumns',
        address: 'H1:S41',
        sheetName,
        rows,
        back: () => {
          this.state = stateBefore;
          this.table = { ...tableBefore!, binding: binding! };
        },
      });
    }
    return {
      bindingId: 'binding-1',
      sheetName,
      address: 'H1:S41',
      rows,
      asks: agreed ? null : { ...this.edited!, compared: expected !== null },
      kept: 0,
      emptySheet: null,
      parametersIdle: binding?.output !== 'values',
      differing: null,
      workbook: this.state,
    };
  }

  /** What was carried to other lists. */
  readonly carried: RequestOf<'carryColumns'>[] = [];

  async carryColumns(request: RequestOf<'carryColumns'>): Promise<AnswerOf<'carryColumns'>> {
    this.fail('carryColumns');
    this.carried.push(request);
    const { sheetName } = request.table.place;
    const report = { sheetName, address: 'H1:I9', rows: request.table.raw.cells.length - 1 - request.headerRow };
    this.done.push({ what: 'carryColumns', ...report, back: () => void this.carried.pop() });
    return report;
  }

  async addDecisionColumns({
    headers,
    headerRow,
  }: RequestOf<'addDecisionColumns'>): Promise<AnswerOf<'addDecisionColumns'>> {
    this.fail('addDecisionColumns');
    const before = this.table!;
    const cells = before.raw.cells.map((row, k) => [
      ...row,
      ...headers.map((header) => (k === headerRow ? header : '')),
    ]);
    const [first, last] = [cells[0]!.length - headers.length, cells[0]!.length - 1].map(columnLetters);
    const address = `${first}1:${last}${cells.length}`;
    const report = { sheetName: before.place.sheetName, address, rows: cells.length - 1 };
    this.table = { ...before, raw: { ...before.raw, cells } };
    this.done.push({ what: 'addDecisionColumns', ...report, back: () => (this.table = before) });
    return report;
  }

  /** Sheets beside the client table, from A1, by name. */
  readonly sheets = new Map<string, readonly (readonly unknown[])[]>();

  async readHeaded(kindOf: (first: readonly unknown[]) => string | null): Promise<readonly HeadedSheet[]> {
    return [...this.sheets].flatMap(([sheetName, rows]) => {
      const kind = kindOf(rows[0] ?? []);
      return kind === null ? [] : [{ kind, sheetId: `{${sheetName}}`, sheetName, rows }];
    });
  }

  async appendRows({ appends }: RequestOf<'appendRows'>): Promise<AnswerOf<'appendRows'>> {
    this.fail('appendRows');
    const before = new Map(this.sheets);
    for (const { sheetId, name, headers, row, rows } of appends) {
      const key = sheetId?.slice(1, -1) ?? name;
      const cells = (this.sheets.get(key) ?? []).map((line) => [...line]);
      for (const { column, text } of headers) (cells[0] ??= [])[column] = text;
      rows.forEach((line, k) => (cells[row + k] = [...line]));
      const width = Math.max(...cells.map((line) => line.length));
      this.sheets.set(
        key,
        cells.map((line) => Array.from({ length: width }, (_, c) => line[c] ?? '')),
      );
    }
    const [{ name, rows, row }] = appends as readonly [RequestOf<'appendRows'>['appends'][number]];
    const report = { sheetName: name, address: `A${row + 1}:Z${row + rows.length}`, rows: rows.length };
    this.done.push({
      what: 'appendRows',
      ...report,
      back: () => {
        this.sheets.clear();
        for (const [key, cells] of before) this.sheets.set(key, cells);
      },
    });
    return { ...report, cells: 0 };
  }

  /** Conversions that were asked for. */
  readonly converted: RequestOf<'convertCells'>[] = [];

  async convertCells(request: RequestOf<'convertCells'>): Promise<AnswerOf<'convertCells'>> {
    this.fail('convertCells');
    const before = this.table!;
    const cells = before.raw.cells.map((row) => [...row]);
    for (const { row, column, before: was, after } of request.cells) {
      const address = `${columnLetters(before.raw.firstColumn + column)}${before.raw.firstRow + row + 1}`;
      if ((cells[row]?.[column] ?? '') !== (was ?? '')) {
        throw new ExcelProblem('tableChanged', { address });
      }
      cells[row]![column] = after;
    }
    const { sheetName } = before.place;
    this.table = { ...before, raw: { ...before.raw, cells } };
    this.converted.push(request);
    const rows = request.cells.length;
    if (rows > 0)
      this.done.push({ what: 'convertCells', sheetName, address: 'C2:C9', rows, back: () => (this.table = before) });
    return { sheetName, address: rows > 0 ? 'C2:C9' : '', cells: rows, formulas: null, differing: null };
  }

  /** Lists that were asked for. */
  readonly lists: RequestOf<'offerList'>[] = [];
  /** Why the next one is not offered. */
  notOffered: AnswerOf<'offerList'>['why'] = null;

  async offerList(request: RequestOf<'offerList'>): Promise<AnswerOf<'offerList'>> {
    this.fail('offerList');
    const { sheetName } = request.table.place;
    const rows = request.table.raw.cells.length - request.headerRow - 1;
    const report = { sheetName, address: 'H2:H12', rows, why: this.notOffered, lifted: this.lifted };
    if (report.why !== null) return report;
    this.lists.push(request);
    this.done.push({ what: 'offerList', sheetName, address: 'H2:H12', rows, back: () => void this.lists.pop() });
    return report;
  }

  /** Sheets of tools that were asked for, and what the user noted on those that stand. */
  readonly printed: RequestOf<'printSheets'>[] = [];
  readonly notes = new Map<string, string>();
  readonly sheetsShown: string[] = [];
  /** Sheets with schemes, and the text on the sheet in front. */
  readonly schemeSheets: RequestOf<'printSheets'>['sheets'][number][] = [];
  schemeText: string | null = null;

  async writeSchemeSheet(sheet: RequestOf<'printSheets'>['sheets'][number]): Promise<AnswerOf<'writeSchemeSheet'>> {
    this.fail('writeSchemeSheet');
    const { name } = sheet.sheet;
    const how = this.schemeSheets.some(({ id }) => id === sheet.id) ? 'anew' : 'new';
    this.schemeSheets.push(sheet);
    const back = (): void => void this.schemeSheets.pop();
    this.done.push({ what: 'writeSchemeSheet', sheetName: name, address: 'A1:C9', rows: 1, back });
    return { id: sheet.id, sheetName: name, address: 'A1:C9', how, left: null, rowsInserted: 0, findings: [] };
  }

  async readSchemeText(): Promise<string> {
    this.fail('readSchemeText');
    if (this.schemeText === null) throw new ExcelProblem('noScheme', { sheet: 'Clientes' });
    return this.schemeText;
  }

  async standingSheets(ids: readonly string[]): Promise<ReadonlyMap<string, StandingReport>> {
    this.fail('standingSheets');
    return new Map(
      ids.flatMap((id) => {
        const printed = this.printed.findLast(({ tool }) => tool?.id === id);
        if (!printed) return [];
        const { name, cells, madeFrom = null } = printed.sheets[0]!.sheet;
        const about = String(cells.find(({ look }) => look === 'subtitle')?.value ?? '');
        return [[id, { sheetName: name, about, madeFrom }]];
      }),
    );
  }

  async readNotes(): Promise<ReadonlyMap<string, string>> {
    this.fail('readNotes');
    return this.notes;
  }

  async printSheets(request: RequestOf<'printSheets'>): Promise<AnswerOf<'printSheets'>> {
    this.fail('printSheets');
    const { sheets, tool } = request;
    const stood = this.printed.some((other) => other.tool?.id === tool?.id);
    const stateBefore = this.state;
    this.printed.push(request);
    if (tool) this.state = withReport(this.state, tool);
    const sheetName = sheets[0]!.sheet.name;
    this.done.push({
      what: 'printSheets',
      sheetName,
      address: 'A1:H9',
      rows: sheets.length,
      back: () => {
        this.printed.pop();
        this.state = stateBefore;
      },
    });
    return {
      workbook: this.state,
      sheets: sheets.map(({ id, sheet }) => ({
        id,
        sheetName: sheet.name,
        address: 'A1:H9',
        how: stood ? 'anew' : 'new',
        left: null,
        rowsInserted: 0,
        findings: stood ? ['Vital: otra cosa'] : [],
      })),
    };
  }

  async showSheet(id: string): Promise<void> {
    this.fail('showSheet');
    this.sheetsShown.push(id);
  }

  undoable(): Undoable | null {
    const last = this.done.at(-1);
    if (!last) return null;
    const { what, address, sheetName, rows } = last;
    return { what, address, sheetName, rows, at: 0, earlier: this.done.length - 1 };
  }

  passOver(): void {
    this.done.pop();
  }

  async undoLastWrite(): Promise<UndoReport> {
    this.fail('undoLastWrite');
    const last = this.done.pop();
    if (!last) throw new ExcelProblem('nothingToUndo');
    last.back();
    return { what: last.what, rows: last.rows, parametersLeft: false, differing: null };
  }

  /** The row of the table that the user's cursor is in. */
  active: number | null = null;

  async activeRow(): Promise<number | null> {
    this.fail('activeRow');
    return this.active;
  }

  /** Whether rows that lie apart are selected together, as from ExcelApi 1.18 on. */
  selectsApart = true;

  async selectRows(_place: ClientTable['place'], rows: readonly number[]): Promise<SelectedRows | null> {
    this.fail('selectRows');
    const sorted = [...rows].sort((a, b) => a - b);
    const apart = sorted.findIndex((row, k) => k > 0 && row !== sorted[k - 1]! + 1);
    const taken = this.selectsApart || apart < 0 ? sorted : sorted.slice(0, apart);
    this.selected.push(this.selectsApart ? rows : taken);
    return taken.length ? { selected: taken.length, first: taken[0]! + 1, last: taken.at(-1)! + 1 } : null;
  }

  async insertSample(): Promise<ClientTable> {
    this.fail('insertSample');
    if (!this.sample) throw new ExcelProblem('other');
    this.table = this.sample;
    return this.sample;
  }

  /** Templates that were put on sheets. */
  readonly templates: RequestOf<'insertTemplate'>[] = [];

  async insertTemplate(template: RequestOf<'insertTemplate'>): Promise<AnswerOf<'insertTemplate'>> {
    this.fail('insertTemplate');
    this.templates.push(template);
    const place = { sheetName: template.sheetName, address: 'A1:T2' };
    this.done.push({
      what: 'insertTemplate',
      ...place,
      rows: template.rows.length,
      back: () => void this.templates.pop(),
    });
    return place;
  }

  async readParameters(names: readonly string[]): Promise<ReadonlyMap<string, ParameterCell | null>> {
    this.fail('readParameters');
    return new Map(names.map((name) => [name, this.parameters.get(name) ?? null]));
  }

  async selectNamed(name: string): Promise<void> {
    this.fail('selectNamed');
    this.named.push(name);
  }

  /** Our columns as somebody left them; null: they are not read. */
  results: WrittenCells | null = null;

  async readResults(): Promise<WrittenCells | null> {
    this.fail('readResults');
    return this.results;
  }

  async selectColumns(bindingId: string): Promise<void> {
    this.fail('selectColumns');
    this.shown.push(bindingId);
  }

  async insertFormula(request: RequestOf<'insertFormula'>): Promise<AnswerOf<'insertFormula'>> {
    this.fail('insertFormula');
    this.formulas.push(request);
    return {
      sheetName: 'Clientes',
      address: 'D4',
      local: request.formula,
      read: async () => this.answers.shift() ?? [[16]],
      takeBack: async () => {
        if (this.takeBackFault) throw this.takeBackFault;
        this.formulas.pop();
      },
    };
  }

  /** What the checks of this Excel come to, one after the other. */
  diagnosis: Diagnosis = { results: [], cancelled: false, left: null };

  async checkExcel({ checked, progress, signal }: CheckWork = {}): Promise<Diagnosis> {
    this.fail('checkExcel');
    const { results } = this.diagnosis;
    for (const [k, result] of results.entries()) {
      if (signal?.aborted) return { ...this.diagnosis, results: results.slice(0, k), cancelled: true };
      progress?.({ phase: 'checking', done: k, total: results.length });
      checked?.(result);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return this.diagnosis;
  }

  async checkBehind({ away, back, ...work }: BehindWork): Promise<Diagnosis> {
    await away();
    await back();
    return this.checkExcel(work);
  }

  async watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>> {
    this.listener = onChange;
    return async () => {
      this.listener = null;
    };
  }

  /** The user's cursor moves. */
  moveTo(row: number | null): void {
    this.active = row;
    this.listener?.({ kind: 'selection', sheetId: null });
  }

  /** Somebody types on the sheet. */
  change(sheetId = 'sheet-1'): void {
    this.listener?.({ kind: 'cells', sheetId });
  }
}
