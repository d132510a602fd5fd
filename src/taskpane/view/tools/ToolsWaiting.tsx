import { emptyPlaces, type OpenScheme } from '../../../method';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { useChoose } from '../criteria/useChoose';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** Why reports on codes are not there yet: criteria are still to be chosen; with the way to the first empty place. */
export function ToolsWaiting({ draft }: { readonly draft: OpenScheme }) {
  const { language } = usePane();
  const say = wordsOf(toolRowWords, language);
  const choose = useChoose();
  return (
    <Note ways={[{ label: say('choose'), run: () => choose() }]}>{say('waiting', { count: emptyPlaces(draft) })}</Note>
  );
}
