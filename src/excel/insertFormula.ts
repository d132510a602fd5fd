import { type FormulaCell, findFormulaPlace, type FormulaPlace, putFormula, takeFormulaBack } from './formulaCell';
import { ExcelProblem, type FormulaRequest } from './gateway';
import { asProblem, asTouched } from './problems';
import { inExcel, type SessionOptions } from './session';

/** Attempts at taking back, for a host that fails once and then answers again. */
const ATTEMPTS = 3;

/** Whether this Excel can run custom functions at all; the iPad's, for one, cannot. */
export const runsFunctions = (): boolean =>
  typeof Office === 'undefined' || Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');

/**
 * Writes a formula into the active cell, or leaves the cell as it was.
 * @param functions whether this Excel runs custom functions
 * @throws ExcelProblem `apiMissing` {api}; those of {@link findFormulaPlace}; Excel's own
 */
export async function insertFormula(
  request: FormulaRequest,
  options: SessionOptions,
  functions: () => boolean,
): Promise<FormulaCell> {
  if (!functions()) throw new ExcelProblem('apiMissing', { api: 'CustomFunctionsRuntime' });
  let begun: FormulaPlace | null = null;
  try {
    return await inExcel(async (context) => {
      const place = await findFormulaPlace(context, request);
      begun = place;
      return putFormula(context, place, request.formula);
    }, options);
  } catch (error) {
    const problem = asProblem(error);
    if (!begun) throw problem;
    throw (await takenBack(begun, request.formula, options)) ? problem : asTouched(problem);
  }
}

async function takenBack(place: FormulaPlace, formula: string, options: SessionOptions): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      await inExcel((context) => takeFormulaBack(context, place, formula), { ...options, waitForCellEdit: true });
      return true;
    } catch (error) {
      const { id } = error as ExcelProblem;
      if (id === 'hostGone' || id === 'changedSince') return false;
    }
  }
  return false;
}
