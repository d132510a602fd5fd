import { useEffect } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Source, type ReadingCount, amountOf, withAmount, withReading, withSegmentation } from '../../../method';
import { formatNumber, formatPercent, inQuotes, sourceName } from '../../../locales';
import { countReadings } from '../../commands';
import { ShareSource } from './ShareSource';
import { FamilyAmounts } from '../clients/FamilyAmounts';
import { NumberField } from '../parts/NumberField';
import { CHOSEN_IN_HIGH_CONTRAST, useStyles } from '../parts/styles';
import { useFocusUntilClosed } from '../parts/useFocusUntilClosed';
import { usePane } from '../usePane';
import { SegmentCounts } from './SegmentCounts';

const useLocal = makeStyles({
  editor: { outline: 'none' },
  option: {
    display: 'block',
    width: '100%',
    textAlign: 'left',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '4px',
    font: 'inherit',
    fontSize: '12px',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    '&[aria-checked="true"]': {
      ...CHOSEN_IN_HIGH_CONTRAST,
      border: `1px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorNeutralBackground3,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The segments' cuts: share, and every reading of "high turnover" with the clients it would put in each segment. */
export function SegmentsEditor() {
  const { state, context, dispatch, show, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { scheme, readingCounts } = state;
  useEffect(() => {
    if (scheme && !readingCounts) void countReadings(context);
  }, [scheme, readingCounts, context]);
  const focused = useFocusUntilClosed('segments', () => show({ segments: false }));
  if (!scheme) return null;
  const { segmentation } = scheme;
  const amount = amountOf(segmentation);
  const chosen = ({ reading, level }: ReadingCount): boolean =>
    segmentation.reading === reading && (reading !== 'cumulative' || segmentation.level === level);
  const change = (next: typeof scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  return (
    <div className={mergeClasses(styles.indent, local.editor)} data-segments-editor {...focused}>
      <div className={styles.wrap}>
        <span className={styles.beside}>{t('editing.segments.shareCut')}</span>
        <NumberField
          label={t('editing.segments.shareCut')}
          value={segmentation.shareCut}
          unit="fraction"
          width="72px"
          onTake={(value) => {
            if (value === null || value < 0 || value > 1) return t('editing.segments.shareRange');
            change(withSegmentation(scheme, { shareCut: value }));
            return null;
          }}
        />
      </div>
      <div className={styles.quiet}>
        {t('editing.segments.columns', {
          share: sourceText(segmentation.share),
          turnover: sourceText(segmentation.turnover),
        })}
      </div>
      <ShareSource source={segmentation.share} />
      <div className={styles.tight} role="radiogroup" aria-label={t('editing.segments.reading')}>
        <span className={styles.quiet}>{t('editing.segments.reading')}</span>
        {(readingCounts ?? []).map((each) => (
          <button
            key={`${each.reading} ${each.level}`}
            type="button"
            role="radio"
            aria-checked={chosen(each)}
            className={local.option}
            onClick={() => change(withReading(scheme, each.reading, each.level))}
          >
            <span className={mergeClasses(chosen(each) && styles.strong)}>
              {t(`editing.segments.readings.${each.reading}`, { level: formatPercent(each.level, language) })}
            </span>
            <SegmentCounts counts={each.segments} scheme={scheme} />
            {each.conflicts > 0 && (
              <span className={styles.quiet}>{t('editing.segments.conflicts', { count: each.conflicts })}</span>
            )}
          </button>
        ))}
        {segmentation.reading !== 'amount' && readingCounts && (
          <button
            type="button"
            role="radio"
            aria-checked={false}
            className={local.option}
            onClick={() => change(withReading(scheme, 'amount', segmentation.level))}
          >
            {t('editing.segments.readings.amount')}
          </button>
        )}
      </div>
      {segmentation.reading === 'amount' ? (
        <div className={styles.wrap}>
          <span className={styles.beside}>{t('editing.segments.amount')}</span>
          <NumberField
            label={t('editing.segments.amount')}
            value={amount}
            unit="amount"
            onTake={(value) => {
              if (value !== null) change(withAmount(scheme, value));
              return null;
            }}
          />
        </div>
      ) : (
        segmentation.reading !== 'digit' && (
          <div className={styles.tight}>
            <span className={styles.quiet}>
              {amount === null
                ? t('editing.segments.everyone')
                : `${t('editing.segments.amountIs', { amount: formatNumber(amount, 'amount', language, 6) })} ${t('editing.segments.amountExact')}`}{' '}
              {t('editing.segments.amountFixed')}
            </span>
            <FamilyAmounts />
            <span>
              <Button
                size="small"
                onClick={() => change(withReading(scheme, segmentation.reading, segmentation.level))}
              >
                {t('editing.segments.again')}
              </Button>
            </span>
          </div>
        )
      )}
    </div>
  );

  function sourceText(source: Source | null): string {
    return source ? inQuotes(sourceName(source), language) : t('editing.segments.noColumn');
  }
}
