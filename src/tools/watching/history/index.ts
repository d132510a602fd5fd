/** The history of a workbook: snapshots in plain cells, appended to and read back. */
export { headingOf } from './columns';
export { type Damage, damageSentence } from './damage';
export { formerAppends } from './former';
export { type History, NO_HISTORY, readHistory } from './read';
export { planAppend, planSave, type SavePlan, SHEET_ROWS, type StandingHistory } from './save';
export type { Append, Cell as HistoryCell, HistoryCells } from './write';
