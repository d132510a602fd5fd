import type { Renamed } from '../../method';
import type { ClientTable } from '../../excel';
import type { ColumnView, ReadingView } from '../desk';

interface TableRead {
  readonly table: ClientTable;
  readonly reading: ReadingView;
}

/** Of a column that only got another header, some cells may have been corrected meanwhile. */
const ALIKE = 0.9;

/**
 * Columns that are likely the same under another header since the table was read before: the same numbers, else the
 * same place in the table.
 */
export function renamedColumns(before: TableRead, now: TableRead): Renamed {
  const added = without(now.reading.columns, before.reading.columns);
  const renamed: Record<string, string> = {};
  for (const column of without(before.reading.columns, now.reading.columns)) {
    const free = added.filter(({ header, kind }) => kind === column.kind && !Object.values(renamed).includes(header));
    const same =
      free.find(({ at }) => sameCells(before, column.at, now, at)) ?? free.find(({ at }) => at === column.at);
    if (same) renamed[column.header] = same.header;
  }
  return renamed;
}

/** Columns of the sheet, none of ours, whose header others do not have; tools' figures are known by their names. */
function without(columns: readonly ColumnView[], others: readonly ColumnView[]): ColumnView[] {
  const known = new Set(others.map(({ header }) => header));
  return columns.filter(({ header, own, names, at }) => !own && !names && at >= 0 && !known.has(header));
}

function sameCells(before: TableRead, was: number, now: TableRead, is: number): boolean {
  const clients = Math.min(before.reading.clients, now.reading.clients);
  let same = 0;
  for (let i = 0; i < clients; i++) if (cellOf(before, i, was) === cellOf(now, i, is)) same++;
  return clients > 0 && same >= clients * ALIKE;
}

const cellOf = ({ table, reading }: TableRead, client: number, at: number): unknown =>
  table.raw.cells[reading.sourceRows[client]!]?.[at];
