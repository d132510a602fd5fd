import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { clientTableWords } from '../../../locales/tools/clientTable';
import type { ClientTableDraft } from '../../../tools';
import { insertClientTable } from '../../commands';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What a client table made from the purchase list at hand would be, and the button that makes it. */
export function ClientTableMaker() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(clientTableWords, language);
  const [found, setFound] = useState<ClientTableDraft | { readonly refused: string } | null>(null);
  const { reading } = state;
  useEffect(() => {
    let over = false;
    const take = (draft: typeof found): void => void (over || setFound(draft));
    // What fails here fails when it is made, and is said there.
    context.desk.clientTable(language).then(take, () => take(null));
    return () => {
      over = true;
    };
  }, [context, language, reading]);
  if (!found) return null;
  if ('refused' in found)
    return (
      <div className={styles.quiet} role="status">
        {found.refused}
      </div>
    );
  return (
    <div className={styles.indent} data-client-table>
      {[...found.said, say('kept'), say('notLive')].map((sentence) => (
        <div key={sentence} className={styles.quiet}>
          {sentence}
        </div>
      ))}
      <div className={styles.wrap}>
        <Button
          size="small"
          appearance="primary"
          data-make-clients
          disabled={state.work !== null}
          onClick={() => void insertClientTable(context, found)}
        >
          {say('make')}
        </Button>
      </div>
    </div>
  );
}
