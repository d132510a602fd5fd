/** The =CEC.* functions: one declaration each, and what is made from the declarations. */
export { associateFunctions, type FunctionsError, type FunctionsRegistry } from './associate';
export { DECLARATIONS } from './cec';
export type { Declaration } from './declare';
export {
  DOCUMENTED,
  type DocumentedFunction,
  findFunctions,
  formulaPieces,
  type FoundExample,
  type FoundFunction,
  type FoundRoom,
  helpFiles,
  helpPages,
  helpPath,
  type OwnScheme,
  shownValue,
} from './help';
export { functionsMetadata, LONGEST_DESCRIPTION, type FunctionsMetadataFile } from './metadata';
