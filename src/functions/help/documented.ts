import { DECLARATIONS } from '../cec';
import type { DocumentedFunction } from './functionHelp';
import { FUNCTION_HELP } from '../cec/help';

/** Every function with its help, in the order in which people meet them. */
export const DOCUMENTED: readonly DocumentedFunction[] = DECLARATIONS.map((declaration) => {
  const help = FUNCTION_HELP[declaration.id];
  return { ...declaration, help, examples: help.examples };
});
