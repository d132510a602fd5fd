/** A client table as data: what a table's cells mean, without saying it in words. */
export * from './portfolio';
export { emptyAsked, emptyInForce } from './read/emptyAsked';
export { lapsedInForce, withLapsedAsLost } from './read/lapsed';
export * from './criteria/roles';
export * from './criteria/arrears';
export * from './criteria/further';
export { arrearsColumn } from './match/arrearsColumns';
export { furtherColumn } from './match/furtherColumn';
export { isBurden, isLastMoment, isRecency } from './criteria/better';
export * from './cells/calendar';
export {
  familyColumns,
  familyMargins,
  familyRun,
  headersPercent,
  latestDay,
  momentsOf,
  criterionColumns,
  numberHeaders,
  numberColumns,
  sinceColumns,
  type TimeColumn,
} from './match/recognised';
export type { CurrencyLine } from './read/currencyAbove';
export {
  CurrencyCollector,
  currencyOfFormat,
  currencySaid,
  withoutThousands,
  type CurrencyCells,
} from './cells/currency';
export { currencyKeys, sameCurrency } from './cells/currencyKeys';
export { canBeFamilies, canBePeople, clientGroupings, groupingColumn } from './read/groupings';
export { comparableFamilies, familyCounts, MOST_GROUPS, type FamilyCount } from './read/families';
export { columnLetters, type MergedArea, type RawTable } from './cells/cells';
export { PORTFOLIO_PROBLEMS, PortfolioProblem, type Params, type PortfolioProblemId } from './problems';
export {
  isOfPurchases,
  MAX_ROWS,
  OBSERVATION_IDS,
  type Observation,
  type ObservationId,
  type StatusWord,
} from './read/observations';
export { type LeftOutReason, type LeftOutRow } from './read/clientRows';
export { summaryWord } from './read/totals';
export { findLayout, type Layout, type LayoutChoices } from './headers/layout';
export type { LayoutColumn } from './headers/headers';
export {
  figureHeader,
  isEndHeader,
  isOwnColumn,
  isOwnHeader,
  ownAmong,
  ownCriterionCuts,
  roleNamed,
} from './criteria/aliasMatch';
export { codeHeader } from './headers/codeHeaders';
export { headerNow, type KnownHeader } from './headers/headerNow';
export { findHeaderRows, headerTexts } from './headers/headerRows';
export { headerWords, normaliseHeader, type Period } from './headers/headerWords';
export { yearsRolled } from './headers/yearsRolled';
export { type MatchReason, type NotChosenReason, type Reason } from './match/matchReasons';
export { headerMeant, headersOf } from './match/headersOf';
export { notTaken, type NotTaken } from './match/notTaken';
export { matchColumns, type Alternative, type ColumnMatch, type Overrides } from './match/matchColumns';
export { TEXT_ROLES } from './match/columnFit';
export {
  CRITERIA,
  CRITERION_KEYS,
  type CriterionDeclaration,
  type CriterionKey,
  type NumberRange,
  type Unit,
} from './criteria/catalogue';
export { numbersOfRole, outside } from './criteria/criterionNumbers';
export { reasonCode, type EmptyRule } from './read/numericColumn';
export {
  COLUMN_UNITS,
  isPercentFormat,
  judgeUnit,
  MOST_FRACTION,
  type ColumnUnit,
  type PartOfWhole,
  type UnitEvidence,
  type UnitJudgement,
} from './match/columnUnit';
export { readPortfolio, type PortfolioReading, type ReadingChoices } from './read/readPortfolio';
export { duplicateIds, type DuplicateId } from './read/identityColumns';
export { type KindPair, kindOfText, positionOfText } from './read/kinds';
export {
  detectDecimalMark,
  looksLikeNumber,
  numberWritten,
  parseTextNumber,
  writtenNumbers,
  type DecimalMark,
  type WrittenNumbers,
} from './cells/textNumbers';
export {
  convertColumn,
  withConverted,
  type Conversion,
  type ConversionChoice,
  type ConvertedCell,
} from './cells/conversion';
export {
  DATE_ORDERS,
  findDateOrder,
  parseDate,
  WRITTEN_ORDERS,
  writtenDates,
  type DateOrder,
  type WrittenDates,
  type WrittenOrder,
} from './cells/textDates';
export { computeShare, numericColumn, withColumn } from './read/computed';
export { portfolioFromColumns, type PortfolioColumns } from './read/fromColumns';
export { samplePurchases, type SamplePurchases } from './sample/purchases';
export { sampleTable, type SampleOptions, type SampleTable } from './sample/sample';
export { historyTemplate, type HistoryTemplate, TEMPLATE_HEAD, type TemplateColumn } from './sample/historyTemplate';
export { yearlyTurnovers, type YearlyTurnover } from './match/yearly';
export { Random as SeededRandom } from './sample/random';
export { familyMapping, type FamilyPair } from './read/familyMap';
export { wordKey } from './read/wordKey';
