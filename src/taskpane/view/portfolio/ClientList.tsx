import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { segmentName } from '../../../locales';
import type { Judgement } from '../../desk';
import { listClients } from '../../commands';
import type { ListWanted } from '../../model/state';
import { RowsLink } from '../parts/RowsLink';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ClientRow, ROW, rowHeight } from './ClientRow';
import { ListHead } from './ListHead';
import { windowOf } from './window';

const SHOWN = 7;

const useLocal = makeStyles({
  frame: {
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '290px', tableLayout: 'fixed', fontSize: '12px' },
  search: {
    boxSizing: 'border-box',
    width: '100%',
    height: '24px',
    marginBottom: '4px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '4px',
    font: 'inherit',
    fontSize: '12px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '::placeholder': { color: tokens.colorNeutralForeground2, opacity: 1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** How many rows a key moves on; infinite to the ends. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: SHOWN,
  PageUp: -SHOWN,
  Home: -Infinity,
  End: Infinity,
};

/** How far a list has been scrolled and walked. */
interface Seen {
  readonly of: ListWanted;
  readonly scrolled: number;
  readonly walked: number | null;
}

/**
 * The clients: by priority unless a header is pressed, all of them unless a segment or a search is chosen. Only the rows
 * in view are drawn, however many there are; a click tells why. The list is one stop of the Tab key: arrows walk it,
 * Enter tells. The client whose row is selected on the sheet is brought into view.
 */
export function ClientList({ judgement }: { readonly judgement: Judgement }) {
  const { state, context, dispatch, language, t, clients } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { reading, scheme, list, listed, story } = state;
  // A list chosen anew begins at its top.
  const [seen, setSeen] = useState<Seen>({ of: list, scrolled: 0, walked: null });
  const height = useMemo(() => rowHeight(judgement), [judgement]);
  const { scrolled, walked } = seen.of === list ? seen : { scrolled: 0, walked: null };
  const frame = useRef<HTMLDivElement>(null);
  const plain = list.by === 'rank' && !list.falling && list.segment === null && list.sought.trim() === '';
  useEffect(() => {
    if (!plain) void listClients(context);
  }, [context, judgement, list, language, plain]);
  // Until the desk has answered for the newest choice, the answer before it stands.
  const order = plain || !listed ? judgement.order : listed.order;
  const sourceRows = reading?.sourceRows;
  const rows = useMemo(
    () => (list.segment === null || !sourceRows ? [] : Array.from(order, (client) => sourceRows[client]!)),
    [list.segment, order, sourceRows],
  );
  useEffect(() => {
    if (walked === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-place="${walked}"] button`)?.focus({ preventScroll: true });
  }, [walked]);
  const look = (change: Partial<Seen>): void => setSeen({ of: list, scrolled, walked, ...change });
  useEffect(() => {
    if (frame.current) frame.current.scrollTop = 0;
  }, [list]);
  const told = story?.client;
  useEffect(() => {
    const place = told === undefined ? -1 : order.indexOf(told);
    const top = frame.current?.scrollTop ?? 0;
    const hidden = place * height < top || (place + 1) * height > top + SHOWN * height;
    // The rows in view follow from the event of it.
    if (place >= 0 && hidden && frame.current) frame.current.scrollTop = Math.max(0, place - 2) * height;
    // Only a client newly told is brought into view: the list that is sorted anew stays where it begins.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [told]);
  if (!reading || !scheme || judgement.order.length !== reading.clients) return null;
  const { from, to, above, below } = windowOf(scrolled, height, SHOWN, order.length);
  const walk = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    // From a header, whose own keys are those of a button, the arrow leads down into the list.
    if ((event.target as Element).closest('thead') && event.key !== 'ArrowDown') return;
    event.preventDefault();
    const next = Math.min(order.length - 1, Math.max(0, (walked ?? (step > 0 ? -1 : 0)) + step));
    const top = frame.current?.scrollTop ?? 0;
    const wanted = Math.min(Math.max(top, (next + 2 - SHOWN) * height), next * height);
    if (frame.current) frame.current.scrollTop = wanted;
    look({ scrolled: Math.floor(wanted / height) * height, walked: next });
  };
  const found = list.sought.trim() !== '' || list.segment !== null;
  const label = list.segment === 'none' ? t('pane.portfolio.noData') : list.segment;
  return (
    <div>
      {reading.clients > SHOWN && (
        <input
          className={local.search}
          type="search"
          value={list.sought}
          placeholder={t('clientList.search')}
          aria-label={t('clientList.search')}
          onChange={(event) => dispatch({ type: 'listWanted', list: { sought: event.currentTarget.value } })}
        />
      )}
      <div className={found ? styles.wrap : styles.visuallyHidden}>
        {/* Always there: a status that comes with its text is often not read aloud. */}
        <span className={styles.quiet} role="status" data-found>
          {label !== null && `${label === list.segment ? segmentName(label as 'vital', scheme, language) : label}: `}
          {found &&
            (order.length > 0 || list.sought.trim() === ''
              ? clients(order.length)
              : t('clientList.notFound', { sought: list.sought }))}
        </span>
        {list.segment !== null && (
          <>
            <RowsLink rows={rows} />
            <Link
              as="button"
              style={{ fontSize: '12px' }}
              onClick={() => dispatch({ type: 'listWanted', list: { segment: null } })}
            >
              {t('clientList.everyone')}
            </Link>
          </>
        )}
      </div>
      <div
        hidden={order.length === 0}
        ref={frame}
        className={local.frame}
        style={{ maxHeight: `${ROW + SHOWN * height}px` }}
        onKeyDown={walk}
        tabIndex={0}
        role="region"
        aria-label={t('clientList.first')}
        onScroll={(event) => look({ scrolled: Math.floor(event.currentTarget.scrollTop / height) * height })}
      >
        <table className={local.table} aria-rowcount={order.length + 1}>
          <ListHead judgement={judgement} clients={reading.clients} />
          <tbody>
            {above > 0 && <tr aria-hidden style={{ height: `${above}px` }} />}
            {Array.from(order.subarray(from, to), (client, k) => (
              <ClientRow key={client} judgement={judgement} client={client} place={from + k} height={height} />
            ))}
            {below > 0 && <tr aria-hidden style={{ height: `${below}px` }} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}
