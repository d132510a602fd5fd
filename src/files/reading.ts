/** A second door of the room: tables are read through it without all that writes them. */
export { readFields } from './csv/readFields';
export { openWorkbook, type OpenedSheet, type OpenedWorkbook } from './openWorkbook';
export { areaToRead, currencyCells, readCells } from './readRange';
export type { OpenedTable } from './read/structure';
