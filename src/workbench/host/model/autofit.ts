import { intersect } from './area';
import { checkFormatting } from './content';
import type { Formatted } from './formats';
import { shownText } from './numberFormat';

/** Width of an average character of 11-point Calibri, and the room beside the text, in points. */
const CHARACTER = 5.25;
const PADDING = 8;
const LINE_HEIGHT = 15;
/** Columns are measured on this many rows at most: the widest text is nearly always among them. */
const MEASURED_ROWS = 20_000;

/** Fits column widths or row heights to their texts, estimated by counting characters: no font is measured. */
export function autofit(cells: Formatted, along: 'rows' | 'columns'): void {
  checkFormatting(cells.book, cells.sheet, along === 'rows' ? 'Rows' : 'Columns');
  const { engine } = cells.book;
  const used = engine.used(cells.sheet, false);
  for (const area of cells.areas()) {
    const block = used && intersect(used, area);
    if (!block) continue;
    const sizes = new Map<number, number>();
    for (let row = block.row; row < block.row + Math.min(block.rows, MEASURED_ROWS); row++) {
      for (let column = block.column; column < block.column + block.columns; column++) {
        const cell = engine.cell(cells.sheet, row, column);
        if (!cell) continue;
        const lines = shownText(cell.value, engine.numberFormat(cells.sheet, row, column)).split('\n');
        const [line, size] =
          along === 'rows'
            ? [row, lines.length * LINE_HEIGHT]
            : [column, Math.max(...lines.map((text) => text.length)) * CHARACTER + PADDING];
        sizes.set(line, Math.max(sizes.get(line) ?? 0, size));
      }
    }
    for (const [line, size] of sizes)
      engine.setLineSize(cells.sheet, { along, start: line, count: 1 }, Math.round(size * 4) / 4);
  }
}
