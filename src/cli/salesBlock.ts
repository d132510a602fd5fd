import { criterionBlocks, type Scheme, withBlock, withBlockAbove, withBlockBills } from '../method';
import { type ArrearsMeasure, arrearsMeasure, numberColumns, type NumericColumn, type Portfolio } from '../portfolio';
import { meantBy, nameList } from './nameList';
import { CliProblem } from './problems';
import { onOneLine } from './shellQuoting';

/** What was told of the sales block: none at all, or the column whose figures block above one. */
export type BlockTold = 'off' | { readonly column: string; readonly above: number };

/**
 * `off`, or `Days overdue > 60`.
 * @throws CliProblem `blockGiven`
 */
export function blockTold(given: string): BlockTold {
  if (given.trim() === 'off') return 'off';
  const [, column, digits] = /^(.+?)\s*>\s*(\d+(?:[.,]\d+)?)$/s.exec(given.trim()) ?? [];
  // "50.000" is fifty or fifty thousand.
  if (column === undefined || digits === undefined || /[.,]\d{3}$/.test(digits))
    throw new CliProblem('blockGiven', { given });
  return { column, above: Number(digits.replace(',', '.')) };
}

/**
 * The scheme with the sales block as it was told.
 * @throws CliProblem `blockColumn` for a column of numbers that the table does not have; `blockCriterion` where a criterion decides
 */
export function withSalesBlock(scheme: Scheme, told: BlockTold | null, portfolio: Portfolio): Scheme {
  if (told === null) return scheme;
  if (told === 'off') return withBlock(scheme, { enabled: false });
  const columns = numberColumns(portfolio);
  const found =
    columns.find(({ header }) => header === told.column) ??
    columns.find(({ header }) => onOneLine(header) === onOneLine(told.column));
  if (!found) {
    const headers = columns.map(({ header }) => header);
    const params = { column: told.column, columns: nameList(headers), meant: meantBy(told.column, headers) };
    throw new CliProblem('blockColumn', params);
  }
  const { header } = found;
  if (criterionBlocks(scheme)) throw new CliProblem('blockCriterion', { column: header });
  const { above } = told;
  const measure = measureOf(found);
  return measure === null ? withBlockBills(scheme, header, above) : withBlockAbove(scheme, header, { measure, above });
}

/** Days or money by the header; where it says neither, figures with decimals are no count of bills. */
function measureOf({ header, values }: NumericColumn): ArrearsMeasure | null {
  const said = arrearsMeasure(header);
  if (said !== null) return said;
  return values.some((value) => !Number.isNaN(value) && !Number.isInteger(value)) ? 'amount' : null;
}
