import { useEffect, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { columnUseWords } from '../../../locales/tools/columnUses';
import { beingChosen } from '../../model/atHand';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** The columns that the code does not read, folded: what of the add-in reads each, or could. */
export function OtherColumns() {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [lines, setLines] = useState<readonly string[] | null>(null);
  const { workbook, judgement } = state;
  const { open } = beingChosen(state);
  useEffect(() => {
    if (!isOpen) return;
    let wanted = true;
    const { tools: kept, schemes } = workbook;
    const take = (found: readonly string[] | null): void => void (wanted && setLines(found));
    void context.desk.columnUses({ language, kept, schemes, ...(open ? { open } : {}) }).then(take, () => take(null));
    return () => void (wanted = false);
  }, [context, isOpen, language, workbook, judgement, open]);
  const say = wordsOf(columnUseWords, language);
  if (!judgement && !open) return null;
  return (
    <div className={styles.tight} data-other-columns>
      <Link as="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} style={{ fontSize: '12px' }}>
        {say('title')}
      </Link>
      {isOpen && lines && (
        <ul className={styles.quiet} style={{ margin: 0, paddingInlineStart: '16px' }}>
          {lines.length === 0 && <li>{say('all')}</li>}
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
