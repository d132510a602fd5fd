export { digitOfCriterion } from './cell';
export { cellOf } from './cells';
export {
  type ColumnDeclaration,
  COLUMNS,
  defaultColumns,
  OUTPUT_COLUMNS,
  type OutputColumn,
  possibleColumns,
} from './columns';
export { isToolColumn, mayBeCriterion, type ResultColumnId, type ToolColumnId } from './toolColumns';
export type { ColumnKind, WordGroup } from './declaration';
