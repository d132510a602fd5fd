import { withCriterionAt } from '../../../method';
import { asideSentence } from '../../../locales';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** The last place is the one that a stand-in has taken. */
const LAST = 3;

/** What the proposal put aside because too many clients lack it, as long as the criteria are those proposed. */
export function AsideNotes() {
  const { state, dispatch, language, t } = usePane();
  const { reading } = state;
  const scheme = atHand(state);
  if (!reading || !scheme || scheme.profiles.length > 1) return null;
  const { keys, aside } = reading.proposed;
  const [profile] = scheme.profiles;
  if (keys.some((key, k) => profile!.criteria[k]?.key !== key)) return null;
  return aside.map((one) => {
    const { criterion, withZero } = one;
    const take = (): void => dispatch({ type: 'schemeChanged', scheme: withCriterionAt(scheme, 0, LAST, withZero) });
    return (
      <Note key={criterion.key} ways={withZero ? [{ label: t('editing.aside.take'), run: take }] : []}>
        {asideSentence(one, language)}
      </Note>
    );
  });
}
