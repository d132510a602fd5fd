import type { CellRule } from './sheet';

/** How a column laid out beside a table looks: one description for Excel and for files. */
export interface ColumnLook {
  /** Characters. */
  readonly width: number;
  /** Excel's English format code. */
  readonly numberFormat: string;
  /** Figures that are read one by one stand in the middle. */
  readonly centred: boolean;
  /** Its colours follow what the cells say: sorted, filtered or written again, a cell has the colour of its words. */
  readonly rules: readonly TextRule[];
}

/** A colour of cells that say something, or anything else. */
export type TextRule = Omit<Extract<CellRule, { kind: 'equals' | 'differs' }>, 'area'>;

/** How the header beside a column looks; what is plain there stays plain in ours. */
export interface HeaderLook {
  readonly bold?: true;
  readonly italic?: true;
  /** '#RRGGBB'. */
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly vertical?: 'top' | 'center';
}

/** Bold letters are so much wider; characters that a table's filter button takes. */
const BOLD = 1.07;
const BUTTON = 3;
/** Characters of a column whose cells need no more. */
const USUAL_WIDTH = 9;

/**
 * Width in characters that shows the whole header, on two lines only where headers wrap, and what the cells need.
 * @param needed characters that the cells need
 */
export const columnWidth = (header: string, wraps: boolean, needed = USUAL_WIDTH): number =>
  Math.max(needed, Math.ceil((wraps ? wrappedLength(header) : header.length) * BOLD) + BUTTON);

/** Characters of the longer line when a header is broken between two words as evenly as can be. */
function wrappedLength(header: string): number {
  const words = header.split(' ');
  const breaks = words.map((_, k) => {
    const first = words.slice(0, k).join(' ').length;
    return Math.max(first, words.slice(k).join(' ').length);
  });
  return Math.min(...breaks);
}

/** Pixels of a character of Calibri 11, in which widths are counted, of a cell's padding, and points of a pixel. */
const CHARACTER = 7;
const PADDING = 5;
const POINT = 0.75;

/** Points of a column that is so many characters wide, as Excel counts them. */
export const pointsOfCharacters = (characters: number): number => (characters * CHARACTER + PADDING) * POINT;
