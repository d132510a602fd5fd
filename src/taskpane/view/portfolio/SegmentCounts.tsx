import { makeStyles, tokens } from '@fluentui/react-components';
import { SEGMENT_COLOURS, type Scheme, SEGMENTS } from '../../../method';
import { segmentName } from '../../../locales';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const useLocal = makeStyles({
  counts: {
    display: 'flex',
    gap: '2px 8px',
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
    flexWrap: 'wrap',
  },
  mark: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    marginRight: '4px',
    forcedColorAdjust: 'none',
    border: `1px solid ${tokens.colorNeutralForeground4}`,
  },
});

/** A segment's colour, before its name or its number. */
export function SegmentMark({ label }: { readonly label: keyof typeof SEGMENT_COLOURS }) {
  return <span className={useLocal().mark} style={{ backgroundColor: SEGMENT_COLOURS[label].fill }} />;
}

/** How many clients a reading of high turnover puts into each segment. */
export function SegmentCounts({
  counts,
  scheme,
}: {
  readonly counts: Readonly<Record<(typeof SEGMENTS)[number], number>>;
  readonly scheme: Scheme;
}) {
  const { language, count } = usePane();
  const styles = useStyles();
  return (
    <span className={useLocal().counts}>
      {SEGMENTS.map((label) => (
        <span key={label} title={segmentName(label, scheme, language)}>
          <SegmentMark label={label} />
          <span className={styles.visuallyHidden}>{segmentName(label, scheme, language)} </span>
          {count(counts[label])}
        </span>
      ))}
    </span>
  );
}
