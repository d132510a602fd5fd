import { useState } from 'react';
import { Input } from '@fluentui/react-components';
import { formatNumber } from '../../../locales';
import { readNumber, type Unit } from '../../model/numbers';
import { usePane } from '../usePane';

/**
 * A number that is typed as the language writes it, and taken over with Enter or on leaving the field. What is no
 * number is said, and the former one stays.
 */
export function NumberField({
  label,
  value,
  unit,
  optional = false,
  width = '92px',
  onTake,
}: {
  readonly label: string;
  /** null: empty. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly optional?: boolean;
  readonly width?: string;
  /** Returns a sentence when the number cannot be taken. */
  onTake(value: number | null): string | null;
}) {
  const { language, t } = usePane();
  const shown = value === null ? '' : formatNumber(value, unit, language, unit === 'fraction' ? 4 : 6);
  const [draft, setDraft] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = (): void => {
    if (draft === null) return;
    const text = draft.trim();
    setDraft(null);
    if (text === shown) return setRefusal(null);
    if (text === '' && !optional) return setRefusal(t('pane.criteria.numberWanted', { before: shown }));
    const read = text === '' && optional ? null : readNumber(text, unit, language);
    if (read === undefined) return setRefusal(t('pane.criteria.notNumber', { text, before: shown }));
    return setRefusal(onTake(read));
  };
  return (
    <span style={{ display: 'inline-flex', flexDirection: 'column' }}>
      <Input
        size="small"
        aria-label={label}
        aria-invalid={refusal !== null}
        value={draft ?? shown}
        input={{ inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        style={{ width, minWidth: '0' }}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          // The first Escape takes back what was typed, and closes nothing around the field.
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
          }
        }}
      />
      {refusal && (
        <span role="alert" style={{ fontSize: '12px', maxWidth: '260px' }}>
          {refusal}
        </span>
      )}
    </span>
  );
}
