import { numberHeaders } from '../../model/readChoices';
import { useEffect } from 'react';
import {
  columnSource,
  LOYALTY_FACTORS,
  type ColumnSource,
  type Loyalty as LoyaltyRule,
  type LoyaltyMode,
  type Source,
  withLoyalty,
} from '../../../method';
import { sourceName, warningSentence } from '../../../locales';
import { needOffers } from '../../commands';
import type { PaneState } from '../../model/state';
import { Check } from '../parts/Check';
import { Choice } from '../parts/Choice';
import { goneOption } from '../parts/goneOption';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** The loyalty factor, off until wanted; with the strict/inclusive switch and the warning of years counted twice. */
export function Loyalty() {
  const { state, context, dispatch, language, t } = usePane();
  const styles = useStyles();
  const { scheme, profile: at, reading, judgement, offers } = state;
  const profile = scheme?.profiles[at];
  const years = profile && reading ? yearsOf(profile.criteria, reading.matches, offers) : null;
  // Only the table itself knows whether years can be worked out from a date: asked where nothing else says so.
  const unknown = profile !== undefined && profile.loyalty === null && years === null && !offers;
  useEffect(() => {
    if (unknown) void needOffers(context);
  }, [unknown, context]);
  if (!scheme || !profile || !reading) return null;
  const { loyalty } = profile;
  const numeric = numberHeaders(reading.columns);
  // Years worked out from a date stay chosen until a column takes their place.
  const computed = loyalty && loyalty.source.kind !== 'column' ? sourceName(loyalty.source) : null;
  const set = (rule: LoyaltyRule | null): void =>
    dispatch({ type: 'schemeChanged', scheme: withLoyalty(scheme, at, rule) });
  const start = (): LoyaltyRule | null =>
    years && { source: years, mode: 'strict', factors: [...LOYALTY_FACTORS], relative: false };
  const twice = judgement?.warnings.find(
    (warning) => warning.id === 'loyaltyCountedTwice' && warning.profile === profile.name,
  );
  return (
    <div className={styles.tight}>
      <Check
        label={t('editing.loyalty.off')}
        checked={loyalty !== null}
        disabled={loyalty === null && years === null}
        onChange={(checked) => set(checked ? start() : null)}
      />
      {loyalty === null && years === null && offers && (
        <div className={styles.quiet}>{t('editing.loyalty.noColumn')}</div>
      )}
      {loyalty && (
        <div className={styles.indent}>
          <Choice
            label={t('editing.loyalty.column')}
            value={computed === null ? sourceName(loyalty.source) : ''}
            options={[
              ...(computed === null
                ? goneOption(sourceName(loyalty.source), numeric, t)
                : [{ value: '', label: computed }]),
              ...numeric.map((header) => ({ value: header, label: header })),
            ]}
            onChoose={(header) => header !== '' && set({ ...loyalty, source: { ...columnOf(loyalty.source), header } })}
          />
          <Choice
            label={t('editing.loyalty.exactly')}
            value={loyalty.mode}
            options={(['strict', 'inclusive'] as const).map((value) => ({
              value,
              label: t(`editing.loyalty.${value}`),
            }))}
            help={t('editing.loyalty.modeHelp')}
            onChoose={(mode) => set({ ...loyalty, mode: mode as LoyaltyMode })}
          />
          <div className={styles.quiet}>{t('editing.loyalty.factors')}</div>
          <Check
            label={t('editing.loyalty.rank')}
            checked={scheme.ranking === 'loyalty'}
            onChange={(checked) =>
              dispatch({ type: 'schemeChanged', scheme: { ...scheme, ranking: checked ? 'loyalty' : 'auto' } })
            }
          />
          {twice && <Note tone="warning">{warningSentence(twice, language)}</Note>}
        </div>
      )}
    </div>
  );
}

/** Where years of relationship come from: the criterion that counts them, their column, or a date that they are counted from. */
function yearsOf(
  criteria: readonly { readonly key: string; readonly source: Source }[],
  matches: readonly { readonly role: string; readonly header: string | null }[],
  offers: PaneState['offers'],
): Source | null {
  const counted = criteria.find(({ key }) => key === 'years')?.source;
  const column = matches.find(({ role }) => role === 'years')?.header;
  return (
    counted ??
    (column == null ? null : columnSource(column)) ??
    offers?.find(({ criterion }) => criterion === 'years')?.source ??
    null
  );
}

/** The column of a source that is one, with its choices; a new one in the place of one that is computed. */
function columnOf(source: LoyaltyRule['source']): ColumnSource {
  return source.kind === 'column' ? source : columnSource('');
}
