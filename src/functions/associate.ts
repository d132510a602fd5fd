import type { Language } from '../locales/words';
import { DECLARATIONS } from './cec';
import { callable } from './run/callable';

/** The part of the custom-functions runtime that registers functions (`CustomFunctions`). */
export interface FunctionsRegistry {
  associate(id: string, customFunction: (...given: unknown[]) => unknown): void;
}
/** The runtime's error (`CustomFunctions.Error`). */
export type FunctionsError = new (code: never, message?: string) => unknown;

/**
 * Registers every function on the runtime. To be called first of all, before anything heavy is loaded: cells that wait
 * for a function that is not there show an error.
 * @param errorClass the runtime's error class, asked for at every error: Office.js puts another in its place once it
 *   knows its host, and the runtime reads the code of its own class only
 * @param language of the sentences of errors and of EXPLAIN, asked at every call: the host's display language
 */
export function associateFunctions(
  registry: FunctionsRegistry,
  errorClass: () => FunctionsError,
  language: () => Language,
): void {
  const makeError = (code: string, sentence: string): unknown => new (errorClass())(code as never, sentence);
  for (const declaration of DECLARATIONS) {
    registry.associate(declaration.id, callable(declaration, { makeError, language }));
  }
}
