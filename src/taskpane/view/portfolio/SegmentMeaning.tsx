import { segmentAdvice } from '../../../locales';
import { mergeClasses } from '@fluentui/react-components';
import type { Scheme, SegmentPart } from '../../../method';
import { HelpLink } from '../parts/HelpLink';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { AdviceLines } from './AdviceLines';

/** What a segment is, and what to do with the clients in it. */
export function SegmentMeaning({ label, scheme }: { readonly label: SegmentPart['label']; readonly scheme: Scheme }) {
  const { language, t } = usePane();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.tight, styles.told)} data-segment-meaning={label}>
      <AdviceLines advice={segmentAdvice(label, scheme, language)} />
      <HelpLink page="segments" label={t('meaning.help')} />
    </div>
  );
}
