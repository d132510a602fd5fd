import type { Formulas } from '../../method';
import { firstClientRow, formulaSlots } from './fillFormulas';
import { movedDown, shapeOfFormula } from './formulaText';
import type { Session } from '../session/session';
import type { Target } from '../columns/target';

/** Formula of each filled column in the first client's row, as Excel spells it, by the column's anchor. */
export type WrittenFormulas = ReadonlyMap<string, string>;

/** Asks how Excel spells the formulas that were filled; the answer is there after the next sync. */
export function askWritten(context: Session, target: Target, formulas: Formulas | null): () => WrittenFormulas {
  const first = firstClientRow(target);
  const asked = formulaSlots(target, formulas).map(({ anchor, at }) => {
    const cell = context.range({ ...at, row: target.firstRow + first, rows: 1 });
    cell.load('formulas');
    return { anchor, cell };
  });
  return () => new Map(asked.map(({ anchor, cell }) => [anchor, String(cell.formulas[0]![0])]));
}

/**
 * Tells whether a cell of a filled column still holds its formula. References follow inserted columns and moved rows,
 * so the first row met sets the measure for the others, and must itself be the formula written but for its references.
 */
export function formulaChecker(written: string): (row: number, found: unknown) => boolean {
  let measure: { readonly row: number; readonly formula: string } | null = null;
  return (row, found) => {
    if (typeof found !== 'string') return false;
    if (measure) return movedDown(measure.formula, row - measure.row) === found;
    measure = { row, formula: found };
    return shapeOfFormula(found) === shapeOfFormula(written);
  };
}
