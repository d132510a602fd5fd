import { defaultColumns, RANKS_AS_VALUES_FROM, type OutputBinding, type OutputColumn, type Ranks } from '../../method';
import type { PaneState } from './state';

/** The columns that a write puts there. */
export function columnsChosen({ columns, scheme, judgement }: PaneState): readonly OutputColumn[] {
  if (columns) return columns;
  return scheme ? defaultColumns(scheme, (judgement?.agreement?.count ?? 0) > 0) : [];
}

/**
 * What ranks are written as beside live formulas: what the user has said, or as they stand; else by the number of
 * clients. Null where there are none beside live formulas.
 */
export function ranksInForce(state: PaneState): Ranks | null {
  if (state.output !== 'live' || !columnsChosen(state).includes('rank')) return null;
  return state.ranks ?? ((state.reading?.clients ?? 0) >= RANKS_AS_VALUES_FROM ? 'values' : 'formulas');
}

/** As they stand beside a table; null where nothing stands that says it. */
export function ranksOf(binding: OutputBinding | null): Ranks | null {
  if (binding?.output !== 'live' || !binding.columns.some(({ column }) => column === 'rank')) return null;
  return binding.ranks ?? 'formulas';
}
