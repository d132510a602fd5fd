import type { Cell } from './cell';
import type { CellColumns } from './cells';
import { type CellLook, SHEET_LOOKS } from './looks';
import { pointsAcross, POINTS_PER_CHARACTER, WIDEST_PAGE } from './page';

import { BOLD, lettersOf } from './textLines';

/** Characters that stand free between two heads, beside the edges of their columns. */
const GAP = 0.7;

/** Letters are measured so closely, in characters: a word that misses its line by less may come to stand on it. */
const CLOSE = 0.5;

/** Widening lets more words on a line, and asks for more: so often at most. */
const ROUNDS = 3;

/** Columns that a sheet has at most. */
const MOST_COLUMNS = 16_384;

const HEADS: ReadonlySet<string> = new Set(['head', 'headText', 'headFigure']);

const placeOf = (row: number, column: number): number => row * MOST_COLUMNS + column;

/** Characters of the longest line that a head takes in so much room, as it is drawn; a word too long by `close` still stands on it. */
function longestLine(text: string, room: number, close: number): number {
  const space = lettersOf(' ') * BOLD;
  let [longest, used] = [0, Infinity];
  for (const word of text.split(' ')) {
    const length = lettersOf(word) * BOLD;
    used = used + space + length <= room + close ? used + space + length : length;
    longest = Math.max(longest, used);
  }
  return longest;
}

/** Characters that a head leaves free in its column: before its letters, and after them. */
function freeSides(
  { look, value }: Cell,
  width: number,
  close: number,
): { readonly before: number; readonly after: number } {
  const { align, indent = 0 } = SHEET_LOOKS[look] as CellLook;
  const room = width - indent;
  const free = room - longestLine(String(value), room, close);
  return align === 'right' ? { before: free, after: 0 } : { before: indent, after: free };
}

/**
 * The widths with columns so wide that the heads of two that stand side by side are read apart: one that fills its column to the
 * edge runs into the next one's first word.
 * @param printed how many columns are printed: they take no more than a page holds in letters that can be read
 */
export function fitHeads(cells: CellColumns, widths: readonly number[], printed: number): readonly number[] {
  const heads = cells.ofFace(({ look }) => HEADS.has(look)).filter(({ value }) => value !== '');
  const at = new Map(heads.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const pairs = heads.flatMap((left) => {
    const right = at.get(placeOf(left.row, left.column + 1));
    return right ? [{ left, right }] : [];
  });
  const certain = parted(pairs, { widths, printed, close: 0 });
  const cautious = parted(pairs, { widths: certain.widths, printed, close: CLOSE });
  // Where a page cannot hold all of it, what only may touch takes no room from what does.
  const fitted = cautious.isWhole ? cautious.widths : certain.widths;
  return fitted.map((width) => Math.floor(100 * width + 1e-6) / 100);
}

/** Columns that grow until the heads stand apart; whole unless the page is full before. */
function parted(
  pairs: readonly { readonly left: Cell; readonly right: Cell }[],
  given: { readonly widths: readonly number[]; readonly printed: number; readonly close: number },
): { readonly widths: readonly number[]; readonly isWhole: boolean } {
  const { printed, close } = given;
  const widths = [...given.widths];
  let room = (WIDEST_PAGE - pointsAcross(widths.slice(0, printed))) / POINTS_PER_CHARACTER;
  let isWhole = true;
  for (let round = 0; round < ROUNDS; round++) {
    for (const { left, right } of pairs) {
      const { after } = freeSides(left, widths[left.column]!, close);
      const { before } = freeSides(right, widths[right.column]!, close);
      const lack = GAP - after - before;
      const grows = right.look === 'headFigure' ? right : left;
      if (lack < 0.01 || grows.look === (grows === left ? 'headFigure' : 'head')) continue;
      const more = grows.column < printed ? Math.max(0, Math.min(lack, room)) : lack;
      if (more < lack) isWhole = false;
      widths[grows.column]! += more;
      if (grows.column < printed) room -= more;
    }
  }
  return { widths, isWhole };
}
