import { nextEmpty, withCriterionAt } from '../../method';
import type { WantedCriterion } from '../desk';
import { atHand } from '../model/atHand';
import type { PaneContext } from './context';
import { chooseCriterion } from './criteria';

/** Takes the criterion out of a digit's place: it is open to be chosen again. */
export function emptyPlace({ store }: PaneContext, position: number): void {
  const scheme = atHand(store.get());
  if (!scheme) return;
  store.dispatch({ type: 'schemeChanged', scheme: withCriterionAt(scheme, store.get().profile, position, null) });
  store.dispatch({ type: 'screenChanged', screen: { criterion: position } });
}

/**
 * Fills an empty place and opens the next one.
 * @returns the place that is open then: the next empty one, the one just filled where `stay`; null where none is
 */
export async function fillPlace(
  context: PaneContext,
  position: number,
  wanted: WantedCriterion,
  stay = false,
): Promise<number | null> {
  const { store } = context;
  await chooseCriterion(context, position, wanted);
  const { profile } = store.get();
  const draft = atHand(store.get());
  const next = draft?.profiles[profile] ? nextEmpty(draft.profiles[profile], position) : null;
  const open = stay ? position : next;
  store.dispatch({ type: 'screenChanged', screen: { criterion: open } });
  return open;
}
