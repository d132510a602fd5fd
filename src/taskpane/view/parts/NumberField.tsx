import { useId, useState } from 'react';
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { formatNumber } from '../../../locales';
import { readNumber, type Unit } from '../../model/numbers';
import { usePane } from '../usePane';
import { useTypedText } from './useTypedText';

const useLocal = makeStyles({
  // A line of its own under the row, which it neither widens nor squeezes.
  refusal: {
    flex: '1 0 100%',
    width: '0',
    minWidth: '100%',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorStatusDangerForeground1,
    whiteSpace: 'normal',
    textAlign: 'left',
  },
});

/**
 * A number that is typed as the language writes it, and taken over with Enter or on leaving the field. What is no
 * number is said, and the former one stays. Stands in a row that wraps: what is wrong goes under the row.
 */
export function NumberField({
  label,
  value,
  unit,
  optional = false,
  width = '92px',
  against = '',
  onTake,
}: {
  readonly label: string;
  /** null: empty. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly optional?: boolean;
  readonly width?: string;
  /** What a number is judged against: with other neighbours, what was wrong before need not be wrong any more. */
  readonly against?: string;
  /** Returns a sentence when the number cannot be taken. */
  onTake(value: number | null): string | null;
}) {
  const { language, t } = usePane();
  const local = useLocal();
  const told = useId();
  const shown = value === null ? '' : formatNumber(value, unit, language, unit === 'fraction' ? 4 : 6);
  const now = `${language} ${shown} ${against}`;
  const [refused, setRefused] = useState<{ readonly sentence: string; readonly when: string } | null>(null);
  const refusal = refused?.when === now ? refused.sentence : null;
  const setRefusal = (sentence: string | null): void => setRefused(sentence === null ? null : { sentence, when: now });
  const typed = useTypedText(shown, (text) => {
    if (text === shown) return setRefusal(null);
    if (text === '' && !optional) return setRefusal(t('pane.criteria.numberWanted', { before: shown }));
    const read = text === '' && optional ? null : readNumber(text, unit, language);
    if (read === undefined) return setRefusal(t('pane.criteria.notNumber', { text, before: shown }));
    return setRefusal(onTake(read));
  });
  return (
    <>
      <Input
        size="small"
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : told}
        input={{ inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } }}
        style={{ width, minWidth: '0' }}
        {...typed}
      />
      {refusal && (
        <span role="alert" id={told} className={local.refusal}>
          {refusal}
        </span>
      )}
    </>
  );
}
