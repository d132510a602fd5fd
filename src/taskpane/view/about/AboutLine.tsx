import { useEffect, useState } from 'react';
import type { BuildInfo } from '../../commands';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** As many digits of the hash as tell two builds apart for a reader. */
const SHOWN = 12;

/** Which build this is: what to say when asking for help. Nothing where the build does not tell. */
export function AboutLine() {
  const { context, t } = usePane();
  const styles = useStyles();
  const [build, setBuild] = useState<BuildInfo | null>(null);
  useEffect(() => {
    let here = true;
    void context.buildInfo().then((found) => here && setBuild(found));
    return () => {
      here = false;
    };
  }, [context]);
  if (!build) return null;
  const { version, contents } = build;
  return (
    <div className={styles.quiet} title={t('about.contents', { contents })} data-build={contents}>
      {t('about.version', { version, contents: contents.slice(0, SHOWN) })}
    </div>
  );
}
