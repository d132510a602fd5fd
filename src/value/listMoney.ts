import {
  currencyKeys,
  currencySaid,
  type DecimalMark,
  numberWritten,
  parseTextNumber,
  withoutThousands,
  writtenNumbers,
  type WrittenNumbers,
} from '../portfolio';
import { isBlankCell, type ListedCell } from './listCells';
import { type ListTotals, NO_TOTALS, type TotalColumns, totalLines } from './totalLines';

type Rows = ArrayLike<readonly unknown[]>;

/** Which currency the money cells of a list show by their number formats, line by line. */
export interface ShownCurrencies {
  readonly names: readonly string[];
  /** By line: 0 none, else one more than the place in `names`. */
  readonly cells: Uint8Array;
}

/** What is known of a list's money besides its cells, and what the user has said of it. */
export interface MoneyChoices {
  /** Decimal mark of amounts that stand as text; by default the one that the column proves, else none that hangs on it is read. */
  readonly decimal?: DecimalMark | null;
  /** The currency to work on, '' for the lines that say none; by default the one of most lines. */
  readonly currency?: string | null;
  readonly shown?: ShownCurrencies | null;
  /** What stands above the money: "Importe (USD)". */
  readonly header?: string;
}

/** Lines in a currency that is not worked on: never converted, never added to the others. */
export interface OtherCurrency {
  /** As the list says it; null for lines that say none. */
  readonly name: string | null;
  readonly lines: number;
  /** Of its amounts, in its own currency. */
  readonly sum: number;
  /** The first of its cells. */
  readonly cells: readonly ListedCell[];
}

/** How the money of a list was read. */
export interface ListMoney {
  /** The currency that is worked on, as the list says it; null where it says none. */
  readonly currency: string | null;
  /** The currency that was asked for has no line: the one of most lines is worked on. */
  readonly noSuchCurrency: string | null;
  readonly otherCurrencies: readonly OtherCurrency[];
  /** Lines that say no currency and are taken to be in that of most. */
  readonly unsaid: number;
  /** Lines that sum up others: in no currency's sum, and no bucket. */
  readonly totals: ListTotals;
  /** Amounts that stand as text, and by which decimal mark they were read. */
  readonly numbers: WrittenNumbers;
}

/** Columns that hold money: an amount, or a price to be multiplied. */
interface MoneyColumns {
  readonly amount?: number | undefined;
  readonly quantity?: number | undefined;
  readonly price?: number | undefined;
  readonly currency?: number | undefined;
}

/** Cells of each other currency that are kept to be named. */
const MOST_CELLS = 3;

/**
 * The money of a list's lines: how its texts are read as numbers, and which lines are in the currency that is worked on.
 * A line's currency is what its currency column says; without such a column, what the number format of its amount shows,
 * or the amount's own text. A line that says none is in the currency of the header; else in that of the others, where
 * more than half of all lines are in one; else it stands apart from them, as does one whose cell in the currency column is empty.
 */
export class MoneyReader {
  readonly numbers: WrittenNumbers;
  /** Group of each line; -1 for a line without an amount. */
  private readonly groupOf: Int32Array;
  private readonly names: (string | null)[] = [];
  private readonly main: number;
  private readonly others = new Map<number, { lines: number; sum: number; lost: number; cells: ListedCell[] }>();
  private readonly noSuchCurrency: string | null;
  private readonly unsaid: number;
  private readonly cell: number | undefined;
  private readonly role: 'amount' | 'price';
  private readonly totalAt: ReadonlySet<number>;
  readonly totals: ListTotals;

  /** @param totalBy by which cells a line is known as a total, which is no line of the list */
  constructor(
    private readonly rows: Rows,
    private readonly columns: MoneyColumns,
    { decimal = null, currency = null, shown = null, header = '' }: MoneyChoices,
    totalBy: TotalColumns,
  ) {
    this.role = columns.amount === undefined ? 'price' : 'amount';
    this.cell = columns[this.role];
    this.numbers = writtenNumbers(this.moneyTexts(), decimal);
    this.totalAt = totalLines(rows, totalBy, (row) => this.amount(row));
    this.totals = this.summed();
    const said = this.saidByLine(shown);
    const { groupOf, counts } = this.grouped(said, currencySaid(header));
    this.groupOf = groupOf;
    const asked = currency === null ? null : this.placeOf(currency);
    const most = counts.reduce((best, count, group) => (count > (counts[best] ?? -1) ? group : best), 0);
    this.main = asked ?? most;
    this.noSuchCurrency = currency !== null && currency !== '' && asked === null ? currency : null;
    this.unsaid = this.takeUnsaid(counts);
  }

