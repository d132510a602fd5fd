import { useId, useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { usePane } from '../usePane';
import { useStyles } from './styles';

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

/** A text to take along, selected for the keyboard where the clipboard is refused; with further ways beside Copy. */
export function CopyableText({
  label,
  text,
  rows = 4,
  children,
}: {
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly children?: React.ReactNode;
}) {
  const { t } = usePane();
  const styles = useStyles();
  const id = useId();
  const [told, setTold] = useState('');
  return (
    <>
      <Textarea id={id} size="small" aria-label={label} readOnly value={text} rows={rows} />
      <span className={styles.wrap}>
        <Button
          size="small"
          onClick={() => {
            const field = document.getElementById(id) as HTMLTextAreaElement | null;
            setTold(t(field && copied(field) ? 'about.copied' : 'about.copyByHand'));
          }}
        >
          {t('about.copy')}
        </Button>
        {children}
      </span>
      <span className={styles.quiet} role="status">
        {told}
      </span>
    </>
  );
}
