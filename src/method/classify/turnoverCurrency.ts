import { currencySaid, MAX_ROWS, sameCurrency, type NumericColumn, type Portfolio } from '../../portfolio';
import { turnoverSource } from '../figures/rank';
import type { Scheme } from '../scheme/model';
import { columnsOf } from '../scheme/sourceColumns';

/** A currency of the turnover's columns, and how many of their cells show it; 0 where only a header does. */
export interface CurrencyCount {
  readonly currency: string;
  readonly count: number;
}

/** In which currency turnover stands, as headers and number formats say. */
export interface TurnoverCurrency {
  /** Null where nothing says it, or where there are several. */
  readonly said: string | null;
  /** Several currencies, the one of most cells first: sums over them mean nothing. Empty where there is one, or none. */
  readonly mixed: readonly CurrencyCount[];
  /** Rows within the block of the cells in another currency than most, at most `MAX_ROWS`. */
  readonly rows: readonly number[];
}

/**
 * The currency of what a scheme reads as turnover: a column's is what its header says, else what more than half of its
 * numbers show by their number formats. Cells and columns of another one are counted, never converted.
 */
export function turnoverCurrency(portfolio: Portfolio, scheme: Scheme): TurnoverCurrency {
  const source = turnoverSource(scheme);
  const headers = new Set((source ? columnsOf(source) : []).map(({ header }) => header));
  const columns = portfolio.columns.filter(
    (column): column is NumericColumn => column.kind === 'number' && headers.has(column.header),
  );
  const counts: { currency: string; count: number }[] = [];
  const see = (currency: string, count: number): void => {
    const known = counts.find((each) => sameCurrency(each.currency, currency));
    if (known) known.count += count;
    else counts.push({ currency, count });
  };
  const said = columns.map((column) => {
    const own = currencySaid(column.header);
    const shown = shownBy(column);
    // Cells without a currency of their own are in the header's.
    if (own !== null) see(own, shown.numbers - shown.counts.reduce((sum, { count }) => sum + count, 0));
    for (const { currency, count } of shown.counts) see(currency, count);
    const [first] = shown.counts;
    return own ?? (first && first.count > shown.numbers / 2 ? first.currency : null);
  });
  if (counts.length > 1) {
    const mixed = [...counts].sort((a, b) => b.count - a.count);
    return { said: null, mixed, rows: rowsOutside(portfolio, columns, mixed[0]!.currency) };
  }
  const [first = null] = said;
  return { said: said.every((each) => each === first) ? first : null, mixed: [], rows: [] };
}

function shownBy({ values, currencies }: NumericColumn): { numbers: number; counts: CurrencyCount[] } {
  let numbers = 0;
  const counts = new Uint32Array((currencies?.names.length ?? 0) + 1);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    numbers++;
    counts[currencies?.cells[i] ?? 0]!++;
  }
  const shown = (currencies?.names ?? []).map((currency, k) => ({ currency, count: counts[k + 1]! }));
  return { numbers, counts: shown.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count) };
}

function rowsOutside({ sourceRows }: Portfolio, columns: readonly NumericColumn[], main: string): number[] {
  const rows = new Set<number>();
  for (const { header, values, currencies } of columns) {
    const own = currencySaid(header);
    const other = (currencies?.names ?? []).map((name) => !sameCurrency(name, main));
    const ownIsOther = own !== null && !sameCurrency(own, main);
    for (let i = 0; i < values.length && rows.size < MAX_ROWS; i++) {
      const code = currencies?.cells[i] ?? 0;
      const isOther = code > 0 ? other[code - 1]! : ownIsOther;
      if (isOther && !Number.isNaN(values[i]!)) rows.add(sourceRows[i]!);
    }
  }
  return [...rows].sort((a, b) => a - b);
}
