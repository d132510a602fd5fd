import { DECLARATIONS } from '../declarations';
import type { Declaration } from '../declare';
import type { DocumentedFunction } from './functionHelp';
import { FUNCTION_HELP } from './texts';

function withHelp(declaration: Declaration): DocumentedFunction {
  const help = FUNCTION_HELP[declaration.id];
  if (!help) throw new Error(`No help for ${declaration.id}`);
  return { ...declaration, help, examples: help.examples };
}

/** Every function with its help, in the order in which people meet them. */
export const DOCUMENTED: readonly DocumentedFunction[] = DECLARATIONS.map(withHelp);