  /** Whether a line sums up others. */
  isTotal(line: number): boolean {
    return this.totalAt.has(line);
  }

  private summed(): ListTotals {
    if (this.totalAt.size === 0) return NO_TOTALS;
    const cells: ListedCell[] = [];
    let sum = 0;
    for (const line of [...this.totalAt].sort((a, b) => a - b)) {
      const amount = this.amount(this.rows[line]!);
      if (Number.isNaN(amount)) continue;
      sum += amount;
      if (cells.length < MOST_CELLS) cells.push({ line, role: this.role, text: textIn(this.rows[line]![this.cell!]) });
    }
    return { lines: this.totalAt.size, sum, cells };
  }

  /** The number of a cell, as the list's texts are read; NaN for none. */
  number(cell: unknown): number {
    if (typeof cell === 'number') return cell;
    if (typeof cell !== 'string' || cell === '') return NaN;
    const { decimal } = this.numbers;
    // Most texts are plain numbers, which need no looking at.
    const plain = decimal === '.' ? Number(cell) : NaN;
    if (!Number.isNaN(plain) && cell.trim() !== '') return plain;
    return (decimal === null ? numberWritten(cell, null) : parseTextNumber(cell, decimal)) ?? NaN;
  }

  /** The amount of a line: its cell, or quantity × price; NaN for none. */
  amount(row: readonly unknown[]): number {
    const { amount, quantity, price } = this.columns;
    if (amount !== undefined) return this.number(row[amount]);
    return quantity === undefined || price === undefined ? NaN : this.number(row[quantity]) * this.number(row[price]);
  }

  /** Whether a line with an amount is in the currency that is worked on; one that is not is put with its own. */
  isMain(line: number, amount: number): boolean {
    const group = this.groupOf[line]!;
    if (group === this.main || group < 0) return true;
    let other = this.others.get(group);
    if (!other) this.others.set(group, (other = { lines: 0, sum: 0, lost: 0, cells: [] }));
    other.lines++;
    // Compensated (Neumaier), as every sum of a list.
    const next = other.sum + amount;
    other.lost += Math.abs(other.sum) >= Math.abs(amount) ? other.sum - next + amount : amount - next + other.sum;
    other.sum = next;
    if (other.cells.length < MOST_CELLS)
      other.cells.push({ line, role: this.role, text: textIn(this.rows[line]![this.cell!]) });
    return false;
  }

  /** What became of the lines, once all of them were asked for. */
  found(): ListMoney {
    const others = [...this.others].map(([group, { lines, sum, lost, cells }]): OtherCurrency => {
      return { name: this.names[group]!, lines, sum: sum + lost, cells };
    });
    return {
      currency: this.names[this.main] ?? null,
      noSuchCurrency: this.noSuchCurrency,
      otherCurrencies: others.sort((a, b) => b.lines - a.lines),
      unsaid: this.unsaid,
      totals: this.totals,
      numbers: this.numbers,
    };
  }

  /** Every text that stands for a number: one that contradicts the others may stand anywhere. */
  private *moneyTexts(): Generator<string> {
    const { amount, quantity, price } = this.columns;
    const columns = amount === undefined ? [quantity, price] : [amount];
    for (let k = 0; k < this.rows.length; k++) {
      for (const column of columns) {
        const cell = column === undefined ? '' : this.rows[k]![column];
        if (typeof cell === 'string' && cell !== '') yield cell;
      }
    }
  }

