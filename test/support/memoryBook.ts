import {
  ExcelProblem,
  type ClientTable,
  type Undoable,
  type UndoReport,
  type WorkbookGateway,
  type RequestOf,
} from '../../src/excel';
import type { NumberSigns } from '../../src/locales';
import { EMPTY_STATE, type WorkbookState } from '../../src/method';

/** What every part of a workbook in memory stands on: its table, its state, faults to come, and what Undo takes back. */
export class MemoryBook {
  state: WorkbookState = EMPTY_STATE;

  /** How this Excel writes numbers; null: as is usual in the pane's language. */
  signs: NumberSigns | null = null;

  /** Thrown by the next call of that name, once. */
  readonly faults = new Map<keyof WorkbookGateway, Error>();

  /** What can be undone, the newest last. */
  protected readonly done: (Pick<Undoable, 'what' | 'address' | 'sheetName' | 'rows'> & { back(): void })[] = [];

  constructor(
    public table: ClientTable | null,
    protected readonly sample: ClientTable | null = null,
  ) {}

  protected fail(call: keyof WorkbookGateway): void {
    const fault = this.faults.get(call);
    this.faults.delete(call);
    if (fault) throw fault;
  }

  async readOpening(): Promise<{ workbook: WorkbookState; signs: NumberSigns | null }> {
    return { workbook: await this.readState(), signs: this.signs };
  }

  async readState(): Promise<WorkbookState> {
    this.fail('readState');
    return this.state;
  }

  async saveState({ state, tools = {} }: RequestOf<'saveState'>): Promise<void> {
    this.fail('saveState');
    this.state = { ...state, tools: { ...this.state.tools, ...tools } };
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
}
