import { lastRowOf } from '../grid';
import { A4, PAGE_MARGINS, pointsAcross, POINTS_PER_INCH } from './page';
import { filledRows, heightsBefore, LINE_HEIGHT } from './rowHeights';
import type { PrintSetup, Sheet } from './sheet';

/** What is taken off a page because other letters and printers make rows a little higher. */
const SPARE = 0.025;

/** A page of which so much would stay blank takes the beginning of the part that does not fit whole. */
const BLANK = 0.45;

/** Rows of a long list that stand below its head at the end of a page, or it begins on the next. */
const FEWEST_ROWS = 8;

/** Rows of a table that stand on its last page at least. */
const LEAST_ROWS = 4;

/** Rows that fill a page however small its letters. */
const FAR = 60;

/** Pages that a list at the sheet's end turns by itself and can still be counted: programs differ by a tenth of each. */
const COUNTED = 3;

/** A last page that is filled no more than so far. */
const FEW = 0.22;

/** A block of so few rows stays with the one above it: a note below its table. */
const NOTE_ROWS = 2;

/** How a sheet's content divides, for its pages. */
export interface PagedSheet extends Pick<Sheet, 'cells' | 'charts' | 'heights' | 'widths'> {
  readonly print: Omit<PrintSetup, 'breaksBefore'>;
  /** Rows that begin a part: its heading. */
  readonly parts: readonly number[];
  /** Rows that begin a page whatever else: a table's head that is repeated there. */
  readonly turns: readonly number[];
}

/** Rows that stay together: a heading with the table below it, a table, a chart. */
interface Block {
  readonly from: number;
  /** The row below its last. */
  readonly to: number;
  readonly beginsPart: boolean;
}

/** How many points of the sheet's own size a page holds, one page wide, shrunk where the columns need it. */
export function pageRoom(widths: readonly number[], print: Pick<PrintSetup, 'orientation' | 'area'>): number {
  const [across, down] = print.orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  const { side, end } = PAGE_MARGINS;
  const printed = widths.slice(print.area.column, print.area.column + print.area.columnCount);
  const scale = Math.min(1, (across - 2 * side * POINTS_PER_INCH) / pointsAcross(printed));
  return (down - 2 * end * POINTS_PER_INCH) / scale;
}

/**
 * The rows that begin a page. A part begins one only where it does not fit in what is left of the page; a heading keeps
 * to the first rows of its table, and a chart is never cut. A long list at the sheet's end turns its pages by itself, so
 * that it can be filtered and printed; only its last page is begun a little earlier where a row or two would be alone on it.
 */
export function pageBreaks(sheet: PagedSheet): number[] {
  const end = lastRowOf(sheet.print.area) + 1;
  // What a long list at the end holds further down moves nothing.
  const last = Math.max(
    sheet.parts.at(-1) ?? 0,
    ...sheet.charts.map(({ place }) => lastRowOf(place)),
    sheet.turns.at(-1) ?? 0,
  );
  return pagesOf(sheet, Math.min(end, last + (COUNTED + 2) * FAR), true).breaks;
}

/** Whole lines that are left of the page on which the sheet's content so far ends; more follows it. */
export const linesLeft = (sheet: PagedSheet): number => {
  const end = lastRowOf(sheet.print.area) + 1;
  return Math.floor(pagesOf(sheet, end, false).left(end) / LINE_HEIGHT);
};

/**
 * The rows at which the table that ends the sheet so far goes on to a next page, where its head stands once more; more follows it.
 * @param head the row of its head
 */
export function tableTurns(sheet: PagedSheet, head: number): number[] {
  const end = lastRowOf(sheet.print.area) + 1;
  return pagesOf(sheet, end, false).turnsBelow(head, end);
}

/** @param isWhole whether nothing follows: the last part may turn its own pages, and a last page of a few lines is filled */
function pagesOf(sheet: PagedSheet, until: number, isWhole: boolean): Pages {
  const { titleRows } = sheet.print;
  const pages = new Pages(
    pageRoom(sheet.widths, sheet.print) * (1 - SPARE),
    heightsBefore(sheet, until),
    titleRows && titleRows.row < until ? titleRows.row : null,
    new Set(sheet.turns),
  );
  const blocks = blocksOf(sheet, until);
  partsOf(blocks).forEach((part, k, parts) => pages.part(part, isWhole && k === parts.length - 1));
  if (isWhole) pages.fillLast(blocks);
  return pages;
}

/**
 * The sheet's blocks from the top: blank rows part them, but for the one below a part's heading. The sheet's title belongs to
 * its first part.
 */
function blocksOf(sheet: PagedSheet, until: number): Block[] {
  const filled = filledRows(sheet, until);
  const parts = new Set(sheet.parts.slice(1));
  const [firstPart = 0] = sheet.parts;
  const charts = new Map(sheet.charts.map(({ place }) => [place.row, lastRowOf(place) + 1]));
  const blocks: { from: number; to: number; beginsPart: boolean }[] = [];
  let isHeading = false;
  for (let row = 0; row < until;) {
    if (!filled[row]) {
      row++;
      continue;
    }
    const beginsPart = parts.has(row) || blocks.length === 0;
    const from = row;
    row = charts.get(row) ?? row + 1;
    if (!charts.has(from)) while (row < until && filled[row] && !parts.has(row) && !charts.has(row)) row++;
    const above = blocks.at(-1);
    const isNote = above !== undefined && !charts.has(from) && row - from <= NOTE_ROWS;
    if (above && !beginsPart && (isHeading || isNote)) above.to = row;
    else blocks.push({ from, to: row, beginsPart });
    isHeading = beginsPart || from === firstPart;
  }
  return blocks;
}

