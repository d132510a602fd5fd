import { type Carried, Problem } from '../problem';

/**
 * What Excel would not do, by id, with what the sentence says; the pane says first what happened to the workbook
 * ("nothing was written"), then why, then what to do. One cause, one id.
 */
export const EXCEL_PROBLEMS = {
  editMode: {},
  /** Excel does not always say which sheet it is. */
  protectedSheet: { sheet: 'text?' },
  protectedBook: {},

  // What is in the way of columns that are to be added.
  occupied: { address: 'text' },
  /** Free cells with no empty column between them and what stands to their right. */
  touching: { address: 'text' },
  mergedPlace: { address: 'text' },
  tablePlace: { table: 'text' },
  sheetEnd: {},
  hiddenPlace: { address: 'text' },
  /** Whole columns put in would tear a table, or merged cells, that reach across. */
  tornTable: { table: 'text' },
  tornMerged: { address: 'text' },
  /** Excel refuses to move cells, to write into merged ones, to change a pivot table. */
  unmovable: {},
  mergedConflict: {},
  pivotTable: {},
  formulaPlace: {},

  // What is in the way of one formula at the active cell.
  formulaCell: { address: 'text' },
  formulaAnswer: { address: 'text' },
  formulaMerged: { address: 'text' },
  formulaTable: { cell: 'text', table: 'text' },
  formulaSheetEnd: {},

  /** A filter hides rows that are to be written; one of a kind that could not be set again. */
  filtered: { name: 'text' },
  filterKind: { name: 'text' },
  misplaced: { address: 'text' },

  // No client table, for each of the causes.
  noTable: { sheet: 'text' },
  onlyResults: { sheet: 'text' },
  inReport: { sheet: 'text' },
  noClients: { sheet: 'text' },
  tableGone: { table: 'text' },
  listGone: {},
  nothingWritten: {},
  noScheme: { sheet: 'text' },

  otherWorkbook: {},
  noSelection: {},
  selectionTooLarge: { address: 'text', cells: 'number' },
  /** The same said by Excel itself. */
  tooManyCells: {},
  payload: {},
  rowTooLarge: { row: 'text' },
  cancelled: {},

  // What is not as it was any more.
  tableChanged: { address: 'text' },
  reportChanged: { address: 'text' },
  historyChanged: { address: 'text' },
  /** Something that Excel is asked for is no longer in the workbook. */
  itemGone: {},
  columnsGone: {},
  nameGone: { name: 'text' },
  reportGone: {},
  otherListGone: { name: 'text' },
  parametersChanged: {},

  nothingToUndo: {},
  alreadyUndone: {},
  /** Undoing would erase what somebody has done since; `what` is the kind of change, each of which has its sentence. */
  editedSince: { address: 'text', what: 'silent text' },
  parametersEdited: { address: 'text' },
  clientsMoved: { address: 'text' },
  undoFailed: { place: 'text' },

  hostGone: {},
  apiMissing: {},
  noFunctions: {},
  stateDamaged: { path: 'text?' },
  stateTooNew: { version: 'number', known: 'number' },
  /** Excel's own code, where it has one; its message is English and for developers. */
  other: { code: 'text?', message: 'silent text?' },
} as const;
export type ExcelProblemId = keyof typeof EXCEL_PROBLEMS;

/** What Excel itself said, as far as it did: its code, and the member where it happened. */
export interface OfficeAnswer {
  readonly code?: string;
  readonly where?: string;
  readonly message: string;
}

/** What Excel itself says in an error that it throws. */
export function officeAnswer(error: unknown): OfficeAnswer {
  const { code, message, debugInfo } = (typeof error === 'object' && error !== null ? error : {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  const where = debugInfo?.errorLocation;
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof where === 'string' ? { where } : {}),
    message: typeof message === 'string' ? message : String(error),
  };
}

/** What Excel would not do. Where Excel itself refused, its error is the `cause`. */
export class ExcelProblem<Id extends ExcelProblemId = ExcelProblemId> extends Problem<
  Carried<typeof EXCEL_PROBLEMS>,
  Id
> {
  override readonly name = 'ExcelProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is ExcelProblem;
  private untouched = true;

  /** Whether the workbook is as it was before; false only where taking back failed too. */
  get workbookUntouched(): boolean {
    return this.untouched;
  }

  /** What Excel itself said; nothing where we found it ourselves. */
  get office(): Partial<OfficeAnswer> {
    return this.cause === undefined ? {} : officeAnswer(this.cause);
  }

  /** The same problem, told that taking back failed: the workbook is not as it was. */
  withWorkbookTouched(): this {
    this.untouched = false;
    return this;
  }
}
