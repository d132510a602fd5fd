import type { Area } from '../grid';
import type { Chart } from './chart';
import { SHEET_LOOKS, type CellLook, type SheetLook } from './looks';
import type { Cell, CellRule, NotesColumn, Sheet, SheetName } from './sheet';

/** Height in points of a row in Calibri 11, and of one more line in a cell that wraps. */
const LINE_HEIGHT = 15;

/** Size of usual letters in points, and how much room those of a size take in height. */
const USUAL_SIZE = 11;
const ROOM = 1.4;

/** A sheet while it is being laid out, from top to bottom. */
export class SheetDraft {
  private readonly cells: Cell[] = [];
  private readonly names: SheetName[] = [];
  private readonly rules: CellRule[] = [];
  private readonly charts: Chart[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly breaks: number[] = [];
  private notes: NotesColumn | null = null;
  /** The row that is being laid out. */
  row = 0;

  /** A cell of the present row, or of the row that `more` names. */
  put(column: number, look: SheetLook, value: string | number, more: Partial<Cell> = {}): this {
    this.cells.push({ row: this.row, column, value, look, ...more });
    return this;
  }

  /** A cell anywhere, for what stands beside the part that is being laid out. */
  at(row: number, column: number, look: SheetLook, value: string | number): this {
    return this.put(column, look, value, { row });
  }

  /** Cells side by side from a column. */
  line(column: number, look: SheetLook, values: readonly (string | number)[], more: Partial<Cell> = {}): this {
    values.forEach((value, k) => this.put(column + k, look, value, more));
    return this;
  }

  /** The first row from the present one down, below which a column and those right of it hold nothing yet. */
  freeRow(column: number): number {
    return this.cells.reduce((free, cell) => (cell.column >= column ? Math.max(free, cell.row + 1) : free), this.row);
  }

  down(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** The present row is as high as so many lines. */
  lines(count: number): this {
    if (count > 1) this.heights.push({ row: this.row, height: count * LINE_HEIGHT });
    return this;
  }

  name(name: string, area: Area): this {
    this.names.push({ name, area });
    return this;
  }

  rule(rule: CellRule): this {
    this.rules.push(rule);
    return this;
  }

  /** A chart from the present row down; goes on below it. */
  chart(chart: Omit<Chart, 'place'>, column: number, columnCount: number, rowCount: number): this {
    this.charts.push({ ...chart, place: { row: this.row, column, rowCount, columnCount } });
    this.row += rowCount;
    return this;
  }

  /** The sheet's column of the user's notes. */
  notesColumn(notes: NotesColumn): this {
    this.notes = notes;
    return this;
  }

  /** The present row begins a page on paper, one however often it is said. */
  newPage(): this {
    if (this.breaks.at(-1) !== this.row) this.breaks.push(this.row);
    return this;
  }

  /** Rows of large letters: their height is said, because a row whose height somebody has set grows no more by itself. */
  private largeRows(): { row: number; height: number }[] {
    const set = new Set(this.heights.map(({ row }) => row));
    const sizes = new Map<number, number>();
    for (const { row, look, value } of this.cells) {
      const size = (SHEET_LOOKS[look] as CellLook).size ?? 0;
      if (value !== '' && size > USUAL_SIZE && !set.has(row)) sizes.set(row, Math.max(size, sizes.get(row) ?? 0));
    }
    return [...sizes].map(([row, size]) => ({ row, height: Math.ceil(size * ROOM) }));
  }

  sheet(
    rest: Omit<Sheet, 'cells' | 'names' | 'rules' | 'charts' | 'notes' | 'heights' | 'print'> & {
      readonly print: Omit<Sheet['print'], 'breaksBefore'>;
    },
  ): Sheet {
    const { cells, names, rules, charts, notes } = this;
    const heights = [...this.heights, ...this.largeRows()];
    return {
      ...rest,
      cells,
      names,
      rules,
      charts,
      notes,
      heights,
      print: { ...rest.print, breaksBefore: this.breaks },
    };
  }
}
