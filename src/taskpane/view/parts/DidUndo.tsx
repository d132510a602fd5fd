import { Link } from '@fluentui/react-components';
import { undo } from '../../commands';
import { undoesDid } from '../../model/did';
import { usePane } from '../usePane';

/** Undo, beside the sentence that says what was just done. */
export function DidUndo() {
  const { state, context, t } = usePane();
  if (!undoesDid(state)) return null;
  return (
    <Link
      as="button"
      data-did
      disabled={state.work !== null}
      onClick={() => void undo(context)}
      style={{ fontSize: '12px', marginLeft: '8px' }}
    >
      {t('pane.write.undo')}
    </Link>
  );
}
