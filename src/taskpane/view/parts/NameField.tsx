import { Input } from '@fluentui/react-components';
import { useStyles } from './styles';
import { useTypedText } from './useTypedText';

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
  const typed = useTypedText(value, (name) => {
    if (name !== '' && name !== value) onTake(name);
  });
  return (
    <label className={styles.tight}>
      <span className={styles.quiet}>{label}</span>
      <Input size="small" {...typed} />
    </label>
  );
}
