import { OUTPUT_COLUMNS, type OutputColumn } from '../columns';
import { scoreInUse, turnoverSource } from '../rank';
import type { Scheme } from '../scheme/model';

/**
 * Columns that formulas need beside those that people read; they stand to the right of them and are hidden.
 * - `profileNumber`: which profile judges the client, from 1, where there are several
 * - `idOrder`: the client's place among all ids, written as a value: no formula sorts text as the method does
 * - `turnover`: the turnover that decides between equals, where it is worked out from several columns
 * - `rankKey`, `rankTie`: two whole numbers that order the priority list (see `rankFormulas.ts`)
 */
export const HELPER_COLUMNS = ['profileNumber', 'idOrder', 'turnover', 'rankKey', 'rankTie'] as const;
export type HelperColumn = (typeof HELPER_COLUMNS)[number];
export type FormulaColumn = OutputColumn | HelperColumn;

export function isHelper(column: string): column is HelperColumn {
  return (HELPER_COLUMNS as readonly string[]).includes(column);
}

/** Columns that each column's formula reads in its own row. */
const NEEDS: Partial<Record<OutputColumn, readonly OutputColumn[]>> = {
  code: ['digit1', 'digit2', 'digit3', 'digit4'],
  total: ['digit1', 'digit2', 'digit3', 'digit4'],
  weighted: ['digit1', 'digit2', 'digit3', 'digit4'],
  totalLoyalty: ['total', 'loyalty'],
  weightedLoyalty: ['weighted', 'loyalty'],
  strategy: ['segment'],
  service: ['segment'],
};

/**
 * The columns asked for with all those that their formulas read, in the order of `OUTPUT_COLUMNS`, helpers last. The
 * discount is no formula: its policy by segment may hold the user's own words.
 */
export function formulaColumns(scheme: Scheme, asked: readonly OutputColumn[]): FormulaColumn[] {
  const chosen = new Set<OutputColumn>();
  const add = (column: OutputColumn): void => {
    if (chosen.has(column)) return;
    chosen.add(column);
    NEEDS[column]?.forEach(add);
    if (column === 'rank') rankInputs(scheme).forEach(add);
    if (column === 'abc') digitsOf(scheme, 'turnover').forEach(add);
  };
  asked.forEach(add);
  return [
    ...OUTPUT_COLUMNS.filter((column) => chosen.has(column)),
    ...HELPER_COLUMNS.filter((column) => isNeeded(column, scheme, chosen.has('rank'))),
  ];
}

function isNeeded(column: HelperColumn, scheme: Scheme, ranked: boolean): boolean {
  if (column === 'profileNumber') return scheme.profiles.length > 1;
  if (column !== 'turnover') return ranked;
  const source = turnoverSource(scheme);
  return ranked && source !== null && source.kind !== 'column';
}

/** Scores that the priority list looks at: the one in use, the total, the weighted one where there are weights. */
function rankInputs(scheme: Scheme): OutputColumn[] {
  const weighted = scheme.profiles.some(({ weights }) => weights !== null);
  return ['total', scoreInUse(scheme), ...(weighted ? (['weighted'] as const) : [])];
}

function digitsOf({ profiles }: Scheme, criterion: string): OutputColumn[] {
  return profiles.flatMap(({ criteria }) => {
    const position = criteria.findIndex(({ key }) => key === criterion);
    return position < 0 ? [] : [`digit${position + 1}` as OutputColumn];
  });
}
