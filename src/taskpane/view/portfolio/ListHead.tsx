import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Judgement, ListColumn } from '../../desk';
import { TEXT_BUTTON, useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { FIGURES, rankWidth, ROW } from './ClientRow';

const useLocal = makeStyles({
  head: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    height: `${ROW}px`,
    padding: '0 4px',
    fontWeight: 400,
    textAlign: 'left',
    verticalAlign: 'bottom',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  figure: { textAlign: 'right' },
  sorter: {
    ...TEXT_BUTTON,
    display: 'block',
    padding: '0',
    lineHeight: '15px',
    textAlign: 'inherit',
    whiteSpace: 'nowrap',
    ':hover': { textDecorationLine: 'underline' },
  },
  sorted: { fontWeight: 600, color: tokens.colorNeutralForeground1 },
});

/** Of figures people want the largest first; of places, names and segments the first. */
const LARGEST_FIRST: readonly ListColumn[] = ['code', 'total', 'turnover'];

/** The list's headers: each sorts by its column, and turns round when pressed again. */
export function ListHead({ judgement, clients }: { readonly judgement: Judgement; readonly clients: number }) {
  const { state, dispatch, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { by, falling } = state.list;
  const segmented = judgement.summary.withoutSegment < clients;
  const sorter = (column: ListColumn, words: string) => {
    const sorted = by === column;
    const next = sorted ? !falling : LARGEST_FIRST.includes(column);
    return (
      <button
        key={column}
        type="button"
        className={mergeClasses(local.sorter, sorted && local.sorted)}
        data-sort={column}
        onClick={() => dispatch({ type: 'listWanted', list: { by: column, falling: next } })}
      >
        {words}
        {sorted && <span aria-hidden>{falling ? ' ▾' : ' ▴'}</span>}
      </button>
    );
  };
  const direction = (...columns: ListColumn[]) =>
    columns.includes(by) ? (falling ? ('descending' as const) : ('ascending' as const)) : undefined;
  const figure = mergeClasses(local.head, local.figure);
  return (
    <>
      <colgroup>
        <col style={{ width: `${rankWidth(clients)}px` }} />
        <col />
        <col style={{ width: `${FIGURES.code}px` }} />
        <col style={{ width: `${FIGURES.total}px` }} />
        {judgement.turnover && <col style={{ width: `${FIGURES.turnover}px` }} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={figure} aria-sort={direction('rank')}>
            {sorter('rank', t('clientList.rank'))}
          </th>
          <th scope="col" className={local.head} aria-sort={direction('client', 'segment')}>
            {sorter('client', t('clientList.client'))}
            {segmented && sorter('segment', t('clientList.segment'))}
          </th>
          <th scope="col" className={figure} aria-sort={direction('code')}>
            {sorter('code', t('clientList.code'))}
          </th>
          <th scope="col" className={figure} aria-sort={direction('total')}>
            {sorter('total', t('clientList.total'))}
          </th>
          {judgement.turnover && (
            <th scope="col" className={mergeClasses(figure, styles.number)} aria-sort={direction('turnover')}>
              {sorter('turnover', t('clientList.turnover'))}
            </th>
          )}
        </tr>
      </thead>
    </>
  );
}
