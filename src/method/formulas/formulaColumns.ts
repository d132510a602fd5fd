import { COLUMNS, OUTPUT_COLUMNS, type OutputColumn } from '../columns/columns';
import type { ToolColumnId } from '../columns/toolColumns';
import { turnoverSource } from '../figures/rank';
import type { Scheme } from '../scheme/model';
import { HELPER_COLUMNS, type HelperColumn } from './helperColumns';

export type FormulaColumn = OutputColumn | HelperColumn;
/** Every column of ours beside clients; those of tools are values always. */
export type PlacedColumnId = FormulaColumn | ToolColumnId;

/** Whether ranks are formulas like the rest, or the values of the last write beside them. */
export type Ranks = 'formulas' | 'values';

/**
 * The columns asked for with all those that their formulas read, in the order of `OUTPUT_COLUMNS`, helpers last. The
 * discount is no formula: its policy by segment may hold the user's own words. Ranks that are values need no helpers.
 */
export function formulaColumns(
  scheme: Scheme,
  asked: readonly OutputColumn[],
  ranks: Ranks = 'formulas',
): FormulaColumn[] {
  const chosen = new Set<OutputColumn>();
  const add = (column: OutputColumn): void => {
    if (chosen.has(column)) return;
    chosen.add(column);
    COLUMNS[column].needs?.(scheme).forEach(add);
  };
  asked.forEach(add);
  return [
    ...OUTPUT_COLUMNS.filter((column) => chosen.has(column)),
    ...HELPER_COLUMNS.filter((column) => isNeeded(column, scheme, chosen.has('rank') && ranks === 'formulas')),
  ];
}

function isNeeded(column: HelperColumn, scheme: Scheme, ranked: boolean): boolean {
  if (column === 'profileNumber') return scheme.profiles.length > 1;
  if (column !== 'turnover') return ranked;
  const source = turnoverSource(scheme);
  return ranked && source !== null && source.kind !== 'column';
}
