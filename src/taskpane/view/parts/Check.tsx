import { Checkbox, makeStyles } from '@fluentui/react-components';

const useLocal = makeStyles({
  // Beside a label on two lines it stays at the top, with its own label.
  box: { minHeight: '24px', alignSelf: 'start', alignItems: 'flex-start' },
  label: { padding: '2px 4px 2px 0', fontSize: '13px', lineHeight: '18px' },
  mark: { margin: '3px 8px 3px 0' },
});

/** A tick box as dense as the lines around it. */
export function Check({
  label,
  checked,
  disabled = false,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  onChange(checked: boolean): void;
}) {
  const local = useLocal();
  return (
    <Checkbox
      className={local.box}
      label={{ children: label, className: local.label }}
      indicator={{ className: local.mark }}
      checked={checked}
      disabled={disabled}
      onChange={(_, data) => onChange(data.checked === true)}
    />
  );
}
