import type { Language } from '../locales/words';
import { DECLARATIONS } from './declarations';
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
 * @param language of the sentences of errors: the host's display language
 */
export function associateFunctions(registry: FunctionsRegistry, HostError: FunctionsError, language: Language): void {
  const makeError = (code: string, sentence: string): unknown => new HostError(code as never, sentence);
  for (const declaration of DECLARATIONS)
    registry.associate(declaration.id, callable(declaration, { makeError, language }));
}
