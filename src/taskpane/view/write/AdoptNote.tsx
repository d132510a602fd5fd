import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** Asks what becomes of columns headed as ours that this workbook's settings do not know. */
export function AdoptNote() {
  const { state, dispatch, t } = usePane();
  const { reading, table, adopt, work } = state;
  const count = reading?.columns.filter(({ own }) => own).length ?? 0;
  if (count === 0 || !table || table.binding || work) return null;
  const choose = (label: string, wanted: boolean) => ({
    label,
    run: () => dispatch({ type: 'adoptChosen', adopt: wanted }),
  });
  return adopt ? (
    <Note ways={[choose(t('outputs.adopt.beside'), false)]}>{t('outputs.adopt.told')}</Note>
  ) : (
    <Note tone="warning" ways={[choose(t('outputs.adopt.over'), true)]}>
      {t('outputs.adopt.ask', { count })}
    </Note>
  );
}
