import { useState } from 'react';
import { wordsOf } from '../../../locales';
import { reportWords } from '../../../locales/tools/report';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { ShareSource } from './ShareSource';

/** What is to be said of the share: that there is none, and how it can be estimated; of whom it is an estimate. */
export function ShareNotes() {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { judgement, scheme } = state;
  if (!judgement || !scheme) return null;
  const { estimated, estimatedOver } = judgement.summary;
  const { share } = scheme.segmentation;
  const ways = [{ label: t('editing.share.estimate'), expanded: open, run: () => setOpen(!open) }];
  const say = wordsOf(reportWords, language);
  return (
    <>
      {share === null && <Note ways={ways}>{t('editing.share.none')}</Note>}
      {estimated.map(({ by, count }) => (
        <Note key={by} ways={[{ ...ways[0]!, label: t('editing.share.change') }]}>
          {say(`estimated.${by}`, { count })}
        </Note>
      ))}
      {estimatedOver > 0 && <Note tone="warning">{t('editing.share.over', { count: estimatedOver })}</Note>}
      {open && (
        <div className={styles.indent}>
          <ShareSource source={share} />
        </div>
      )}
    </>
  );
}
