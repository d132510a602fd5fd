import { ownCriterionCuts } from '../../portfolio';
import type { Scheme } from './model';
import { columnsOf } from './sourceColumns';
import { sourcesOfScheme } from './sourcesOfScheme';

/**
 * Whether a scheme reads figures that a tool wrote beside the clients. Those stay as they stand while their clients are
 * classified by them: made anew in the same write, they would no longer be what the codes say.
 */
export function readsToolFigures(scheme: Scheme): boolean {
  return sourcesOfScheme(scheme).some((source) =>
    columnsOf(source).some(({ header }) => ownCriterionCuts(header) !== undefined),
  );
}
