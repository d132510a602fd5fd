import { scoreInUse, turnoverSource } from '../figures/rank';
import { hasWeights } from '../scheme/model';
import type { FormulaContext } from './context';
import { resultCell, wholeResult, wholeSource } from './formulaTable';
import { valueFormula } from './valueFormulas';
import { inBrackets } from './valueParts';

/** More rows than this do not fit into the keys of a priority list made by formulas: five digits for each place. */
export const MOST_RANKED_ROWS = 99_999;
/**
 * More clients than this the pane does not write as formulas. Ranks are counted over the whole column in every row, so
 * their time grows with the square of the clients (`npm run bench -- recalculation outputs`; real Excel was not
 * measured). Live formulas hold the same ranks, hence one limit for both. Fewer comparisons would need sorted keys to
 * look up in, which in Excel 2010 means further helper columns (blocks sorted each on its own, then MATCH in each of
 * them): not tried, for SMALL or LARGE over the whole column is as quadratic.
 */
export const MOST_FORMULA_ROWS = 20_000;

/**
 * From so many clients on, live formulas leave ranks to the last write unless the user says otherwise: Excel works the
 * whole column out anew with every batch of answers that custom functions give (office-js#794, #6841).
 */
export const RANKS_AS_VALUES_FROM = 2_000;

/**
 * The priority list (method.md §1.7) by two whole numbers of at most fifteen digits, so that Excel compares them
 * exactly: `rankKey` holds score in use and total (where the total is in use, total and weighted score), `rankTie` the
 * places by key, by turnover and by id: a row's rank is one more than the rows with a larger one. Where loyalty is in
 * use beside weights, a place by weighted score comes before the turnover's and leaves no room for the key's: then rows
 * with a larger key are counted, and those with the same key and a larger tie.
 *
 * Numbers are only ever counted by one comparison where that will do: spreadsheet programs that keep an index for
 * COUNTIF have none for RANK, nor for two conditions at once (LibreOffice 7.4, 20,000 rows of each, one run: 7, 21 and
 * 15 s).
 */
export function rankFormula(context: FormulaContext): string {
  const { table } = context;
  const [key, tie] = [resultCell(table, 'rankKey'), resultCell(table, 'rankTie')];
  const [keys, ties] = [wholeResult(table, 'rankKey'), wholeResult(table, 'rankTie')];
  const larger =
    weightedPlace(context) === null
      ? `COUNTIF(${ties},">"&${tie})`
      : `COUNTIF(${keys},">"&${key})+COUNTIFS(${keys},${key},${ties},">"&${tie})`;
  return `IF(ISNUMBER(${key}),${larger}+1,"")`;
}

/** The first of the two whole numbers that {@link rankFormula} compares; '' for a row without a score. */
export function rankKeyFormula({ scheme, table }: FormulaContext): string {
  const used = scoreInUse(scheme);
  const score = resultCell(table, used);
  const total = resultCell(table, 'total');
  // Scores have ten decimals.
  const weighted = hasWeights(scheme) ? `+ROUND(N(${resultCell(table, 'weighted')})*1E10,0)` : '';
  const key = used === 'total' ? `${total}*1E11${weighted}` : `ROUND(${score}*1E10,0)*100+${total}`;
  return `IF(N(${score})>0,${key},"")`;
}

/** The second of the two whole numbers that {@link rankFormula} compares; '' for a row without a score. */
export function rankTieFormula(context: FormulaContext): string {
  const { table } = context;
  const key = resultCell(table, 'rankKey');
  const keyPlace = `COUNTIF(${wholeResult(table, 'rankKey')},"<"&${key})`;
  const byId = `${MOST_RANKED_ROWS + 1}-IF(ISNUMBER(${resultCell(table, 'idOrder')}),${resultCell(table, 'idOrder')},${MOST_RANKED_ROWS})`;
  const turnover = turnoverPlace(context);
  const middle = turnover === null ? '' : `${turnover}*1E5+`;
  return `IF(ISNUMBER(${key}),${weightedPlace(context) ?? keyPlace}*1E10+${middle}${byId},"")`;
}

/** A turnover that is worked out from several columns, for ranks to be counted over; '' where a client has none. */
export function turnoverFormula(context: FormulaContext): string | null {
  const source = turnoverSource(context.scheme);
  if (!source) return null;
  const { valid, value } = valueFormula(source, 'turnover', context);
  return `IFERROR(IF(${valid},${value},""),"")`;
}

/** Place by weighted score, from the last, where the key does not hold it already. */
function weightedPlace({ scheme, table }: FormulaContext): string | null {
  const used = scoreInUse(scheme);
  if (!hasWeights(scheme) || used === 'total' || used === 'weighted') return null;
  const weighted = resultCell(table, 'weighted');
  return `IF(ISNUMBER(${weighted}),COUNTIF(${wholeResult(table, 'weighted')},"<"&${weighted})+1,0)`;
}

/** Place by turnover, from the smallest; a missing one comes last. */
function turnoverPlace(context: FormulaContext): string | null {
  const { scheme, table } = context;
  const source = turnoverSource(scheme);
  if (!source) return null;
  if (source.kind !== 'column') {
    const own = resultCell(table, 'turnover');
    return `IF(ISNUMBER(${own}),COUNTIF(${wholeResult(table, 'turnover')},"<"&${own})+1,0)`;
  }
  // The cells themselves are counted: scaling them changes no order. COUNTIF passes over texts and errors.
  const { valid, value } = valueFormula({ ...source, unit: 'number' }, 'turnover', context);
  const column = wholeSource(table, source.header);
  // Empty cells that mean zero are below everything above zero.
  const empty = source.empty === 'zero' ? `+IF(${value}>0,COUNTBLANK(${column}),0)` : '';
  return `IF(${valid},COUNTIF(${column},"<"&${inBrackets(value)})${empty}+1,0)`;
}
