import { Button, tokens } from '@fluentui/react-components';
import { formatCount } from '../../../locales';
import type { Work, WorkProgress } from '../../model/state';
import { usePane } from '../usePane';
import { useStyles } from './styles';

/** What is counted in steps, not in rows. */
const STEPS: ReadonlySet<string> = new Set<WorkProgress['phase']>(['models', 'holdout', 'intervals']);

/** What long work is doing, how far it is, and Cancel, in the place of the button that started it. */
export function WorkLine({ work }: { readonly work: Work }) {
  const { state, t, language } = usePane();
  const { phase = work.kind, done = 0, total = 0 } = state.progress ?? {};
  const styles = useStyles();
  const doing = t(`pane.work.${phase}`);
  // Of one thing, or none, there is nothing to count.
  const counted = total > 1;
  const far = counted
    ? t(STEPS.has(phase) ? 'pane.work.step' : 'pane.work.progress', {
        done: formatCount(done, language),
        total: formatCount(total, language),
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
          {...(counted ? { value: done, max: total } : {})}
        />
      </div>
      <Button size="small" onClick={() => work.cancel()}>
        {t('pane.cancel')}
      </Button>
    </div>
  );
}
