import type { Area } from '../grid';
import type { Cell } from './cell';
import { CellColumns } from './cells';
import { type Chart, leastHeight } from './chart';
import { fitFigures } from './fitFigures';
import { fitHeads } from './fitHeads';
import { fitTexts } from './fitTexts';
import { SHEET_LOOKS, type CellLook, type SheetLook } from './looks';
import { linesLeft, pageBreaks, tableTurns } from './paging';
import { LINE_HEIGHT } from './rowHeights';
import { linesAcross } from './textLines';
import type { CellRule, NotesColumn, PrintSetup, Sheet, SheetName } from './sheet';

/** Size of usual letters in points, and how much room those of a size take in height. */
const USUAL_SIZE = 11;
const ROOM = 1.4;

/** A chart gives up so much of its height at most to end on the page on which it begins. */
const SHRINKS = 0.33;

/** Pages that a sheet's rows may begin: Excel takes 1,026 breaks. */
const MOST_TURNS = 900;

const sizeOf = (look: SheetLook): number => (SHEET_LOOKS[look] as CellLook).size ?? USUAL_SIZE;

/** A sheet while it is being laid out, from top to bottom. */
export class SheetDraft {
  private readonly cells = new CellColumns();
  /** Which of the cells break into lines where they are too long for their column, whatever stands beside them. */
  private readonly breakable = new Set<number>();
  /** How many cells have been looked at whether their text fits. */
  private fitted = 0;
  private readonly names: SheetName[] = [];
  private readonly rules: CellRule[] = [];
  private readonly charts: Chart[] = [];
  private readonly heights: { row: number; height: number }[] = [];
  private readonly parts: number[] = [];
  private readonly turns: number[] = [];
  private notes: NotesColumn | null = null;
  /** The row that is being laid out. */
  row = 0;

  /** @param paper what it is printed on, for charts that take what is left of a page; without, they keep their rows */
  constructor(
    private readonly paper: {
      readonly widths: readonly number[];
      readonly columns: number;
      readonly orientation: PrintSetup['orientation'];
    } | null = null,
  ) {}

  /** A cell of the present row, or of the row that `more` names. */
  put(column: number, look: SheetLook, value: string | number, more?: Partial<Cell>): this {
    const shown = typeof value === 'number' ? unsignedZero(value, more?.numberFormat) : value;
    this.cells.push(more?.row ?? this.row, column, shown, { look, ...more });
    return this;
  }

  /** A figure in the present row. As {@link put} has it, sooner: a list of clients has hundreds of thousands. */
  figure(column: number, value: number | '', numberFormat: string): this {
    const shown = typeof value === 'number' ? unsignedZero(value, numberFormat) : value;
    this.cells.figure(this.row, column, shown, numberFormat);
    return this;
  }

  /** A text in the present row, which is as high as the lines that the text takes in its column. */
  breaking(column: number, look: 'label' | 'text', text: string): this {
    this.breakable.add(this.cells.length);
    return this.put(column, look, text);
  }

  /** A client's name in the present row of a list, which is as high as the name takes in its column. */
  client(column: number, name: string): this {
    return this.breaking(column, column === 0 ? 'label' : 'text', name);
  }

  /** A client's code in the present row of a list, broken into lines as its name is. */
  id(column: number, id: string): this {
    return this.breaking(column, column === 0 ? 'label' : 'text', id);
  }

  /** A text in lines that end within the page; a sheet breaks no text across columns. */
  across(text: string, look: SheetLook): string[] {
    if (!this.paper) return [text];
    const printed = this.paper.widths.slice(0, this.paper.columns);
    const width = printed.reduce((sum, each) => sum + each, 0);
    return linesAcross(text, width, sizeOf(look));
  }

  /** A cell anywhere, for what stands beside the part that is being laid out. */
  at(row: number, column: number, look: SheetLook, value: string | number): this {
    return this.put(column, look, value, { row });
  }

  /** Cells side by side from a column. */
  line(column: number, look: SheetLook, values: readonly (string | number)[], more?: Partial<Cell>): this {
    values.forEach((value, k) => this.put(column + k, look, value, more));
    return this;
  }

  /** The first row from the present one down, below which a column and those right of it hold nothing yet. */
  freeRow(column: number): number {
    const { cells } = this;
    let free = this.row;
    for (let k = 0; k < cells.length; k++) if (cells.columnOf(k) >= column) free = Math.max(free, cells.rowOf(k) + 1);
    return free;
  }

  /** Goes on so many rows below. */
  down(rows = 1): this {
    this.row += rows;
    return this;
  }

  /** The present row is as high as so many lines. */
  lines(count: number): this {
    if (count > 1) this.heights.push({ row: this.row, height: count * LINE_HEIGHT });
    return this;
  }

  /** Defines a name for an area of the sheet. */
  name(name: string, area: Area): this {
    this.names.push({ name, area });
    return this;
  }

  /** Adds a format that depends on what the cells hold. */
  rule(rule: CellRule): this {
    this.rules.push(rule);
    return this;
  }

  /** A chart from the present row down, a little lower where it so ends on the same page; goes on below it. */
  chart(chart: Omit<Chart, 'place'>, column: number, columnCount: number, wanted: number): this {
    const rowCount = this.chartRows(wanted, Math.ceil(leastHeight(chart) / LINE_HEIGHT));
    this.charts.push({ ...chart, place: { row: this.row, column, rowCount, columnCount } });
    this.row += rowCount;
    return this;
  }

