import { isPercentFormat, MOST_FRACTION } from '../portfolio';
import type { SheetArea } from './area';
import { readBlocks } from './readCells';
import type { Session } from './session';

/** Up to so many cells, formats come in the message of the values: a round trip costs more than they weigh. */
export const FORMATS_WITH_VALUES = 20_000;

/** Which cells of a table are shown as percentages, by column of the block: 1 per row that is. */
export class PercentCells {
  readonly found = new Map<number, Uint8Array>();
  private readonly known = new Map<unknown, boolean>();

  constructor(private readonly area: SheetArea) {}

  /** Takes a block of formats; `columns` are columns of the block in the grid's order. */
  take(start: number, formats: readonly (readonly unknown[])[], columns: readonly number[]): void {
    formats.forEach((line, i) =>
      line.forEach((format, k) => {
        if (!this.isPercent(format)) return;
        const column = columns[k]!;
        let cells = this.found.get(column);
        if (!cells) this.found.set(column, (cells = new Uint8Array(this.area.rows)));
        cells[start + i] = 1;
      }),
    );
  }

  /**
   * Asks for the formats of the columns that hold fractions, and of no others: a format decides nothing about amounts,
   * counts and texts, and formats weigh as much as values.
   */
  async read(context: Session, cells: readonly (readonly unknown[])[]): Promise<void> {
    const columns = fractionColumns(cells);
    if (columns.length === 0) return;
    const { area } = this;
    const plan = { area, columns: columns.map((column) => area.column + column), wanted: ['numberFormat'] as const };
    await readBlocks(context, plan, ({ start, grids }) => this.take(start, grids.numberFormat, columns));
  }

  private isPercent(format: unknown): boolean {
    let percent = this.known.get(format);
    if (percent === undefined) this.known.set(format, (percent = isPercentFormat(String(format))));
    return percent;
  }
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
