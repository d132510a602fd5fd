import { cellState, type RawTable } from '../cells/cells';
import { tokensOf } from '../headers/headerWords';

/** Phrases that are a total by themselves. */
const TOTALS: ReadonlySet<string> = new Set([
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
  'total clientes',
  'total customers',
  'total cartera',
]);
const FIRST_WORD = /^\s*(?:gran |grand |sub[ -]?)?(?:total(?:es|s)?|suma|sum)\b/i;
const LAST_WORD = /\b(?:sub)?total\s*:?\s*$/i;

/** What else stands under a list: averages, counts, extremes. As a first word they may begin a name ("Media Markt"). */
const STATISTIC =
  /^(?:media|medias|promedio|promedios|average|averages|avg|mean|mediana|median|recuento|conteo|count|maximo|maxima|max|maximum|minimo|minima|min|minimum|moda|mode|desviacion|desv|stdev|std|varianza|variance)(?: |$)/;
/** What may stand beside such a word and still say nothing of a client. */
const STATISTIC_REST =
  /^(?:(?:de|del|la|el|los|of|the|por|per|a|general|grand|total|totales|overall|cartera|portfolio|clientes?|customers?|clients?|tipica|estandar|standard|deviation|dev|ponderad[oa]|weighted|valor|value|numero|n)(?: |$))*$/;

/** A row's label as the name of a total or of another statistic of the rows above. */
export interface SummaryWord {
  readonly of: 'total' | 'statistic';
  /** `whole`: the text is nothing else ("TOTAL"); `part`: it begins or ends so ("Total Energies"). */
  readonly extent: 'whole' | 'part';
}

const MAY_BE_SUMMARY = /tot|sum|med|prom|mean|av|cuent|count|conte|max|máx|min|mín|mod|des|st|var/i;

/** The total or statistic that a text names, or null. */
export function summaryWord(text: string): SummaryWord | null {
  if (!MAY_BE_SUMMARY.test(text)) return null;
  const words = tokensOf(text).join(' ');
  if (TOTALS.has(words)) return { of: 'total', extent: 'whole' };
  if (FIRST_WORD.test(text) || LAST_WORD.test(text)) return { of: 'total', extent: 'part' };
  const found = STATISTIC.exec(words);
  if (!found) return null;
  return { of: 'statistic', extent: STATISTIC_REST.test(words.slice(found[0].length)) ? 'whole' : 'part' };
}

/** Sums, counts and extremes of the numeric columns over some rows. */
class Figures {
  rows = 0;
  readonly sum: Float64Array;
  readonly count: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;

  constructor(columns: number) {
    this.sum = new Float64Array(columns);
    this.count = new Float64Array(columns);
    this.min = new Float64Array(columns).fill(Infinity);
    this.max = new Float64Array(columns).fill(-Infinity);
  }

  add(k: number, value: number): void {
    this.sum[k]! += value;
    this.count[k]!++;
    if (value < this.min[k]!) this.min[k] = value;
    if (value > this.max[k]!) this.max[k] = value;
  }
}

type Statistic = (figures: Figures, column: number) => number;
const SUM: Statistic = ({ sum }, k) => sum[k]!;
const STATISTICS: readonly Statistic[] = [
  ({ sum, count }, k) => sum[k]! / count[k]!,
  ({ rows }) => rows,
  ({ count }, k) => count[k]!,
  ({ max }, k) => max[k]!,
  ({ min }, k) => min[k]!,
];

/**
 * Running figures of the numeric columns: of the clients since the last total, of those before it, and of all clients.
 * A total row is recognised by equalling one of them, whatever it is called.
 */
export class RunningFigures {
  private readonly all: Figures;
  private block: Figures;
  private before: Figures | null = null;

  /** `columns`: the source columns that may be summed. */
  constructor(private readonly columns: readonly number[]) {
    this.all = new Figures(columns.length);
    this.block = new Figures(columns.length);
  }

  /** Counts a client's row, whose cells stand by their source columns; what is no finite number counts for nothing. */
  addClient(cells: readonly unknown[]): void {
    for (let k = 0; k < this.columns.length; k++) {
      const cell = cells[this.columns[k]!];
      if (typeof cell === 'number' && Number.isFinite(cell)) {
        this.block.add(k, cell);
        this.all.add(k, cell);
      }
    }
    this.block.rows++;
    this.all.rows++;
  }

  /** Begins anew behind a total row: clients from here on are summed apart from those before. */
  startBlock(): void {
    // An average often stands below the subtotal of the same rows.
    if (this.block.rows > 0) this.before = this.block;
    this.block = new Figures(this.columns.length);
  }

  /**
   * Whether a row's numbers are the sums of the rows above: at least half of its numeric cells, and not zeros alone.
   * `leastRows`: how many rows a sum must have; one is enough where the row already calls itself a total.
   */
  isSum(cells: readonly unknown[], leastRows: number): boolean {
    return [this.block, this.all].some(
      (figures) => figures.rows >= leastRows && this.share(cells, figures, SUM, { tolerance: sumTolerance }) >= 0.5,
    );
  }

  /**
   * Whether a row's numbers are averages, counts, highest or lowest values of the rows above, all of one kind: of a row
   * that says so half of its numeric cells, of another all.
   */
  isStatistic(cells: readonly unknown[], named: boolean): boolean {
    const [leastRows, leastShare] = named ? [1, 0.5] : [3, 1];
    return [this.block, this.before, this.all].some(
      (figures) =>
        figures !== null &&
        figures.rows >= leastRows &&
        STATISTICS.some(
          (statistic) =>
            this.share(cells, figures, statistic, { tolerance: roundingOf, least: named ? 1 : 2 }) >= leastShare,
        ),
    );
  }

  /** Share of the row's numbers that equal a figure of their column; 0 where fewer than `least` do. */
  private share(
    cells: readonly unknown[],
    figures: Figures,
    statistic: Statistic,
    { tolerance, least = 1 }: { readonly tolerance: (cell: number, figure: number) => number; readonly least?: number },
  ): number {
    let numbers = 0;
    let equal = 0;
    for (let k = 0; k < this.columns.length; k++) {
      const cell = cells[this.columns[k]!];
      if (cellState(cell) !== 'number' || cell === 0) continue;
      numbers++;
      const figure = statistic(figures, k);
      if (Math.abs((cell as number) - figure) <= tolerance(cell as number, figure)) equal++;
    }
    return equal >= least ? equal / numbers : 0;
  }
}

/** Totals are often typed or rounded to cents; only larger sums may be off by that much. */
const sumTolerance = (_: number, sum: number): number => (Math.abs(sum) >= 10 ? 0.011 : 1e-9) + 1e-9 * Math.abs(sum);

/** Half of a number's last decimal: averages are typed as rounded as they are shown. */
function roundingOf(cell: number): number {
  const [, decimals = ''] = /\.(\d+)$/.exec(String(cell)) ?? [];
  return 0.5 * 10 ** -decimals.length + 1e-9 * Math.abs(cell);
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
