import type { Prepared } from '../change/transaction';
import { findFormulaPlace, formulaStep, type FormulaCell } from './formulaCell';
import { ExcelProblem } from '../gateway';
import type { Session } from '../session/session';
import type { FormulaRequest } from '../requests/cells';

/**
 * Makes the change that writes a formula into the active cell.
 * @param functions whether this Excel runs custom functions
 * @throws ExcelProblem `noFunctions`; those of {@link findFormulaPlace}
 */
export async function prepareFormula(
  context: Session,
  request: FormulaRequest,
  functions: () => boolean,
): Promise<Prepared<FormulaCell>> {
  if (!functions()) throw new ExcelProblem('noFunctions');
  const step = formulaStep(await findFormulaPlace(context, request), request.formula);
  return { steps: [step], report: () => step.standing() };
}
