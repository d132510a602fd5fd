export * from './bands';
export * from './classification';
export { classify } from './classify';
export * from './code';
export * from './columns';
export * from './criteria';
export * from './explain';
export * from './explainRank';
export { fingerprint } from './fingerprint';
export { flagsOf, FLAGS, type Flag } from './flags';
export * from './formulas';
export * from './loyalty';
export * from './palette';
export * from './pareto';
export * from './policy';
export * from './problems';
export { orderDescending } from './order';
export { rankBy, scoreInUse, turnoverColumn } from './rank';
export * from './remarks';
export * from './rules';
export { blockReason, type BlockReason } from './salesBlock';
export { rulesVersion } from './rulesVersion';
export { buildScheme, columnSource, criterion, segmentation, withParetoAmounts } from './scheme/build';
export { schemeFromJson, schemeToJson, SCHEME_VERSION } from './scheme/file';
export type {
  ColumnSource,
  Criterion,
  CutOrigin,
  Loyalty,
  Profile,
  Rules,
  Scheme,
  SchemeBands,
  Segmentation,
  Source,
} from './scheme/model';
export { criterionFor, itCompanyScheme, proposeScheme, type ProposalNames } from './scheme/proposal';
export {
  EMPTY_STATE,
  stateFromData,
  stateToData,
  type OutputBinding,
  type WorkbookState,
  withHomes,
} from './scheme/state';
export { parseScheme } from './scheme/validation';
export { canSegment, highTurnoverOf, segmentClients, turnoverCutOf } from './segmentClients';
export * from './segments';
export { isActive, settledBands, settleScheme, withProposedCuts } from './settle';
export { growthOf, resolveSource, shareOf } from './sources';
export * from './strategies';
export { exceeds, reaches, withoutNoise } from './tolerance';
export { summarise, type PortfolioSummary } from './summary';
export { warningsOf, type SchemeWarning } from './warnings';
export * from './weights';
