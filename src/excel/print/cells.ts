import type { Area } from '../../grid';
import { CellColumns, type Cells } from '../../sheet';
import type { SheetArea } from '../session/area';
import { BLOCK_BYTES, blockFrom, jsonBytes } from '../session/blocks';
import { cellLiteral, TEXT_FORMAT } from '../session/literal';
import type { Session } from '../session/session';
import { joinedAreas } from '../session/joinedAreas';
import { isOfAreas, isOfRanges, lookReader, putLookOfRange } from './looks';
import { scatteredIn, type Stretch, stretchesOf } from './stretches';

/** A block of cells as Office.js takes it: content (formulas among it), number formats and looks, row by row. */
export interface CellGrid {
  readonly contents: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
}

const NO_LOOK: Excel.SettableCellProperties = {};

/** All cells of a sheet's block; where the sheet has none they are empty and plain. */
export function gridOf(given: Cells, { row, column, rowCount, columnCount }: Area): CellGrid {
  const grid = <T>(plain: T): T[][] => Array.from({ length: rowCount }, () => new Array<T>(columnCount).fill(plain));
  const contents = grid<unknown>('');
  const numberFormats = grid<unknown>('General');
  const looks = grid(NO_LOOK);
  const cells = CellColumns.of(given);
  const lookAt = cells.byFace(lookReader());
  const formatAt = cells.byFace(({ numberFormat }) => numberFormat);
  for (let k = 0; k < cells.length; k++) {
    const [r, c] = [cells.rowOf(k) - row, cells.columnOf(k) - column];
    const [value, formula, numberFormat] = [cells.valueOf(k), cells.formulaOf(k), formatAt(k)];
    // A cell for texts takes a text as it is: there an apostrophe before it would be seen.
    const plain = numberFormat === TEXT_FORMAT ? value : cellLiteral(value);
    contents[r]![c] = formula === undefined ? plain : `=${formula}`;
    if (numberFormat !== undefined) numberFormats[r]![c] = numberFormat;
    looks[r]![c] = lookAt(k);
  }
  return { contents, numberFormats, looks };
}

/** A look in a message takes about so many bytes. */
const LOOK_BYTES = 160;
/** An order about a range takes about so many bytes. */
const ORDER_BYTES = 1500;
/** Cells in a message whose looks are set one by one: Excel fails above 80,000 (office-js #2564). */
const MOST_CELLS = 20_000;

