import type { CurrencyCells } from '../portfolio';
import type { MoneyChoices } from './listMoney';

/** The column of a list that holds its money: amounts, or prices. */
export const moneyColumn = ({ amount, price }: Readonly<Record<string, number | undefined>>): number | undefined =>
  amount ?? price;

/**
 * What header and number formats say of a list's money.
 * @param first row of the first line, where the formats begin with the header's block
 */
export function shownMoney(
  columns: Readonly<Record<string, number | undefined>>,
  {
    headers,
    shown,
    first,
    lines,
  }: {
    readonly headers: readonly unknown[];
    readonly shown: CurrencyCells | undefined;
    readonly first: number;
    readonly lines: number;
  },
): Pick<MoneyChoices, 'shown' | 'header'> {
  const at = moneyColumn(columns);
  if (at === undefined) return {};
  const cells = shown?.cells.get(at);
  return {
    header: typeof headers[at] === 'string' ? headers[at] : '',
    shown: shown && cells ? { names: shown.names, cells: cells.subarray(first, first + lines) } : null,
  };
}
