import type { ColumnCell } from '../columns/cell';
import { CELLS } from '../columns/cells';
import type { OutputColumn } from '../columns/columns';
import { MethodProblem } from '../problems';
import type { Scheme } from '../scheme/model';
import { profileNumberFormula } from './clientFormulas';
import { formulaContext } from './context';
import type { DigitStyle } from './digitFormulas';
import { tooLongText } from './excelText';
import { type FormulaColumn, formulaColumns, type Ranks } from './formulaColumns';
import { type HelperColumn, isHelper } from './helperColumns';
import type { FormulaTable } from './formulaTable';
import type { FormulaWords } from './formulaWords';
import { MOST_RANKED_ROWS, rankKeyFormula, rankTieFormula, turnoverFormula } from './rankFormulas';

/** Excel's limit for the text of a formula. */
export const LONGEST_FORMULA = 8192;

/**
 * Formulas by column, each meant for every row (`formulaAt` puts the row in); columns without a formula are written as
 * values.
 */
export type Formulas = ReadonlyMap<FormulaColumn, string>;

/**
 * The result columns as formulas that need no add-in: functions of Excel 2010 only, no dynamic arrays, values compared
 * with the named cells of the parameters sheet (method.md §1.3–1.9). Blanks, texts and errors in a client's cells give
 * blanks and a remark, so does nonsense on the parameters sheet.
 * @param scheme with every amount settled
 * @param asked columns as `formulaColumns` completes them
 * @throws MethodProblem `formulaColumnMissing`, `formulaTooManyRows`, `formulaTooLong`,
 * `formulaWordsAlike`
 */
export function plainFormulas(
  scheme: Scheme,
  asked: readonly OutputColumn[],
  table: FormulaTable,
  words: FormulaWords,
): Formulas {
  return makeFormulas(scheme, { asked, style: 'plain' }, table, words);
}

/**
 * The same columns by the functions of the add-in where they say the same: `=CEC.DIGIT(…)`, `CEC.SCORE`,
 * `CEC.SEGMENT`, `CEC.BLOCKED`, reading the same named cells. What depends on the scheme's own words, on several clients at once or
 * on factors that a function does not take (code, loyalty, rank, strategy, remarks) stays a plain formula.
 * @param ranks `values`: the rank has no formula
 */
export function liveFormulas(
  scheme: Scheme,
  { asked, ranks = 'formulas' }: { readonly asked: readonly OutputColumn[]; readonly ranks?: Ranks | undefined },
  table: FormulaTable,
  words: FormulaWords,
): Formulas {
  return makeFormulas(scheme, { asked, ranks, style: 'live' }, table, words);
}

function makeFormulas(
  scheme: Scheme,
  {
    asked,
    ranks = 'formulas',
    style,
  }: { readonly asked: readonly OutputColumn[]; readonly ranks?: Ranks; readonly style: DigitStyle },
  table: FormulaTable,
  words: FormulaWords,
): Formulas {
  const columns = formulaColumns(scheme, asked, ranks);
  check(scheme, columns, table, words);
  const context = formulaContext(scheme, table, words);
  const formulas = new Map<FormulaColumn, string>();
  for (const column of columns) {
    if (column === 'rank' && ranks === 'values') continue;
    const formula = (isHelper(column) ? HELPERS[column] : CELLS[column].formula)?.(context, style) ?? null;
    if (formula === null) continue;
    // The row's number is up to seven figures where its mark is one character.
    const length = formula.length + 7 * (formula.split('\u0001').length - 1);
    if (length > LONGEST_FORMULA) throw new MethodProblem('formulaTooLong', { column, length });
    const text = tooLongText(formula);
    if (text !== null) throw new MethodProblem('formulaTextTooLong', { text: text.slice(0, 40) });
    formulas.set(column, formula);
  }
  return formulas;
}

function check(
  { segmentation, profiles }: Scheme,
  columns: readonly FormulaColumn[],
  { firstRow, lastRow, family }: FormulaTable,
  words: FormulaWords,
): void {
  const rows = lastRow - firstRow + 1;
  if (columns.includes('rank') && rows > MOST_RANKED_ROWS) {
    throw new MethodProblem('formulaTooManyRows', { rows, most: MOST_RANKED_ROWS });
  }
  // Excel looks words up without regard to case.
  const alike = (list: readonly string[]): string | undefined =>
    list.find((word, k) => list.findIndex((other) => other.toLowerCase() === word.toLowerCase()) < k);
  const segments = (['vital', 'promising', 'lacklustre', 'dispensable', 'potential', 'lost'] as const).map((id) =>
    words.segment(id),
  );
  const families =
    segmentation.amounts === 'propose' || family === null
      ? []
      : segmentation.amounts.flatMap(({ family: name }) => (name === null ? [] : [name || words.text('noFamily')]));
  const word = alike(segments) ?? alike(families);
  if (word !== undefined) throw new MethodProblem('formulaWordsAlike', { word });
  const long = [...families, ...profiles.map((profile) => profile.family ?? '')].find((name) => name.length > 250);
  if (long !== undefined) throw new MethodProblem('formulaTooLong', { column: 'segment', length: long.length });
}

/** How each column that only formulas need is worked out in a cell; null where it comes to none. */
const HELPERS: Readonly<Record<HelperColumn, NonNullable<ColumnCell['formula']>>> = {
  profileNumber: profileNumberFormula,
  idOrder: () => null,
  turnover: turnoverFormula,
  rankKey: rankKeyFormula,
  rankTie: rankTieFormula,
};
