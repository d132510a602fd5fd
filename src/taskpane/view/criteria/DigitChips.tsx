import { makeStyles } from '@fluentui/react-components';
import { digitColours } from '../../theme';
import { shortCount } from '../../../locales';
import { usePane } from '../usePane';

const useLocal = makeStyles({
  chips: { display: 'flex', gap: '2px', width: '100%' },
  chip: {
    flex: '1 1 0',
    // Room for what it says comes from chips that say less.
    minWidth: 'min-content',
    textAlign: 'center',
    fontSize: '11px',
    lineHeight: '16px',
    borderRadius: '2px',
    fontVariantNumeric: 'tabular-nums',
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    forcedColorAdjust: 'none',
  },
});

/** Clients per digit, 1 to 4, in the digits' colours; what is without data follows where there is any. */
export function DigitChips({ counts }: { readonly counts: readonly number[] }) {
  const { count, language, t } = usePane();
  const local = useLocal();
  return (
    <div className={local.chips}>
      {[1, 2, 3, 4, 0].map((digit) => {
        if (digit === 0 && !counts[0]) return null;
        const { fill, ink } = digitColours(digit);
        const clients = counts[digit] ?? 0;
        const shown = shortCount(clients, language);
        const title =
          digit === 0
            ? t('pane.criteria.missing', { count: counts[0] })
            : `${t('pane.criteria.digit', { digit })}: ${count(clients)}`;
        return (
          <span key={digit} className={local.chip} style={{ backgroundColor: fill, color: ink }} title={title}>
            {digit === 0 ? `?${shown}` : shown}
          </span>
        );
      })}
    </div>
  );
}
