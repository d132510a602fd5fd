import { useId, type ReactNode } from 'react';
import { makeStyles, Select } from '@fluentui/react-components';
import { useStyles } from './styles';

const useLocal = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(84px, 31%) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    // Narrow or magnified, a list beside its label would have room for one letter.
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  },
  below: { gridColumn: '2', paddingTop: '2px', '@media (max-width: 260px)': { gridColumn: '1' } },
});

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A labelled native list: the host's own, light, and usable with any keyboard and finger. */
export function Choice({
  label,
  value,
  options,
  onChoose,
  help,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (Option | { readonly group: string; readonly options: readonly Option[] })[];
  onChoose(value: string): void;
  readonly help?: ReactNode;
}) {
  const styles = useStyles();
  const local = useLocal();
  const id = useId();
  const option = ({ value: each, label: text, disabled }: Option) => (
    <option key={each} value={each} disabled={disabled}>
      {text}
    </option>
  );
  return (
    <div className={local.line}>
      <label htmlFor={id} className={styles.quiet}>
        {label}
      </label>
      <Select id={id} size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((each) =>
          'group' in each ? (
            <optgroup key={each.group} label={each.group}>
              {each.options.map(option)}
            </optgroup>
          ) : (
            option(each)
          ),
        )}
      </Select>
      {help && <div className={`${styles.quiet} ${local.below}`}>{help}</div>}
    </div>
  );
}
