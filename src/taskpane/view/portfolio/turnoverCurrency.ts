import { columnsOf, turnoverSource, type Scheme } from '../../../method';
import { currencySaid } from '../../../portfolio';

/** The currency of the turnover, as the headers of its columns say it; null where they say none, or not the same. */
export function turnoverCurrency(scheme: Scheme): string | null {
  const source = turnoverSource(scheme);
  const said = new Set((source ? columnsOf(source) : []).map(({ header }) => currencySaid(header)));
  const [currency = null] = said;
  return said.size === 1 ? currency : null;
}
