import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { useBuildInfo } from './useBuildInfo';

/** As many digits of the hash as tell two builds apart for a reader. */
const SHOWN = 12;

/** Which build this is: what to say when asking for help. Nothing where the build does not tell. */
export function AboutLine() {
  const { t } = usePane();
  const styles = useStyles();
  const build = useBuildInfo();
  if (!build) return null;
  const { version, contents } = build;
  return (
    <div className={styles.quiet} title={t('about.contents', { contents })} data-build={contents}>
      {t('about.version', { version, contents: contents.slice(0, SHOWN) })}
    </div>
  );
}
