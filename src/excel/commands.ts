import type { Command, UndoableCommand } from './change/command';
import type { LongWork } from './session/longWork';

/**
 * Commands that change the workbook and that Undo takes back, by the names that they have in the gateway. Each is declared in its
 * own file, and fetched with the others once the pane has painted: it reads a table and judges without them.
 */
export const CHANGES = {
  /** Writes the result columns beside the client table. */
  writeColumns: async () => (await import(/* webpackChunkName: "changes" */ './columns/write')).writeColumns,
  /**
   * Takes our columns away and forgets them: their cells are emptied, not deleted, so that no formula of the user's breaks.
   * Where cells of them were edited, it asks before anything is done.
   */
  removeColumns: async () => (await import(/* webpackChunkName: "changes" */ './removal/prepareRemoval')).removeColumns,
  /** Adds the user's columns for what people decide, empty; they are taken back while they are. */
  addDecisionColumns: async () =>
    (await import(/* webpackChunkName: "changes" */ './columns/decisionColumns')).addDecisionColumns,
  /** Writes columns beside any list of the workbook, into empty cells. */
  carryColumns: async () => (await import(/* webpackChunkName: "changes" */ './columns/carriedColumns')).carryColumns,
  /** Converts cells of the table that the user has seen in a preview and confirmed, and no others. */
  convertCells: async () => (await import(/* webpackChunkName: "changes" */ './cells/convertCells')).convertCells,
  /** Offers words as a list in a column of the client table, below its header. */
  offerList: async () => (await import(/* webpackChunkName: "changes" */ './cells/offerList')).offerList,
  /** Writes a formula into the active cell, where it and the cells of its answer are free. */
  insertFormula: async () => (await import(/* webpackChunkName: "changes" */ './cells/insertFormula')).insertFormula,
  /** A new sheet with a small client table, for those who want to see first. */
  insertSample: async () => (await import(/* webpackChunkName: "changes" */ './sampleSheet')).insertSample,
  /** A new sheet with a table to be filled in by the user; it is not read. */
  insertTemplate: async () => (await import(/* webpackChunkName: "changes" */ './templateSheet')).insertTemplate,
  /**
   * Writes a tool's sheets: new ones, or in the place of those that an earlier run made, of which only our own block of
   * cells is replaced.
   */
  printSheets: async () => (await import(/* webpackChunkName: "changes" */ './print/preparePrint')).printSheets,
  /** Writes a sheet that carries a scheme: a new one, or in the place of the same scheme's. */
  writeSchemeSheet: async () =>
    (await import(/* webpackChunkName: "changes" */ './print/writeSchemeSheet')).writeSchemeSheet,
  /** Appends rows to sheets, which are made where they are not there yet. Refuses where the cells are not empty. */
  appendRows: async () => (await import(/* webpackChunkName: "changes" */ './history/appendRows')).appendRows,
} satisfies Record<string, () => Promise<UndoableCommand<never, unknown, unknown>>>;

/** Commands that write no cell: what the add-in itself remembers in the workbook. Undo has nothing to take back. */
export const NOTES = {
  /** Stores schemes and the active one, and those settings of tools that are given. */
  saveState: async () => (await import(/* webpackChunkName: "changes" */ './settings/storeState')).saveState,
  /** Takes columns of ours that stand over, those of the request's columns that are found: names and binding, no cell. */
  adoptColumns: async () => (await import(/* webpackChunkName: "changes" */ './settings/adoption')).adoptColumns,
} satisfies Record<string, () => Promise<Command<never, unknown, unknown>>>;

type Commands = typeof CHANGES & typeof NOTES;
export type CommandId = keyof Commands;
type Declared<Id extends CommandId> = Awaited<ReturnType<Commands[Id]>>;

/** What a command is asked for. */
export type RequestOf<Id extends CommandId> = Parameters<Declared<Id>['prepare']>[0];
/** What it answers. */
export type AnswerOf<Id extends CommandId> = Awaited<ReturnType<Declared<Id>['answer']>>;

/** Every command as it is ordered. */
export type CommandCalls = {
  readonly [Id in CommandId]: (request: RequestOf<Id>, work?: LongWork) => Promise<AnswerOf<Id>>;
};

/** What can be undone, by the command that did it. */
export type UndoableChange = keyof typeof CHANGES;
export const UNDOABLE_CHANGES = Object.keys(CHANGES) as readonly UndoableChange[];
