import type { IStyleData, Univer } from '@univerjs/core';
import type { Area } from '../model/area';
import type { Shift } from '../model/shift';

export type CellValue = string | number | boolean;

/** One cell as the engine keeps it. `formula` carries its leading `=`; an error value is text such as `#N/A` with `error`. */
export interface Cell {
  value: CellValue | null;
  formula?: string;
  /** The cell shows an Excel error. */
  error?: boolean;
  /** Written with a leading apostrophe: text whatever it looks like. */
  quoted?: boolean;
  /** The formula fills other cells, too. */
  spills?: boolean;
}

/** What a cell is to become: content (`null` empties it), style changes, or both; left out = as it was. */
export interface CellPatch {
  cell?: Cell | null;
  style?: StylePatch;
  /** Takes every format away before `style` is applied. */
  resetStyle?: boolean;
}

/** Univer's style record; a null member takes that format away. */
export type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** Whole rows or columns side by side. */
export interface Lines {
  readonly along: 'rows' | 'columns';
  readonly start: number;
  readonly count: number;
}

export interface SheetInfo {
  id: string;
  name: string;
  hidden: boolean;
  tabColor: string;
  gridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
}

export interface EngineName {
  id: string;
  name: string;
  /** Reference or formula without leading `=`, e.g. `Sheet1!$A$1`. */
  formula: string;
  comment: string;
  hidden: boolean;
  /** Engine id of the sheet that the name belongs to; null = whole workbook. */
  sheet: string | null;
}

export interface EngineTable {
  name: string;
  sheet: string;
  /** Header, data and totals. */
  area: Area;
  columns: readonly string[];
}

/** What happened in the workbook, whoever did it. `own`: this host's write, not the user's. */
export type EngineEvent =
  | { kind: 'cells'; sheet: string; area: Area; own: boolean }
  | { kind: 'styles'; sheet: string; area: Area; own: boolean }
  | { kind: 'shift'; shift: Shift; own: boolean }
  | { kind: 'selection'; sheet: string; area: Area }
  | { kind: 'activated'; sheet: string; before: string | null }
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved' | 'sheetHidden'; sheet: string; own: boolean }
  | { kind: 'calculated'; sheet: string };

/**
 * The spreadsheet under the host: cells, formulas, structure. A thin face over Univer, the same class in Node and in
 * the browser; sheets are named by engine ids, rows and columns count from 0.
 */
export interface WorkbookEngine {
  /** The Univer instance below, for custom functions and for the grid. */
  readonly univer: Univer;
  sheets(): readonly SheetInfo[];
  sheet(id: string): SheetInfo | undefined;
  addSheet(name: string, index?: number): string;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, index: number): void;
  setSheetHidden(id: string, hidden: boolean): void;
  setTabColor(id: string, color: string): void;
  setGridlines(id: string, shown: boolean): void;
  setFreeze(id: string, rows: number, columns: number): void;
  activeSheet(): string;
  activate(id: string): void;

  cell(sheet: string, row: number, column: number): Cell | undefined;
  /** Grows with all that happens in the workbook: what was read is as it was while this is. */
  changes(): number;
  /** The composed format of a cell: its own over its row's, its column's and the sheet's. */
  style(sheet: string, row: number, column: number): IStyleData;
  /** The number format of a cell, `General` when it has none. */
  numberFormat(sheet: string, row: number, column: number): string;
  /** Patches cells from a corner; `undefined` leaves a cell. Formulas are calculated by the next `settle`. */
  write(sheet: string, row: number, column: number, patches: readonly (readonly (CellPatch | undefined)[])[]): void;
  /** Gives the cells of some areas a format, over the one that they have. */
  restyle(sheet: string, areas: readonly Area[], style: StylePatch): void;
  /** Gives whole columns or rows a format of their own, existing cells included. */
  styleLines(sheet: string, lines: Lines, style: StylePatch): void;
  /** The smallest rectangle of cells with content (or, with `formats`, with content or a format); null when none. */
  used(sheet: string, formats: boolean): Area | null;
  /** Rows that hold cells with content or a format of their own, ascending, each with the columns of those cells. */
  cellsByRow(sheet: string): readonly (readonly [row: number, columns: readonly number[]])[];
  /** The part of the sheet that can hold anything at all, for cutting whole rows and columns. */
  extent(sheet: string): Area;

  shift(shift: Shift): void;
  move(sheet: string, from: Area, to: { sheet: string; row: number; column: number }): void;
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  unmerge(sheet: string, area: Area): void;
  /** Points of height or width, as Excel counts them; null when nothing was set. */
  lineSize(sheet: string, along: 'rows' | 'columns', index: number): number;
  setLineSize(sheet: string, lines: Lines | readonly Lines[], points: number): void;
  lineHidden(sheet: string, along: 'rows' | 'columns', index: number): boolean;
  setLineHidden(sheet: string, lines: Lines, hidden: boolean): void;
  /** The formula moved by so many rows and columns, as a copied formula is. */
  offsetFormula(formula: string, rows: number, columns: number): string;

  /** Whether a formula can be read at all: brackets closed, operators complete. */
  soundFormula(formula: string): boolean;

  names(): readonly EngineName[];
  setName(name: EngineName): void;
  removeName(id: string): void;
  /** Makes a table known to structured references. */
  setTable(table: EngineTable, oldName?: string): void;
  removeTable(name: string): void;
  /** Rewrites `Table[old]` to `Table[new]` in every formula. */
  renameTableColumn(table: string, from: string, to: string): void;
  /** Empties cells, contents and formats. */
  clear(sheet: string, area: Area): void;

  /** The cells that the array formula in a cell fills, itself included; null when it fills none. */
  spillFrom(sheet: string, row: number, column: number): Area | null;

  selection(): { sheet: string; area: Area };
  /** All areas of the selection; several when the user held Ctrl. */
  selectedAreas(): readonly Area[];
  select(sheet: string, ...areas: readonly Area[]): void;

  /** Waits until formulas that depend on what was written have their values; `force` recalculates all. */
  settle(force?: boolean): Promise<void>;
  /** Formulas are waiting for `settle`. */
  readonly unsettled: boolean;
  on(listener: (event: EngineEvent) => void): () => void;
  dispose(): void;
}
