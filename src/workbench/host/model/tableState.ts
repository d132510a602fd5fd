import type { Area } from './area';
import { lastRow } from './area';

export interface TableColumnState {
  readonly id: number;
  name: string;
  /** What the column is filtered by, as `table.columns[].filter` was given it. */
  filter: Record<string, unknown> | null;
}

/** A table: where it is and what its columns are called. Structured references know it by `name`. */
export interface TableState {
  readonly id: string;
  readonly sheet: string;
  name: string;
  /** Header, data and totals. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: TableColumnState[];
}

export const headerArea = (table: TableState): Area | null => (table.showHeaders ? { ...table.area, rows: 1 } : null);

export const totalsArea = (table: TableState): Area | null =>
  table.showTotals ? { ...table.area, row: lastRow(table.area), rows: 1 } : null;

/** The data rows; a table always has at least one. */
export function bodyArea(table: TableState): Area {
  const top = table.showHeaders ? 1 : 0;
  const rows = table.area.rows - top - (table.showTotals ? 1 : 0);
  return { ...table.area, row: table.area.row + top, rows: Math.max(1, rows) };
}

/** An id that no column of the table has. */
export function nextColumnId(table: TableState, before: readonly TableColumnState[], extra: number): number {
  return Math.max(0, ...before.map((c) => c.id), ...table.columns.map((c) => c.id)) + 1 + extra;
}
