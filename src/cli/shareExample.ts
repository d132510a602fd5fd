import { numericColumn, type Portfolio } from '../portfolio';

/** Spend per employee in an example: a round figure that the user replaces by the sector's. */
const SPEND = 3500;

/**
 * An estimate of the share that a table's own columns allow, as `--share` takes it; null where it has none that an
 * estimate needs. Declared purchases are no estimate where a column has them: the share is then worked out.
 */
export function shareExample(portfolio: Portfolio): string | null {
  const [turnover, employees, competitors] = (['turnover', 'employees', 'competitors'] as const).map(
    (role) => numericColumn(portfolio, role)?.header,
  );
  if (turnover === undefined) return null;
  if (employees !== undefined) return `sector(${turnover};${employees};${SPEND})`;
  return competitors === undefined ? null : `split(${turnover};${competitors})`;
}
