import { Suspense } from 'react';
import { Link } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import { useStyles } from '../parts/styles';
import { useInView } from '../parts/useInView';
import { usePane } from '../usePane';
import { type ExtraId, EXTRAS } from './laterPanels';

/** What stands among the tools and is none: its link, and below it, while it is open, its panel. */
export function ExtraLine({
  id,
  open,
  onOpen,
}: {
  readonly id: ExtraId;
  readonly open: boolean;
  onOpen(opens: boolean): void;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const line = useInView(open);
  const { Panel } = EXTRAS[id];
  const say = wordsOf(toolRowWords, language);
  return (
    <div ref={line} className={styles.tight}>
      <div>
        <Link as="button" aria-expanded={open} style={{ fontSize: '12px' }} onClick={() => onOpen(!open)}>
          {say(open ? `${id}Close` : id)}
        </Link>
      </div>
      {open && (
        <Suspense fallback={<div style={{ minHeight: '80px' }} />}>
          <Panel />
        </Suspense>
      )}
    </div>
  );
}
