import { removeColumns } from '../../commands';
import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** Asks what becomes of columns headed as ours that this workbook's settings do not know, or cannot find any more. */
export function AdoptNote() {
  const { state, context, dispatch, t } = usePane();
  const { reading, table, adopt, work } = state;
  const count = reading?.columns.filter(({ own }) => own).length ?? 0;
  const lost = (table?.unnamed ?? 0) > 0;
  if (count === 0 || !table || (table.binding && !lost) || work) return null;
  const choose = (label: string, wanted: boolean) => ({
    label,
    run: () => dispatch({ type: 'adoptChosen', adopt: wanted }),
  });
  const remove = state.scheme ? [{ label: t('outputs.adopt.remove'), run: () => void removeColumns(context) }] : [];
  return adopt ? (
    <Note tone={lost ? 'warning' : 'remark'} ways={[choose(t('outputs.adopt.beside'), false), ...remove]}>
      {t(lost ? 'outputs.adopt.lost' : 'outputs.adopt.told')}
    </Note>
  ) : (
    <Note tone="warning" ways={[choose(t('outputs.adopt.over'), true), ...remove]}>
      {t('outputs.adopt.ask', { count })}
    </Note>
  );
}
