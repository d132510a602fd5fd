import { useState } from 'react';
import { numberHeaders } from '../../model/readChoices';
import {
  columnSource,
  columnsOf,
  isCatalogueKey,
  type Criterion,
  type Source,
  criteriaOf,
  usualDirection,
  withCriterionAt,
} from '../../../method';
import { CRITERION_KEYS, type CriterionKey } from '../../../portfolio';
import { criterionName, inQuotes, sourceName, whyChosenSentence, whyNotSentence } from '../../../locales';
import { chooseCriterion } from '../../commands';
import { atHand } from '../../model/atHand';
import { Choice, type Option } from '../parts/Choice';
import { NameField } from '../parts/NameField';
import { usePane } from '../usePane';
import { SourceEditor } from './SourceEditor';

/** Which criterion, and what feeds it, with why that column and why not the others. */
export function CriterionPickers({
  position,
  criterion,
}: {
  readonly position: number;
  readonly criterion: Criterion;
}) {
  const { state, context, dispatch, language, t } = usePane();
  /** Chosen, and still without numbers: the table gives none for it, and those of the former criterion say something else. */
  const [open, setOpen] = useState<{ readonly key: CriterionKey; readonly insteadOf: string } | null>(null);
  const { reading, profile } = state;
  const scheme = atHand(state);
  if (!reading || !scheme) return null;
  const { source, label, bands } = criterion;
  const unfed = open?.insteadOf === criterion.key ? open.key : null;
  const key = unfed ?? criterion.key;
  const catalogued = isCatalogueKey(key);
  const taken = new Set(criteriaOf(scheme.profiles[profile]!).map((each) => each.key));
  const option = (value: string, text: string): Option => ({
    value,
    label: text,
    disabled: value !== criterion.key && taken.has(value),
  });
  const name = criterionName(criterion, language);
  const own = numberHeaders(reading.columns).map((each) => option(`custom:${each}`, each));
  const isListed = isCatalogueKey(criterion.key) || own.some(({ value }) => value === criterion.key);
  const shown = isListed ? [] : [option(criterion.key, name)];
  // A name that only says the columns follows them.
  const named = label !== null && label !== sourceName(source) ? label : undefined;
  // A direction that is only the usual one of what feeds it now is not one that somebody has chosen.
  const chosen = bands.direction === usualDirection(source) ? {} : { direction: bands.direction };
  const take = async (next: Source): Promise<void> => {
    await chooseCriterion(
      context,
      position,
      catalogued ? { key, source: next } : { key: null, source: next, label: named, ...chosen },
    );
    setOpen(null);
  };
  /** What the table gives for it; else it is asked for. */
  const takeCatalogued = async (next: CriterionKey): Promise<void> => {
    const isFed = await chooseCriterion(context, position, { key: next });
    setOpen(isFed ? null : { key: next, insteadOf: criterion.key });
  };
  return (
    <>
      <Choice
        label={t('criterion.criterion')}
        value={key}
        options={[
          {
            group: t('criterion.catalogue'),
            options: CRITERION_KEYS.map((each) => option(each, criterionName({ key: each, label: null }, language))),
          },
          { group: t('criterion.ownColumns'), options: [...shown, ...own] },
        ]}
        onChoose={(value) => {
          // Back to the one that is still read.
          if (value === criterion.key) return setOpen(null);
          if (!isCatalogueKey(value)) {
            const wanted = columnSource(value.slice('custom:'.length));
            setOpen(null);
            return void chooseCriterion(context, position, { key: null, source: wanted });
          }
          void takeCatalogued(value);
        }}
      />
      {!catalogued && (
        <NameField
          label={t('choose.name')}
          value={name}
          onTake={(next) =>
            dispatch({
              type: 'schemeChanged',
              scheme: withCriterionAt(scheme, profile, position, { ...criterion, label: next }),
            })
          }
        />
      )}
      <SourceEditor
        key={`${position} ${key}`}
        source={unfed ? null : source}
        help={unfed ? t('choose.meanwhile', { source: inQuotes(sourceName(source), language) }) : help()}
        estimates={key === 'share'}
        onChange={(next) => next && void take(next)}
      />
    </>
  );

  /** Why this column, and why not others, of a criterion that the table was searched for. */
  function help(): string {
    const match = catalogued ? reading!.matches.find(({ role }) => role === key) : undefined;
    // The user's own choice needs no reason of ours: neither of the column that was found, nor against the others.
    if (!match || source.kind === 'estimate') return '';
    const matched =
      match.why && match.header !== null && (match.header === sourceName(source) || match.why.id === 'computed');
    // A column that the figures are worked out from is not one that was passed over.
    const used = new Set(columnsOf(source).map(({ header }) => header));
    const others = match.alternatives
      .filter(({ header }) => !used.has(header))
      .slice(0, 3)
      .map((each) => `${inQuotes(each.header, language)} (${whyNotSentence(each, language)})`);
    return [
      matched ? t('editing.column.chosen', { why: whyChosenSentence(match, language) }) : '',
      others.length > 0 ? t('editing.column.others', { others: others.join(', ') }) : '',
    ].join(' ');
  }
}
