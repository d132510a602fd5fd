import { addressOf } from '../session/area';
import { movedDown } from '../formulas/formulaText';
import { holdsWritten } from '../session/literal';
import type { OwnColumn } from './ownColumns';
import type { RemoveReport } from '../requests/columns';

/** What a cell is to hold, by column and row from the header on; undefined where nothing can be said of it. */
export type Expected = (column: string, row: number) => string | number | undefined;

/**
 * Cells of our columns that hold something else than they should: somebody has typed into them, or what they come from has
 * changed. Below a formula that fills its column the same formula is expected, whatever it comes to. A cell that is
 * empty holds nothing that could be lost, and a renamed header neither.
 * @param expected null where nothing can be compared: then every filled cell counts
 */
export function editedCells(columns: readonly OwnColumn[], expected: Expected | null): RemoveReport['asks'] {
  let cells = 0;
  let first: { readonly row: number; readonly column: number } | null = null;
  for (const own of columns) {
    const formula = expected && filledFormula(own);
    own.values.forEach((value, row) => {
      if (row === 0 || (value === '' && own.formulas[row] === '')) return;
      if (expected && holdsExpected(own, row, formula, expected)) return;
      cells++;
      const at = { row: own.at.row + row, column: own.at.column };
      if (!first || at.row < first.row || (at.row === first.row && at.column < first.column)) first = at;
    });
  }
  if (!first) return null;
  return {
    cells,
    address: addressOf({ ...(first as { row: number; column: number }), rows: 1, columns: 1 }),
    compared: expected !== null,
  };
}

function holdsExpected(own: OwnColumn, row: number, formula: string | null, expected: Expected): boolean {
  if (formula !== null) return formulaIn(own, row) === formula;
  const wanted = expected(own.column, row);
  return wanted !== undefined && holdsWritten(own.values[row], wanted);
}

/** A cell's formula as it would stand in the header's row; null where it is none. */
function formulaIn({ formulas, values }: OwnColumn, row: number): string | null {
  const formula = formulas[row];
  const is = typeof formula === 'string' && formula.startsWith('=') && formula !== values[row];
  return is ? movedDown(formula, -row) : null;
}

/** The formula that most filled cells of a column hold; null where they hold values. */
function filledFormula(own: OwnColumn): string | null {
  const counts = new Map<string | null, number>();
  own.values.forEach((value, row) => {
    if (row === 0 || (value === '' && own.formulas[row] === '')) return;
    const formula = formulaIn(own, row);
    counts.set(formula, (counts.get(formula) ?? 0) + 1);
  });
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
