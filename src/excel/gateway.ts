import type { ParameterCell, WorkbookState } from '../method';
import type { CommandCalls } from './commands';
import type { BehindWork, CheckWork, Diagnosis } from './diagnosis/diagnosis';
import type { QuestionCalls } from './questions';
import type { LongWork } from './session/longWork';
import type { Opening } from './settings/opening';
import type { TablePlace, ClientTable } from './requests/clientTable';
import type { Undoable, UndoReport } from './requests/undo';

/** News of the workbook. */
export interface SheetChange {
  readonly kind: 'selection' | 'cells';
  /** The sheet whose cells changed; null where the host does not say. */
  readonly sheetId: string | null;
}

export { EXCEL_PROBLEMS, ExcelProblem, type ExcelProblemId } from './problems';

/**
 * All that the pane and the ribbon may ask of the workbook: what changes it, as `commands.ts` lists it, and what asks it
 * something; `questions.ts` lists what is asked once a table has been read. Every call is one command: it leaves the workbook
 * done or as it was, and rejects with an {@link ExcelProblem}.
 */
export interface WorkbookGateway extends CommandCalls, QuestionCalls {
  /** Whether this Excel runs custom functions; where it does not, all but live formulas works. */
  runsFunctions(): boolean;
  /**
   * The selected block, the table around the active cell, or its current region; whole columns cut to the used range.
   * @param shown - where the table is that the user is looking at: a cell beside it means it
   */
  findClientTable(work?: LongWork, shown?: TablePlace | null): Promise<ClientTable>;
  /** A table that was read, where it was, wherever the user has clicked since. */
  readShownTable(place: TablePlace, work?: LongWork): Promise<ClientTable>;
  /** Selects a plain range with rows that stand below it, to the end of their block, and reads the whole. */
  readWithBelow(place: TablePlace, rows: number, work?: LongWork): Promise<ClientTable>;
  /** The table that a binding was written beside, wherever it is now. */
  readBoundTable(bindingId: string, work?: LongWork): Promise<ClientTable>;
  readState(): Promise<WorkbookState>;
  /** The same, and how numbers are written here. */
  readOpening(): Promise<Opening>;

  /** What Undo would take back, the newest change first; null when there is nothing. */
  undoable(): Undoable | null;
  /** Takes it back; a parameters sheet that was changed since is left as it is. */
  undoLastWrite(work?: LongWork): Promise<UndoReport>;
  /** Leaves what Undo would take back as it is, for good: Undo then means the change before it. */
  passOver(): void;
  /**
   * The row of a table, zero-based within its block, that the active cell is in: in the table's own columns or in those
   * written beside it. Null elsewhere, and where a command of ours has put it.
   * @param beside - address of the written columns; null without any
   */
  activeRow(place: TablePlace, beside: string | null): Promise<number | null>;
  /**
   * Cells of a parameters sheet by their defined names, as they stand; null where a name is gone or names no single cell.
   */
  readParameters(names: readonly string[]): Promise<ReadonlyMap<string, ParameterCell | null>>;
  /** Shows and selects a named cell: what a sentence speaks of. */
  selectNamed(name: string): Promise<void>;
  /**
   * Asks this Excel how it does what the add-in relies on, on a sheet of its own that is taken away afterwards. It rejects
   * for nothing: what stops a check is its result.
   */
  checkExcel(work?: CheckWork): Promise<Diagnosis>;
  /** The same for what differs while another workbook is in front, which takes the user's help. */
  checkBehind(work: BehindWork): Promise<Diagnosis>;
  /** Calls back when the selection or the cells of the bound table change; returns how to stop. */
  watch(onChange: (change: SheetChange) => void): Promise<() => Promise<void>>;
}
