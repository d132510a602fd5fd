import { emptyPlaces, type OpenScheme } from '../../../method';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { focusPlace } from '../criteria/focusPlace';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** Why reports on codes are not there yet: criteria are still to be chosen; with the way to the first empty place. */
export function ToolsWaiting({ draft }: { readonly draft: OpenScheme }) {
  const { state, dispatch, language, show } = usePane();
  const say = wordsOf(toolRowWords, language);
  const count = emptyPlaces(draft);
  /** Opens the first empty place, of the profile at hand where it has one. */
  const choose = (): void => {
    const holes = draft.profiles.map(({ criteria }) => criteria.indexOf(null));
    const profile = (holes[state.profile] ?? -1) >= 0 ? state.profile : holes.findIndex((hole) => hole >= 0);
    const position = holes[profile]!;
    if (profile !== state.profile) dispatch({ type: 'profileChosen', profile });
    if (!state.screen.sections.criteria) dispatch({ type: 'sectionToggled', section: 'criteria' });
    show({ criterion: position });
    // Once it is drawn.
    setTimeout(() => focusPlace(position), 0);
  };
  return <Note ways={[{ label: say('choose'), run: choose }]}>{say('waiting', { count })}</Note>;
}