  /** @param least rows that its names need */
  private chartRows(wanted: number, least: number): number {
    const paged = this.paged();
    if (!paged) return wanted;
    const left = linesLeft(paged);
    return left < wanted && left >= Math.max(least, wanted * (1 - SHRINKS)) ? left : wanted;
  }

  /** What is laid out so far, for its pages; null where there is no paper. */
  private paged() {
    if (!this.paper) return null;
    const { widths, columns, orientation } = this.paper;
    this.fit(widths, columns);
    const area = { row: 0, column: 0, rowCount: this.row, columnCount: columns };
    return { widths, print: { orientation, area, titleRows: null, header: '', footer: '' }, ...this.laidOut() };
  }

  /**
   * A table that ends above the present row has its head once more at the top of every page that it goes on to. For tables
   * without names and rules of their own, among others on their sheet: a sheet that is one list repeats its head by itself.
   * Its notes are placed afterwards.
   * @param head the row of its head
   * @param beyond columns off the page that belong to its lines, as the keys of notes
   * @param without column whose head is not repeated: that of notes beside printed keys, or the head would be read as a note
   */
  repeatHead(head: number, { beyond = [], without }: { beyond?: readonly number[]; without?: number } = {}): this {
    const paged = this.paged();
    if (!paged) return this;
    const turns = tableTurns(paged, head).slice(0, MOST_TURNS - this.turns.length);
    if (turns.length === 0) return this;
    const { cells, heights, row: end } = this;
    const { columnCount } = paged.print.area;
    // How far each row moves down: a head is put in above each turn.
    const shifts = new Int32Array(end - head);
    for (let row = head, k = 0; row < end; row++) shifts[row - head] = row === turns[k] ? ++k : k;
    const heads = turns.map((row, k) => row + k);
    for (let k = cells.length - 1; k >= 0; k--) {
      const [row, column] = [cells.rowOf(k), cells.columnOf(k)];
      if (row < head || (column >= columnCount && !beyond.includes(column))) continue;
      if (row > head) cells.setRow(k, row + shifts[row - head]!);
      else {
        const { value, ...cell } = cells.at(k);
        for (const again of heads) cells.push(again, column, column === without ? '' : value, cell);
      }
    }
    const height = heights.find(({ row }) => row === head)?.height;
    for (const set of heights) if (set.row > head) set.row += shifts[set.row - head]!;
    if (height !== undefined) heights.push(...heads.map((row) => ({ row, height })));
    this.turns.push(...heads);
    this.row += turns.length;
    return this;
  }

  private laidOut() {
    const { cells, charts, parts, turns } = this;
    return { cells, charts, parts, turns, heights: [...this.heights, ...this.largeRows()] };
  }

  /** The sheet's column of the user's notes. */
  notesColumn(notes: NotesColumn): this {
    this.notes = notes;
    return this;
  }

  /** The present row begins a part: a page where the part does not fit in what is left of one. */
  part(): this {
    this.parts.push(this.row);
    return this;
  }

  /** No text is cut by what stands beside it; rows are as high as theirs need. */
  private fit(widths: readonly number[], columns: number): void {
    const { cells, heights, breakable, fitted } = this;
    fitTexts({ cells, heights, widths, columns, keptToColumn: breakable, from: fitted });
    this.fitted = cells.length;
  }

  /** Rows of large letters: their height is said, because a row whose height somebody has set grows no more by itself. */
  private largeRows(): { row: number; height: number }[] {
    const set = new Set(this.heights.map(({ row }) => row));
    const sizes = new Map<number, number>();
    for (const { row, look, value } of this.cells.ofFace(({ look }) => sizeOf(look) > USUAL_SIZE))
      if (value !== '' && !set.has(row)) sizes.set(row, Math.max(sizeOf(look), sizes.get(row) ?? 0));
    return [...sizes].map(([row, size]) => ({ row, height: Math.ceil(size * ROOM) }));
  }

  /** The sheet with all that was put on it: columns wide and rows high enough, and cut into pages. */
  sheet(
    rest: Omit<Sheet, 'cells' | 'names' | 'rules' | 'charts' | 'notes' | 'heights' | 'print'> & {
      readonly print: Omit<Sheet['print'], 'breaksBefore'>;
    },
  ): Sheet {
    const widths = fitHeads(this.cells, fitFigures(this.cells, rest.widths), rest.print.area.columnCount);
    this.fit(widths, rest.print.area.columnCount);
    const { names, rules, notes } = this;
    const { parts, turns, ...laid } = this.laidOut();
    return {
      ...rest,
      widths,
      ...laid,
      names,
      rules,
      notes,
      print: { ...rest.print, breaksBefore: pageBreaks({ ...rest, widths, ...laid, parts, turns }) },
    };
  }
}

/**
 * A figure as a report has it: 0 where it is below 0 by less than its format shows, as what is left of a sum is. Excel would
 * write "-0.00".
 */
export function unsignedZero(value: number, numberFormat: string | undefined): number {
  if (!(value <= 0 && value > -1) || !numberFormat?.includes('0')) return value;
  const [, decimals = ''] = /\.(0+)/.exec(numberFormat) ?? [];
  const least = 0.5 * 10 ** -(decimals.length + (numberFormat.includes('%') ? 2 : 0));
  return -value < least ? 0 : value;
}
