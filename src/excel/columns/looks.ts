import { columnColours } from '../../locales';
import type { Scheme } from '../../method';
import type { SheetArea } from '../session/area';
import type { Session } from '../session/session';
import type { Slot } from './target';

/** Points per character of the usual font, and of a cell's margins. */
const CHARACTER = 5.6;
const MARGINS = 14;
const NARROWEST = 40;
const WIDEST = 280;
const SAMPLED_ROWS = 200;

/** Points that so many characters take. */
export const characterWidth = (characters: number): number => Math.round(characters * CHARACTER + MARGINS);

/** Characters that bold letters and a table's filter button take beyond those of a header. */
const HEADER_ROOM = 2;

/** Points of width that show a column's whole header, on two lines only where headers wrap, and most of its cells. */
export function widthOf({ header, cells }: NonNullable<Slot['result']>, wraps: boolean): number {
  let longest = (wraps ? wrappedLength(header) : header.length) + HEADER_ROOM;
  const narrowest = characterWidth(longest);
  for (let i = 0; i < Math.min(cells.length, SAMPLED_ROWS); i++) {
    const cell = cells[i]!;
    longest = Math.max(longest, typeof cell === 'number' ? 6 : cell.length);
  }
  return Math.max(NARROWEST, narrowest, Math.min(WIDEST, characterWidth(longest)));
}

/** Characters of the longer line when a header is broken between two words as evenly as can be. */
function wrappedLength(header: string): number {
  const words = header.split(' ');
  const breaks = words.map((_, k) => {
    const first = words.slice(0, k).join(' ').length;
    return Math.max(first, words.slice(k).join(' ').length);
  });
  return Math.min(...breaks);
}

/** How the header beside ours looks, to look the same. */
export interface HeaderLook {
  readonly format: Excel.RangeFormat;
}

/**
 * Whether our headers may take two lines. Excel makes a row higher for wrapped text, but not one whose height somebody
 * has set: only a header beside ours that wraps already shows that the row has the room.
 */
export const wrapsBeside = (look: HeaderLook | null): boolean => look?.format.wrapText === true;

/** Asks how a header looks; the answer is there after the next sync. */
export function askLook(context: Session, cell: SheetArea): HeaderLook {
  const { format } = context.range(cell);
  format.load('wrapText,verticalAlignment');
  format.fill.load('color');
  format.font.load('bold,italic,color');
  return { format };
}

/** Queues that look for our headers; what is plain there stays plain here. */
export function putLook(context: Session, look: HeaderLook, headers: SheetArea): void {
  const { format: like } = look;
  const { format } = context.range(headers);
  if (like.fill.color && like.fill.color !== '#FFFFFF') format.fill.color = like.fill.color;
  if (like.font.color && like.font.color !== '#000000') format.font.color = like.font.color;
  if (like.font.bold === true) format.font.bold = true;
  if (like.font.italic === true) format.font.italic = true;
  if (wrapsBeside(look)) format.wrapText = true;
  if (like.verticalAlignment && like.verticalAlignment !== 'Bottom') format.verticalAlignment = like.verticalAlignment;
}

/**
 * Queues a column's colours as conditional formats, so that they follow the words: sorted, filtered or written again, a
 * cell has the colour of what it says.
 */
export function putColours(context: Session, { column, at, result }: Slot, scheme: Scheme): void {
  if (result === null || at.rows < 2) return;
  const cells = context.range({ ...at, row: at.row + 1, rows: at.rows - 1 });
  for (const { operator, text, swatch } of columnColours(column, scheme)) {
    const { cellValue } = cells.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = swatch.fill;
    cellValue.format.font.color = swatch.ink;
    const formula1 = `="${text.replaceAll('"', '""')}"`;
    cellValue.rule = { formula1, operator: operator === 'equal' ? 'EqualTo' : 'NotEqualTo' };
  }
}
