import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SEGMENT_LABELS } from '../../../method';
import { formatNumber, segmentName } from '../../../locales';
import type { Judgement } from '../../desk';
import { tellStory } from '../../commands';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { SegmentMark } from './SegmentCounts';

/** Height of a row: the name over its whole width, under it segment and figures. */
export const ROW = 34;
/** Widths of the columns of figures, which a name goes on over. */
export const FIGURES = { code: 52, total: 42, turnover: 80 } as const;

const useLocal = makeStyles({
  row: { height: `${ROW}px`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  // Said by a bar, too: a selected face would swallow its words in high contrast.
  told: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: { padding: '0 4px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: '15px' },
  // Over the cells of figures, which come after it, and under the head.
  name: { position: 'relative', zIndex: 0, fontSize: '12px', lineHeight: '15px', textAlign: 'left' },
  rank: { verticalAlign: 'top', lineHeight: '15px', paddingTop: '2px' },
  figure: { verticalAlign: 'bottom', lineHeight: '15px', paddingBottom: '2px' },
  words: { overflow: 'visible', verticalAlign: 'top', paddingTop: '2px' },
});

/** One client of the list. */
export function ClientRow({
  judgement,
  client,
  place,
}: {
  readonly judgement: Judgement;
  readonly client: number;
  /** Its place in the list as it is sorted now, from 0. */
  readonly place: number;
}) {
  const { state, context, language, t, count } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { reading, scheme, story } = state;
  if (!reading || !scheme) return null;
  const { rank, code, total, turnover, segment } = judgement;
  const label = SEGMENT_LABELS[segment[client]! - 1];
  const name = reading.names[client] || reading.ids[client] || String(client + 1);
  const amount = turnover?.[client] ?? NaN;
  const figure = mergeClasses(local.cell, styles.number, local.figure);
  const beyond = FIGURES.code + FIGURES.total + (turnover ? FIGURES.turnover : 0);
  return (
    <tr
      aria-rowindex={place + 2}
      aria-current={story?.client === client || undefined}
      data-place={place}
      className={mergeClasses(local.row, story?.client === client && local.told)}
    >
      <td className={mergeClasses(local.cell, styles.number, local.rank)}>
        {rank[client] ? count(rank[client]!) : '–'}
      </td>
      <td className={mergeClasses(local.cell, local.words)}>
        <Link
          as="button"
          tabIndex={-1}
          className={mergeClasses(local.line, local.name)}
          style={{ width: `calc(100% + ${beyond}px)` }}
          title={name}
          aria-label={t('clientList.tell', { client: name })}
          onClick={() => void tellStory(context, client)}
        >
          {name}
        </Link>
        {label && (
          <span className={mergeClasses(local.line, styles.quiet)}>
            <SegmentMark label={label} />
            {segmentName(label, scheme, language)}
            {scheme.profiles.length > 1 && ` · ${scheme.profiles[judgement.profiles[client]!]?.name ?? ''}`}
            {judgement.estimated[client] === 1 && ` · ${t('editing.share.mark')}`}
          </span>
        )}
      </td>
      <td className={figure}>{code[client] || '–'}</td>
      <td className={figure}>{total[client] || '–'}</td>
      {turnover && (
        <td className={figure}>{Number.isNaN(amount) ? '–' : formatNumber(Math.round(amount), 'amount', language)}</td>
      )}
    </tr>
  );
}
