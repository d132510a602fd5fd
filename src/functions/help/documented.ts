import { DECLARATIONS, type FunctionId } from '../cec';
import * as helps from '../cec/help';
import type { DocumentedFunction, FunctionHelp } from './functionHelp';

const HELP: Readonly<Record<FunctionId, FunctionHelp>> = helps;

/** Every function with its help, in the order in which people meet them. */
export const DOCUMENTED: readonly DocumentedFunction[] = DECLARATIONS.map((declaration) => {
  const help = HELP[declaration.id];
  return { ...declaration, help, examples: help.examples };
});
