import type { Source } from '../../../method';
import { chooseShare } from '../../commands';
import { SourceEditor } from '../criteria/SourceEditor';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Where the share of the segments comes from: a column, sales by total purchases, or an estimate. */
export function ShareSource({ source }: { readonly source: Source | null }) {
  const { context, t } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.stack} role="group" aria-label={t('editing.share.of')} data-share-source>
      <span className={styles.strong}>{t('editing.share.of')}</span>
      <SourceEditor source={source} estimates="first" onChange={(next) => next && void chooseShare(context, next)} />
    </div>
  );
}
