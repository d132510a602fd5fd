export * from './gateway';
export { isPartOfList } from './anchors';
export { excelGateway, type GatewayOptions } from './excelGateway';
export { EXCEL_API_LEVEL, runsFunctions } from './requirements';
export type { SampleCells } from './sampleSheet';
