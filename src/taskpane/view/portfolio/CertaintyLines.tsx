import { useEffect, useState } from 'react';
import { wordsOf } from '../../../locales';
import { certaintyWords } from '../../../locales/tools/certainty';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** What would change the client's segment and digits, and by how little; asked for when its card is opened. */
export function CertaintyLines({ client }: { readonly client: number }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const [lines, setLines] = useState<readonly string[]>([]);
  const { judgement, workbook } = state;
  const kept = workbook.tools.certainty;
  useEffect(() => {
    let wanted = true;
    if (judgement) {
      context.desk.certainty(client, kept, language).then(
        (found) => wanted && setLines(found),
        // A judgement that is not there any more is followed by the next one, which asks again.
        () => undefined,
      );
    }
    return () => void (wanted = false);
  }, [context, client, judgement, kept, language]);
  if (lines.length === 0) return null;
  return (
    <div className={styles.tight} data-certainty={client}>
      <strong>{wordsOf(certaintyWords, language)('card.title')}</strong>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
