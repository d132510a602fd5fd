import { type CellLook, SHEET_LOOKS } from './looks';
import { pointsAcross, POINTS_PER_CHARACTER, WIDEST_PAGE } from './page';
import type { Cell } from './sheet';
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

/** Characters of the longest line that a head takes in so much room, as it is drawn. */
function longestLine(text: string, room: number): number {
  const space = lettersOf(' ') * BOLD;
  let [longest, used] = [0, Infinity];
  for (const word of text.split(' ')) {
    const length = lettersOf(word) * BOLD;
    used = used + space + length <= room + CLOSE ? used + space + length : length;
    longest = Math.max(longest, used);
  }
  return longest;
}

/** Characters that a head leaves free in its column: before its letters, and after them. */
function freeSides({ look, value }: Cell, width: number): { readonly before: number; readonly after: number } {
  const { align, indent = 0 } = SHEET_LOOKS[look] as CellLook;
  const room = width - indent;
  const free = room - longestLine(String(value), room);
  return align === 'right' ? { before: free, after: 0 } : { before: indent, after: free };
}

/**
 * The widths with columns so wide that the heads of two that stand side by side are read apart: one that fills its column to the
 * edge runs into the next one's first word.
 * @param printed how many columns are printed: they take no more than a page holds in letters that can be read
 */
export function fitHeads(cells: readonly Cell[], widths: readonly number[], printed: number): readonly number[] {
  const heads = cells.filter(({ look, value }) => HEADS.has(look) && value !== '');
  const at = new Map(heads.map((cell) => [placeOf(cell.row, cell.column), cell]));
  const fitted = [...widths];
  let room = (WIDEST_PAGE - pointsAcross(fitted.slice(0, printed))) / POINTS_PER_CHARACTER;
  for (let round = 0; round < ROUNDS; round++) {
    for (const left of heads) {
      const right = at.get(placeOf(left.row, left.column + 1));
      if (!right) continue;
      const lack = GAP - freeSides(left, fitted[left.column]!).after - freeSides(right, fitted[right.column]!).before;
      const grows = right.look === 'headFigure' ? right : left;
      if (lack < 0.01 || grows.look === (grows === left ? 'headFigure' : 'head')) continue;
      const more = grows.column < printed ? Math.min(lack, room) : lack;
      if (more <= 0) continue;
      fitted[grows.column]! += more;
      if (grows.column < printed) room -= more;
    }
  }
  return fitted.map((width) => Math.floor(100 * width + 1e-6) / 100);
}
