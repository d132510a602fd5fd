import { useState } from 'react';
import { Button, Link, Textarea } from '@fluentui/react-components';
import type { AnswerOf } from '../../../excel';
import { saveSchemeFile, schemeToSheet, undo } from '../../commands';
import { showToolSheet } from '../../commands/tools';
import { CopyableText } from '../parts/CopyableText';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/**
 * A scheme to take along: as text to copy, on a sheet, and as a file where this Excel hands out files (it does not on the
 * Mac, and not surely on Windows: office-js#503, #2700, #3385).
 */
export function ExportedText({ text }: { readonly text: string }) {
  const { state, context, t } = usePane();
  const styles = useStyles();
  const [made, setMade] = useState<AnswerOf<'writeSchemeSheet'> | null>(null);
  const { work, undoable } = state;
  const standing = made !== null && undoable?.what === 'writeSchemeSheet' && undoable.sheetName === made.sheetName;
  return (
    <div className={styles.tight} data-exported>
      <span className={styles.quiet}>{t('about.exported')}</span>
      <CopyableText label={t('about.exportedText')} text={text}>
        <Button
          size="small"
          disabled={work !== null}
          onClick={() => void schemeToSheet(context).then((sheet) => setMade(sheet))}
        >
          {t('about.toSheet')}
        </Button>
        {context.saveFile && (
          <Button size="small" onClick={() => saveSchemeFile(context)}>
            {t('about.toFile')}
          </Button>
        )}
      </CopyableText>
      {made && standing && (
        <span className={styles.quiet} role="status" data-scheme-sheet>
          {t(made.how === 'new' ? 'about.onSheet' : 'about.onSheetAnew', { sheet: made.sheetName })}{' '}
          {made.left !== null && `${t('about.sheetLeft', { sheet: made.left })} `}
          <Link as="button" style={{ fontSize: '12px' }} onClick={() => void showToolSheet(context, made.id)}>
            {t('about.showSheet')}
          </Link>
          <Link
            as="button"
            disabled={work !== null}
            style={{ fontSize: '12px', marginLeft: '8px' }}
            onClick={() => void undo(context)}
          >
            {t('pane.write.undo')}
          </Link>
        </span>
      )}
    </div>
  );
}

/** A scheme out of pasted text, or from the sheet in front, where no file is chosen. */
export function PastedText({
  take,
  takeSheet,
}: {
  readonly take: (text: string) => void;
  readonly takeSheet: () => void;
}) {
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
        <Button size="small" onClick={takeSheet}>
          {t('about.takeSheet')}
        </Button>
      </span>
    </div>
  );
}
