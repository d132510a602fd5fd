import type { Language } from '../locales/words';
import * as early from './cec/early';
import { LATE_IDS } from './cec/lateIds';
import { FunctionProblem } from './declare/problems';
import { type CallContext, callable, type CustomFunction } from './run/callable';
import { errorOf } from './run/outcome';

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
  const context = { makeError, language };
  for (const declaration of Object.values(early)) registry.associate(declaration.id, callable(declaration, context));
  for (const id of LATE_IDS) registry.associate(id, fetched(id, context));
}

/** A function that its first call fetches; where that fails, the next call tries again. */
function fetched(id: (typeof LATE_IDS)[number], context: CallContext): CustomFunction {
  let found: Promise<CustomFunction> | null = null;
  const fetch = async (): Promise<CustomFunction> => {
    const late = await import(/* webpackChunkName: "functions" */ './cec/late');
    return callable(late[id], context);
  };
  return async (...given) => {
    const custom = await (found ??= fetch()).catch(() => {
      found = null;
      throw errorOf(new FunctionProblem('unexpected'), context.language(), context.makeError);
    });
    return custom(...given);
  };
}
