import { summaryWord } from '../portfolio';
import { isBlankCell, type ListedCell } from './listCells';

type Rows = ArrayLike<readonly unknown[]>;

/** Lines of a list that sum up others, left out of it: a total at its end, subtotals on the way. */
export interface ListTotals {
  readonly lines: number;
  /** Of their amounts, as far as they can be read. */
  readonly sum: number;
  /** The first of their cells with an amount. */
  readonly cells: readonly ListedCell[];
}

export const NO_TOTALS: ListTotals = { lines: 0, sum: 0, cells: [] };

/** By which cells a line is known as a total. */
export interface TotalColumns {
  /** Whose a line is: a total is of nobody. */
  readonly who: readonly number[];
  /** Its days: a total has none. */
  readonly days: readonly number[];
  /** Where a total may say that it is one. */
  readonly labels: readonly number[];
}

/** Lines that a sum without a word for it must be of. */
const FEWEST = 2;

/** How much of a cell says that it is a total: all of it ("TOTAL"), or a part of it, as of a name ("Total Energies"). */
const totalWord = (cell: unknown): 'whole' | 'part' | null => {
  const word = typeof cell === 'string' ? summaryWord(cell) : null;
  return word?.of === 'total' ? word.extent : null;
};

/** Whether an amount is the sum of others, to the half cent. */
const isSum = (amount: number, sum: number): boolean => Math.abs(amount - sum) <= 0.005 + 1e-9 * Math.abs(sum);

/**
 * The lines that are totals: without a day (of lists without days: without one of the two it would be about) and called
 * nothing but "TOTAL", "Suma"; or of nobody with such a word in a label; or of nobody, or of a name that begins or ends so,
 * with an amount that is the sum of the lines above or of those since the last total; or called nothing but "TOTAL" with a day
 * and such an amount. A line of nobody with a day stays one:
 * small amounts come to each other's sum by chance. So does one of "Total Energies", or of a product called "Total Care".
 * @param amountOf a line's amount; NaN for none
 */
export function totalLines(
  rows: Rows,
  { who, days, labels }: TotalColumns,
  amountOf: (row: readonly unknown[]) => number,
): ReadonlySet<number> {
  const found = new Set<number>();
  const unnamed: number[] = [];
  const called = new Set<number>();
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k]!;
    const ofNobody = who.every((at) => isBlankCell(row[at]));
    const bare =
      days.length > 0
        ? days.every((at) => isBlankCell(row[at]) || totalWord(row[at]) !== null)
        : who.some((at) => isBlankCell(row[at]));
    const named = who.map((at) => totalWord(row[at]));
    // A day may be repeated down to the last row.
    if (!bare && named.includes('whole')) {
      unnamed.push(k);
      called.add(k);
    }
    if (!bare) continue;
    if (named.includes('whole') || (ofNobody && labels.some((at) => totalWord(row[at]) !== null))) found.add(k);
    else if (ofNobody || named.includes('part')) unnamed.push(k);
  }
  return unnamed.length === 0 ? found : withSums(rows, { named: found, called, unnamed }, amountOf);
}

/** Lines that are totals by their words, those that are where they are sums, and which of these have the word, and a day. */
interface Perhaps {
  readonly named: ReadonlySet<number>;
  readonly called: ReadonlySet<number>;
  readonly unnamed: readonly number[];
}

/** The same with those of the lines of nobody, or of such a name, that are sums. */
function withSums(
  rows: Rows,
  { named, called, unnamed }: Perhaps,
  amountOf: (row: readonly unknown[]) => number,
): ReadonlySet<number> {
  const found = new Set(named);
  const perhaps = new Set(unnamed);
  const [all, since] = [
    { sum: 0, lines: 0 },
    { sum: 0, lines: 0 },
  ];
  const last = unnamed[unnamed.length - 1]!;
  for (let k = 0; k <= last; k++) {
    const amount = named.has(k) ? NaN : amountOf(rows[k]!);
    const isTotal =
      perhaps.has(k) &&
      amount !== 0 &&
      // One line before it makes a total of the whole list, and none of a part: clients may be called so, and pay the same.
      [all, since].some((of) => of.lines >= (called.has(k) && of === all ? 1 : FEWEST) && isSum(amount, of.sum));
    if (isTotal) found.add(k);
    if (isTotal || named.has(k)) Object.assign(since, { sum: 0, lines: 0 });
    else if (!Number.isNaN(amount))
      for (const running of [all, since]) {
        running.sum += amount;
        running.lines++;
      }
  }
  return found;
}
