import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import { useStyles } from './styles';

/** A name that is typed, and taken over with Enter or on leaving the field; an empty one leaves the former. */
export function NameField({
  label,
  value,
  onTake,
}: {
  readonly label: string;
  readonly value: string;
  onTake(value: string): void;
}) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    const name = (draft ?? '').trim();
    setDraft(null);
    if (name !== '' && name !== value) onTake(name);
  };
  return (
    <label className={styles.tight}>
      <span className={styles.quiet}>{label}</span>
      <Input
        size="small"
        value={draft ?? value}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
    </label>
  );
}
