import { useEffect, useState } from 'react';
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
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const take = (): void => {
    const name = draft.trim();
    if (name === '' || name === value) setDraft(value);
    else onTake(name);
  };
  return (
    <label className={styles.tight}>
      <span className={styles.quiet}>{label}</span>
      <Input
        size="small"
        value={draft}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          if (event.key === 'Escape' && draft !== value) {
            event.stopPropagation();
            setDraft(value);
          }
        }}
      />
    </label>
  );
}
