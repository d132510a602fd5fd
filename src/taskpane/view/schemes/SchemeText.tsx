import { useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Selects the text of a field and asks the browser to copy it; whether it did. Some hosts give no clipboard. */
function copied(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  try {
    // Within a frame of Excel's the newer clipboard is not allowed; this one needs only the click.
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** A scheme as text to copy: what is left where Excel hands out no files (office-js#503, #2700, #3385). */
export function ExportedText({ text }: { readonly text: string }) {
  const { t } = usePane();
  const styles = useStyles();
  const [told, setTold] = useState('');
  return (
    <div className={styles.tight} data-exported>
      <span className={styles.quiet}>{t('about.exported')}</span>
      <Textarea id="cec-exported" size="small" aria-label={t('about.exportedText')} readOnly value={text} rows={4} />
      <span className={styles.wrap}>
        <Button
          size="small"
          onClick={() => {
            const field = document.querySelector<HTMLTextAreaElement>('#cec-exported');
            setTold(t(field && copied(field) ? 'about.copied' : 'about.copyByHand'));
          }}
        >
          {t('about.copy')}
        </Button>
      </span>
      <span className={styles.quiet} role="status">
        {told}
      </span>
    </div>
  );
}

/** A scheme pasted as text, where no file can be chosen. */
export function PastedText({ take }: { readonly take: (text: string) => void }) {
  const { t } = usePane();
  const styles = useStyles();
  const [text, setText] = useState('');
  return (
    <div className={styles.tight} data-pasted>
      <Textarea
        size="small"
        aria-label={t('about.paste')}
        value={text}
        rows={3}
        placeholder={t('about.paste')}
        onChange={(_, { value }) => setText(value)}
      />
      <span className={styles.wrap}>
        <Button size="small" disabled={text.trim() === ''} onClick={() => take(text)}>
          {t('about.takePasted')}
        </Button>
      </span>
    </div>
  );
}