function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    if (block.beginsPart) parts.push([block]);
    else parts.at(-1)!.push(block);
  }
  return parts;
}

/** Pages that are filled from the top. */
class Pages {
  readonly breaks: number[] = [];
  /** The first row of the present page. */
  private top = 0;

  /**
   * @param before points above each row
   * @param repeated the row that begins every page below it
   * @param turns rows that begin a page whatever else
   */
  constructor(
    private readonly whole: number,
    private readonly before: Float64Array,
    private readonly repeated: number | null,
    private readonly turns: ReadonlySet<number>,
  ) {}

  part(blocks: readonly Block[], isLast: boolean): void {
    const [first, last] = [blocks[0]!, blocks.at(-1)!];
    if (this.fits(last.to)) return;
    const blank = this.room(this.top) - this.height(this.top, first.from);
    const isWhole = this.height(first.from, last.to) <= this.room(first.from);
    if (isWhole && (blank < BLANK * this.whole || blocks.length === 1)) return this.turn(first.from);
    blocks.forEach((block, k) => this.block(block, isLast && k === blocks.length - 1));
  }

  /** @param isLast whether the sheet ends with it: it may turn its own pages */
  private block({ from, to }: Block, isLast: boolean): void {
    if (this.fits(to)) return;
    if (this.height(from, to) <= this.room(from) && !this.goesOnHere(from, to)) return this.turn(from);
    if (!this.fits(Math.min(to, from + FEWEST_ROWS))) this.turn(from);
    const turns = this.turnsWithin(from, to);
    if (turns.some((row) => this.turns.has(row))) return turns.forEach((row) => this.turn(row));
    if (turns.length === 0 || (isLast && turns.length > COUNTED)) return;
    const last = turns.pop()!;
    if (!isLast) turns.forEach((row) => this.turn(row));
    // Pages take up to so many rows more than is counted on.
    const spare = isLast ? Math.ceil(SPARE * (to - from)) : 0;
    if (!isLast || to - last < LEAST_ROWS + spare) this.turn(Math.max(from + 1, Math.min(last, to - LEAST_ROWS)));
  }

  /** Whether a list whose head is repeated goes on to the next page rather than leave most of this one blank. */
  private goesOnHere(from: number, to: number): boolean {
    const { repeated, top, whole } = this;
    if (repeated === null || repeated < from || repeated >= to || !this.fits(from + FEWEST_ROWS)) return false;
    return this.room(top) - this.height(top, from) >= BLANK * whole;
  }

  /** The rows of a block at which it would go on to a next page. */
  private turnsWithin(from: number, to: number): number[] {
    const turns: number[] = [];
    let { top } = this;
    for (let row = from + 1; row < to; row++) {
      if (this.height(top, row + 1) <= this.room(top) && !this.turns.has(row)) continue;
      turns.push(row);
      top = row;
    }
    return turns;
  }

  /** The rows of a laid table at which pages end, where each but its first begins with its head. */
  turnsBelow(head: number, end: number): number[] {
    const turns: number[] = [];
    let top = this.breaks.filter((row) => row <= head).at(-1) ?? 0;
    let room = this.room(top);
    for (let row = head + 1; row < end; row++) {
      if (this.height(top, row + 1) <= room) continue;
      turns.push(row);
      top = row;
      room = this.room(row) - this.height(head, head + 1);
    }
    const last = turns.pop();
    if (last === undefined) return [];
    const earlier = Math.max((turns.at(-1) ?? head) + 1, Math.min(last, end - LEAST_ROWS));
    const isWhole = this.height(earlier, end) <= this.room(earlier) - this.height(head, head + 1);
    return [...turns, isWhole ? earlier : last];
  }

  /** A last page of a few lines takes the blocks above them along. */
  fillLast(blocks: readonly Block[]): void {
    const end = blocks.at(-1)?.to ?? 0;
    const former = this.breaks.at(-2) ?? 0;
    while (this.top > former && this.height(this.top, end) <= FEW * this.whole) {
      const along = blocks.filter(({ from }) => from < this.top).at(-1);
      if (!along || along.from <= former || along.to > this.top) return;
      if (this.height(along.from, end) > this.room(along.from)) return;
      this.top = this.breaks[this.breaks.length - 1] = along.from;
    }
  }

  /** Points that are left of the last page below a row. */
  left(row: number): number {
    return this.room(this.top) - this.height(this.top, row);
  }

  /** Points of a page that begins with a row, without the row that is repeated above it. */
  private room(top: number): number {
    const { repeated, whole } = this;
    return repeated === null || top <= repeated ? whole : whole - this.height(repeated, repeated + 1);
  }

  private height(from: number, to: number): number {
    return this.before[to]! - this.before[from]!;
  }

  private fits(to: number): boolean {
    return this.height(this.top, to) <= this.room(this.top);
  }

  private turn(row: number): void {
    if (row === this.top) return;
    this.breaks.push(row);
    this.top = row;
  }
}
