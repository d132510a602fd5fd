import { CLIENT_KINDS, type ClientKind } from '../../../portfolio';
import type { ProfileFor } from '../../../method';
import { familyNames } from '../../model/readChoices';
import { Choice } from '../parts/Choice';
import { usePane } from '../usePane';

const ALL = '*';

/** Which clients a profile is for: of a family, of a situation, or of both. */
export function WhomFor({
  wanted,
  onChoose,
}: {
  readonly wanted: ProfileFor;
  onChoose(next: Partial<ProfileFor>): void;
}) {
  const { state, t } = usePane();
  const { reading } = state;
  const families = reading ? familyNames(reading) : [];
  const kept = wanted.family === null || families.includes(wanted.family) ? [] : [wanted.family];
  return (
    <>
      {(families.length > 0 || wanted.family !== null) && (
        <Choice
          label={t('profiles.family')}
          value={wanted.family ?? ALL}
          options={[
            { value: ALL, label: t('profiles.all') },
            ...[...kept, ...families].map((family) => ({ value: family, label: family || t('profiles.noFamily') })),
          ]}
          onChoose={(family) => onChoose({ family: family === ALL ? null : family })}
        />
      )}
      <Choice
        label={t('profiles.kind')}
        value={wanted.kind ?? ALL}
        options={[
          { value: ALL, label: t('profiles.all') },
          ...CLIENT_KINDS.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) })),
        ]}
        onChoose={(kind) => onChoose({ kind: kind === ALL ? null : (kind as ClientKind) })}
      />
    </>
  );
}
