import type { OutputColumn } from './columns';

/**
 * A column that a tool writes beside the clients, `tool_value_clv`: its tool, then what it is. Ids stand in workbooks and
 * never change. All else about it is the tool's (`tools/tool.ts`).
 */
export type ToolColumnId = `tool_${string}`;

/** A column of results that people read. */
export type ResultColumnId = OutputColumn | ToolColumnId;

/** Whether a column's id is a tool's, by its beginning; which tools there are is not asked. */
export function isToolColumn(column: string): column is ToolColumnId {
  return column.startsWith('tool_');
}

/**
 * Tools' columns whose figures may be chosen as a criterion: they are read with the client table, which all other columns of
 * ours are left out of. Their headers, with ready cuts, stand in `portfolio/headers/knownHeaders.ts`.
 */
const CRITERION_COLUMNS: ReadonlySet<string> = new Set<ToolColumnId>([
  'tool_purchases_r',
  'tool_purchases_f',
  'tool_purchases_m',
  'tool_profitability_net',
  'tool_contracts_renews',
]);

/** Whether the figures of this column of ours may be chosen as a criterion. */
export const mayBeCriterion = (column: string): boolean => CRITERION_COLUMNS.has(column);
