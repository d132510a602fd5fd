import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { usePane } from '../usePane';

/** Whose criteria are shown, where the scheme has several profiles. */
export function ProfileChoice() {
  const { state, dispatch, t } = usePane();
  const scheme = atHand(state);
  if (!scheme) return null;
  return (
    <Choice
      label={t('pane.criteria.profile')}
      value={String(state.profile)}
      options={scheme.profiles.map(({ name }, p) => ({ value: String(p), label: name }))}
      onChoose={(value) => dispatch({ type: 'profileChosen', profile: Number(value) })}
    />
  );
}
