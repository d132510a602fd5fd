import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { uniqueHeader } from './tableHeaders';
import type { TableList } from './tables';
import type { TableColumnState, TableState } from './tableState';
import { nextColumnId } from './tableState';

/** Puts a column into the table; cells right of it inside the table's rows move right. */
export function addColumn(
  tables: TableList,
  table: TableState,
  index: number | null,
  name: string | undefined,
): TableColumnState {
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument('the column index is beyond the table');
  const column: TableColumnState = {
    id: nextColumnId(table, table.columns, 0),
    name: uniqueHeader(
      name ?? '',
      table.columns.map((c) => c.name),
      0,
    ),
    filter: null,
  };
  const place = { ...table.area, column: table.area.column + at, columns: 1 };
  tables.quietly(() => tables.book.engine.shift({ sheet: table.sheet, kind: 'insert', along: 'columns', area: place }));
  table.area = { ...table.area, columns: table.area.columns + 1 };
  table.columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  tables.writeHeader(table);
  tables.tell(table);
  return column;
}

export function removeColumn(tables: TableList, table: TableState, column: TableColumnState): void {
  const at = table.columns.indexOf(column);
  if (at < 0) throw itemNotFound('table column');
  if (table.columns.length === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
  const place = { ...table.area, column: table.area.column + at, columns: 1 };
  table.columns = table.columns.filter((c) => c !== column);
  table.area = { ...table.area, columns: table.area.columns - 1 };
  tables.quietly(() => tables.book.engine.shift({ sheet: table.sheet, kind: 'delete', along: 'columns', area: place }));
  tables.tell(table);
}

export function renameColumn(tables: TableList, table: TableState, column: TableColumnState, name: unknown): void {
  if (typeof name !== 'string' || name === '') throw invalidArgument('a header is text');
  const others = table.columns.filter((c) => c !== column).map((c) => c.name.toLowerCase());
  if (others.includes(name.toLowerCase())) throw invalidArgument('two columns of a table cannot have the same header');
  takeName(tables, table, column, name);
  tables.writeHeader(table);
  tables.tell(table);
}

/** Formulas that name the column follow its new name. */
export function takeName(tables: TableList, table: TableState, column: TableColumnState, name: string): void {
  if (column.name === name) return;
  const before = column.name;
  column.name = name;
  tables.book.engine.renameTableColumn(table.name, before, name);
}
