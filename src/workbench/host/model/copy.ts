import type { IStyleData } from '@univerjs/core';
import type { Cell, CellPatch } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Area } from './area';
import { visibleOnly } from './autoFilter';
import { checkUnlocked } from './content';
import type { RangeRef } from './workbook';

export interface CopyChoices {
  type: string;
  skipBlanks: boolean;
  transpose: boolean;
}

const TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'];

interface Copied {
  cell: Cell | undefined;
  style: IStyleData;
  row: number;
  column: number;
}

/**
 * Copies cells as paste does: formulas move with the cells, and a target that holds the source several times over is
 * filled with it; a target of another size is filled from its first cell.
 */
export function copyCells(source: RangeRef, target: RangeRef, choices: CopyChoices): void {
  if (!TYPES.includes(choices.type)) throw invalidArgument(`${choices.type} is nothing to copy`);
  const from = source.filled;
  if (!from) return;
  const { engine } = source.book;
  const grid: Copied[][] = [];
  for (let r = 0; r < from.rows; r++) {
    const line: Copied[] = [];
    for (let c = 0; c < from.columns; c++) {
      const [row, column] = [from.row + r, from.column + c];
      line.push({
        cell: engine.cell(source.sheet, row, column),
        style: engine.style(source.sheet, row, column),
        row,
        column,
      });
    }
    grid.push(line);
  }
  const block = choices.transpose ? grid[0]!.map((_, c) => grid.map((line) => line[c]!)) : grid;
  const to = filledTarget(target.area, block.length, block[0]!.length);
  checkUnlocked(target.book, target.sheet, to);
  const patches = Array.from({ length: to.rows }, (_, r) =>
    Array.from({ length: to.columns }, (_, c) => {
      const copied = block[r % block.length]![c % block[0]!.length]!;
      return patchOf(
        copied,
        { toRow: to.row + r, toColumn: to.column + c },
        choices,
        engine.offsetFormula.bind(engine),
      );
    }),
  );
  engine.write(target.sheet, to.row, to.column, visibleOnly(target.book, target.sheet, to, patches));
  if (choices.type !== 'Formats') target.book.edited(target.sheet, to, 'ThisLocalAddin');
}

function filledTarget(area: Area, rows: number, columns: number): Area {
  const fits = area.rows % rows === 0 && area.columns % columns === 0;
  return fits ? { ...area } : { ...area, rows, columns };
}

function patchOf(
  { cell, style, row, column }: Copied,
  { toRow, toColumn }: { readonly toRow: number; readonly toColumn: number },
  { type, skipBlanks }: CopyChoices,
  offset: (formula: string, rows: number, columns: number) => string,
): CellPatch | undefined {
  const blank = !cell || (cell.value === null && cell.formula === undefined);
  if (blank && skipBlanks) return undefined;
  const patch: CellPatch = {};
  if (type === 'All' || type === 'Formats') {
    patch.resetStyle = true;
    patch.style = style;
  }
  if (type === 'Formats') return patch;
  if (blank) patch.cell = null;
  else if (cell.formula !== undefined && type !== 'Values') {
    patch.cell = { value: null, formula: offset(cell.formula, toRow - row, toColumn - column) };
  } else {
    const { formula: _formula, ...plain } = cell;
    patch.cell = plain;
  }
  return patch;
}
