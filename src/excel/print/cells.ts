import type { Area } from '../../grid';
import type { Cell } from '../../sheet';
import type { SheetArea } from '../session/area';
import { blockFrom, jsonBytes, type RowBlock } from '../session/blocks';
import { cellLiteral, TEXT_FORMAT } from '../session/literal';
import type { Session } from '../session/session';
import { propertiesOf } from './looks';

/** A block of cells as Office.js takes it: content (formulas among it), number formats and looks, row by row. */
export interface CellGrid {
  readonly contents: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
}

const NO_LOOK: Excel.SettableCellProperties = {};

/** All cells of a sheet's block; where the sheet has none they are empty and plain. */
export function gridOf(cells: readonly Cell[], { row, column, rowCount, columnCount }: Area): CellGrid {
  const grid = <T>(plain: T): T[][] => Array.from({ length: rowCount }, () => new Array<T>(columnCount).fill(plain));
  const contents = grid<unknown>('');
  const numberFormats = grid<unknown>('General');
  const looks = grid(NO_LOOK);
  for (const cell of cells) {
    const [r, c] = [cell.row - row, cell.column - column];
    // A cell for texts takes a text as it is: there an apostrophe before it would be seen.
    const plain = cell.numberFormat === TEXT_FORMAT ? cell.value : cellLiteral(cell.value);
    contents[r]![c] = cell.formula === undefined ? plain : `=${cell.formula}`;
    if (cell.numberFormat !== undefined) numberFormats[r]![c] = cell.numberFormat;
    looks[r]![c] = propertiesOf(cell);
  }
  return { contents, numberFormats, looks };
}

/** A look in a message takes about so many bytes. */
const LOOK_BYTES = 160;
/** Cells in a message whose looks are set one by one: Excel fails above 80,000 (office-js #2564). */
const MOST_CELLS = 20_000;

/** Writes a grid of cells in messages well below Excel's limit, from their first cell on. */
export async function putGrid(
  context: Session,
  at: SheetArea,
  { contents, numberFormats, looks }: CellGrid,
  phase: 'writing' | 'undoing',
): Promise<void> {
  const bytes = (row: number): number =>
    contents[row]!.reduce<number>(
      (sum, content, c) =>
        sum +
        jsonBytes(content) +
        jsonBytes(numberFormats[row]![c]) +
        (Object.keys(looks[row]![c]!).length === 0 ? 3 : LOOK_BYTES),
      2,
    );
  const mostRows = Math.max(1, Math.floor(MOST_CELLS / at.columns));
  for (let start = 0; start < at.rows;) {
    const block = { start, count: Math.min(mostRows, blockFrom(start, at.rows, bytes).count) };
    context.tell(phase, start, at.rows);
    await putRows(context, at, { contents, numberFormats, looks }, block);
    start += block.count;
  }
}

const isFormula = (content: unknown): boolean => typeof content === 'string' && content.startsWith('=');

/** One message: these rows. */
async function putRows(
  context: Session,
  at: SheetArea,
  { contents, numberFormats, looks }: CellGrid,
  { start, count }: RowBlock,
): Promise<void> {
  const range = context.range({ ...at, row: at.row + start, rows: count });
  // The format first: written into a cell formatted as text, a number would become text.
  range.numberFormat = numberFormats.slice(start, start + count) as unknown[][];
  const written = contents.slice(start, start + count) as unknown[][];
  range.formulas = written;
  // Into a cell of no format Excel takes over that of the cells which a formula reads.
  if (written.flat().some(isFormula)) range.numberFormat = numberFormats.slice(start, start + count) as unknown[][];
  const part = looks.slice(start, start + count);
  if (part.some((line) => line.some((look) => Object.keys(look).length > 0)))
    range.setCellProperties(part as Excel.SettableCellProperties[][]);
  range.untrack();
  await context.sync();
}
