import {
  ExcelProblem,
  type BehindWork,
  type CheckWork,
  type Diagnosis,
  type ClientTable,
  type SelectedRows,
  type FunctionCells,
  type ListPlace,
  type ListWanted,
  type ListRead,
  type OtherList,
  type SelectedList,
  type SheetChange,
  type WorkbookGateway,
  type AnswerOf,
  type RequestOf,
} from '../../src/excel';
import { areaOfAddress } from '../../src/grid';
import { CurrencyCollector, currencyOfFormat } from '../../src/portfolio';
import { MemorySheets } from './memorySheets';

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
export class MemoryGateway extends MemorySheets implements WorkbookGateway {
  readonly selected: (readonly number[])[] = [];

  readonly named: string[] = [];

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

  async readBoundTable(id?: string): Promise<ClientTable> {
    const table = await this.findClientTable();
    return { ...table, binding: this.state.bindings.find((each) => each.id === id) ?? table.binding };
  }

  /** Lists beside the clients, with their cells. */
  readonly secondLists: (OtherList & {
    readonly cells: readonly (readonly unknown[])[];
    /** Number formats, by row and column, where they are not General. */
    readonly formats?: readonly (readonly string[])[];
  })[] = [];

  async otherLists(): Promise<readonly OtherList[]> {
    this.fail('otherLists');
    const templates = this.templates.map(({ sheetName, columns, rows }, k): OtherList => ({
      ...{ kind: 'table', id: `template-${k}`, name: sheetName, sheetId: `template-sheet-${k}`, sheetName },
      ...{ address: `A1:Z${rows.length + 1}`, rows: rows.length + 1, columns: columns.length },
    }));
    return [...this.secondLists.map(({ cells: _, formats: __, ...list }) => list), ...templates];
  }

  async readOtherList(
    { id, name }: ListPlace,
    { columns, rows = Infinity, money }: ListWanted,
    take: (rows: readonly (readonly unknown[])[]) => void,
  ): Promise<ListRead> {
    this.fail('readOtherList');
    const list = this.secondLists.find((one) => one.id === id);
    if (!list) throw new ExcelProblem('otherListGone', { name });
    take(list.cells.slice(0, rows).map((row) => (columns ? columns.map((column) => row[column]) : row)));
    const corner = areaOfAddress(list.address)!;
    const read = { place: `${list.sheetName}!${list.address}`, sheetId: list.sheetId, rows: list.rows, corner };
    if (money === undefined) return read;
    const currencies = new CurrencyCollector(list.cells.length);
    list.formats?.forEach((row, k) => {
      const currency = currencyOfFormat(row[money] ?? 'General');
      if (currency !== null) currencies.see(k, money, currency);
    });
    return { ...read, currencies };
  }

  /** What is selected of another list, and the lists beside it. */
  readonly selection: { column: number | null; lists: SelectedList['lists'] } = { column: null, lists: [] };

  async selectedList(at: SelectedList['lists'][number] | null): Promise<SelectedList> {
    const table = await this.findClientTable();
    const place = at ? { ...table.place, address: at.address } : table.place;
    return { sheetName: place.sheetName, table: { ...table, place }, ...this.selection };
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

  async selectNamed(name: string): Promise<void> {
    this.fail('selectNamed');
    this.named.push(name);
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
