import { useMemo } from 'react';
import { Button } from '@fluentui/react-components';
import { unitOf } from '../../../locales';
import { type Criterion, withCuts } from '../../../method';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';
import { useCutsNow } from './useCutsNow';

/** Where a criterion's cuts come from; of those by Pareto also what it would find now, with the way to take that. */
export function CutsOrigin({
  criterion,
  onChange,
}: {
  readonly criterion: Criterion;
  onChange(criterion: Criterion): void;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const [now] = useCutsNow(useMemo(() => [criterion], [criterion]));
  const { origin } = criterion;
  if (!now) {
    const said = origin.kind === 'pareto' && origin.rounded ? 'rounded' : origin.kind;
    return <div className={styles.quiet}>{t(`criterion.origin.${said}`)}</div>;
  }
  return (
    <div className={styles.tight} data-cuts-now>
      <span className={styles.quiet}>
        {t('criterion.origin.earlier', { cuts: cutsText(now.cuts, unitOf(criterion), language, t) })}
      </span>
      <span>
        <Button size="small" onClick={() => onChange(withCuts(criterion, now.cuts, origin))}>
          {t('criterion.proposeAgain')}
        </Button>
      </span>
    </div>
  );
}
