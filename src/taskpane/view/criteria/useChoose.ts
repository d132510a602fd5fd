import { openPlaces } from '../../../method';
import { atHand } from '../../model/atHand';
import { usePane } from '../usePane';
import { focusPlace } from './focusPlace';

/**
 * How to go where criteria are to be chosen: opens the first empty place, of the profile in view where it has one.
 * @returns a call that takes the profile to look in first
 */
export function useChoose(): (first?: number) => void {
  const { context, dispatch, show } = usePane();
  return (first) => {
    const state = context.store.get();
    const { profiles = [] } = atHand(state) ?? {};
    const places = profiles.map((profile) => openPlaces(profile)[0]);
    const wanted = first ?? state.profile;
    const profile = places[wanted] === undefined ? places.findIndex((place) => place !== undefined) : wanted;
    const position = places[profile];
    if (position === undefined) return;
    if (profile !== state.profile) dispatch({ type: 'profileChosen', profile });
    if (!state.screen.sections.criteria) dispatch({ type: 'sectionToggled', section: 'criteria' });
    show({ criterion: position });
    // Once it is drawn.
    setTimeout(() => focusPlace(position), 0);
  };
}
