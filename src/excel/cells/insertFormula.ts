import { addressOf } from '../session/area';
import { findFormulaPlace, formulaStep, readFormula, type FormulaCell, type FormulaRequest } from './formulaCell';
import { ExcelProblem } from '../problems';
import type { UndoableCommand } from '../change/command';

/** A formula that stands in a cell now. */
export interface InsertedFormula {
  readonly sheetName: string;
  readonly address: string;
  /** As this Excel writes it, with the signs of its region. */
  readonly local: string;
  /** What the cells of the answer hold; Excel may still be computing (`#BUSY!`). */
  read(): Promise<readonly (readonly unknown[])[]>;
  /** Empties the cell again, if it still holds the formula. */
  takeBack(): Promise<void>;
}

/**
 * A formula for the active cell.
 * @throws ExcelProblem `noFunctions`; those of {@link findFormulaPlace}
 */
export const insertFormula: UndoableCommand<FormulaRequest, FormulaCell, InsertedFormula> = {
  prepare:
    (request, { functions }) =>
    async (context) => {
      if (!functions()) throw new ExcelProblem('noFunctions');
      const step = formulaStep(await findFormulaPlace(context, request), request.formula);
      return { steps: [step], report: () => step.standing() };
    },
  stands({ sheetName, cell }, { rows }, { tellNobody }) {
    const address = addressOf(cell);
    const untold = (): void => tellNobody(cell.sheetId, address);
    untold();
    return { sheetName, address, rows, cells: 1, undone: untold };
  },
  answer: (place, { ask, takeBack }) => ({
    sheetName: place.sheetName,
    address: addressOf(place.cell),
    local: place.local,
    read: () => ask((context) => readFormula(context, place)),
    takeBack,
  }),
};
