/** Rows of a long list to draw: those in view and a few around them, with the heights that stand for the rest. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly above: number;
  readonly below: number;
}

const AROUND = 6;

/**
 * @param scrolled pixels scrolled from the top
 * @param row height of a row in pixels
 * @param shown rows that fit in view
 */
export function windowOf(scrolled: number, row: number, shown: number, rows: number): RowWindow {
  const first = Math.floor(scrolled / row);
  const from = Math.min(Math.max(0, first - AROUND), Math.max(0, rows - shown - AROUND));
  const to = Math.min(rows, first + shown + AROUND);
  return { from, to, above: from * row, below: Math.max(0, rows - to) * row };
}
