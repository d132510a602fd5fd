import type { OutputColumn } from './columns';

/**
 * A column that a tool writes beside the clients, `tool_value_clv`: its tool, then what it is. Ids stand in workbooks and
 * never change. All else about it is the tool's (`tools/tool.ts`).
 */
export type ToolColumnId = `tool_${string}`;

/** A column of results that people read. */
export type ResultColumnId = OutputColumn | ToolColumnId;

export function isToolColumn(column: string): column is ToolColumnId {
  return column.startsWith('tool_');
}
