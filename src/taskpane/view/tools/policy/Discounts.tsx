import type { Rules, Scheme } from '../../../../method';
import { Check } from '../../parts/Check';
import { Choice } from '../../parts/Choice';
import { NumberField } from '../../parts/NumberField';
import { useStyles } from '../../parts/styles';
import type { Say } from './say';

type Discount = Rules['discount'];

/** Discounts by a digit, off until wanted (method.md §1.8). */
export function Discounts({
  scheme,
  say,
  change,
}: {
  readonly scheme: Scheme;
  readonly say: Say;
  change(scheme: Scheme): void;
}) {
  const styles = useStyles();
  const { discount } = scheme.rules;
  const set = (next: Partial<Discount>): void =>
    change({ ...scheme, rules: { ...scheme.rules, discount: { ...discount, ...next } } });
  const missing = scheme.profiles.every(({ criteria }) => criteria.every(({ key }) => key !== discount.by));
  return (
    <div className={styles.tight} data-discounts>
      <Check label={say('discounts')} checked={discount.enabled} onChange={(enabled) => set({ enabled })} />
      {discount.enabled && (
        <div className={styles.indent}>
          <Choice
            label={say('by')}
            value={discount.by}
            options={(['share', 'turnover'] as const).map((value) => ({ value, label: say(value) }))}
            onChoose={(by) => set({ by: by as Discount['by'] })}
            help={missing ? say('discountNone') : undefined}
          />
          {[4, 3, 2, 1].map((digit) => (
            <div key={digit} className={styles.wrap}>
              <span className={`${styles.beside} ${styles.quiet}`}>{say('rate', { digit })}</span>
              <NumberField
                label={say('rateLabel', { digit })}
                value={discount.table[digit - 1]!}
                unit="fraction"
                width="72px"
                onTake={(value) => {
                  if (value === null || value < 0 || value > 1) return say('rateRange');
                  const table = discount.table.map((rate, k) => (k === digit - 1 ? value : rate));
                  set({ table: table as Discount['table'] });
                  return null;
                }}
              />
            </div>
          ))}
          <div className={styles.quiet}>{say('discountHelp')}</div>
        </div>
      )}
    </div>
  );
}
