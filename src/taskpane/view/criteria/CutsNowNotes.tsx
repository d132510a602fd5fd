import { criterionName, unitOf } from '../../../locales';
import { withCriterionAt, withCuts } from '../../../method';
import { atHand } from '../../model/atHand';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';
import { useCutsNow } from './useCutsNow';

const NONE = [] as const;

/**
 * While a proposal is not saved: that its cuts were found in other clients than count now, as where a status has been said
 * to be lost since, and the way to find them again. Cuts of a saved scheme stay as they are, and only their editor says it.
 */
export function CutsNowNotes() {
  const { state, dispatch, language, t } = usePane();
  const scheme = atHand(state);
  const profile = scheme?.profiles[state.profile];
  const isSaved = state.workbook.schemes.some(({ id }) => id === scheme?.id);
  const now = useCutsNow(isSaved ? NONE : (profile?.criteria ?? NONE));
  if (!scheme || !profile) return null;
  return now.map(({ criterion, cuts }) => {
    const position = profile.criteria.indexOf(criterion);
    if (position < 0) return null;
    const again = (): void => {
      const next = withCriterionAt(scheme, state.profile, position, withCuts(criterion, cuts, criterion.origin));
      dispatch({ type: 'schemeChanged', scheme: next });
    };
    const text = cutsText(cuts, unitOf(criterion), language, t);
    return (
      <Note key={criterion.key} ways={[{ label: t('criterion.proposeAgain'), run: again }]}>
        {t('criterion.cutsNow', { criterion: criterionName(criterion, language), cuts: text })}
      </Note>
    );
  });
}