/** Writes a grid of cells in messages well below Excel's limit, from their first cell on; the cells are empty and plain. */
export async function putGrid(
  context: Session,
  at: SheetArea,
  { contents, numberFormats, looks }: CellGrid,
  phase: 'writing' | 'undoing',
): Promise<void> {
  const messages = new Messages(context, at);
  context.tell(phase, 0, at.rows);
  const formats = stretchesOf(numberFormats, () => true);
  // The format first: written into a cell formatted as text, a number would become text.
  await putFormats(messages, numberFormats, formats);
  let hasFormulas = false;
  const bytes = (row: number): number => contents[row]!.reduce<number>((sum, content) => sum + jsonBytes(content), 2);
  for (let start = 0; start < at.rows;) {
    const { count } = blockFrom(start, at.rows, bytes);
    const block = contents.slice(start, start + count);
    hasFormulas ||= block.some((line) => line.some(isFormula));
    await messages.add(
      block.reduce((sum, _, k) => sum + bytes(start + k), 0),
      0,
    );
    messages.range({ row: start, rows: count, column: 0, columns: at.columns }, (range) => {
      range.formulas = block as unknown[][];
    });
    start += count;
    context.tell(phase, start, at.rows);
  }
  // Into a cell of no format Excel takes over that of the cells which a formula reads.
  if (hasFormulas) await putFormats(messages, numberFormats, formats);
  await putLooks(messages, looks);
  await messages.end();
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/** Orders that go together in a message as long as it stays small. */
class Messages {
  private bytes = 0;
  private cells = 0;
  private readonly ranges: { untrack(): unknown }[] = [];

  constructor(
    private readonly context: Session,
    private readonly at: SheetArea,
  ) {}

  /** Makes room for orders of so many bytes, about so many single cells. */
  async add(bytes: number, cells: number): Promise<void> {
    if (this.ranges.length > 0 && (this.bytes + bytes > BLOCK_BYTES || this.cells + cells > MOST_CELLS))
      await this.end();
    this.bytes += bytes;
    this.cells += cells;
  }

  /** Queues an order about a part of the grid. */
  range({ row, rows, column, columns }: GridPart, order: (range: Excel.Range) => void): void {
    const { at } = this;
    const range = this.context.range({ ...at, row: at.row + row, rows, column: at.column + column, columns });
    order(range);
    this.ranges.push(range);
  }

  /** Queues an order about several parts of the grid; in as many as an address has room for. */
  async areas(parts: readonly GridPart[], order: (areas: Excel.RangeAreas) => void): Promise<void> {
    const { at, context } = this;
    const whole = parts.map((part) => ({ ...part, row: at.row + part.row, column: at.column + part.column }));
    for (const { address } of joinedAreas(whole)) {
      await this.add(ORDER_BYTES + address.length, 0);
      const areas = context.sheet(at.sheetId).getRanges(address);
      order(areas);
      this.ranges.push(areas);
    }
  }

  /** Sends what is queued. */
  async end(): Promise<void> {
    for (const range of this.ranges.splice(0)) range.untrack();
    [this.bytes, this.cells] = [0, 0];
    await this.context.sync();
  }
}

type GridPart = Omit<Stretch<unknown>, 'alike'>;

/** Number formats: one for all cells where they are alike. */
async function putFormats(
  messages: Messages,
  formats: CellGrid['numberFormats'],
  stretches: readonly Stretch<unknown>[],
): Promise<void> {
  for (const stretch of stretches) {
    if (stretch.alike !== null) {
      await messages.add(ORDER_BYTES, 0);
      // One format for all cells; the types only know a grid.
      messages.range(stretch, (range) => void ((range as { numberFormat: unknown }).numberFormat = stretch.alike));
    } else
      await putInBlocks(messages, stretch, { grid: formats, bytes: jsonBytes, one: false }, (range, part) => {
        range.numberFormat = part as unknown[][];
      });
  }
}

/** Looks: of ranges where cells look alike, of many areas where they look one of a few ways, else one by one. */
async function putLooks(messages: Messages, looks: CellGrid['looks']): Promise<void> {
  /** Areas of every long list together: a look is told once for all of them. */
  const scattered = new Map<Excel.SettableCellProperties, GridPart[]>();
  for (const stretch of stretchesOf(looks, isOfRanges)) {
    const { alike } = stretch;
    if (alike === null) {
      const { areas, rest } = scatteredIn(looks, stretch, isOfAreas);
      for (const [look, found] of areas) {
        const known = scattered.get(look);
        if (known) for (const part of found) known.push(part);
        else scattered.set(look, [...found]);
      }
      for (const part of rest)
        await putInBlocks(messages, part, { grid: looks, bytes: lookBytes, one: true }, (range, cells) => {
          // What is told of areas is left as it is here.
          const own = cells.map((line) => line.map((look) => (areas.has(look) ? NO_LOOK : look)));
          if (own.some((line) => line.some((look) => !isPlain(look))))
            range.setCellProperties(own as Excel.SettableCellProperties[][]);
        });
    } else if (!isPlain(alike)) {
      await messages.add(ORDER_BYTES, 0);
      messages.range(stretch, (range) => putLookOfRange(range.format, stretch.rows, alike));
    }
  }
  for (const [look, areas] of scattered)
    if (!isPlain(look)) await messages.areas(areas, ({ format }) => putLookOfRange(format, 1, look));
}

const isPlain = (look: Excel.SettableCellProperties): boolean => Object.keys(look).length === 0;
const lookBytes = (look: Excel.SettableCellProperties): number => (isPlain(look) ? 3 : LOOK_BYTES);

/** A part of a grid whose cells are told one by one, in blocks of rows. */
async function putInBlocks<T>(
  messages: Messages,
  { row, rows, column, columns }: GridPart,
  { grid, bytes, one }: { grid: readonly (readonly T[])[]; bytes: (each: T) => number; one: boolean },
  order: (range: Excel.Range, part: T[][]) => void,
): Promise<void> {
  const lineOf = (r: number): readonly T[] => grid[r]!.slice(column, column + columns);
  const lineBytes = (r: number): number => lineOf(r).reduce((sum, each) => sum + bytes(each), 2);
  const mostRows = one ? Math.max(1, Math.floor(MOST_CELLS / columns)) : rows;
  for (let start = row; start < row + rows;) {
    const count = Math.min(mostRows, blockFrom(start, row + rows, lineBytes).count);
    const part = Array.from({ length: count }, (_, k) => [...lineOf(start + k)]);
    const sum = part.reduce((all, _, k) => all + lineBytes(start + k), 0);
    await messages.add(sum, one ? count * columns : 0);
    messages.range({ row: start, rows: count, column, columns }, (range) => order(range, part));
    start += count;
  }
}
