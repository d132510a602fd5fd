import type { Criterion } from '../../../method';
import { formatNumber, unitOf } from '../../../locales';
import type { Distribution } from '../../desk';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** The lowest and the highest value of a criterion, under the ends of its histogram. */
export function AxisWords({
  criterion,
  distribution: { sorted },
}: {
  readonly criterion: Criterion;
  readonly distribution: Distribution;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  // A growth from nothing is no figure.
  const finite = sorted.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const words = (value: number): string => formatNumber(value, unitOf(criterion), language);
  return (
    <div className={styles.row} style={{ justifyContent: 'space-between', margin: '0 8px' }}>
      <span className={styles.quiet}>{t('editing.axis.low', { value: words(finite[0]!) })}</span>
      <span className={styles.quiet}>{t('editing.axis.high', { value: words(finite.at(-1)!) })}</span>
    </div>
  );
}
