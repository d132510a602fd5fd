export { digitOfCriterion } from './cells';
export { cellOf, COLUMNS, defaultColumns, OUTPUT_COLUMNS, type OutputColumn, possibleColumns } from './columns';
export { isToolColumn, type ResultColumnId, type ToolColumnId } from './toolColumns';
export type { ColumnDeclaration, ColumnKind, WordGroup } from './declaration';
