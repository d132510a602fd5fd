export { digitOfCriterion } from './cells';
export { cellOf, COLUMNS, defaultColumns, possibleColumns } from './columns';
export { type OutputColumn } from './declaration';
export { OUTPUT_COLUMNS } from './declaration';
export { isToolColumn, type ResultColumnId, type ToolColumnId } from './toolColumns';
export type { ColumnDeclaration, ColumnKind, WordGroup } from './declaration';
