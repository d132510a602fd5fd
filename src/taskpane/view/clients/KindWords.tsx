import { useState } from 'react';
import { Link } from '@fluentui/react-components';
import { inQuotes } from '../../../locales';
import { CLIENT_KINDS, type ClientKind, type Observation } from '../../../portfolio';
import { chooseKind } from '../../commands';
import { Choice } from '../parts/Choice';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Lists that stand under the note without being asked for. */
const FIRST = 8;

/** What each word of the column of situations means that is not known, or of which the user has said it. */
export function KindWords({ words }: { readonly words: NonNullable<Observation['words']> }) {
  const { context, t, language } = usePane();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const kinds = CLIENT_KINDS.map((kind) => ({ value: kind, label: t(`words.kind.${kind}`) }));
  return (
    <div className={`${styles.indent} ${styles.tight}`} data-kind-words>
      {words.slice(0, all ? undefined : FIRST).map(({ text, count, kind }) => (
        <Choice
          key={text}
          label={t('editing.notes.kindWord', { word: inQuotes(text, language), count })}
          spoken={t('editing.notes.kindOf', { word: text })}
          value={kind ?? ''}
          options={[{ value: '', label: t('editing.notes.kindUnsaid') }, ...kinds]}
          onChoose={(chosen) => void chooseKind(context, text, chosen === '' ? null : (chosen as ClientKind))}
        />
      ))}
      {words.length > FIRST && (
        <span>
          <Link as="button" aria-expanded={all} style={{ fontSize: '12px' }} onClick={() => setAll(!all)}>
            {all ? t('editing.notes.kindFewer') : t('editing.notes.kindAll', { count: words.length })}
          </Link>
        </span>
      )}
    </div>
  );
}
