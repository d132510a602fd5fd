import type { CellColumns } from './cells';
import { charactersOf } from './textLines';

/** Below this every figure fits in any column of ours. */
const LARGE = 100_000;

/** Characters that a column's edges take beside a figure. */
const EDGES = 1;

/** A large figure as its format shows it, near enough to count its signs. */
function shown(value: number, format: string): string {
  const first = format.split(';')[0]!;
  const decimals = /0\.(0+)/.exec(first)?.[1]!.length ?? 0;
  const text = Math.abs(value).toFixed(decimals);
  const commas = first.includes(',') ? Math.floor((text.split('.')[0]!.length - 1) / 3) : 0;
  return `${value < 0 || first.startsWith('+') ? '+' : ''}${text}${'.'.repeat(commas)}`;
}

/** The widths with columns as wide as their largest figures need: a spreadsheet shows #### in place of one that does not fit. */
export function fitFigures(cells: CellColumns, widths: readonly number[]): readonly number[] {
  const fitted = [...widths];
  for (let k = 0; k < cells.length; k++) {
    const [column, value] = [cells.columnOf(k), cells.figureOf(k)];
    if (!(Math.abs(value) >= LARGE) || column >= fitted.length) continue;
    const { numberFormat = '', look } = cells.faceAt(k);
    const bold = look === 'totalFigure' ? 1.05 : 1;
    const needed = charactersOf(shown(value, numberFormat)) * bold + EDGES;
    if (needed > fitted[column]!) fitted[column] = Math.ceil(2 * needed) / 2;
  }
  return fitted;
}
