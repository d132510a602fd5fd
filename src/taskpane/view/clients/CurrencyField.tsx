import { useState } from 'react';
import { Input, Link } from '@fluentui/react-components';
import { withCurrencySaid } from '../../../method';
import { atHand } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** In which currency the turnover is, and who says so; what is typed goes before that, an emptied field means none. */
export function CurrencyField() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const scheme = atHand(state);
  const currency = state.judgement?.currency;
  if (!scheme || !currency || currency.mixed.length > 0) return null;
  const { said, by, line } = currency;
  const change = (to: string | undefined): void => {
    setDraft(null);
    if (to !== (said ?? '')) dispatch({ type: 'schemeChanged', scheme: withCurrencySaid(scheme, to) });
  };
  const take = (): void => {
    if (draft !== null) change(draft.trim());
  };
  return (
    <div className={styles.tight} data-currency={by ?? ''}>
      <label className={styles.tight}>
        <span>{t('unit.currency.label')}</span>
        <Input
          size="small"
          value={draft ?? said ?? ''}
          placeholder={t('unit.currency.none')}
          onChange={(_, data) => setDraft(data.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            if (event.key === 'Escape' && draft !== null) {
              event.stopPropagation();
              setDraft(null);
            }
          }}
        />
      </label>
      <div className={styles.quiet}>
        {t(`unit.currency.by.${by ?? 'nobody'}`, line ? { text: line.text, row: line.row + 1 } : {})}{' '}
        {by === 'user' && (
          <Link as="button" style={{ fontSize: '12px' }} onClick={() => change(undefined)}>
            {t('unit.currency.asTable')}
          </Link>
        )}
      </div>
    </div>
  );
}
