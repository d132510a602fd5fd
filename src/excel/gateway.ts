import type {
  Formulas,
  FormulaTable,
  OutputBinding,
  ParameterCell,
  Ranks,
  ResultColumnId,
  Scheme,
  WorkbookState,
} from '../method';
import type { RawTable } from '../portfolio';
import type { Sheet } from '../sheet';
import type { BehindWork, CheckWork, Diagnosis } from './diagnosis/diagnosis';
import type { Language, PlacedColumn } from '../locales';

/** Where a client table lies. Rows and columns are zero-based on their sheet. */
export interface TablePlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 address without the sheet, as it was read (whole columns are cut to the used range). */
  readonly address: string;
  /** The Excel table it is; null for a plain range. */
  readonly tableId: string | null;
  readonly tableName: string | null;
  /** How it was found, said to the user. */
  readonly found: 'selection' | 'table' | 'region' | 'binding';
}

/** A row just below a table with something in the table's columns. */
export interface RowBelow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** How many of the table's columns are filled there. */
  readonly cells: number;
  /** Last row of the block that it stands in: more than is looked at. */
  readonly last: number;
}

/** A client table as it stands on its sheet. */
export interface ClientTable {
  readonly place: TablePlace;
  /** Raw cells with the block's position, merged areas and hidden rows. */
  readonly raw: RawTable;
  /** Rows hidden by a filter or by hand within the block: counted and asked about. */
  readonly hiddenRows: number;
  /** Rows that stand just below and are not in it: the first few, none of another table or list. */
  readonly below: readonly RowBelow[];
  /** What was written beside it before; null where nothing was. */
  readonly binding: OutputBinding | null;
  /** Columns of the binding that may stand, but are not found by their names any more. */
  readonly unnamed?: number;
}

/** How far long work has come: `done` of `total` in the unit of `phase`. */
export type Progress = (step: {
  readonly phase: 'reading' | 'checking' | 'writing' | 'formatting' | 'undoing';
  readonly done: number;
  readonly total: number;
}) => void;

export interface LongWork {
  readonly progress?: Progress;
  /** Cancels between blocks; what was written is taken back before the call rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** The user has said that filters over the rows are lifted for the change, and set again after it. */
  readonly liftFilters?: boolean;
}

/** A filter that was lifted for a change. */
export interface LiftedFilter {
  /** Of the table or sheet that it is over. */
  readonly name: string;
  /** Whether it could be set again. */
  readonly set: boolean;
  /** Whether it hides the same rows as before. */
  readonly same: boolean;
}

/** Where the client table and its results stand, for formulas: one-based rows, letters of the result columns. */
export interface FormulaPlaces extends Pick<FormulaTable, 'results' | 'firstRow' | 'lastRow'> {
  /** Zero-based sheet column of the table's first column. */
  readonly firstColumn: number;
}

/** Results as formulas, and the sheet of the numbers that they read. */
export interface FormulaOutput {
  readonly output: 'live' | 'plain';
  /** `values`: the rank has no formula, and is the write's. */
  readonly ranks?: Ranks;
  /**
   * Formulas by column, each meant for every row.
   * @throws MethodProblem where the scheme cannot be said in formulas
   */
  formulas(places: FormulaPlaces): Promise<Formulas>;
  readonly parameters: Sheet;
}

