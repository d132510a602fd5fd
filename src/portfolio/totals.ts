import { cellState, type RawTable } from './cells';
import { tokensOf } from './headerWords';

/** Phrases that are a total by themselves. */
const WHOLE_PHRASES: ReadonlySet<string> = new Set([
  'total',
  'totales',
  'totals',
  'subtotal',
  'subtotales',
  'sub total',
  'suma',
  'sumas',
  'suma total',
  'sum',
  'gran total',
  'grand total',
  'total general',
  'suma y sigue',
  'media',
  'promedio',
  'average',
  'mean',
  'total clientes',
  'total customers',
  'total cartera',
]);
const FIRST_WORD = /^\s*(?:gran |grand |sub[ -]?)?(?:total(?:es|s)?|suma|sum)\b/i;
const LAST_WORD = /\b(?:sub)?total\s*:?\s*$/i;

/** `whole`: the text is nothing but a total ("TOTAL"); `part`: it begins or ends like one ("Total Energies"). */
export function totalWord(text: string): 'whole' | 'part' | null {
  if (!/tot|sum|media|medio|mean|average/i.test(text)) return null;
  if (WHOLE_PHRASES.has(tokensOf(text).join(' '))) return 'whole';
  return FIRST_WORD.test(text) || LAST_WORD.test(text) ? 'part' : null;
}

/**
 * Running sums of the numeric columns: of the clients since the last total, and of all clients. A total row is
 * recognised by equalling one of the two, whatever it is called.
 */
export class RunningSums {
  private readonly block: Float64Array;
  private readonly all: Float64Array;
  private blockRows = 0;
  private allRows = 0;

  /** `columns`: the source columns that may be summed. */
  constructor(private readonly columns: readonly number[]) {
    this.block = new Float64Array(columns.length);
    this.all = new Float64Array(columns.length);
  }

  addClient(cells: readonly unknown[]): void {
    for (let k = 0; k < this.columns.length; k++) {
      const cell = cells[this.columns[k]!];
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        this.block[k]! += cell;
        this.all[k]! += cell;
      }
    }
    this.blockRows++;
    this.allRows++;
  }

  startBlock(): void {
    this.block.fill(0);
    this.blockRows = 0;
  }

  /**
   * Whether a row's numbers are the sums of the rows above: at least half of its numeric cells, and not zeros alone.
   * `leastRows`: how many rows a sum must have; one is enough where the row already calls itself a total.
   */
  equals(cells: readonly unknown[], leastRows: number): boolean {
    return (
      (this.blockRows >= leastRows && this.matches(cells, this.block)) ||
      (this.allRows >= leastRows && this.matches(cells, this.all))
    );
  }

  private matches(cells: readonly unknown[], sums: Float64Array): boolean {
    let numbers = 0;
    let equal = 0;
    for (let k = 0; k < this.columns.length; k++) {
      const cell = cells[this.columns[k]!];
      if (cellState(cell) !== 'number' || cell === 0) continue;
      numbers++;
      // Totals are often typed or rounded to cents; only larger sums may be off by that much.
      const tolerance = Math.abs(sums[k]!) >= 10 ? 0.011 : 1e-9;
      if (Math.abs((cell as number) - sums[k]!) <= tolerance + 1e-9 * Math.abs(sums[k]!)) equal++;
    }
    return equal > 0 && equal >= numbers / 2;
  }
}

/** Source columns that hold mostly numbers in the rows from `from` on, by a sample spread over them. */
export function numericColumns(table: RawTable, from: number, width: number): number[] {
  const step = Math.max(1, Math.ceil((table.cells.length - from) / 2000));
  const columns: number[] = [];
  for (let column = 0; column < width; column++) {
    let filled = 0;
    let numbers = 0;
    for (let row = from; row < table.cells.length; row += step) {
      const state = cellState(table.cells[row]?.[column]);
      if (state !== 'empty') filled++;
      if (state === 'number') numbers++;
    }
    if (numbers > 0 && numbers >= filled / 2) columns.push(column);
  }
  return columns;
}
