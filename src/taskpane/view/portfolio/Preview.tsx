import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SEGMENT_COLOURS, SEGMENT_LABELS } from '../../../method';
import { segmentName, type Language } from '../../../locales';
import type { Judgement, ReadingView } from '../../desk';
import { tellStory } from '../../commands';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { windowOf } from './window';

/** Room for a name on two lines. */
const ROW = 34;
const SHOWN = 7;

const useLocal = makeStyles({
  frame: {
    overflowY: 'auto',
    maxHeight: `${ROW * (SHOWN + 1)}px`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: '12px' },
  head: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    height: `${ROW}px`,
    padding: '0 6px',
    fontWeight: 400,
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { height: `${ROW}px`, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  told: { backgroundColor: tokens.colorNeutralBackground1Selected },
  cell: { padding: '0 6px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  name: {
    fontSize: '12px',
    lineHeight: '15px',
    width: '100%',
    textAlign: 'left',
    whiteSpace: 'normal',
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
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
  mark: {
    display: 'inline-block',
    width: '8px',
    height: '8px',
    borderRadius: '2px',
    marginRight: '6px',
    forcedColorAdjust: 'none',
    border: `1px solid ${tokens.colorNeutralForeground4}`,
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

/**
 * The clients by priority. Only the rows in view are drawn, however many there are; a click tells why. The list is one
 * stop of the Tab key: arrows walk it, Enter tells.
 */
export function Preview({ judgement }: { readonly judgement: Judgement }) {
  const { state, context, language, t, count, clients } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [scrolled, setScrolled] = useState(0);
  const [sought, setSought] = useState('');
  const [walked, setWalked] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const order = useMemo(
    () => found(judgement.order, state.reading, sought, language),
    [judgement.order, state.reading, sought, language],
  );
  useEffect(() => {
    if (walked === null) return;
    frame.current?.querySelector<HTMLElement>(`[data-place="${walked}"] button`)?.focus({ preventScroll: true });
  }, [walked]);
  const { reading, scheme } = state;
  if (!reading || !scheme || judgement.order.length !== reading.clients) return null;
  const { rank, code, segment } = judgement;
  const { from, to, above, below } = windowOf(scrolled, ROW, SHOWN, order.length);
  const segmented = judgement.summary.withoutSegment < reading.clients;
  const walk = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(order.length - 1, Math.max(0, (walked ?? (step > 0 ? -1 : 0)) + step));
    const top = frame.current?.scrollTop ?? 0;
    const wanted = Math.min(Math.max(top, (next + 2 - SHOWN) * ROW), next * ROW);
    if (frame.current) frame.current.scrollTop = wanted;
    setScrolled(wanted);
    setWalked(next);
  };
  return (
    <div>
      {reading.clients > SHOWN && (
        <input
          className={local.search}
          type="search"
          value={sought}
          placeholder={t('pane.portfolio.search')}
          aria-label={t('pane.portfolio.search')}
          onChange={(event) => {
            setSought(event.currentTarget.value);
            setScrolled(0);
            setWalked(null);
            if (frame.current) frame.current.scrollTop = 0;
          }}
        />
      )}
      {/* Always there: a status that comes with its text is often not read aloud. How many are found is seen. */}
      <div className={order.length > 0 ? styles.visuallyHidden : styles.quiet} role="status" data-found>
        {sought.trim() && (order.length > 0 ? clients(order.length) : t('pane.portfolio.notFound', { sought }))}
      </div>
      <div
        hidden={order.length === 0}
        ref={frame}
        className={local.frame}
        onKeyDown={walk}
        tabIndex={0}
        role="region"
        aria-label={t('pane.portfolio.first')}
        onScroll={(event) => setScrolled(Math.floor(event.currentTarget.scrollTop / ROW) * ROW)}
      >
        <table className={local.table} aria-rowcount={order.length + 1}>
          <colgroup>
            <col style={{ width: `${20 + 7 * String(reading.clients).length}px` }} />
            <col />
            <col style={{ width: '52px' }} />
            {segmented && <col style={{ width: '100px' }} />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(local.head, styles.number)}>
                {t('pane.portfolio.rank')}
              </th>
              <th scope="col" className={local.head}>
                {t('pane.portfolio.client')}
              </th>
              <th scope="col" className={local.head}>
                {t('pane.portfolio.code')}
              </th>
              {segmented && (
                <th scope="col" className={local.head}>
                  {t('pane.portfolio.segment')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {above > 0 && <tr aria-hidden style={{ height: `${above}px` }} />}
            {Array.from(order.subarray(from, to), (client, k) => {
              const label = SEGMENT_LABELS[segment[client]! - 1];
              const name = reading.names[client] || reading.ids[client] || String(client + 1);
              return (
                <tr
                  key={client}
                  aria-rowindex={from + k + 2}
                  data-place={from + k}
                  className={mergeClasses(local.row, state.story?.client === client && local.told)}
                >
                  <td className={mergeClasses(local.cell, styles.number)}>
                    {rank[client] ? count(rank[client]!) : '–'}
                  </td>
                  <td className={local.cell}>
                    <Link
                      as="button"
                      tabIndex={-1}
                      className={local.name}
                      title={name}
                      aria-label={t('pane.portfolio.tell', { client: name })}
                      onClick={() => void tellStory(context, client)}
                    >
                      {name}
                    </Link>
                  </td>
                  <td className={local.cell}>{code[client] || '–'}</td>
                  {segmented && (
                    <td className={local.cell}>
                      {label && (
                        <>
                          <span className={local.mark} style={{ backgroundColor: SEGMENT_COLOURS[label].fill }} />
                          {segmentName(label, scheme, language)}
                        </>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
            {below > 0 && <tr aria-hidden style={{ height: `${below}px` }} />}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The clients whose name or id holds what is sought, capitals and accents aside; all of them where nothing is. */
function found(order: Uint32Array, reading: ReadingView | null, sought: string, language: Language): Uint32Array {
  const wanted = plain(sought, language).trim();
  if (wanted === '' || !reading) return order;
  const { names, ids } = reading;
  return order.filter((client) => plain(`${names[client] ?? ''}\n${ids[client] ?? ''}`, language).includes(wanted));
}

const plain = (text: string, language: Language): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLocaleLowerCase(language);
