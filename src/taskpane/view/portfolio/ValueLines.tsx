import { useEffect, useState } from 'react';
import { Link } from '@fluentui/react-components';
import { wordsOf } from '../../../locales';
import { valueCardWords } from '../../../locales/tools/valueCard';
import type { ValueCardView } from '../../desk';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What the client is worth, and one click away how that was computed; asked for when its card is opened. */
export function ValueLines({ client }: { readonly client: number }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const [card, setCard] = useState<ValueCardView | null>(null);
  const [open, setOpen] = useState(false);
  const { judgement, workbook, tools } = state;
  const { tools: kept } = workbook;
  const { purchases, relations, contracts } = tools;
  useEffect(() => {
    let wanted = true;
    if (judgement) {
      context.desk.valueCard(client, kept, language).then(
        (found) => wanted && setCard(found),
        // A judgement that is not there any more is followed by the next one, which asks again.
        () => undefined,
      );
    }
    return () => void (wanted = false);
  }, [context, client, judgement, kept, language, purchases, relations, contracts]);
  if (!card) return null;
  const say = wordsOf(valueCardWords, language);
  return (
    <div className={styles.tight} data-value={client}>
      <strong>{say('title')}</strong>
      {card.lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {card.how.length > 0 && (
        <Link as="button" aria-expanded={open} style={{ fontSize: '12px' }} onClick={() => setOpen(!open)}>
          {say(open ? 'hide' : 'how')}
        </Link>
      )}
      {open && card.how.map((line) => <div key={line}>{line}</div>)}
    </div>
  );
}
