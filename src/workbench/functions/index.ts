export { cellAddress } from './address';
export type { BlankRule } from './arguments';
export type { CellReason } from './cellReason';
export { FunctionHost } from './functionHost';
export type { FunctionHostOptions } from './functionHost';
export type { FunctionStatistics } from './outbox';
export { readFunctionsMetadata } from './metadata';
export type { FunctionMetadata, FunctionParameter, FunctionsMetadata } from './metadata';
