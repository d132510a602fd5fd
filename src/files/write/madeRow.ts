import type { Area } from '../addresses';
import { Utf8Sink } from '../xml/utf8Sink';
import type { AloneInRow, CellPlan, CellPlans, StyleLayers } from './cellPlan';
import { type CellContent, CellWriter } from './cellXml';
import type { CellStyle } from './edits';
import type { Stylesheet } from './stylesheet';

/** What the writing of cells needs to know of the sheet around them. */
export interface CellSurroundings {
  readonly sheet: string;
  readonly prefix: string;
  readonly stylesheet: Stylesheet;
  /** Index of the format that `cols` gives a column. */
  readonly columnStyle: (column: number) => number;
}

const hasContent = ({ value, formula }: CellContent): boolean => formula !== null || (value != null && value !== '');

/**
 * What stands in the row that is being written, and what was written so far. It is kept apart until the row's end: how
 * wide the row becomes, which its opening tag says, shows only then.
 */
export class MadeRow {
  private readonly sink = new Utf8Sink();
  private readonly cells: CellWriter;
  /** By column, what the cell written last looks like: what stands below it in a list looks like it. */
  private readonly above: { readonly style: CellStyle; readonly under: number; readonly format: number }[] = [];
  /** One for all cells. */
  private readonly content: { -readonly [K in keyof CellContent]: CellContent[K] } = { value: null, formula: null };
  private row = 0;
  private style = 0;
  /** Columns of the row that were written. */
  private left = Infinity;
  private right = -1;
  private extent: [top: number, bottom: number, left: number, right: number] | null = null;
  formulasRemoved = false;
  formulasWritten = false;
  contentChanged = false;

  constructor(
    private readonly plans: CellPlans,
    private readonly around: CellSurroundings,
  ) {
    this.cells = new CellWriter(this.sink, around.sheet, around.prefix);
  }

  /** Begins a row, from 0, whose cells have a format of the whole row (0: none). */
  begin(row: number, style: number): void {
    this.row = row;
    this.style = style;
    this.sink.rewind(0);
  }

  /** Whether no cell stands in the row yet. */
  get isEmpty(): boolean {
    return this.sink.length === 0;
  }

  /** What stands in the row, in UTF-8, without its tags. */
  toBytes(): Uint8Array {
    return this.sink.toBytes();
  }

  /** Cells that stay, as they are. */
  keep(bytes: Uint8Array): void {
    this.sink.pushBytes(bytes);
  }

  /** An opening tag, changed, in front of content that is kept. */
  push(tag: string): void {
    this.sink.push(tag);
  }

  /** Makes every cell that is planned for the row, where none stands. */
  makeAll(): void {
    const { alone } = this.plans;
    if (alone) return this.makeAlone(alone);
    for (const column of this.plans.columnsToMake) {
      const plan = this.planOfNew(column);
      if (plan) this.make(column, plan);
    }
  }

  /** The cells of a row in which nothing else is written: as lists of clients are, three hundred thousand cells long. */
  private makeAlone({ area, cells, base }: AloneInRow): void {
    const { row, above, content } = this;
    const i = row - area.row;
    for (let j = 0; j < area.columnCount; j++) {
      const column = area.column + j;
      const under = this.style || this.around.columnStyle(column);
      const style = cells.style(i, j);
      let last = above[column];
      if (last?.style !== style || last.under !== under)
        above[column] = last = { style, under, format: this.formatOver(base.over(style), under) };
      content.value = cells.value(i, j);
      content.formula = cells.formula(i, j);
      if (content.formula !== null) this.formulasWritten = true;
      if (hasContent(content)) this.contentChanged = true;
      this.cells.write(row, column, last.format, content);
    }
    this.left = Math.min(this.left, area.column);
    this.right = Math.max(this.right, area.column + area.columnCount - 1);
  }

  /** What happens to a cell that is not there yet; null where nothing calls for one. */
  planOfNew(column: number): CellPlan | null {
    const plan = this.plans.cell(this.row, column);
    if (!plan) return null;
    return hasContent(plan) || plan.layers ? plan : null;
  }

  /** Makes a cell where none stands. */
  make(column: number, plan: CellPlan): void {
    if (hasContent(plan)) this.contentChanged = true;
    const base = this.style || this.around.columnStyle(column);
    this.write(column, this.styleOver(plan, base), plan);
  }

  /** Writes a cell in the place of one that stands. */
  replace(column: number, style: number, plan: CellPlan): void {
    this.contentChanged = true;
    this.write(column, style, plan);
  }

  /** Index of the format that a plan gives a cell over what it has. */
  styleOver({ layers }: CellPlan, base: number): number {
    return layers ? this.formatOver(layers, base) : base;
  }

  private formatOver(layers: StyleLayers, base: number): number {
    let index = layers.formats.get(base);
    if (index === undefined) {
      index = this.around.stylesheet.derive(base, layers.style);
      layers.formats.set(base, index);
    }
    return index;
  }

  /** A row's `spans` where its written cells go beyond them; null where they do not, or it has none. */
  widerSpans(spans: string): string | null {
    const [, from, to] = /^(\d+):(\d+)$/.exec(spans) ?? [];
    if (from === undefined || this.right < 0) return null;
    const [left, right] = [this.left + 1, this.right + 1];
    if (Number(from) <= left && Number(to) >= right) return null;
    return `${Math.min(Number(from), left)}:${Math.max(Number(to), right)}`;
  }

  /** Ends the row, and counts its written cells to those of the sheet. */
  end(): void {
    const { extent, left, right, row } = this;
    if (right < 0) return;
    this.left = Infinity;
    this.right = -1;
    if (!extent) this.extent = [row, row, left, right];
    else {
      // In place: this is asked for every row that is written. Rows come downwards.
      extent[1] = row;
      extent[2] = Math.min(extent[2], left);
      extent[3] = Math.max(extent[3], right);
    }
  }

  /** Around the cells that were written; null if none was. */
  get written(): Area | null {
    if (!this.extent) return null;
    const [top, bottom, left, right] = this.extent;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  private write(column: number, style: number, plan: CellPlan): void {
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
    if (plan.formula !== null) this.formulasWritten = true;
    this.cells.write(this.row, column, style, plan);
  }
}
