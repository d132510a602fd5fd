export * from './accepted';
export * from './declaration';
export * from './each';
export { t, type Localised } from './localised';
export type { Parameter, Parameters, UnitId } from './parameters';
export { FunctionProblem, type ProblemId } from './problems';
export type { Option } from './readers';
export * from './whole';
