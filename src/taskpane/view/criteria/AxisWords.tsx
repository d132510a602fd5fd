import type { Criterion } from '../../../method';
import { formatNumber, unitOf } from '../../../locales';
import type { Distribution, Scale } from '../../desk';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** So near an end of the axis a value stands at it. */
const AT_END = 0.06;
/** Between the words at the ends there is room for others. */
const ROOM = { from: 0.3, to: 0.7 } as const;

/**
 * The lowest and the highest value of a criterion, under where they stand in its histogram. Where cuts lie beyond them, the
 * axis does so too, and its end has its own number: else it would read as if the largest value were there.
 */
export function AxisWords({
  criterion,
  distribution: { sorted },
  scale,
}: {
  readonly criterion: Criterion;
  readonly distribution: Distribution;
  readonly scale: Scale;
}) {
  const { language, t } = usePane();
  const styles = useStyles();
  // A growth from nothing is no figure.
  const finite = sorted.filter(Number.isFinite);
  const [least, most] = [finite[0], finite.at(-1)];
  if (least === undefined || most === undefined) return null;
  const words = (value: number): string => formatNumber(value, unitOf(criterion), language);
  const [low, high] = [t('editing.axis.low', { value: words(least) }), t('editing.axis.high', { value: words(most) })];
  const [lowAt, highAt] = [scale.position(least), scale.position(most)];
  // With a bin for each count, the axis ends half a count beyond the last.
  const beyond = scale.steps === null ? 0 : 0.5;
  const lowIsEnd = lowAt <= scale.position(scale.low + beyond) + AT_END;
  const highIsEnd = highAt >= scale.position(scale.high - beyond) - AT_END;
  const inside = [...(lowIsEnd ? [] : [low]), ...(highIsEnd ? [] : [high])];
  const at = highIsEnd ? lowAt : lowIsEnd ? highAt : (lowAt + highAt) / 2;
  return (
    <div className={styles.row} style={{ position: 'relative', justifyContent: 'space-between', margin: '0 8px' }}>
      <span className={styles.quiet}>{lowIsEnd ? low : words(scale.low + beyond)}</span>
      {inside.length > 0 && (
        <span
          className={styles.quiet}
          data-inside={at}
          style={{
            position: 'absolute',
            left: `${100 * Math.min(ROOM.to, Math.max(ROOM.from, at))}%`,
            transform: 'translateX(-50%)',
          }}
        >
          {inside.join(' · ')}
        </span>
      )}
      <span className={styles.quiet}>{highIsEnd ? high : words(scale.high - beyond)}</span>
    </div>
  );
}
