import { useId, type ReactNode } from 'react';
import { makeStyles, mergeClasses, Select } from '@fluentui/react-components';
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
  // What is chosen would be cut beside its label, or the label would stand in a column of words.
  stacked: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '2px' },
  select: { '& > select': { textOverflow: 'ellipsis' } },
  // In the list's column. A second column named here would make one where label and list stand one above the other.
  below: { paddingTop: '2px' },
  beside: { gridColumn: '2', '@media (max-width: 260px)': { gridColumn: '1' } },
});

/** Letters that have room beside a label in the pane, and those of a label that takes two lines beside its list. */
const BESIDE = 25;
const TWO_LINES = 28;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A labelled native list: the host's own, light, and usable with any keyboard and finger. */
export function Choice({
  label,
  spoken,
  value,
  options,
  onChoose,
  help,
}: {
  readonly label: string;
  /** What is read aloud, where the label on the screen leans on the heading above it. */
  readonly spoken?: string | undefined;
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
  const chosen = options
    .flatMap((each) => ('group' in each ? each.options : [each]))
    .find((one) => one.value === value);
  const long = (chosen?.label.length ?? 0) > BESIDE;
  const stacked = long || label.length > TWO_LINES;
  return (
    <div className={mergeClasses(local.line, stacked && local.stacked)}>
      <label htmlFor={id} className={styles.quiet}>
        {label}
      </label>
      <Select
        id={id}
        aria-label={spoken}
        className={local.select}
        title={long ? chosen!.label : undefined}
        size="small"
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
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
      {help && <div className={mergeClasses(styles.quiet, local.below, !stacked && local.beside)}>{help}</div>}
    </div>
  );
}