/** What to write beside a client table. */
export interface WriteRequest {
  readonly table: ClientTable;
  readonly scheme: Scheme;
  /** With formulas: those that they need as well, and the values that they will come to. */
  readonly columns: readonly PlacedColumn[];
  /** Columns of ours that stay as they stand where they are not among those; all others are emptied. */
  readonly leaves?: (column: string) => boolean;
  /**
   * Only a tool's columns are written: those of the classification stay as they stand, with the scheme and the record of
   * the write that they are of.
   */
  readonly toolsOnly?: boolean;
  /** Null: values. */
  readonly formulas?: FormulaOutput | null;
  /** Zero-based rows of the clients within the block, one for each cell of a column. */
  readonly clientRows: Uint32Array;
  /** Zero-based row of the header within the block. */
  readonly headerRow: number;
  /** Header of the client-id column; null where rows are their own ids. */
  readonly idHeader: string | null;
  /** Zero-based column within the block by which clients are known again: that of the ids, else the first. */
  readonly idColumn: number;
  /** Header of the client names and their zero-based column within the block; null where the table has none. */
  readonly name?: { readonly header: string; readonly column: number } | null;
  /** Clients by priority, the first first: the order of a sheet of their own. Without it, as in their table. */
  readonly priority?: Uint32Array | null;
  readonly language: Language;
  /**
   * Columns of the block that are headed as ours are taken over, as the user has said: an earlier run's, of which this
   * workbook's settings know nothing (the command line's, a copied sheet).
   */
  readonly adopt?: boolean;
  /** The sheet has changed since the table was read: every cell of it must be as it was, not only the ids. */
  readonly recheck?: boolean;
  /** Where new columns go when the cells beside the table are not empty. */
  readonly whenOccupied?: 'refuse' | 'insertColumns' | 'newSheet';
}

/** What a write did, for the line under the button and for Undo. */
export interface WriteReport {
  readonly bindingId: string;
  readonly sheetName: string;
  /** Of the columns that people read. */
  readonly address: string;
  /** Hidden columns that only formulas need, such as `AA:AC`; a table keeps them, empty. Null without any. */
  readonly helpers: { readonly columns: string; readonly empty: boolean } | null;
  readonly rows: number;
  /** What the columns were before; null where there were none. */
  readonly outputBefore: OutputBinding['output'] | null;
  readonly replaced: readonly ResultColumnId[];
  readonly added: readonly ResultColumnId[];
  /** Columns of ours that were not asked for any more: emptied, not deleted, so that no formula of the user's breaks. */
  readonly emptied?: readonly ResultColumnId[];
  /** Clients whose code or segment is another than in the columns written before. */
  readonly changed: {
    readonly code: number;
    readonly segment: number;
    readonly newClients: number;
    readonly gone: number;
  };
  readonly syncs: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
  /** The workbook's state as the write has stored it, its scheme among them. */
  readonly workbook: WorkbookState;
}

/** Our columns as they stand beside a table. */
export interface WrittenCells {
  /** The language that they were written in. */
  readonly language: Language;
  readonly output: OutputBinding['output'];
  /** Ranks beside live formulas are those of the last write. */
  readonly ranks: Ranks;
  /** Zero-based row of the sheet of the first cell of each. */
  readonly row: number;
  readonly columns: readonly { readonly column: ResultColumnId; readonly cells: readonly unknown[] }[];
}

/** What calls the add-in's functions in a workbook. */
export interface FunctionCells {
  readonly count: number;
  /** The first of the cells, with their sheets. */
  readonly places: readonly string[];
  /** Defined names whose formulas do. */
  readonly names: readonly string[];
}

/** News of the workbook. */
export interface SheetChange {
  readonly kind: 'selection' | 'cells';
  /** The sheet whose cells changed; null where the host does not say. */
  readonly sheetId: string | null;
}

/** A formula for the active cell. */
export interface FormulaRequest {
  /** In the form of Excel's API: English signs, whatever the reader's region. */
  readonly formula: string;
  /** How many cells its answer takes. */
  readonly rows: number;
  readonly columns: number;
}

/** A formula that stands in a cell now. */
export interface InsertedFormula {
  readonly sheetName: string;
  readonly address: string;
  /** As this Excel writes it, with the signs of its region. */
  readonly local: string;
  /** What the cells of the answer hold; Excel may still be computing (`#BUSY!`). */
  read(): Promise<readonly (readonly unknown[])[]>;
  /** Empties the cell again, if it still holds the formula. */
  takeBack(): Promise<void>;
}

/** Two empty columns of the user's own to put beside a client table: the segment, and why. */
export interface DecisionColumnsRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header within the block. */
  readonly headerRow: number;
  /** From left to right; all columns start empty. */
  readonly headers: readonly string[];
  /** Words offered in the first. */
  readonly segments: readonly string[];
  /** What Excel asks when another word is typed. */
  readonly otherWord: { readonly title: string; readonly message: string };
}

