export { type Agreement, agreementHeader, type Decision, decisionOf, withAgreement } from './compare/agreement';
export * from './rules/bands';
export { impossibleDigits, digitsOfColumn } from './rules/columnDigits';
export * from './classify/classification';
export { classify } from './classify/classify';
export { unjudged } from './classify/unjudged';
export * from './rules/code';
export * from './columns';
export * from './rules/criteria';
export * from './explain/explain';
export * from './explain/explainFigure';
export * from './explain/explainRank';
export { contentFingerprint } from './compare/contentFingerprint';
export { fingerprint, fingerprintOf } from './compare/fingerprint';
export { ESTIMATE_FLAGS, estimateCounts, ESTIMATED, flagsOf, FLAGS, type Flag } from './classify/flags';
export * from './formulas';
export * from './rules/loyalty';
export * from './rules/matrices';
export * from './compare/migration';
export { differenceOf, type SchemeDifference } from './compare/betweenSchemes';
export { carryById, type CarriedIds } from './compare/carry';
export { pairById } from './compare/pairing';
export * from './columns/ownColumns';
export * from './columns/palette';
export * from './figures/pareto';
export { type ClassACheck, checkClassA, topFifthCount, topFifthShare } from './figures/classA';
export * from './rules/policy';
export * from './problems';
export { isGeneral, resolveProfiles, type Addressed } from './rules/profiles';
export { orderDescending } from './figures/order';
export { clientsByRank, turnoverColumn } from './figures/clientRanks';
export { rankBy, scoreInUse, turnoverSource } from './figures/rank';
export * from './classify/remarks';
export * from './rules/rules';
export { criterionBlocks, blockFigures, blockReason, type BlockReason, unpaidBills } from './rules/salesBlock';
export { rulesVersion } from './compare/rulesVersion';
export { buildScheme, criterion, segmentation, withParetoAmounts } from './scheme/build';
export { familyProfiles, withFamilyProfiles, withFamilySegments, withoutFamilyProfiles } from './scheme/families';
export { furtherCriterion, furtherFrom } from './scheme/further';
export {
  clientsOfNew,
  kindPreset,
  OWN_KINDS,
  presetProfile,
  PRESET_KIND,
  PROFILE_PRESETS,
  withKindProfiles,
  type PresetLack,
  type PresetNeed,
  type PresetProfile,
  type PresetWish,
  type ProfilePreset,
} from './scheme/profilePresets';
export { schemeFromJson, schemeJsonIn, schemeToJson } from './scheme/file';
export type {
  ColumnSource,
  ComputedSource,
  Criterion,
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
  sameSource,
  sameTwice,
  schemeOfDraft,
  type Places,
  type SchemeDraft,
} from './scheme/draft';
export { sourceLabel, sourceText } from './scheme/sourceText';
export { isChosen, lacksOf, openCriterion, type OpenPlace, openPlaces } from './scheme/openCriterion';
export { namedCriterion, shareNamed, suggestedNames, type Naming } from './scheme/namedCriterion';
export { sourceNamed, yearsApart } from './scheme/namedSource';
export {
  catalogueRoleOf,
  criterionOfSource,
  offeredSources,
  usualDirection,
  withQuantiles,
  type OfferedSource,
} from './scheme/offered';
export { cutsBetween, quantileCuts } from './figures/quantiles';
export {
  criterionFor,
  itCompanyScheme,
  proposeDraft,
  proposedCriteria,
  proposedReferenceDate,
  proposeScheme,
  type ProposalNames,
} from './scheme/proposal';
export { type PutAside } from './scheme/coverage';
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
export { canSegment, segmentsLack } from './classify/segmentable';
export { segmentClients, turnoverCutOf } from './classify/segmentClients';
export * from './rules/segments';
export { isActive, settleScheme, withProposedCuts } from './classify/settle';
export { settledBands } from './scheme/model';
export { fitsUnit } from './classify/columnFigures';
export { ESTIMATED_FROM } from './classify/estimatedFrom';
export { estimatedClients, estimateShares, SHARE_ESTIMATES, type ShareEstimate } from './classify/estimates';
export { sectorsOf } from './classify/sectors';
export type { EstimateSource, SectorSpend } from './scheme/model';
export { shareOf } from './classify/quotients';
export { growthOf, resolveSource, yearsBetween } from './classify/sources';
export {
  readingChoices,
  rolesGone,
  withCurrencySaid,
  withHiddenRows,
  withKindWord,
  withWord,
  withReadAs,
  withRoleColumn,
} from './scheme/readAs';
export { columnsOf, columnSource, mapColumns, needsReferenceDate, textHeadersOf } from './scheme/sourceColumns';
export { observationsFor } from './scheme/observationsFor';
export { countsYears, sourcesOfScheme, withColumns } from './scheme/sourcesOfScheme';
export { figuresNamed, figuresRead } from './scheme/toolFigures';
export * from './rules/strategies';
export { CompensatedSum, exceeds, reaches, withoutNoise } from './figures/tolerance';
export { turnoverCurrency, type CurrencyCount, type TurnoverCurrency } from './classify/turnoverCurrency';
export { sameDigit } from './classify/sameDigit';
export { startsBeyond, type StartsBeyond } from './classify/startsBeyond';
export { summarise, type PortfolioSummary } from './classify/summary';
export { columnsWithUnit, hasUnit, unitFor, unitReports, type UnitReport } from './figures/units';
export { warningsOf, type SchemeWarning } from './classify/warnings';
export * from './rules/weights';
export {
  WEIGHT_PRESETS,
  weightsBeside,
  START_UP_CRITERIA,
  startUpWeights,
  normalisedWeights,
} from './rules/weightPresets';
export * from './edits';
export { proposedCuts, type CutProposal, type ProposedCuts } from './scheme/cutProposals';
export { countReadings, inForce, mainReadings, type ReadingCount } from './compare/readings';
export { clientStory, type ClientStory } from './explain/story';
export { segmentParts, type SegmentPart } from './classify/segmentParts';
export { MATRIX_KEYS, type MatrixCellId, toldMatrices, withMatrixChoices, withStrategy } from './scheme/matrixEdits';
export { smallestChange, type StepsPerOne } from './certainty/flip';
export { SEGMENT_MOVES, type SegmentFlips, segmentFlips, type SegmentMove } from './certainty/segmentFlips';
export { SHARE_ERRORS, shareAbove, upperTail } from './certainty/probability';
export * from './watch';
