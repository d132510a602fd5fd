export { digitOfCriterion } from './cells';
export { cellOf, COLUMNS, defaultColumns, OUTPUT_COLUMNS, type OutputColumn, possibleColumns } from './columns';
export type { ColumnDeclaration, ColumnKind, WordGroup } from './declaration';
