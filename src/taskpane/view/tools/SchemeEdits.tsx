import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { saveScheme } from '../../commands';
import { atHand } from '../../model/atHand';
import { isEdited } from '../../model/left';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** That what a tool's panel has changed in the scheme is not in the workbook yet, as its settings are, with the way there. */
export function SchemeEdits() {
  const { state, context, language } = usePane();
  const scheme = atHand(state);
  if (!scheme || !isEdited(state)) return null;
  const say = wordsOf(toolRowWords, language);
  return (
    <div data-scheme-edits>
      <Note ways={[{ label: say('save'), run: () => void saveScheme(context) }]}>
        {say('edits', { name: scheme.name })}
      </Note>
    </div>
  );
}
