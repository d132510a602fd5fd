import { useState } from 'react';
import { columnSource, type Source } from '../../../method';
import {
  COMPUTED_KINDS,
  numberHeaders,
  partsOf,
  partsOfKind,
  sourceOfParts,
  type ComputedKind,
  type SourceParts,
} from '../../edits';
import { Choice, type Option } from '../parts/Choice';
import { goneOption } from '../parts/goneOption';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** Where a criterion's numbers come from: a column, or something computed from columns that are chosen here. */
export function SourceEditor({
  source,
  help,
  onChange,
}: {
  /** null: nothing chosen yet. */
  readonly source: Source | null;
  readonly help?: string;
  onChange(source: Source | null): void;
}) {
  const { state, t } = usePane();
  const styles = useStyles();
  const own = partsOf(source);
  /** Parts that make no source yet; what they replace stays meanwhile. */
  const [unfinished, setUnfinished] = useState<SourceParts | null>(null);
  const { reading } = state;
  if (!reading) return null;
  const headers = numberHeaders(reading.columns);
  const parts = unfinished ?? own;
  const kinds = headers.length > 1 ? COMPUTED_KINDS : [];
  const build = (next: SourceParts): void => {
    const made = sourceOfParts(next, source);
    setUnfinished(made ? null : next);
    if (made) onChange(made);
  };
  const choose = (value: string): void => {
    if (value.startsWith('=')) {
      const chosen = parts?.columns ?? (source?.kind === 'column' ? [source.header] : []);
      const kind = value.slice(1) as ComputedKind;
      return build(partsOfKind(kind, chosen));
    }
    setUnfinished(null);
    onChange(columnSource(value));
  };
  const column = source?.kind === 'column' && !unfinished ? source.header : '';
  return (
    <>
      <Choice
        label={t('choose.from')}
        value={parts ? `=${parts.kind}` : column}
        options={[
          ...(column === '' && !parts ? [{ value: '', label: t('choose.pick') }] : []),
          ...goneOption(column, headers, t),
          { group: t('choose.columns'), options: headers.map(plain) },
          {
            group: t('choose.computed'),
            options: kinds.map((kind) => ({ value: `=${kind}`, label: t(`choose.kind.${kind}`) })),
          },
        ]}
        help={help}
        onChoose={choose}
      />
      {parts && (
        <>
          {parts.columns.map((header, k) => (
            <Choice
              key={k}
              label={t(`choose.part.${parts.kind}${k + 1}` as 'choose.part.share1')}
              value={header}
              options={[
                ...(header === '' ? [{ value: '', label: t('choose.pick') }] : []),
                ...goneOption(header, headers, t),
                ...headers.map(plain),
              ]}
              onChoose={(value) =>
                build({ ...parts, columns: parts.columns.map((each, j) => (j === k ? value : each)) })
              }
            />
          ))}
          {unfinished && <span className={styles.quiet}>{t('choose.twoDifferent')}</span>}
        </>
      )}
    </>
  );
}

const plain = (header: string): Option => ({ value: header, label: header });
