import {
  BLOCK_COLOUR,
  type ColumnDeclaration,
  COLUMNS,
  type Scheme,
  SEGMENT_COLOURS,
  SEGMENT_LABELS,
} from '../../method';
import { segmentName } from '../../locales';
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
 * Queues the colours of segments and blocks as conditional formats, so that they follow the words: sorted, filtered or
 * written again, a cell has the colour of what it says. Words of both languages, because a re-run may change it.
 */
export function putColours(context: Session, { column, at, result }: Slot, scheme: Scheme): void {
  if (result === null || at.rows < 2) return;
  const cells = context.range({ ...at, row: at.row + 1, rows: at.rows - 1 });
  const rule = (operator: 'EqualTo' | 'NotEqualTo', text: string, fill: string, ink: string): void => {
    const { cellValue } = cells.conditionalFormats.add('CellValue');
    cellValue.format.fill.color = fill;
    cellValue.format.font.color = ink;
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator };
  };
  // Ids, names and columns that only formulas need stand in slots too.
  const declared: Partial<Record<string, ColumnDeclaration>> = COLUMNS;
  const colours = declared[column]?.colours;
  if (colours === 'block') rule('NotEqualTo', '', BLOCK_COLOUR.fill, BLOCK_COLOUR.ink);
  if (colours !== 'segments') return;
  for (const label of SEGMENT_LABELS) {
    const words = new Set((['es', 'en'] as const).map((language) => segmentName(label, scheme, language)));
    const { fill, ink } = SEGMENT_COLOURS[label];
    for (const word of words) rule('EqualTo', word, fill, ink);
  }
}
