import { CurrencyCollector, currencyOfFormat, isPercentFormat, MOST_FRACTION } from '../../portfolio';
import type { SheetArea } from '../session/area';
import { readBlocks } from './readCells';
import type { Session } from '../session/session';

/** Up to so many cells, formats come in the message of the values: a round trip costs more than they weigh. */
export const FORMATS_WITH_VALUES = 20_000;

/** What the number formats of a table's cells say: which are percentages, by column of the block, and which currency. */
export class FormatCells {
  readonly percent = new Map<number, Uint8Array>();
  readonly currencies: CurrencyCollector;
  private readonly known = new Map<unknown, { readonly percent: boolean; readonly currency: string | null }>();

  constructor(private readonly area: SheetArea) {
    this.currencies = new CurrencyCollector(area.rows);
  }

  /** Takes a block of formats; `columns` are columns of the block in the grid's order. */
  take(start: number, formats: readonly (readonly unknown[])[], columns: readonly number[]): void {
    formats.forEach((line, i) =>
      line.forEach((format, k) => {
        const { percent, currency } = this.meaningOf(format);
        const column = columns[k]!;
        if (currency !== null) this.currencies.see(start + i, column, currency);
        if (!percent) return;
        let cells = this.percent.get(column);
        if (!cells) this.percent.set(column, (cells = new Uint8Array(this.area.rows)));
        cells[start + i] = 1;
      }),
    );
  }

  /**
   * Asks for the formats of the columns that hold fractions and of those headed as turnover, and of no others: a format
   * decides nothing about counts and texts, and formats weigh as much as values.
   */
  async read(context: Session, cells: readonly (readonly unknown[])[]): Promise<void> {
    const columns = [...new Set([...fractionColumns(cells), ...turnoverColumns(cells)])].sort((a, b) => a - b);
    if (columns.length === 0) return;
    const { area } = this;
    const plan = { area, columns: columns.map((column) => area.column + column), wanted: ['numberFormat'] as const };
    await readBlocks(context, plan, ({ start, grids }) => this.take(start, grids.numberFormat, columns));
  }

  private meaningOf(format: unknown): { readonly percent: boolean; readonly currency: string | null } {
    let meaning = this.known.get(format);
    if (!meaning) {
      const text = String(format);
      this.known.set(format, (meaning = { percent: isPercentFormat(text), currency: currencyOfFormat(text) }));
    }
    return meaning;
  }
}

/** Rows of a block that a header may stand in. */
const HEADER_ROWS = 20;

/**
 * Words of headers that turnover can stand under, or a part of it. The table of all headers is the desk's, and too large
 * for the pane to start with: a column more costs less than its formats.
 */
const SALES = /factura|venta|ingreso|importe|volumen|compra|turnover|sales|revenue|amount|net |neto|\$|€|£/i;

/** Columns with a text among the first rows that names turnover, the only figure that is summed in its currency. */
function turnoverColumns(cells: readonly (readonly unknown[])[]): number[] {
  return cells
    .slice(0, HEADER_ROWS)
    .flatMap((row) => row.flatMap((cell, column) => (typeof cell === 'string' && SALES.test(cell) ? [column] : [])));
}

/** Columns with a number that is no whole one and no larger than a fraction can be. */
function fractionColumns(cells: readonly (readonly unknown[])[]): number[] {
  const found = new Set<number>();
  for (const row of cells) {
    row.forEach((cell, column) => {
      if (typeof cell === 'number' && Math.abs(cell) <= MOST_FRACTION && !Number.isInteger(cell)) found.add(column);
    });
  }
  return [...found].sort((a, b) => a - b);
}
