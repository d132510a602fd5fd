import { useState } from 'react';
import { emptyPlaces, type OpenScheme } from '../../../method';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { focusPlace } from '../criteria/focusPlace';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ExtraLine } from './ExtraLine';
import { type ExtraId, EXTRA_IDS } from './panels';

/** What is worked on before there is a code: the lists beside the client table. */
const LISTS = EXTRA_IDS.filter((id) => id !== 'codes');

/**
 * Why there are no reports yet: criteria are still to be chosen; with the way to the first empty place. The lists beside
 * the client table wait for none of it: they are read and understood here already.
 */
export function ToolsWaiting({ draft }: { readonly draft: OpenScheme }) {
  const { state, dispatch, language, show } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  const { refused } = state.tools;
  const [open, setOpen] = useState<ExtraId | null>(refused?.list ?? null);
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
  return (
    <>
      <Note ways={[{ label: say('choose'), run: choose }]}>{say('waiting', { count })}</Note>
      <div className={styles.quiet}>{say('listsMeanwhile')}</div>
      {LISTS.map((id) => (
        <ExtraLine key={id} id={id} open={open === id} onOpen={(opens) => setOpen(opens ? id : null)} />
      ))}
    </>
  );
}
