import type { Scheme } from '../scheme/model';
import type { FormulaTable } from './formulaTable';
import type { FormulaWords } from './formulaWords';
import { type ParameterNames, parameterNames } from './parameterNames';
import { valueFormula } from './valueFormulas';
import type { ValueFormula } from './valueParts';

/** Everything that formulas are made from; `values[p][k]` reads the criterion k of the profile p. */
export interface FormulaContext {
  readonly scheme: Scheme;
  readonly table: FormulaTable;
  readonly words: FormulaWords;
  readonly names: ParameterNames;
  readonly values: readonly (readonly ValueFormula[])[];
}

/** Makes ready what every formula of a scheme over a table needs: names of its parameters, and each criterion's value. */
export function formulaContext(scheme: Scheme, table: FormulaTable, words: FormulaWords): FormulaContext {
  const cells = { table, words, names: parameterNames(scheme) };
  const values = scheme.profiles.map(({ criteria }) =>
    criteria.map(({ source, key }) => valueFormula(source, key, cells)),
  );
  return { scheme, ...cells, values };
}
