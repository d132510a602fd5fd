export { cellAddress } from './address';
export type { BlankRule } from './arguments';
export { FunctionHost } from './functionHost';
export type { FunctionHostOptions, FunctionStatistics } from './functionHost';
export { readFunctionsMetadata } from './metadata';
export type { FunctionMetadata, FunctionParameter, FunctionsMetadata } from './metadata';
