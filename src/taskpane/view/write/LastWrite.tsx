import { useState } from 'react';
import { Link, mergeClasses } from '@fluentui/react-components';
import { inQuotes, wordsOf } from '../../../locales';
import { toolColumnWordsOf } from '../../../locales/tools/columns';
import { toolRowWords } from '../../../locales/tools/pane';
import { showColumns, undo } from '../../commands';
import { undoesWrite } from '../../model/did';
import { liftedText } from '../../model/trouble';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ChangesLine } from './ChangesLine';
import { ChangesList } from './ChangesList';

/** How the last write went, where its columns are, what changed with it, and Undo. */
export function LastWrite() {
  const { state, context, language, t, clients } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  /** The write whose changes are listed; the next one begins folded. */
  const [listed, setListed] = useState<number | null>(null);
  const { work } = state;
  const written = work !== null && work.kind !== 'reading' ? null : state.written;
  const helpers = written?.report.helpers;
  const time =
    written &&
    new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(written.at);
  // The place is a link within its sentence, wherever the language puts it.
  const [before, after] = written
    ? t('writing.done', { time, clients: clients(written.report.rows), place: '\n' }).split('\n')
    : [];
  const changed = written && written.report.replaced.length > 0 && !written.passed;
  const changes = changed && written.changes?.first.length ? written.changes : null;
  const open = changes !== null && listed === written?.at;
  return (
    <>
      <div className={styles.tight} aria-live="polite">
        {written && (
          // Undo stands apart from the place before it, which is a link as well.
          <div className={mergeClasses(styles.quiet, styles.wrap)}>
            <span>
              {before}
              <Link
                as="button"
                title={t('writing.show')}
                data-written-place
                onClick={() => void showColumns(context, written.report.bindingId)}
                style={{ fontSize: '12px' }}
              >
                {`${written.report.sheetName}!${written.report.address.slice(written.report.address.lastIndexOf('!') + 1)}`}
              </Link>
              {after}
            </span>
            {undoesWrite(state) && (
              <Link as="button" onClick={() => void undo(context)} style={{ fontSize: '12px' }}>
                {t('pane.write.undo')}
              </Link>
            )}
          </div>
        )}
        {written?.report.lifted && <div className={styles.quiet}>{liftedText(written.report.lifted, t)}</div>}
        {written?.blank.map(({ id, why }) => (
          <div key={id} className={styles.quiet} data-stands-blank={id}>
            {say('columns.standsBlank', {
              column: inQuotes(toolColumnWordsOf(id, language).name, language),
              why: why ?? say('columns.noFigure'),
            })}
          </div>
        ))}
        {helpers && (
          <div className={styles.quiet}>
            {t(helpers.empty ? 'outputs.helpers.empty' : 'outputs.helpers.hidden', helpers)}
          </div>
        )}
        {changed && (
          <ChangesLine
            when="writing.again_changes"
            counts={written.changes ?? written.report.changed}
            open={open}
            onOpen={changes && ((opens) => setListed(opens ? written.at : null))}
          />
        )}
      </div>
      {open && <ChangesList changes={changes} />}
    </>
  );
}