  /** What each line says of its currency, as places in a list of texts; 0 says none, -1 is a line without an amount. */
  private saidByLine(shown: ShownCurrencies | null): {
    readonly places: Int32Array;
    readonly texts: readonly string[];
  } {
    const { rows, cell: at } = this;
    const { currency } = this.columns;
    const places = new Int32Array(rows.length);
    const texts = [''];
    const known = new Map([['', 0]]);
    const put = (text: string): number => {
      let place = known.get(text);
      if (place === undefined) known.set(text, (place = texts.push(text) - 1));
      return place;
    };
    // "1.234,56 USD": what is left of such texts is the same few again and again.
    const residues = new Map<string, number>();
    const ofText = (text: string): number => {
      const residue = text.replace(/[\d.,'’()+−\s-]+/g, ' ').trim();
      if (residue === '') return 0;
      let place = residues.get(residue);
      if (place === undefined)
        residues.set(residue, (place = put(currencySaid(residue) ?? currencySaid(residue.toUpperCase()) ?? '')));
      return place;
    };
    for (let k = 0; k < rows.length; k++) {
      const cell = at === undefined ? '' : rows[k]![at];
      if (isBlankCell(cell) || this.totalAt.has(k)) places[k] = -1;
      else if (currency !== undefined) places[k] = put(textOf(rows[k]![currency]));
      else if (shown && shown.cells[k]! > 0) places[k] = put(shown.names[shown.cells[k]! - 1]!);
      else if (typeof cell === 'string' && !/^[-\d.,\s]*$/.test(cell)) places[k] = ofText(cell);
    }
    return { places, texts };
  }

  /** Lines by currency, whichever way it is said. @param header what the header says of all that say none */
  private grouped(
    { places, texts }: ReturnType<MoneyReader['saidByLine']>,
    header: string | null,
  ): { readonly groupOf: Int32Array; readonly counts: readonly number[] } {
    const lines = new Uint32Array(texts.length);
    for (const place of places) if (place >= 0) lines[place]!++;
    // Under a header that says thousands, cells that show its currency are in its thousands.
    const words = header === null ? texts : [withoutThousands(header), ...texts.slice(1)];
    const keys = currencyKeys(words.filter((text) => text !== ''));
    const headerKey = header === null ? null : keys.get(words[0]!);
    const groups = new Map<string, number>();
    const counts: number[] = [];
    // The most usual way of saying it comes first, and names it.
    const order = [...words.keys()].sort((a, b) => lines[b]! - lines[a]! || (words[a]! < words[b]! ? -1 : 1));
    const groupAt = new Int32Array(words.length);
    for (const place of order) {
      const word = words[place]!;
      const key = keys.get(word) ?? '';
      let group = groups.get(key);
      if (group === undefined) {
        group = this.names.push(word === '' ? null : key === headerKey ? header : word) - 1;
        groups.set(key, group);
        counts.push(0);
      }
      groupAt[place] = group;
      counts[group]! += lines[place]!;
    }
    return { groupOf: places.map((place) => (place < 0 ? -1 : groupAt[place]!)), counts };
  }

  /** The group of a currency as the user names it; null where no line is in it. */
  private placeOf(currency: string): number | null {
    const named = this.names.flatMap((name, group) => (name === null ? [] : [{ name, group }]));
    if (currency === '') return this.names.includes(null) ? this.names.indexOf(null) : null;
    const keys = currencyKeys([currency, ...named.map(({ name }) => name)]);
    return named.find(({ name }) => keys.get(name) === keys.get(currency))?.group ?? null;
  }

  /** Lines that say no currency where more than half of all are in one, and no column ought to say it: they are in that. */
  private takeUnsaid(counts: readonly number[]): number {
    const none = this.names.indexOf(null);
    if (none < 0 || none === this.main || this.columns.currency !== undefined) return 0;
    const all = counts.reduce((sum, count) => sum + count, 0);
    const most = counts.findIndex((count, group) => group !== none && 2 * count > all);
    if (most < 0) return 0;
    for (let k = 0; k < this.groupOf.length; k++) if (this.groupOf[k] === none) this.groupOf[k] = most;
    return most === this.main ? counts[none]! : 0;
  }
}

/** What stands in a cell: its number, or its text without blanks around it. */
const textIn = (cell: unknown): string | number => (typeof cell === 'number' ? cell : String(cell).trim());

/** A cell as text, blanks around it left out. */
function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' ? String(cell) : '';
}
