import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../addresses';
import { columnNumber } from '../xml/cellReference';

/**
 * Pieces of a formula in which no cell reference can hide (text, quoted sheet names, bracketed table references), or
 * a word with what follows it. Cell references are words such as `B$2`; a word before `(`, `!` or inside a longer
 * name is none.
 */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_$\\\d][\p{L}\d_.$\\]*/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const WHOLE_COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const WHOLE_ROW = /^(\$?)(\d{1,7})$/;

function move(index: number, by: number, fixed: boolean, limit: number): number | null {
  const moved = fixed ? index : index + by;
  return moved >= 0 && moved < limit ? moved : null;
}

/**
 * The formula as a cell `rows` further down and `columns` further right has it: relative references move, `$` ones
 * stay, those that leave the sheet become `#REF!`. This is how a shared formula reads in its other cells.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const columnAt = (dollar: string, letters: string): string | null => {
    const index = columnNumber(letters, 0, letters.length);
    const moved = index < MAX_COLUMNS ? move(index, columns, dollar === '$', MAX_COLUMNS) : null;
    return moved === null ? null : dollar + columnLetters(moved);
  };
  const rowAt = (dollar: string, digits: string): string | null => {
    const moved = move(Number(digits) - 1, rows, dollar === '$', MAX_ROWS);
    return moved === null ? null : dollar + (moved + 1);
  };
  return formula.replace(PIECE, (piece, at: number) => {
    const before = formula[at - 1];
    const after = formula[at + piece.length];
    if (after === '(' || after === '!' || after === "'") return piece;
    const cell = CELL.exec(piece);
    if (cell) {
      if (columnNumber(cell[2]!, 0, cell[2]!.length) >= MAX_COLUMNS) return piece;
      const column = columnAt(cell[1]!, cell[2]!);
      const row = rowAt(cell[3]!, cell[4]!);
      return column === null || row === null ? '#REF!' : column + row;
    }
    const inSpan = before === ':' || after === ':';
    if (!inSpan) return piece;
    const wholeColumn = WHOLE_COLUMN.exec(piece);
    if (wholeColumn) return columnAt(wholeColumn[1]!, wholeColumn[2]!) ?? '#REF!';
    const wholeRow = WHOLE_ROW.exec(piece);
    return wholeRow ? (rowAt(wholeRow[1]!, wholeRow[2]!) ?? '#REF!') : piece;
  });
}
