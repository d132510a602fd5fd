import {
  type CurrencyLine,
  currencySaid,
  MAX_ROWS,
  sameCurrency,
  type NumericColumn,
  type Portfolio,
} from '../../portfolio';
import { turnoverSource } from '../figures/rank';
import type { Scheme } from '../scheme/model';
import { columnsOf } from '../scheme/sourceColumns';

/** A currency of the turnover's columns, and how many of their cells show it; 0 where only a header does. */
export interface CurrencyCount {
  readonly currency: string;
  readonly count: number;
}

/** In which currency turnover stands, as the user, headers, number formats or a line above the table say. */
export interface TurnoverCurrency {
  /** Null where nothing says it, or where there are several. */
  readonly said: string | null;
  /** Who says so; null where nobody does. */
  readonly by: 'user' | 'header' | 'cells' | 'line' | null;
  /** The line above the table, where it is that. */
  readonly line: CurrencyLine | null;
  /** Several currencies, the one of most cells first: sums over them mean nothing. Empty where there is one, or none. */
  readonly mixed: readonly CurrencyCount[];
  /** Rows within the block of the cells in another currency than most, at most `MAX_ROWS`. */
  readonly rows: readonly number[];
}

/**
 * The currency of what a scheme reads as turnover: a column's is what its header says, else what more than half of its
 * numbers show by their number formats, else what a line above the table says; what the user has said goes before all. Cells
 * and columns of another one are counted, never converted.
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
  const line = portfolio.currencyLine ?? null;
  const said = columns.map((column): Said => {
    const header = currencySaid(column.header);
    const shown = shownBy(column);
    const [most] = shown.counts;
    const cells = most && most.count > shown.numbers / 2 ? most.currency : null;
    // Cells without a currency of their own are in the header's, or the line's.
    const bare = shown.numbers - shown.counts.reduce((sum, { count }) => sum + count, 0);
    if (header !== null) see(header, bare);
    else if (line && cells === null && bare > 0) see(line.said, bare);
    for (const { currency, count } of shown.counts) see(currency, count);
    if (header !== null) return { said: header, by: 'header' };
    if (cells !== null) return { said: cells, by: 'cells' };
    return line ? { said: line.said, by: 'line' } : { said: null, by: null };
  });
  if (counts.length > 1) {
    const mixed = [...counts].sort((a, b) => b.count - a.count);
    const rows = rowsOutside(portfolio, columns, mixed[0]!.currency);
    return { said: null, by: null, line: null, mixed, rows };
  }
  const told = scheme.readAs?.currency;
  const [first = NOT_SAID] = said;
  const one = told !== undefined ? userSaid(told) : said.every((each) => each.said === first.said) ? first : NOT_SAID;
  return { ...one, line: one.by === 'line' ? line : null, mixed: [], rows: [] };
}

type Said = Pick<TurnoverCurrency, 'said' | 'by'>;
const NOT_SAID: Said = { said: null, by: null };
const userSaid = (told: string): Said => ({ said: told === '' ? null : told, by: 'user' });

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

function rowsOutside(
  { sourceRows, currencyLine }: Portfolio,
  columns: readonly NumericColumn[],
  main: string,
): number[] {
  const rows = new Set<number>();
  for (const { header, values, currencies } of columns) {
    const own = currencySaid(header) ?? currencyLine?.said ?? null;
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
