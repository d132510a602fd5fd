import { ownVocabulary } from '../locales';
import { type PlacedColumnId, recogniseOwnColumns, type Scheme } from '../method';
import type { LayoutColumn, PortfolioReading } from '../portfolio';
import type { ClientFile } from './clientFile';

/** A column of an earlier run, and what it is. */
export interface OwnColumn {
  readonly column: LayoutColumn;
  readonly is: PlacedColumnId;
  /** Under a header of the user's, which it keeps. */
  readonly renamed: boolean;
}

/** Columns of an earlier run, in either language and of either output, and the user's own that are headed like ours. */
export function ownColumns(
  { table, area, workbook }: ClientFile,
  { layout }: PortfolioReading,
  scheme: Scheme,
): { own: OwnColumn[]; users: LayoutColumn[] } {
  const { columns, clientRows } = layout;
  const rows = workbook?.sheet.content.rows;
  const standing = columns.map(({ header, sourceColumn }) => ({
    header,
    cell: (client: number): unknown => table.cells[clientRows[client]!]?.[sourceColumn],
    formula: (client: number): string | null =>
      rows?.get(area.row + clientRows[client]!)?.formulas?.get(area.column + sourceColumn)?.text ?? null,
  }));
  const { own, users } = recogniseOwnColumns(standing, clientRows.length, ownVocabulary(scheme));
  return {
    own: own.map(({ index, is, renamed }) => ({ column: columns[index]!, is, renamed })),
    users: users.map((index) => columns[index]!),
  };
}
