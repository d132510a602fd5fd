import type { OpenProfile } from '../../../method';
import { Choice } from '../parts/Choice';
import { usePane } from '../usePane';

/** Which of the scheme's profiles is being looked at. */
export function ProfileChoice({ profiles, at }: { readonly profiles: readonly OpenProfile[]; readonly at: number }) {
  const { dispatch, t } = usePane();
  return (
    <Choice
      label={t('pane.criteria.profile')}
      value={String(at)}
      options={profiles.map(({ name }, p) => ({ value: String(p), label: name }))}
      onChoose={(profile) => dispatch({ type: 'profileChosen', profile: Number(profile) })}
    />
  );
}
