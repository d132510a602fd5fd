import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SEGMENT_DEFAULTS, type Scheme, inForce, type ReadingCount, withAmount, withReading } from '../../../method';
import { formatNumber, formatPercent } from '../../../locales';
import { CHOSEN_IN_HIGH_CONTRAST, useStyles } from '../parts/styles';
import { usePane, type Pane } from '../usePane';
import { SegmentCounts } from './SegmentCounts';

const useLocal = makeStyles({
  cards: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '8px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    textAlign: 'left',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '4px',
    font: 'inherit',
    fontSize: '12px',
    lineHeight: '16px',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&[aria-checked="true"]': {
      ...CHOSEN_IN_HIGH_CONTRAST,
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
      // A selected face would swallow its words in high contrast.
      backgroundColor: tokens.colorNeutralBackground3,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/**
 * "High turnover" as the choice that it is: the readings side by side, each with its clients per segment and a sentence,
 * the one in force chosen (method.md §1.9).
 */
export function ReadingChoice({
  readings,
  scheme,
}: {
  readonly readings: readonly ReadingCount[];
  readonly scheme: Scheme;
}) {
  const pane = usePane();
  const { dispatch, t } = pane;
  const styles = useStyles();
  const local = useLocal();
  const choose = ({ reading, level, amount }: ReadingCount): void => {
    const own = reading === 'amount' && amount !== null;
    dispatch({ type: 'schemeChanged', scheme: own ? withAmount(scheme, amount) : withReading(scheme, reading, level) });
  };
  /** The reading in force, where its amount was found in other data than those of today. */
  const earlier = readings.find((each) => each.reached !== null && inForce(each, scheme));
  return (
    <div className={styles.tight}>
      <span className={styles.quiet} id="cec-readings">
        {t('editing.readings.ask')}
      </span>
      <div className={local.cards} role="radiogroup" aria-labelledby="cec-readings">
        {readings.map((each) => {
          const chosen = inForce(each, scheme);
          return (
            <button
              key={`${each.reading} ${each.level} ${each.amount}`}
              type="button"
              role="radio"
              aria-checked={chosen}
              className={local.card}
              onClick={() => !chosen && choose(each)}
            >
              <span className={mergeClasses(chosen && styles.strong)}>{nameOf(each, pane)}</span>
              <SegmentCounts counts={each.segments} scheme={scheme} />
              <span className={styles.quiet}>{sentenceOf(each, pane)}</span>
            </button>
          );
        })}
      </div>
      {earlier && (
        <span>
          <Button size="small" onClick={() => choose(earlier)}>
            {t('editing.segments.again')}
          </Button>
        </span>
      )}
    </div>
  );
}

const isLiteral = ({ reading, level }: ReadingCount): boolean =>
  reading === 'cumulative' && level === SEGMENT_DEFAULTS.level;

function nameOf(each: ReadingCount, { language, t }: Pane): string {
  const { reading, level, amount } = each;
  if (reading === 'cumulative') return t('editing.readings.cumulative', { level: formatPercent(level, language) });
  if (reading === 'amount' && amount !== null)
    return t('editing.readings.amount', { amount: formatNumber(amount, 'amount', language) });
  return t(`editing.segments.readings.${reading}`, { level: formatPercent(level, language) });
}

/** What the reading makes of the clients, in one sentence. */
function sentenceOf(each: ReadingCount, { language, t }: Pane): string {
  const { reading, level, high, current, conflicts, reached } = each;
  const ofToday = isLiteral(each) ? 'literal' : reading === 'cumulative' ? 'classA' : 'other';
  const which =
    reached === null
      ? t(`editing.readings.${ofToday}`, {
          count: high,
          level: formatPercent(level, language),
          current: formatNumber(Math.round(current ?? 0), 'amount', language),
        })
      : t('editing.readings.before', { count: high, reached: formatPercent(reached, language) });
  return conflicts > 0 ? `${which} ${t('editing.readings.conflicts', { count: conflicts })}` : which;
}
