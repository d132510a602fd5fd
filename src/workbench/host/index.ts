export { createHost } from './host';
export { dumpWorkbook, type WorkbookDump } from './dump';
export { createHeadlessEngine } from './engine/headless';
export { emptyWorkbook, NEW_SHEET } from './engine/emptyWorkbook';
export type { Cell, CellPatch, EngineEvent, EngineName, SheetInfo, WorkbookEngine } from './engine/engine';
export { createUniverEngine, UniverEngine } from './engine/univer';
export { address, parseReference, type Area } from './model/area';
export { cellsUnder, chartBounds, cornersOfCells } from './model/chartPlace';
export type { ChartState, SeriesState } from './model/charts';
export { RangeRef } from './model/rangeRef';
export type { ConditionalFormatState, ValidationState } from './model/rules';
export type { PrintedCells, SheetState } from './model/sheetState';
export type { TableColumnState, TableState } from './model/tableState';
export { WorkbookModel } from './model/workbook';
export { implementedClasses, implementedMembers } from './protocol/classes';
export { HostError } from './protocol/errors';
export type {
  ExcelHost,
  FaultPlan,
  HostEntry,
  HostOptions,
  MessageRecord,
  OrderedFault,
  ServiceMethods,
} from './types';
