import { Fragment, Suspense, useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import {
  SEGMENT_COLOURS,
  type PortfolioSummary,
  type Scheme,
  type TurnoverCurrency,
  segmentParts,
  type SegmentPart,
} from '../../../method';
import { currencySentence, formatNumber, formatPercent, segmentName } from '../../../locales';
import { showRows } from '../../commands';
import { SegmentMeaning } from './SegmentMeaning';
import { Note } from '../parts/Note';
import { TEXT_BUTTON, useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const ONE_CURRENCY: TurnoverCurrency = { said: null, by: null, line: null, mixed: [], rows: [] };

const useLocal = makeStyles({
  bar: {
    display: 'flex',
    height: '20px',
    gap: '1px',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralForeground4,
    border: `1px solid ${tokens.colorNeutralForeground4}`,
    forcedColorAdjust: 'none',
  },
  part: {
    minWidth: '3px',
    fontSize: '11px',
    lineHeight: '20px',
    textAlign: 'center',
    overflow: 'hidden',
    cursor: 'pointer',
  },
  // Narrow or magnified, the figures scroll rather than being cut off.
  wide: { overflowX: 'auto' },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: '12px',
    fontVariantNumeric: 'tabular-nums',
    // In the pane's own width millions and both percentages fit.
    '@media (max-width: 360px)': { fontSize: '11px' },
  },
  cell: { padding: '2px 0 2px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // Its part of the whole, apart from the figure before it.
  share: { paddingLeft: '8px', color: tokens.colorNeutralForeground2 },
  head: {
    padding: '2px 0 2px 4px',
    fontWeight: 400,
    color: tokens.colorNeutralForeground2,
    fontSize: '12px',
    textAlign: 'right',
  },
  opener: {
    ...TEXT_BUTTON,
    display: 'flex',
    alignItems: 'center',
    padding: '0',
    ':hover': { textDecoration: 'underline' },
  },
  chevron: { flexShrink: 0, marginLeft: '4px', color: tokens.colorNeutralForeground2 },
  mark: {
    flexShrink: 0,
    display: 'inline-block',
    width: '10px',
    height: '10px',
    borderRadius: '2px',
    marginRight: '4px',
    forcedColorAdjust: 'none',
    border: `1px solid ${tokens.colorNeutralForeground4}`,
  },
});

/**
 * The portfolio in one bar and in figures: clients and turnover of each segment, with their parts of the whole. A segment
 * opens to what it means, and the list below shows its clients alone.
 */
export function SegmentBar({ summary, scheme }: { readonly summary: PortfolioSummary; readonly scheme: Scheme }) {
  const { state, context, dispatch, language, t, count } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const meaning = useId();
  const open = state.list.segment;
  const choose = (label: SegmentPart['label']): void =>
    dispatch({ type: 'listWanted', list: { segment: open === label ? null : label } });
  const { measure } = state.screen;
  const parts = segmentParts(summary);
  const name = ({ label }: SegmentPart): string =>
    label === 'none' ? t('pane.portfolio.noData') : segmentName(label, scheme, language);
  const money = parts.reduce((sum, { turnover }) => sum + turnover, 0);
  const size = (part: SegmentPart): number =>
    measure === 'clients' ? part.clients / summary.clients : money > 0 ? part.turnover / money : 0;
  // Ten digits, or five of clients, leave no room for tenths.
  const decimals = summary.clients >= 10_000 || money >= 1e9 ? 0 : 1;
  const partOf = (value: number, whole: number): string => formatPercent(value / whole, language, decimals);
  const amount = (value: number): string => formatNumber(Math.round(value), 'amount', language);
  const figure = mergeClasses(local.cell, styles.number);
  const share = mergeClasses(figure, local.share);
  const { said: currency, mixed, rows } = state.judgement?.currency ?? ONE_CURRENCY;
  const shares = parts.map((part) =>
    t('clientList.part', { name: name(part), value: formatPercent(size(part), language) }),
  );
  return (
    <>
      {mixed.length > 0 && (
        <Note
          tone="warning"
          ways={rows.length ? [{ label: t('editing.notes.showRows'), run: () => void showRows(context, rows) }] : []}
        >
          {currencySentence(mixed, language)}
        </Note>
      )}
      <div className={local.bar} role="img" aria-label={t('clientList.bar', { parts: shares.join(', ') })}>
        {parts.map((part) => {
          const wide = size(part);
          const { fill, ink } = SEGMENT_COLOURS[part.label];
          if (wide === 0) return null;
          return (
            <span
              key={part.label}
              className={local.part}
              style={{ flex: `${wide} 1 0`, backgroundColor: fill, color: ink }}
              title={`${name(part)} ${formatPercent(wide, language)}`}
              // For the mouse; the table below does the same with the keyboard.
              onClick={() => choose(part.label)}
            >
              {wide >= 0.12 ? formatPercent(wide, language, 0) : ''}
            </span>
          );
        })}
      </div>
      <div className={local.wide}>
        <table className={local.table}>
          <thead>
            <tr>
              <th scope="col" className={local.head} style={{ textAlign: 'left', paddingLeft: 0 }}>
                {t('clientList.segment')}
              </th>
              <th scope="col" className={local.head}>
                {t('clientList.clients')}
              </th>
              <th scope="col" className={local.head}>
                <span className={styles.visuallyHidden}>{t('clientList.clients')} </span>%
              </th>
              <th scope="col" className={local.head}>
                {t('clientList.turnover')}
                {currency !== null && ` (${currency})`}
              </th>
              <th scope="col" className={local.head}>
                <span className={styles.visuallyHidden}>{t('clientList.turnover')} </span>%
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => {
              const { label } = part;
              const told = open === label;
              const Chevron = told ? ChevronDown12Regular : ChevronRight12Regular;
              return (
                <Fragment key={label}>
                  <tr>
                    <th scope="row" className={local.cell} style={{ paddingLeft: 0, fontWeight: 400 }}>
                      <button
                        type="button"
                        className={local.opener}
                        aria-expanded={told}
                        aria-controls={told ? meaning : undefined}
                        onClick={() => choose(label)}
                      >
                        <span className={local.mark} style={{ backgroundColor: SEGMENT_COLOURS[label].fill }} />
                        {name(part)}
                        <Chevron className={local.chevron} aria-hidden />
                      </button>
                    </th>
                    <td className={figure}>{count(part.clients)}</td>
                    <td className={share}>{partOf(part.clients, summary.clients)}</td>
                    <td className={figure}>{amount(part.turnover)}</td>
                    <td className={share}>{money > 0 ? partOf(part.turnover, money) : ''}</td>
                  </tr>
                  {told && (
                    <tr>
                      <td id={meaning} colSpan={5}>
                        <Suspense>
                          <SegmentMeaning label={label} scheme={scheme} />
                        </Suspense>
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
          <tfoot>
            <tr className={styles.strong} data-total>
              <th scope="row" className={local.cell} style={{ paddingLeft: 0, textAlign: 'left' }}>
                {t('clientList.sum')}
              </th>
              <td className={figure}>{count(summary.clients)}</td>
              <td className={share}>{formatPercent(1, language)}</td>
              <td className={figure}>{amount(money)}</td>
              <td className={share}>{money > 0 ? formatPercent(1, language) : ''}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
