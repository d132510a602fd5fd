import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** In the place of a page that could not be fetched: the function finder, the check of this Excel. */
export function FinderFailed() {
  const { t, show } = usePane();
  return (
    <Note tone="error" ways={[{ label: t('pane.close'), run: () => show({ page: 'clients' }) }]}>
      {t('pane.functions.failed')}
    </Note>
  );
}
