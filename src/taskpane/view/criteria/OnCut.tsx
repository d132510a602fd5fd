import { Button } from '@fluentui/react-components';
import { cutsBetween, digitOf, settledBands, withCuts, type Criterion } from '../../../method';
import { formatNumber, unitOf } from '../../../locales';
import type { Distribution } from '../../desk';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { cutsText } from './bandWords';

/** Units of which a figure just at a cut is nobody's intention; of counts it is the rule. */
const MEASURED: readonly string[] = ['amount', 'number', 'fraction'];

/**
 * That a cut is exactly the figure of clients, which a hair more or less would give another digit; and the round cuts
 * between two clients that leave every digit as it is.
 */
export function OnCut({
  criterion,
  distribution: { sorted },
  onChange,
}: {
  readonly criterion: Criterion;
  readonly distribution: Distribution;
  onChange(criterion: Criterion): void;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  const unit = unitOf(criterion);
  const bands = settledBands(criterion.bands);
  if (!MEASURED.includes(unit)) return null;
  const on = [...new Set(bands.cuts)].flatMap((cut) => {
    const count = cut === null ? 0 : sorted.reduce((sum, value) => sum + Number(value === cut), 0);
    return cut === null || cut === 0 || count === 0 ? [] : [{ cut, count, digit: digitOf(cut, bands) }];
  });
  if (on.length === 0) return null;
  // Just at "more than" or "up to" a client is below the cut; at "from" and "less than" it is above.
  const below = bands.boundary === 'gt' || bands.boundary === 'lte';
  const cuts = cutsBetween(sorted, bands.cuts);
  return (
    <div className={styles.tight} data-on-cut>
      {on.map(({ cut, count, digit }) => (
        <span key={cut} className={styles.quiet}>
          {t(`criterion.onCut.${below ? 'up' : 'down'}`, {
            cut: formatNumber(cut, unit, language, 6),
            count,
            digit,
            next: digitOf(cut + (below ? 1 : -1) * Math.max(1e-6, Math.abs(cut) * 1e-6), bands),
          })}
        </span>
      ))}
      {below && cuts.some((cut, k) => cut !== bands.cuts[k]) && (
        <span>
          <Button size="small" onClick={() => onChange(withCuts(criterion, cuts, criterion.origin))}>
            {t('criterion.onCut.between', { cuts: cutsText(cuts, unit, language, t) })}
          </Button>
        </span>
      )}
    </div>
  );
}