export interface DecisionColumnsReport {
  readonly sheetName: string;
  readonly address: string;
  /** Clients beside whom they stand. */
  readonly rows: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** A sheet whose first row is a heading of ours, from A1. */
export interface HeadedSheet {
  /** What the heading is of. */
  readonly kind: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Rows to be appended to a sheet, into cells that are empty. */
export interface AppendedRows {
  /** Null: a new sheet. */
  readonly sheetId: string | null;
  /** Name of a new sheet. */
  readonly name: string;
  /** The sheet's first row as it was read: another one is not appended to. */
  readonly first: readonly unknown[];
  /** Headers for the first row, by column. */
  readonly headers: readonly { readonly column: number; readonly text: string }[];
  /** Zero-based row of the first of the new rows. */
  readonly row: number;
  readonly rows: readonly (readonly (string | number)[])[];
  /** Excel's English format codes by column; '' for none. */
  readonly formats: readonly string[];
  /** Widths in characters by column, for a new sheet. */
  readonly widths: readonly number[];
}

/** Rows for several sheets, in one change. */
export interface AppendRequest {
  readonly appends: readonly AppendedRows[];
}

/** Where the first sheet's rows went. */
export interface AppendReport {
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  /** Cells written on all of them. */
  readonly cells: number;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** One cell that the user has seen in a preview and confirmed to convert. */
export interface CellConversion {
  /** Zero-based row and column within the block that was read (`table.raw.cells`). */
  readonly row: number;
  readonly column: number;
  /** What the user saw there, as in `table.raw.cells`; nothing is converted where the cell holds something else by now. */
  readonly before: unknown;
  /** Text stays text, numbers (dates as Excel's day numbers) become numbers; '' empties the cell. */
  readonly after: string | number;
  /** Excel's number format for the cell; without one it keeps its own, and as a number never that of text. */
  readonly numberFormat?: string;
}

export interface ConvertRequest {
  readonly table: ClientTable;
  readonly cells: readonly CellConversion[];
}

/** Cells that a sentence names by the first of them. */
export interface SomeCells {
  readonly cells: number;
  /** Of the first, without the sheet. */
  readonly address: string;
}

export interface ConvertReport {
  readonly sheetName: string;
  /** From the first converted cell to the last; empty where none was. */
  readonly address: string;
  /** Cells that were converted. */
  readonly cells: number;
  /** Cells that hold a formula: left as they are. Null without any. */
  readonly formulas: SomeCells | null;
  /** Cells that Excel filled with something else by itself, once more after they were written again. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** Words to offer as a list in a column of the client table: the user has asked for it. */
export interface ListRequest {
  readonly table: ClientTable;
  /** Zero-based row of the header, and column, within the block. */
  readonly headerRow: number;
  readonly column: number;
  readonly words: readonly string[];
  /** What Excel asks when another word is typed; it can be kept all the same. */
  readonly otherWord: { readonly title: string; readonly message: string };
}

export interface ListReport {
  readonly sheetName: string;
  readonly address: string;
  /** Cells that offer the words. */
  readonly rows: number;
  /**
   * Why nothing was done; null where the words are offered. `same`: they were already; `otherRule`: the cells have a rule
   * of the user's;
   * `notListable`: a word has a comma, or all of them are too long for Excel.
   */
  readonly why: 'same' | 'otherRule' | 'notListable' | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

/** A tool's sheets to write, or to make anew where an earlier run made them. */
export interface PrintRequest {
  /** Each with the id by which it is known again, whatever its tab is called. */
  readonly sheets: readonly { readonly id: string; readonly sheet: Sheet }[];
  /** The notes that the first of them carries, as they were read from the one that stands. */
  readonly notes: ReadonlyMap<string, string>;
  /** Kept with the workbook's state, in the same change; null: nothing is. */
  readonly tool: { readonly id: string; readonly settings: unknown } | null;
}

/** A sheet that was written. */
export interface PrintedSheet {
  readonly id: string;
  readonly sheetName: string;
  /** Of our block of cells. */
  readonly address: string;
  /** On a new sheet, or in the place of the one that stood. */
  readonly how: 'new' | 'anew';
  /** Name of an earlier sheet of ours that stays as it is, because its owner has changed its shape. */
  readonly left: string | null;
  /** Made anew: rows put in below it, because what it had to grow over is not ours. */
  readonly rowsInserted: number;
  /** Made anew: findings that it did not state before. */
  readonly findings: readonly string[];
}

export interface PrintReport {
  readonly sheets: readonly PrintedSheet[];
  /** The workbook's state as it was stored, the tool's settings among it. */
  readonly workbook: WorkbookState;
}

/** A list beside the client table, to be known again: an Excel table, or all that is filled on a sheet. */
export interface ListPlace {
  readonly kind: 'table' | 'sheet';
  readonly id: string;
  /** Where the id is gone (a copied workbook), the name tells. */
  readonly name: string;
}

/** One that could be chosen. */
export interface OtherList extends ListPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
}

/** What was read of one. */
export interface ListRead {
  /** "Ventas!A1:D541910". */
  readonly place: string;
  readonly sheetId: string;
  /** Of the whole list, its header among them. */
  readonly rows: number;
}

/** Our columns beside a table, to be taken away. */
export interface RemoveRequest extends Pick<
  WriteRequest,
  'table' | 'clientRows' | 'headerRow' | 'idHeader' | 'idColumn' | 'name' | 'priority'
> {
  /** What their scheme gives each client now; null where that cannot be worked out. */
  readonly expected: readonly PlacedColumn[] | null;
  /** Their scheme with the numbers in force, to be kept: with the last formulas it leaves the parameters sheet. */
  readonly scheme: Scheme | null;
  /** The cells that the user has been asked about and gives up; null before that. */
  readonly confirmed: SomeCells | null;
}

export interface RemoveReport {
  readonly bindingId: string;
  readonly sheetName: string;
  /** Of the columns that people read; empty where none was left. */
  readonly address: string;
  /** Clients beside whom they stood. */
  readonly rows: number;
  /**
   * Nothing was done: these cells hold something else than their scheme gives, and it would be lost. Where nothing could be
   * compared (`compared` false), these are all that hold something.
   */
  readonly asks: (SomeCells & { readonly compared: boolean }) | null;
  /** Columns between those of the user's in a table: emptied, their headers stay. */
  readonly kept: number;
  /** A sheet that held nothing else, and is empty now. */
  readonly emptySheet: string | null;
  /** No columns read the parameters sheet any more; it stays. */
  readonly parametersIdle: boolean;
  /** Cells that Excel has filled again by itself. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
  /** The workbook's state as it is stored now. */
  readonly workbook: WorkbookState;
}

/** What a change did, for the sentence that offers to undo it. */
export const UNDOABLE_CHANGES = [
  'columns',
  'removal',
  'decisions',
  'cells',
  'list',
  'formula',
  'sample',
  'sheets',
  'scheme',
  'snapshot',
] as const;
export type UndoableChange = (typeof UNDOABLE_CHANGES)[number];

/** The change that Undo would take back. */
export interface Undoable {
  readonly what: UndoableChange;
  readonly address: string;
  readonly sheetName: string;
  /** Clients beside whom it wrote; cells where it converted single ones. */
  readonly rows: number;
  readonly at: number;
  /** How many more can be undone after it, one by one. */
  readonly earlier: number;
}

/** Which of the rows that were asked for have been selected. */
export interface SelectedRows {
  readonly selected: number;
  /** Rows of the sheet as Excel numbers them: from the first to the last that is selected. */
  readonly first: number;
  readonly last: number;
}

/** What an undo did. */
export interface UndoReport {
  readonly what: UndoableChange;
  readonly rows: number;
  /** The parameters sheet stays, because somebody has changed it since. */
  readonly parametersLeft: boolean;
  /** Cells that Excel has filled again by itself. Null without any. */
  readonly differing: SomeCells | null;
  /** The filter that was lifted meanwhile; null without one. */
  readonly lifted?: LiftedFilter | null;
}

export { EXCEL_PROBLEMS, ExcelProblem, type ExcelProblemId } from './problems';

/**
 * All that the pane and the ribbon may ask of the workbook. Every call is one command: it leaves the workbook done or
 * as it was, and rejects with an {@link ExcelProblem}.
 */
export interface WorkbookGateway {
  /** Whether this Excel runs custom functions; where it does not, all but live formulas works. */
  runsFunctions(): boolean;
  /** The selected block, the table around the active cell, or its current region; whole columns cut to the used range. */
  findClientTable(work?: LongWork): Promise<ClientTable>;
  /** Selects a plain range with rows that stand below it, to the end of their block, and reads the whole. */
  readWithBelow(place: TablePlace, rows: number, work?: LongWork): Promise<ClientTable>;
  /** The table that a binding was written beside, wherever it is now. */
  readBoundTable(bindingId: string, work?: LongWork): Promise<ClientTable>;
  readState(): Promise<WorkbookState>;
  /** @param tools settings of tools by their ids that take the place of those stored; all others stay */
  saveState(state: WorkbookState, tools?: WorkbookState['tools']): Promise<void>;
  writeColumns(request: WriteRequest, work?: LongWork): Promise<WriteReport>;
  /**
   * Takes our columns away and forgets them: their cells are emptied, not deleted, so that no formula of the user's breaks.
   * Where cells of them were edited, it asks before anything is done; Undo brings all of it back.
   * @throws ExcelProblem `tableChanged`, `protectedSheet`, `columnsGone`
   */
  removeColumns(request: RemoveRequest, work?: LongWork): Promise<RemoveReport>;
  /**
   * Takes columns of ours that stand over, those of the request's columns that are found: names and binding, no cell.
   * @throws ExcelProblem `columnsGone` where there are none
   */
  adoptColumns(request: WriteRequest, work?: LongWork): Promise<WorkbookState>;
  /** Adds the user's columns for what people decide, empty; Undo takes them back while they are. */
  /** Sheets whose first row somebody knows, read whole; the first of each kind. */
  readHeaded(kindOf: (first: readonly unknown[]) => string | null, work?: LongWork): Promise<readonly HeadedSheet[]>;

