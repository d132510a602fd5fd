export * from './gateway';
export * from './requests/clientTable';
export * from './requests/columns';
export * from './requests/lists';
export * from './requests/reports';
export * from './requests/selectedRows';
export * from './requests/undo';
export type { LongWork, Progress } from './session/longWork';
export { isPartOfList } from './find/anchors';
export { excelGateway, type GatewayOptions } from './excelGateway';
export { EXCEL_API_LEVEL, handsOutFiles, runsFunctions } from './session/requirements';
export type { SampleCells } from './change/command';
export {
  UNDOABLE_CHANGES,
  type AnswerOf,
  type CommandCalls,
  type CommandId,
  type RequestOf,
  type UndoableChange,
} from './commands';
export type { FunctionCells } from './find/functionCells';
export type { HeadedSheet } from './history/readHeaded';
export {
  EXPECTED,
  FINDINGS,
  REASONS,
  type BehindWork,
  type CheckId,
  type CheckResult,
  type CheckWork,
  type Diagnosis,
  type Finding,
} from './diagnosis/diagnosis';
