import { type FurtherKey, furtherKeyOf } from '../criteria/further';
import type { NumericColumn, Portfolio } from '../portfolio';
import { momentsOf } from './recognised';

/** The column of numbers that a table has for a criterion beyond the catalogue's; null where it has none. */
export function furtherColumn(portfolio: Portfolio, key: FurtherKey): NumericColumn | null {
  const isNumbers = (column: Portfolio['columns'][number] | undefined): column is NumericColumn =>
    column?.kind === 'number' && column.sourceColumn >= 0 && column.values.some((value) => !Number.isNaN(value));
  const named =
    key === 'potential'
      ? portfolio.columns[portfolio.roles.get('totalPurchases') ?? -1]
      : portfolio.columns.find((column) => isNumbers(column) && furtherKeyOf(column.header) === key);
  if (!isNumbers(named)) return null;
  return key === 'lossYears' && momentsOf(named) === null ? null : named;
}
