import type { CellRule } from './sheet';

/** How a column laid out beside a table looks: one description for Excel and for files. */
export interface ColumnLook {
  /** Characters. */
  readonly width: number;
  /** Lines that its header takes in that width. */
  readonly lines: number;
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

/** Letters of a header that stand on one line: a longer one stands on two, each as long as that takes. */
const LINE_LETTERS = 30;
/** Lines that a long header takes at most: a row of three looks torn beside headers of one. */
const MOST_LINES = 2;
/** Points of a line of a header. */
const LINE_HEIGHT = 15;

/**
 * Width in characters that shows the whole header on as many lines as it takes, and what the cells need.
 * @param wraps whether headers beside it take two lines: this one does so too, where it has words to break between
 * @param needed characters that the cells need
 * @param most lines that its row has room for
 */
export const columnWidth = (header: string, wraps: boolean, needed = USUAL_WIDTH, most = MOST_LINES): number =>
  Math.max(needed, Math.ceil(longestOf(brokenHeader(header, wraps, most)) * BOLD) + BUTTON);

/** Lines that a header takes in a column of that width. */
export const headerLines = (header: string, wraps: boolean, most = MOST_LINES): number =>
  brokenHeader(header, wraps, most).length;

/**
 * Lines of a header that a row has room for: a row that somebody has given its height keeps it, and columns are as wide as
 * that takes.
 * @param points its own height; null for a row that may grow
 */
export const linesInRow = (points: number | null): number =>
  points === null ? MOST_LINES : Math.max(1, Math.min(MOST_LINES, Math.floor(points / LINE_HEIGHT)));

/** Points of a row in which headers of so many lines are seen whole. */
export const headerHeight = (lines: number): number => lines * LINE_HEIGHT;

const longestOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));

/** A header broken between words into as few lines as show it whole, as even as can be. */
function brokenHeader(header: string, wraps: boolean, most: number): readonly string[] {
  const words = header.split(' ');
  const lines = Math.min(most, Math.max(filled(words, LINE_LETTERS).length, wraps ? 2 : 1));
  let letters = Math.max(...words.map((word) => word.length));
  while (filled(words, letters).length > lines) letters++;
  return filled(words, letters);
}

/** Words on lines of at most so many letters, each filled before the next; a longer word has a line of its own. */
function filled(words: readonly string[], letters: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Pixels of a character of Calibri 11, in which widths are counted, of a cell's padding, and points of a pixel. */
const CHARACTER = 7;
const PADDING = 5;
const POINT = 0.75;

/** Points of a column that is so many characters wide, as Excel counts them. */
export const pointsOfCharacters = (characters: number): number => (characters * CHARACTER + PADDING) * POINT;
