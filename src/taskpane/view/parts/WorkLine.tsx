import { Button, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../locales';
import type { Work } from '../../model/state';
import { usePane } from '../usePane';
import { useStyles } from './styles';

/** What long work is doing, how far it is, and Cancel, in the place of the button that started it. */
export function WorkLine({ work }: { readonly work: Work }) {
  const { t, language } = usePane();
  const styles = useStyles();
  const doing = t(`pane.work.${work.phase ?? work.kind}`);
  const far =
    work.total > 0
      ? t('pane.work.progress', {
          done: formatCount(work.done, language),
          total: formatCount(work.total, language),
        })
      : '';
  return (
    <div className={styles.row} role="status" data-work={work.kind}>
      <div className={styles.grow}>
        <div className={styles.wrap}>
          <span>{doing}</span>
          <span className={styles.quiet}>{far}</span>
        </div>
        <progress
          style={{ width: '100%', height: '8px', accentColor: tokens.colorBrandBackground }}
          aria-label={doing}
          {...(work.total > 0 ? { value: work.done, max: work.total } : {})}
        />
      </div>
      <Button size="small" onClick={() => work.cancel()}>
        {t('pane.cancel')}
      </Button>
    </div>
  );
}
