export * from './gateway';
export * from './requests/cells';
export * from './requests/clientTable';
export * from './requests/columns';
export * from './requests/history';
export * from './requests/lists';
export * from './requests/ownColumns';
export * from './requests/sheets';
export * from './requests/undo';
export type { LongWork, Progress } from './session/longWork';
export { isPartOfList } from './find/anchors';
export { excelGateway, type GatewayOptions } from './excelGateway';
export { EXCEL_API_LEVEL, handsOutFiles, runsFunctions } from './session/requirements';
export type { SampleCells } from './sampleSheet';
export type { MadeTemplate, TemplateSheet } from './requests/template';
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
