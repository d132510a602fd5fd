/**
 * Everything that the method refuses, by id; the sentence for each is in `src/locales`.
 * - `cutsNotAscending` {cuts}: cuts must be given from low to high, in both directions
 * - `cutsBlankInside`: only the open end of the scale may be left without a cut
 * - `cutsCount` {count}: three cuts make four digits
 * - `boundaryOfDirection` {direction, boundary}: `gt`/`gte` go with high, `lte`/`lt` with low
 * - `weightsNegative`, `weightsSum` {sum}, `weightsCount` {count}
 * - `digitOutOfRange` {digit}, `codeOutOfRange` {code}
 * - `yearsNegative` {years}
 * - `levelsNotAscending` {levels}: Pareto levels must rise between 0 and 1
 * - `columnMissing` {header, headers, criterion}: a scheme names a column that the table does not have
 * - `columnHoldsText` {header, criterion}
 * - `referenceDateMissing` {header}: years since this column are counted up to a date that the scheme does not say
 * - `criterionUnknown` {name, offered}, `criterionAmbiguous` {name, headers}: what somebody named as a criterion
 * - `criterionWithoutColumn` {criterion, offered}: a criterion of the catalogue that the table has no column for
 * - `criterionTwice` {source, first, second}: the same source with the same bands in two places
 * - `tooFewCriteria` {found, missing}: fewer than four criteria could be recognised
 * - `schemeDamaged` {path, expected, received}: where a scheme file is damaged and how
 * - `schemeNotJson`, `schemeFormat` {format}, `schemeTooNew` {version, known}
 * - `profileMissing` {family, kind}: no profile applies to a client
 * - `formulaColumnMissing` {header}: formulas need a column of the sheet, and this one was computed while reading
 * - `formulaTooManyRows` {rows, most}, `formulaTooLong` {column, length}: more than formulas can hold
 * - `formulaTextTooLong` {text}: a name longer than Excel takes inside a formula
 * - `formulaWordsAlike` {word}: two segments or families that Excel cannot tell apart
 */
export const METHOD_PROBLEMS = [
  'cutsNotAscending',
  'cutsBlankInside',
  'cutsCount',
  'boundaryOfDirection',
  'weightsNegative',
  'weightsSum',
  'weightsCount',
  'digitOutOfRange',
  'codeOutOfRange',
  'yearsNegative',
  'levelsNotAscending',
  'columnMissing',
  'columnHoldsText',
  'referenceDateMissing',
  'criterionTwice',
  'criterionUnknown',
  'criterionAmbiguous',
  'criterionWithoutColumn',
  'tooFewCriteria',
  'schemeDamaged',
  'schemeNotJson',
  'schemeFormat',
  'schemeTooNew',
  'profileMissing',
  'formulaColumnMissing',
  'formulaTooManyRows',
  'formulaTooLong',
  'formulaTextTooLong',
  'formulaWordsAlike',
] as const;
export type MethodProblemId = (typeof METHOD_PROBLEMS)[number];
export type ProblemParams = Readonly<Record<string, string | number | readonly (string | number | null)[]>>;

/** A refusal as data: an id with parameters. Its `message` is for developers; users read the sentence of the id. */
export class MethodProblem extends Error {
  constructor(
    readonly id: MethodProblemId,
    readonly params: ProblemParams = {},
  ) {
    super(`${id} ${JSON.stringify(params)}`);
    this.name = 'MethodProblem';
  }
}
