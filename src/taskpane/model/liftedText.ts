import type { LiftedFilter } from '../../excel';
import type { Translate } from '../../locales';

/** What became of a filter that was in the way. */
export const liftedText = ({ name, set, same }: LiftedFilter, t: Translate): string =>
  t(set ? (same ? 'trouble.filterSet' : 'trouble.filterOther') : 'trouble.filterLost', { name });
