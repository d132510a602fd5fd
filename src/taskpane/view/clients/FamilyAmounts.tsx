import { formatNumber } from '../../../locales';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Above which amount the turnover of each client family is high, where each is compared with itself. */
export function FamilyAmounts() {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const { amounts, base } = (state.judgement?.scheme ?? state.scheme)?.segmentation ?? {};
  if (base !== 'family' || !amounts || amounts === 'propose' || amounts.length < 2) return null;
  return (
    <ul className={styles.quiet} style={{ margin: 0, paddingInlineStart: '28px' }} data-family-amounts>
      {amounts.flatMap(({ family, amount }) =>
        family === null ? (
          []
        ) : (
          <li key={family}>
            {t(amount === null ? 'families.everyone' : 'families.amount', {
              family: family === '' ? t('families.none') : family,
              amount: amount === null ? '' : formatNumber(amount, 'amount', language),
            })}
          </li>
        ),
      )}
    </ul>
  );
}
