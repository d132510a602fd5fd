import type { NumericColumn, Portfolio, TextColumn } from '../portfolio';
import { MOST_GROUPS } from './families';

/**
 * A column as clients are grouped by it: that of the client families with what a mapping sheet says of its values, any
 * other as it is.
 */
export function groupingColumn(
  { columns, roles, families }: Portfolio,
  column: NumericColumn | TextColumn,
): NumericColumn | TextColumn {
  const says = column.kind === 'text' && columns[roles.get('family') ?? -1] === column;
  return says ? { ...column, values: families } : column;
}

/** The columns of the sheet by which clients can be grouped; their codes and names are each client's own. */
export function clientGroupings(portfolio: Portfolio): TextColumn[] {
  const own = ['id', 'name'].map((role) => portfolio.roles.get(role as 'id' | 'name'));
  return portfolio.columns.flatMap((column, k): TextColumn[] => {
    if (column.kind !== 'text' || column.sourceColumn < 0 || own.includes(k)) return [];
    return canBeFamilies(groupingColumn(portfolio, column)) ? [column] : [];
  });
}

/** Whether a column can say a client's family, zone or salesperson: words of which there are few, each of several clients. */
export function canBeFamilies(column: NumericColumn | TextColumn): boolean {
  if (column.kind !== 'text') return false;
  const groups = new Set<string>();
  let filled = 0;
  for (const value of column.values) {
    if (value === '') continue;
    filled++;
    groups.add(value);
    if (groups.size > MOST_GROUPS) return false;
  }
  return groups.size > 1 && groups.size < filled;
}

/** Whether a column names who is in charge of a client: few words, even one for all, or one for each. */
export function canBePeople(column: NumericColumn | TextColumn): boolean {
  if (column.kind !== 'text') return false;
  const people = new Set(column.values.filter((value) => value !== ''));
  return people.size > 0 && people.size <= MOST_GROUPS;
}
