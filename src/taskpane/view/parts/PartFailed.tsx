import { Note } from './Note';
import { usePane } from '../usePane';

/**
 * In the place of a part that could not be fetched. A runtime may be open for days, and the release that its page came
 * from be gone from the server: only the page made anew helps then.
 */
export function PartFailed() {
  const { state, t, show } = usePane();
  const close = { label: t('pane.close'), run: () => show({ page: 'clients' }) };
  const reload = { label: t('pane.reload'), run: () => location.reload() };
  return (
    <div data-part-failed>
      <Note tone="error" ways={state.screen.page === 'clients' ? [reload] : [reload, close]}>
        {t('pane.partFailed')}
      </Note>
    </div>
  );
}
