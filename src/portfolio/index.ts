/** A client table as data: what a table's cells mean, without saying it in words. */
export * from './portfolio';
export { lapsedColumns, lapsedInForce, withLapsedAsLost } from './lapsed';
export * from './roles';
export * from './calendar';
export {
  familyColumns,
  familyMargins,
  headersPercent,
  latestDay,
  momentsOf,
  numberColumns,
  sinceColumns,
  type TimeColumn,
} from './recognised';
export { CurrencyCollector, currencyOfFormat, currencySaid, sameCurrency, type CurrencyCells } from './currency';
export { canBeFamilies, comparableFamilies, familyCounts, MOST_GROUPS, type FamilyCount } from './families';
export { columnLetters, type MergedArea, type RawTable } from './cells';
export { PORTFOLIO_PROBLEMS, PortfolioProblem, type Params, type PortfolioProblemId } from './problems';
export { MAX_ROWS, OBSERVATION_IDS, type Observation, type ObservationId } from './observations';
export { LEFT_OUT_REASONS, type LeftOutReason, type LeftOutRow } from './clientRows';
export { findLayout, type Layout, type LayoutChoices } from './layout';
export type { LayoutColumn } from './headers';
export { isOwnHeader, roleNamed } from './aliasMatch';
export { codeHeader } from './codeHeaders';
export { findHeaderRows, headerTexts } from './headerRows';
export { normaliseHeader, type Period } from './headerWords';
export { MATCH_REASONS, NOT_CHOSEN_REASONS, type MatchReason, type NotChosenReason, type Reason } from './matchReasons';
export { notTaken, type NotTaken } from './notTaken';
export { matchColumns, type Alternative, type ColumnMatch, type Overrides } from './matchColumns';
export { TEXT_ROLES } from './columnFit';
export { CRITERION_NUMBERS, numbersOfRole, outside, type NumberRange } from './criterionNumbers';
export { reasonCode, type EmptyRule } from './numericColumn';
export {
  COLUMN_UNITS,
  isPercentFormat,
  judgeUnit,
  MOST_FRACTION,
  unitEvidence,
  type ColumnUnit,
  type PartOfWhole,
  type UnitEvidence,
  type UnitJudgement,
} from './columnUnit';
export { readPortfolio, type PortfolioReading, type ReadingChoices } from './readPortfolio';
export { duplicateIds, type DuplicateId } from './identityColumns';
export { kindOfText, positionOfText } from './kinds';
export { detectDecimalMark, looksLikeNumber, parseTextNumber, type DecimalMark } from './textNumbers';
export { convertColumn, withConverted, type Conversion, type ConversionChoice, type ConvertedCell } from './conversion';
export { DATE_ORDERS, findDateOrder, parseDate, type DateOrder } from './textDates';
export {
  computeShare,
  GROWTH_FLAGS,
  growthColumn,
  numericColumn,
  withColumn,
  type GrowthColumn,
  type GrowthFlag,
} from './computed';
export { portfolioFromColumns, type PortfolioColumns } from './fromColumns';
export { sampleTable, type SampleOptions, type SampleTable } from './sample/sample';
