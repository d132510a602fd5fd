import type { ParameterCell, WorkbookState } from '../method';
import type { CommandCalls } from './commands';
import type { BehindWork, CheckWork, Diagnosis } from './diagnosis/diagnosis';
import type { FunctionCells } from './find/functionCells';
import type { HeadedSheet } from './history/readHeaded';
import type { LongWork } from './session/longWork';
import type { TablePlace, ClientTable } from './requests/clientTable';
import type { WrittenCells } from './requests/columns';
import type { ListPlace, OtherList, ListRead } from './requests/lists';
import type { StandingReport } from './requests/reports';
import type { Undoable, UndoReport } from './requests/undo';

/** News of the workbook. */
export interface SheetChange {
  readonly kind: 'selection' | 'cells';
  /** The sheet whose cells changed; null where the host does not say. */
  readonly sheetId: string | null;
}

/** Which of the rows that were asked for have been selected. */
export interface SelectedRows {
  readonly selected: number;
  /** Rows of the sheet as Excel numbers them: from the first to the last that is selected. */
  readonly first: number;
  readonly last: number;
}

export { EXCEL_PROBLEMS, ExcelProblem, type ExcelProblemId } from './problems';

/**
 * All that the pane and the ribbon may ask of the workbook: what changes it, as `commands.ts` lists it, and what asks it
 * something. Every call is one command: it leaves the workbook done or as it was, and rejects with an {@link ExcelProblem}.
 */
export interface WorkbookGateway extends CommandCalls {
  /** Whether this Excel runs custom functions; where it does not, all but live formulas works. */
  runsFunctions(): boolean;
  /** The selected block, the table around the active cell, or its current region; whole columns cut to the used range. */
  findClientTable(work?: LongWork): Promise<ClientTable>;
  /** Selects a plain range with rows that stand below it, to the end of their block, and reads the whole. */
  readWithBelow(place: TablePlace, rows: number, work?: LongWork): Promise<ClientTable>;
  /** The table that a binding was written beside, wherever it is now. */
  readBoundTable(bindingId: string, work?: LongWork): Promise<ClientTable>;
  readState(): Promise<WorkbookState>;
  /** Sheets whose first row somebody knows, read whole; the first of each kind. */
  readHeaded(kindOf: (first: readonly unknown[]) => string | null, work?: LongWork): Promise<readonly HeadedSheet[]>;

  /** Which tools' sheets stand in the workbook, of those asked for by id: the first of each. */
  standingSheets(ids: readonly string[]): Promise<ReadonlyMap<string, StandingReport>>;
  /** What the user noted on the sheets of a tool that stand, by key: the first thing that a tool asks. */
  readNotes(tool: string): Promise<ReadonlyMap<string, string>>;
  /**
   * The text of a scheme on the sheet in front: one that carries it, or cells into which somebody has pasted it.
   * @throws ExcelProblem `noScheme` {sheet}
   */
  readSchemeText(): Promise<string>;
  /** Shows a sheet of ours, wherever it is now. @throws ExcelProblem `reportGone` */
  showSheet(id: string): Promise<void>;
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
   * Selects rows of the table's block, to show what a sentence speaks of: all of them, or, where Excel cannot select what
   * lies apart, the first and its neighbours among them. Null where there are none.
   */
  selectRows(place: TablePlace, rows: readonly number[]): Promise<SelectedRows | null>;
  /**
   * Cells of a parameters sheet by their defined names, as they stand; null where a name is gone or names no single cell.
   */
  readParameters(names: readonly string[]): Promise<ReadonlyMap<string, ParameterCell | null>>;
  /** Shows and selects a named cell: what a sentence speaks of. */
  selectNamed(name: string): Promise<void>;
  /** The cells of a binding's columns on the sheet of its table; null where they are not there. */
  readResults(bindingId: string, sheetId: string, work?: LongWork): Promise<WrittenCells | null>;
  /**
   * Tables and filled sheets that a list beside the clients can be read from; not those that we made.
   * @param isOurs whether a first row is a heading of ours
   */
  otherLists(isOurs: (first: readonly unknown[]) => boolean, work?: LongWork): Promise<readonly OtherList[]>;
  /**
   * Reads a list in blocks of rows, handed on one by one.
   * @param what zero-based columns within it (null: all), and how many rows from its first on
   * @throws ExcelProblem `otherListGone`
   */
  readOtherList(
    place: ListPlace,
    what: { readonly columns: readonly number[] | null; readonly rows?: number },
    take: (rows: readonly (readonly unknown[])[]) => void,
    work?: LongWork,
  ): Promise<ListRead>;
  /** Looks through all sheets and names for formulas that call the add-in's functions. */
  findFunctionCells(work?: LongWork): Promise<FunctionCells>;
  /** Shows and selects the columns of a binding, wherever they are now. */
  selectColumns(bindingId: string): Promise<void>;
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
