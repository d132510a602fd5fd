import { isCatalogueKey, type Criterion } from '../../../method';
import { CRITERION_KEYS } from '../../../portfolio';
import { criterionName, inQuotes, sourceName, whyChosenSentence, whyNotSentence } from '../../../locales';
import { chooseCriterion } from '../../commands';
import { numberHeaders } from '../../edits';
import { Choice, type Option } from '../parts/Choice';
import { usePane } from '../usePane';

/** Which criterion, and which column feeds it, with why that column and why not the others. */
export function CriterionPickers({
  position,
  criterion,
}: {
  readonly position: number;
  readonly criterion: Criterion;
}) {
  const { state, context, language, t } = usePane();
  const { reading, scheme, profile } = state;
  if (!reading || !scheme) return null;
  const { key, source } = criterion;
  const taken = new Set(scheme.profiles[profile]!.criteria.map((each) => each.key));
  const headers = numberHeaders(reading.columns);
  const catalogued = CRITERION_KEYS.map((each): Option => ({
    value: each,
    label: criterionName({ key: each, label: null }, language),
    disabled: each !== key && taken.has(each),
  })).filter(({ value }) => value === key || canFeed(value));
  const own = headers.map((each): Option => {
    const value = `custom:${each}`;
    return { value, label: each, disabled: value !== key && taken.has(value) };
  });
  const match = isCatalogueKey(key) ? reading.matches.find(({ role }) => role === key) : undefined;
  const header = sourceName(source);
  const matched = match?.why && match.header !== null && (match.header === header || match.why.id === 'computed');
  const others = (match?.alternatives ?? [])
    .slice(0, 3)
    .map((each) => `${inQuotes(each.header, language)} (${whyNotSentence(each, language)})`);
  const help = [
    matched ? t('editing.column.chosen', { why: whyChosenSentence(match, language) }) : '',
    others.length > 0 ? t('editing.column.others', { others: others.join(', ') }) : '',
  ].join(' ');
  return (
    <>
      <Choice
        label={t('pane.criteria.criterion')}
        value={key}
        options={[
          { group: t('pane.criteria.catalogue'), options: catalogued },
          { group: t('pane.criteria.ownColumns'), options: own },
        ]}
        onChoose={(value) =>
          void chooseCriterion(
            context,
            position,
            isCatalogueKey(value) ? { key: value } : { key: null, header: value.slice('custom:'.length) },
          )
        }
      />
      {isCatalogueKey(key) && (
        <Choice
          label={t('pane.criteria.column')}
          value={header}
          options={(headers.includes(header) ? headers : [header, ...headers]).map((each) => ({
            value: each,
            label: each,
          }))}
          help={help}
          onChoose={(value) =>
            void chooseCriterion(context, position, headers.includes(value) ? { key, header: value } : { key })
          }
        />
      )}
    </>
  );

  /** Whether the table has a column for a criterion, or two to compute it from. */
  function canFeed(each: string): boolean {
    const has = (role: string): boolean =>
      reading!.matches.some((match) => match.role === role && match.header !== null);
    return has(each) || (each === 'growth' && has('turnover') && has('previousTurnover'));
  }
}
