import { ROW_HOVER } from '../../theme';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SEGMENT_LABELS } from '../../../method';
import { formatNumber, segmentName } from '../../../locales';
import type { Judgement } from '../../desk';
import { tellStory } from '../../commands';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { SegmentMark } from './SegmentCounts';

const PADDING = 4;
const LINE = 15;
const ABOVE = 2;
/** Height of the head, and of a row: the name over its whole width, under it segment and figures. */
export const ROW = ABOVE + 2 * LINE + 2;
/** Widths of the columns of figures, which a name goes on over. */
export const FIGURES = { code: 52, total: 42, turnover: 80 } as const;

/** Width of the column of places in a list of so many. */
export const rankWidth = (clients: number): number => Math.max(36, 22 + 7 * String(clients).length);

/** Profile and estimate have a line of their own, where there are any: beside the segment they would be cut. */
const hasMore = (judgement: Judgement): boolean =>
  judgement.scheme.profiles.length > 1 || judgement.estimated.includes(1);

/** Height of each row of a list: all the same, for only those in view are drawn. */
export const rowHeight = (judgement: Judgement): number => (hasMore(judgement) ? ROW + LINE : ROW);

const useLocal = makeStyles({
  // A shadow, not a border: rows have their height to the pixel, for only those in view are drawn.
  row: { ':hover': { backgroundColor: ROW_HOVER }, boxShadow: `inset 0 1px 0 ${tokens.colorNeutralStroke3}` },
  // Said by a bar, too: a selected face would swallow its words in high contrast.
  told: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  cell: { padding: `0 ${PADDING}px`, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  line: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: `${LINE}px`,
  },
  // Over the cells of figures, which come after it, and under the head.
  name: { position: 'relative', zIndex: 0, fontSize: '12px', lineHeight: `${LINE}px`, textAlign: 'left' },
  rank: { verticalAlign: 'top', lineHeight: `${LINE}px`, paddingTop: `${ABOVE}px` },
  figure: { verticalAlign: 'top', lineHeight: `${LINE}px`, paddingTop: `${ABOVE + LINE}px` },
  words: { overflow: 'visible', verticalAlign: 'top', paddingTop: `${ABOVE}px` },
});

/** One client of the list. */
export function ClientRow({
  judgement,
  client,
  place,
  height,
}: {
  readonly judgement: Judgement;
  readonly client: number;
  /** Its place in the list as it is sorted now, from 0. */
  readonly place: number;
  /** Of every row of the list. */
  readonly height: number;
}) {
  const { state, context, language, t, count } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { reading, scheme, story } = state;
  if (!reading || !scheme) return null;
  const { rank, code, total, turnover, segment } = judgement;
  const label = SEGMENT_LABELS[segment[client]! - 1];
  // Without any segment in the table, the head names none either.
  const segmented = judgement.summary.withoutSegment < reading.clients;
  // Under its place as well: beside the figures a segment's name has no room.
  const below = `${PADDING - rankWidth(reading.clients)}px`;
  const more = [
    ...(scheme.profiles.length > 1 ? [scheme.profiles[judgement.profiles[client]!]?.name ?? ''] : []),
    ...(judgement.estimated[client] === 1 ? [t('editing.share.mark')] : []),
  ];
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
      style={{ height: `${height}px` }}
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
        {segmented && (
          <span className={mergeClasses(local.line, styles.quiet)} style={{ marginLeft: below }} data-segment>
            {label && <SegmentMark label={label} />}
            {label ? segmentName(label, scheme, language) : t('pane.portfolio.noData')}
          </span>
        )}
        {more.length > 0 && (
          <span
            className={mergeClasses(local.line, styles.quiet)}
            style={{ width: `calc(100% + ${beyond}px)`, marginLeft: below }}
            title={more.join(' · ')}
          >
            {more.join(' · ')}
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
