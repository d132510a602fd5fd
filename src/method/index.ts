export { type Agreement, agreementHeader, type Decision, decisionOf, withAgreement } from './agreement';
export * from './bands';
export * from './classification';
export { classify } from './classify';
export * from './code';
export * from './columns';
export * from './criteria';
export * from './explain';
export * from './explainFigure';
export * from './explainRank';
export { fingerprint } from './fingerprint';
export { flagsOf, FLAGS, type Flag } from './flags';
export * from './formulas';
export * from './loyalty';
export * from './matrices';
export { pairById } from './pairing';
export * from './ownColumns';
export * from './palette';
export * from './pareto';
export * from './policy';
export * from './problems';
export { resolveProfiles, type Addressed } from './profiles';
export { orderDescending } from './order';
export { clientsByRank, rankBy, scoreInUse, turnoverColumn, turnoverSource } from './rank';
export * from './remarks';
export * from './rules';
export { blockReason, type BlockReason } from './salesBlock';
export { rulesVersion } from './rulesVersion';
export { buildScheme, columnSource, criterion, segmentation, withParetoAmounts } from './scheme/build';
export { familyProfiles, withFamilyProfiles, withFamilySegments, withoutFamilyProfiles } from './scheme/families';
export { schemeFromJson, schemeToJson, SCHEME_VERSION } from './scheme/file';
export type {
  ColumnSource,
  ComputedSource,
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
export {
  checkDistinctCriteria,
  openPlaces,
  sameSource,
  sameTwice,
  schemeOfDraft,
  withPlace,
  type Places,
  type SchemeDraft,
} from './scheme/draft';
export { sourceLabel, sourceText } from './scheme/sourceText';
export { namedCriterion, sourceNamed, suggestedNames, type Naming } from './scheme/namedCriterion';
export {
  catalogueRoleOf,
  criterionOfSource,
  offeredSources,
  withQuantiles,
  type OfferedSource,
} from './scheme/offered';
export { quantileCuts } from './quantiles';
export {
  criterionFor,
  itCompanyScheme,
  proposeDraft,
  proposedReferenceDate,
  proposeScheme,
  type ProposalNames,
} from './scheme/proposal';
export {
  EMPTY_STATE,
  stateFromData,
  stateToData,
  type OutputBinding,
  type WorkbookState,
  withHomes,
} from './scheme/state';
export { withColumnUnit } from './scheme/unitChoice';
export { parseScheme } from './scheme/validation';
export { canSegment, highTurnoverOf, segmentClients, turnoverCutOf } from './segmentClients';
export * from './segments';
export { isActive, settledBands, settleScheme, withProposedCuts } from './settle';
export { fitsUnit, growthOf, resolveSource, shareOf, yearsBetween } from './sources';
export { columnsOf, mapColumns, needsReferenceDate } from './scheme/sourceColumns';
export { countsYears, sourcesOfScheme, withColumns } from './scheme/sourcesOfScheme';
export * from './strategies';
export { CompensatedSum, exceeds, reaches, withoutNoise } from './tolerance';
export { turnoverCurrency, type CurrencyCount, type TurnoverCurrency } from './turnoverCurrency';
export { summarise, type PortfolioSummary } from './summary';
export { columnsWithUnit, hasUnit, unitFor, unitReports, type UnitReport } from './units';
export { warningsOf, type SchemeWarning } from './warnings';
export * from './weights';
