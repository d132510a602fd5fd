import { figureHeader } from '../../portfolio';
import type { ToolColumnId } from '../columns/toolColumns';
import type { Scheme } from './model';
import { columnsOf } from './sourceColumns';
import { sourcesOfScheme } from './sourcesOfScheme';

/** The columns of tools that headers are of. */
export const figuresNamed = (headers: readonly string[]): ReadonlySet<ToolColumnId> =>
  new Set(headers.flatMap((header) => (figureHeader(header)?.column as ToolColumnId | undefined) ?? []));

/**
 * Figures that a tool wrote beside the clients and a scheme reads. Those stay as they stand while their clients are
 * classified by them: made anew in the same write, they would no longer be what the codes say.
 */
export const figuresRead = (scheme: Scheme): ReadonlySet<ToolColumnId> =>
  figuresNamed(sourcesOfScheme(scheme).flatMap((source) => columnsOf(source).map(({ header }) => header)));