  /** Appends rows to sheets, which are made where they are not there yet. Refuses where the cells are not empty. */
  appendRows(request: AppendRequest, work?: LongWork): Promise<AppendReport>;

  addDecisionColumns(request: DecisionColumnsRequest, work?: LongWork): Promise<DecisionColumnsReport>;
  /**
   * Converts cells of the table that the user has seen in a preview and confirmed, and no others; Undo gives them back
   * what they held.
   * @throws ExcelProblem `tableChanged` with the first that no longer holds what the user saw
   */
  convertCells(request: ConvertRequest, work?: LongWork): Promise<ConvertReport>;
  /** Offers words as a list in a column of the client table, below its header; Undo takes the list away. */
  offerList(request: ListRequest, work?: LongWork): Promise<ListReport>;
  /** What the user noted on a sheet of ours that stands, by key: the first thing that a tool asks. */
  readNotes(id: string): Promise<ReadonlyMap<string, string>>;
  /**
   * Writes a tool's sheets: new ones, or in the place of those that an earlier run made, of which only our own block of
   * cells is replaced. Undo takes them back.
   * @throws ExcelProblem `reportChanged` where the notes are no longer those that were read
   */
  printSheets(request: PrintRequest, work?: LongWork): Promise<PrintReport>;
  /**
   * Writes a sheet that carries a scheme: a new one, or in the place of the same scheme's. Undo takes it back.
   * @throws ExcelProblem `protectedSheet`, `protectedBook`
   */
  writeSchemeSheet(sheet: PrintRequest['sheets'][number], work?: LongWork): Promise<PrintedSheet>;
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
  /** Tables and filled sheets that a list beside the clients can be read from. */
  otherLists(work?: LongWork): Promise<readonly OtherList[]>;
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
  /** A new sheet with a small client table, for those who want to see first. */
  insertSample(language: Language): Promise<ClientTable>;
  /** Writes a formula into the active cell, where it and the cells of its answer are free. */
  insertFormula(request: FormulaRequest): Promise<InsertedFormula>;
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
