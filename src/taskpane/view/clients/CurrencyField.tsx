import { Input, Link } from '@fluentui/react-components';
import { withCurrencySaid } from '../../../method';
import { atHand } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { useTypedText } from '../parts/useTypedText';
import { usePane } from '../usePane';

/** In which currency the turnover is, and who says so; what is typed goes before that, an emptied field means none. */
export function CurrencyField() {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const scheme = atHand(state);
  const currency = state.judgement?.currency;
  const said = currency?.said ?? '';
  const change = (to: string | undefined): void => {
    if (scheme && to !== said) dispatch({ type: 'schemeChanged', scheme: withCurrencySaid(scheme, to) });
  };
  const typed = useTypedText(said, change);
  if (!scheme || !currency || currency.mixed.length > 0) return null;
  const { by, line } = currency;
  return (
    <div className={styles.tight} data-currency={by ?? ''}>
      <label className={styles.tight}>
        <span>{t('unit.currency.label')}</span>
        <Input size="small" placeholder={t('unit.currency.none')} {...typed} />
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
