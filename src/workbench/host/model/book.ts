import type { EngineName, WorkbookEngine } from '../engine/engine';
import type { Area } from './area';
import type { EventQueue } from './events';
import type { SheetState } from './sheetState';
import type { TableState } from './tableState';

/** Cells of a sheet. */
export interface CellsOf {
  readonly sheet: string;
  readonly area: Area;
}

/** What the workbook's parts (tables, names, filters, charts) ask of it; it holds them all (`workbook.ts`). */
export interface Book {
  readonly engine: WorkbookEngine;
  readonly events: EventQueue;
  readonly tables: { find(key: string): TableState | undefined; on(sheet: string): readonly TableState[] };
  readonly names: { find(name: string, sheet: string | null): EngineName | undefined };
  stateOf(sheet: string): SheetState;
  findSheet(key: string): string | undefined;
  sheetName(sheet: string): string;
  nextSerial(): number;
  changed(): void;
}
