import { type ColumnRole, DECISION_ROLES, MOST_GROUPS } from '../../../portfolio';
import { rolesGone } from '../../../method';
import { roleName, whyChosenSentence } from '../../../locales';
import { chooseFamilies, chooseRole, forgetRole } from '../../commands';
import { atHand } from '../../model/atHand';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { FamilyMap } from './FamilyMap';

/** Roles that are no criteria: who the client is, of what family and situation, what people decided. */
const ROLES: readonly ColumnRole[] = ['id', 'name', 'kind', 'family', 'totalPurchases', DECISION_ROLES[0]];

/** What each column is, with the reason; another choice reads the table again. */
export function RolePickers() {
  const { state, context, language, t } = usePane();
  const styles = useStyles();
  const { reading } = state;
  if (!reading) return null;
  const columns = reading.columns.filter(({ own }) => !own);
  const known = new Set(reading.matches.filter(({ role }) => role !== 'family').map(({ header }) => header));
  const optionsFor = (role: ColumnRole, chosen: string | null | undefined) =>
    columns
      // A family is a word that several clients share, and not what they are known by otherwise.
      .filter(({ header, groups }) => role !== 'family' || header === chosen || (groups && !known.has(header)))
      .map(({ header }) => ({ value: header, label: header }));
  const scheme = atHand(state);
  const has = (header: string): boolean => reading.columns.some((column) => column.header === header);
  const choose = (role: ColumnRole, header: string | null): void => {
    if (role === 'family') void chooseFamilies(context, header);
    else void chooseRole(context, role, header);
  };
  return (
    <div className={styles.stack}>
      {ROLES.map((role) => {
        const match = reading.matches.find((each) => each.role === role);
        const options = optionsFor(role, match?.header);
        const none = role === 'family' && options.length === 0 && t('families.noneFits', { most: MOST_GROUPS });
        return (
          <Choice
            key={role}
            label={roleName(role, language)}
            value={match?.header ?? ''}
            options={[{ value: '', label: t('editing.notes.none') }, ...options]}
            help={match?.why ? whyChosenSentence(match, language) : none || undefined}
            onChoose={(header) => choose(role, header === '' ? null : header)}
          />
        );
      })}
      {scheme &&
        rolesGone(scheme, has).map(({ role, header }) => (
          <Note
            key={role}
            tone="warning"
            ways={[{ label: t('families.map.remove'), run: () => forgetRole(context, role) }]}
          >
            {t('families.map.roleGone', { role: roleName(role, language), column: header })}
          </Note>
        ))}
      <FamilyMap />
    </div>
  );
}
