import { Note } from '../parts/Note';
import { usePane } from '../usePane';

/** In the finder's place when it could not be fetched. */
export function FinderFailed() {
  const { t, show } = usePane();
  return (
    <Note tone="error" ways={[{ label: t('pane.close'), run: () => show({ functions: false }) }]}>
      {t('pane.functions.failed')}
    </Note>
  );
}
