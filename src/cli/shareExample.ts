import { columnSource, ESTIMATED_FROM, type SectorSpend, sourceText } from '../method';
import { numericColumn, type Portfolio } from '../portfolio';

/** Spend per employee in an example: a round figure that the user replaces by the sector's. */
const SPEND = 3500;

/**
 * An estimate of the share that a table's own columns allow, as `--share` takes it; null where it has none that an
 * estimate needs. Declared purchases are no estimate where a column has them: the share is then worked out.
 */
export function shareExample(portfolio: Portfolio): string | null {
  const [turnover, heads, rivals] = (['turnover', ESTIMATED_FROM.sector, ESTIMATED_FROM.equalSplit] as const).map(
    (role) => numericColumn(portfolio, role)?.header,
  );
  if (turnover === undefined) return null;
  const share = { kind: 'estimate', known: null, ours: columnSource(turnover) } as const;
  if (heads !== undefined) {
    const spend: SectorSpend = { kind: 'amounts', sector: null, amounts: [{ sector: null, amount: SPEND }] };
    return sourceText({ ...share, by: 'sector', from: columnSource(heads), spend });
  }
  return rivals === undefined ? null : sourceText({ ...share, by: 'equalSplit', from: columnSource(rivals) });
}
