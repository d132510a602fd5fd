import { type Carried, Problem } from '../problem';

/**
 * Everything that the method refuses, with what its sentence in `src/locales` says.
 * - `cutsNotAscending`: cuts must be given from low to high, in both directions
 * - `cutsBlankInside`: only the open end of the scale may be left without a cut
 * - `cutsCount`: three cuts make four digits
 * - `boundaryOfDirection`: `gt`/`gte` go with high, `lte`/`lt` with low
 * - `levelsNotAscending`: Pareto levels must rise between 0 and 1
 * - `columnMissing`: a scheme names a column that the table does not have
 * - `referenceDateMissing`: years since this column are counted up to a date that the scheme does not say
 * - `criterionUnknown`, `criterionAmbiguous`: what somebody named as a criterion
 * - `knownShareMissing`: what stands in front of an estimate of the share (`known |`) is no column
 * - `criterionWithoutColumn`: a criterion of the catalogue that the table has no column for
 * - `criterionTwice`: the same source with the same bands in two places
 * - `tooFewCriteria`: fewer than four criteria could be recognised
 * - `placesEmpty`: a scheme begun by hand, with places still to be chosen
 * - `schemeDamaged`: where a scheme file is damaged and how
 * - `profileMissing`: no profile applies to a client
 * - `tableNotRead`: asked for what a table tells before one was read
 * - `formulaColumnMissing`: formulas need a column of the sheet, and this one was computed while reading
 * - `formulaTooManyRows`, `formulaTooLong`: more than formulas can hold
 * - `formulaTextTooLong`: a name longer than Excel takes inside a formula
 * - `formulaWordsAlike`: two segments or families that Excel cannot tell apart
 */
export const METHOD_PROBLEMS = {
  cutsNotAscending: { cuts: 'numbers' },
  cutsBlankInside: { cuts: 'numbers' },
  cutsCount: { count: 'number' },
  boundaryOfDirection: { direction: 'text', boundary: 'text' },
  weightsNegative: {},
  weightsSum: { sum: 'number' },
  weightsCount: { count: 'number' },
  digitOutOfRange: { digit: 'number' },
  codeOutOfRange: { code: 'text' },
  yearsNegative: { years: 'number' },
  levelsNotAscending: { levels: 'numbers' },
  columnMissing: { header: 'text', headers: 'texts' },
  columnHoldsText: { header: 'text' },
  referenceDateMissing: { header: 'text' },
  criterionTwice: { source: 'text', first: 'number', second: 'number' },
  criterionUnknown: { name: 'text', offered: 'texts' },
  criterionAmbiguous: { name: 'text', headers: 'texts' },
  knownShareMissing: { known: 'text', estimate: 'text', headers: 'texts' },
  criterionWithoutColumn: { criterion: 'text', offered: 'texts' },
  tooFewCriteria: { found: 'texts', missing: 'texts' },
  placesEmpty: { count: 'number' },
  schemeDamaged: { path: 'text', expected: 'text', received: 'text' },
  schemeNotJson: {},
  schemeFormat: { format: 'text' },
  schemeTooNew: { version: 'number', known: 'number' },
  profileMissing: { family: 'text', kind: 'text' },
  tableNotRead: {},
  formulaColumnMissing: { header: 'text' },
  formulaTooManyRows: { rows: 'number', most: 'number' },
  formulaTooLong: { column: 'text', length: 'number' },
  formulaTextTooLong: { text: 'text' },
  formulaWordsAlike: { word: 'text' },
} as const;
export type MethodProblemId = keyof typeof METHOD_PROBLEMS;

/** What the method refuses. */
export class MethodProblem<Id extends MethodProblemId = MethodProblemId> extends Problem<
  Carried<typeof METHOD_PROBLEMS>,
  Id
> {
  override readonly name = 'MethodProblem';
  declare static readonly [Symbol.hasInstance]: (thrown: unknown) => thrown is MethodProblem;
}
