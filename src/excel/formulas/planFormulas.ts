import type { Formulas, PlacedColumnId } from '../../method';
import { columnLetters } from '../../portfolio';
import { firstClientRow } from './fillFormulas';
import { ExcelProblem } from '../problems';
import { planParameters, type PlannedParameters } from '../parameters/planParameters';
import type { Session } from '../session/session';
import type { Source, Target } from '../columns/target';
import type { WriteRequest } from '../requests/columns';

/** Formulas made for the very cells where they will stand, and the parameters sheet that they read. */
export interface PlannedFormulas {
  readonly texts: Formulas;
  readonly parameters: PlannedParameters;
}

/**
 * Makes the formulas once it is known where everything stands; null for values.
 * @param onNewSheet whether the results come onto a sheet of their own: formulas read the cells beside them
 * @throws ExcelProblem `formulaPlace`, `noClients`; MethodProblem where the scheme cannot be said in formulas
 */
export async function planFormulas(
  context: Session,
  request: WriteRequest,
  { source, target, onNewSheet }: { readonly source: Source; readonly target: Target; readonly onNewSheet: boolean },
  sheetNames: readonly string[],
): Promise<PlannedFormulas | null> {
  const { formulas, scheme } = request;
  if (!formulas) return null;
  if (target.ownSheet || onNewSheet) throw new ExcelProblem('formulaPlace');
  const first = firstClientRow(target);
  if (first < 0) throw new ExcelProblem('noClients', { sheet: request.table.place.sheetName });
  const last = target.clientAt.findLastIndex((client) => client >= 0);
  const results = target.slots.flatMap(({ column, result, at }): [PlacedColumnId, string][] =>
    result === null ? [] : [[column as PlacedColumnId, columnLetters(at.column)]],
  );
  const texts = await formulas.formulas({
    firstColumn: source.area.column,
    results: new Map(results),
    firstRow: target.firstRow + first + 1,
    lastRow: target.firstRow + last + 1,
  });
  return { texts, parameters: await planParameters(context, formulas, scheme.id, sheetNames) };
}
