export { formulaColumns, type FormulaColumn, type PlacedColumnId, type Ranks } from './formulaColumns';
export { HELPER_COLUMNS, isHelper, type HelperColumn } from './helperColumns';
export { formulaAt, readRoles, type FormulaTable, type KindWord } from './formulaTable';
export { LONGEST_FORMULA, liveFormulas, plainFormulas, type Formulas } from './formulas';
export * from './formulaWords';
export { idOrder } from './idOrder';
export { parameterNames, type ParameterNames } from './parameterNames';
export { MOST_FORMULA_ROWS, MOST_RANKED_ROWS, RANKS_AS_VALUES_FROM } from './rankFormulas';
export { parametersSheet } from './sheet/parametersSheet';
export {
  schemeFromParameters,
  type ParameterCell,
  type ParameterProblem,
  type ParametersRead,
} from './sheet/readParameters';
